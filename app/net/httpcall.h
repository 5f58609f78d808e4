// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"

#include <QElapsedTimer>
#include <QSslError>
#include <QTimer>

class QNetworkReply;

namespace pubconsole {

//! One logical call: its attempts, its time limits, the token renewed once after a 401. Owned by its HttpClient and by
//! nobody else; deletes itself when it has finished.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    HttpCall(HttpClient &client, HttpRequest request);
    ~HttpCall() override;
    Reply<HttpResponse> start();

private:
    void authorize();
    void findProxy();
    void attempt();
    void lookAtHeaders();
    void refuse(const QString &reason);
    void refuseSize();
    void read();
    void ended();
    void answered(const HttpResponse &response);
    void interim(int status);
    bool isRefusal(const HttpResponse &response) const;
    bool isWrite() const { return m_request.verb == HttpVerb::Put || m_request.verb == HttpVerb::Post; }
    void failed(ApiError error);
    void stop(ApiError error);
    void finish(Result<HttpResponse> result);
    ApiError networkError(const QNetworkReply &reply) const;
    ApiError timeout(const QString &message) const;
    ApiError tlsError(const QNetworkReply &reply) const;
    QList<QByteArray> secrets() const;
    QString printable(const QString &text) const;
    void log(int status, const QString &correlationId, const QString &note);

    HttpClient &m_client;
    HttpRequest m_request;
    Promise<HttpResponse> m_promise;
    HttpClient::Network m_network; // what m_reply came from
    QNetworkReply *m_reply = nullptr;
    std::optional<Reply<QByteArray>> m_waitingForToken;
    QByteArray m_token;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QElapsedTimer m_clock;
    QTimer m_limit;
    QTimer m_connectLimit;
    QTimer m_retry;
    int m_attempts = 0;
    bool m_isConnecting = false;
    bool m_isSent = false; // as far as Qt says so
    bool m_isTokenRenewed = false;
    bool m_isTooLarge = false;
    bool m_isFinished = false;
};

} // namespace pubconsole
