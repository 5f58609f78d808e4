// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"
#include "net/httpresponse.h"
#include "net/reply.h"

#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace pubconsole {

class ProxyFactory;
class RequestLog;
class TokenSource;
struct NetworkOptions;

//! The bounds of one logical call: attempts, waits and the token included.
struct HttpLimits
{
    std::chrono::milliseconds connect = std::chrono::seconds(30);
    std::chrono::milliseconds read = std::chrono::seconds(120);
    std::chrono::milliseconds write = std::chrono::seconds(300);
    qint64 maximumBytes = 256 * 1024 * 1024; //!< of an answer, decompressed
};

//! Sends requests to one service: with the token, within the limits, in the log. Never follows a redirect, speaks plain
//! http to this machine only, and TLS of version 1.2 or later; a certificate that is not trusted cannot be accepted. An
//! answer of 2xx is a value, everything else an ApiError. Of a PUT or POST nothing but an error in the service's own
//! form counts as a refusal: with every other answer its outcome is unknown.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    //! \param tokens not owned, may be null: then nothing is authorised (the token endpoint itself)
    //! \param log    not owned
    HttpClient(TokenSource *tokens, RequestLog *log, HttpLimits limits = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    Reply<HttpResponse> send(const HttpRequest &request);
    //! For requests from now on.
    void setNetwork(const NetworkOptions &options);
    //! Nothing but a GET or HEAD goes out any more: another request finishes as Forbidden, with the code ReadOnly.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    bool isReadOnly() const { return m_isReadOnly; }
    int requestsUnderWay() const { return m_underWay; }
    //! https, or http to a loopback address.
    static bool isAllowed(const QUrl &url);

Q_SIGNALS:
    void requestsUnderWayChanged();
    //! The service asked to wait, or did not answer: the same GET is made again after this long.
    void waiting(std::chrono::milliseconds delay);
    //! An attempt has ended: with an answer of any kind, or without one (the service cannot be reached).
    void reached(bool answered);

private:
    friend class HttpCall;
    using Network = std::shared_ptr<QNetworkAccessManager>;
    Network newNetwork();

    std::unique_ptr<ProxyFactory> m_proxies;
    Network m_network; // of all GETs
    QSslConfiguration m_tls;
    TokenSource *m_tokens;
    RequestLog *m_log;
    HttpLimits m_limits;
    int m_underWay = 0;
    bool m_isReadOnly = false;
};

} // namespace pubconsole
