// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

//! An answer of the sandbox.
struct Answer
{
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray list() const { return QJsonDocument::fromJson(body).array(); }
    QString errorText() const { return json()["error"_L1]["message"_L1].toString(); }
};

//! Another client of the API: Qt's own HTTP, which waits for each answer.
class Client final
{
public:
    explicit Client(const SandboxProcess &sandbox)
        : m_base(sandbox.url().toString())
        , m_tenant(sandbox.tenantId())
        , m_client(sandbox.clientId())
        , m_secret(sandbox.secret())
    {
    }

    Answer send(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        QNetworkRequest request(QUrl(m_base + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30000))
            qFatal("No answer.");
        Answer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {}};
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        delete reply;
        return answer;
    }
    Answer get(const QString &path) { return send("GET", path); }
    Answer api(const QByteArray &verb, const QString &path, const QByteArray &body = {},
               const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        return send(verb, "/api/publishers/contoso/offers/"_L1 + path + "?api-version=2017-10-31"_L1, body, headers);
    }

    Answer signIn(const QString &path, const QString &target)
    {
        QUrlQuery form;
        form.setQueryItems({{u"client_id"_s, m_client},
                            {u"client_secret"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_secret))},
                            {u"grant_type"_s, u"client_credentials"_s}});
        const QByteArray body = form.toString(QUrl::FullyEncoded).toUtf8() + '&' + target.toUtf8();
        const Answer answer =
            send("POST", u'/' + m_tenant + path, body, {{"Content-Type", "application/x-www-form-urlencoded"}});
        token = answer.json()["access_token"_L1].toString().toUtf8();
        return answer;
    }
    void signIn() { signIn(u"/oauth2/token?api-version=1.0"_s, u"resource=https%3A%2F%2Fcloudpartner.azure.com"_s); }

    QByteArray token;

private:
    QNetworkAccessManager m_network;
    QString m_base, m_tenant, m_client, m_secret;
};
