// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QProcess>
#include <QUrl>

//! pubconsole-sandbox as a process of its own, for one test. Knows nothing of the client that is tested.
class SandboxProcess final
{
public:
    explicit SandboxProcess(const QStringList &arguments = {});
    ~SandboxProcess();

    //! The path of pubconsole-sandbox.
    static QString program();
    bool isReady() const { return m_url.isValid() && !m_url.isEmpty(); }
    QUrl url() const { return m_url; }
    QString tenantId() const { return m_environment.value(QStringLiteral("AZURE_TENANT_ID")); }
    QString clientId() const { return m_environment.value(QStringLiteral("AZURE_CLIENT_ID")); }
    QString secret() const { return m_environment.value(QStringLiteral("AZURE_CLIENT_SECRET")); }

    //! [{"method","path","status","headers","body","times"}]
    void script(const QByteArray &json);
    void clearScripts();
    void advance(double seconds);
    void expireTokens();
    void kill();
    //! What was asked since the last call: objects with method, path, ifMatch, contentType and body.
    QJsonArray takeRequests();
    //! Requests of that method whose path contains the text, among those since the last call.
    QJsonArray takeRequests(const QString &method, const QString &pathPart);

private:
    QByteArray control(const QByteArray &verb, const QString &path, const QByteArray &body = {});

    QProcess m_process;
    QUrl m_url;
    QHash<QString, QString> m_environment;
};
