// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersnapshot.h"
#include "backend/offersummary.h"
#include "backend/operation.h"
#include "backend/publisher.h"
#include "cpp/routes.h"
#include "cpp/unreadanswers.h"
#include "json/jsonreader.h"
#include "net/httpclient.h"

#include <QObject>

namespace pubconsole {

//! The Cloud Partner Portal API, one function for each call. Knows the wire and nothing of what is done with it; each
//! answer is checked and decoded, one that the contract does not allow is a Protocol error.
class CppBackend final : public QObject
{
    Q_OBJECT

public:
    //! \param http not owned
    CppBackend(HttpClient *http, const QUrl &endpoint, QObject *parent = nullptr);

    //! 3.1
    Reply<QList<Publisher>> publishers();
    //! 3.3
    Reply<QList<OfferSummary>> offers(const QString &publisher);
    //! 3.4: the draft with its ETag
    Reply<OfferSnapshot> offer(const OfferId &id);
    //! 3.5
    Reply<OfferSnapshot> offerVersion(const OfferId &id, qint64 version);
    //! 3.6: NotFound when the slot was never filled
    Reply<OfferSnapshot> offerSlot(const OfferId &id, Slot slot);
    //! What the last GET of the draft, a slot or a version answered, where that was an error with the code
    //! unreadAnswer: the text is no strict JSON.
    std::optional<UnreadAnswer> unreadOffer(const OfferId &id) const { return m_unread.find(m_routes.offer(id)); }
    std::optional<UnreadAnswer> unreadSlot(const OfferId &id, Slot slot) const
    {
        return m_unread.find(m_routes.offerSlot(id, slot));
    }
    std::optional<UnreadAnswer> unreadVersion(const OfferId &id, qint64 version) const
    {
        return m_unread.find(m_routes.offerVersion(id, version));
    }
    //! 3.7: replaces the draft. `ifMatch` goes out byte for byte; empty creates a new offer. A success is an answer
    //! that is this offer; with every other answer, also an empty one, the outcome is unknown. \param secrets of the
    //! body, which must not come back in an error
    Reply<OfferSnapshot> putOffer(const OfferId &id, const JsonValue &body, const QByteArray &ifMatch,
                                  const QList<QByteArray> &secrets = {});
    //! 3.8
    Reply<OperationReport> status(const OfferId &id);
    //! 3.9: `emails` is a comma-separated list, sent even when it is empty. Without a location in the answer nothing
    //! shows that it was started; nor with the next two.
    Reply<OperationLocation> publish(const OfferId &id, const QString &emails);
    //! 3.10
    Reply<OperationLocation> goLive(const OfferId &id);
    //! 3.11, newest first
    Reply<QList<Submission>> submissions(const OfferId &id);
    //! 3.12 and 3.13, by the location that the service gave
    Reply<OperationReport> operation(const OperationLocation &location);
    //! 3.12: where an operation is followed whose id is known from the list of submissions
    OperationLocation operationLocation(const OfferId &id, const QString &operationId) const;
    //! A location that was kept: checked as if the service had just given it, so that no token goes elsewhere.
    OperationLocation operationLocation(const QString &kept) const;
    //! 3.14: an answer is no proof that anything was cancelled
    Reply<OperationLocation> cancel(const OfferId &id);

    //! What the list says of an offer, as far as its own body does; nothing where that has no id.
    std::optional<OfferSummary> summaryOf(const JsonValue &body, const QString &publisher) const;

private:
    Reply<HttpResponse> send(const HttpRequest &request);
    Reply<HttpResponse> get(const QUrl &url);
    template<typename Decode>
    auto decoded(const HttpResponse &response, Decode decode);
    template<typename T, typename Decode>
    Reply<QList<T>> listOf(const QUrl &url, Decode decode);
    Reply<OfferSnapshot> snapshot(const OfferId &id, const QUrl &url);
    Reply<OperationReport> report(const QUrl &url);
    Reply<OperationLocation> post(const OfferId &id, const QUrl &url, const QByteArray &body);

    HttpClient *m_http;
    Routes m_routes;
    UnreadAnswers m_unread;
};

} // namespace pubconsole
