// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbackend.h"
#include "cpp/routes.h"
#include "cpp/unreadanswers.h"
#include "json/jsonreader.h"
#include "net/httpclient.h"

namespace pubconsole {

//! The Cloud Partner Portal API, one function for each call. Knows the wire and nothing of what is done with it; each
//! answer is checked and decoded, one that the contract does not allow is a Protocol error.
class CppBackend final : public OfferBackend
{
    Q_OBJECT

public:
    //! \param http not owned
    CppBackend(HttpClient *http, const QUrl &endpoint, QObject *parent = nullptr);

    Capabilities capabilities() const override;
    //! 3.1
    Reply<QList<Publisher>> publishers() override;
    //! 3.3
    Reply<QList<OfferSummary>> offers(const QString &publisher) override;
    std::optional<OfferSummary> summaryOf(const JsonValue &body, const QString &publisher) const override;
    //! 3.4 for the draft, which alone has its ETag there, 3.5 for a version, 3.6 for the other slots. Where the text is
    //! no strict JSON the error has a code of its own, and unread() the text.
    Reply<OfferSnapshot> read(const OfferId &id, const Stage &stage) override;
    std::optional<UnreadAnswer> unread(const OfferId &id, const Stage &stage) const override;
    //! 3.7: the revision goes out byte for byte as If-Match; an empty one sends none. A success is an answer that is
    //! this offer; with every other answer, also an empty one, the outcome is unknown.
    Reply<OfferSnapshot> store(const OfferId &id, const JsonValue &body, const Revision &over,
                               const QList<QByteArray> &secrets) override;
    //! 3.8
    Reply<OperationReport> status(const OfferId &id) override;
    //! 3.11
    Reply<QList<Submission>> submissions(const OfferId &id) override;
    //! 3.9, where `emails` are sent even when there are none, and 3.10
    Reply<OperationStart> start(const OfferId &id, OperationKind kind, const QString &emails) override;
    //! 3.12 and 3.13, by the location that the service gave
    Reply<OperationReport> follow(const OperationRef &operation) override;
    //! 3.14: of the offer, whatever runs for it
    Reply<OperationStart> cancel(const OfferId &id, const OperationRef &operation) override;
    //! As if the service had just given it, so that no token goes elsewhere.
    OperationRef checked(const OperationRef &kept) const override;
    QString idOf(const OperationRef &operation) const override;

private:
    Reply<HttpResponse> send(const HttpRequest &request);
    Reply<HttpResponse> get(const QUrl &url);
    template<typename Decode>
    auto decoded(const HttpResponse &response, Decode decode);
    template<typename T, typename Decode>
    Reply<QList<T>> listOf(const QUrl &url, Decode decode);
    Reply<OperationReport> report(const QUrl &url);
    Reply<OperationStart> post(const OfferId &id, const QUrl &url, const QByteArray &body);
    QUrl urlOf(const OfferId &id, const Stage &stage) const;

    HttpClient *m_http;
    Routes m_routes;
    UnreadAnswers m_unread;
};

} // namespace pubconsole
