// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

SandboxProcess::SandboxProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier(
        [] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // a test that crashes leaves nothing behind
    m_process.start(program(), arguments);
    QByteArray output;
    // The line that begins with "pubconsole" is the last one it prints when it listens.
    while (!output.contains("\npubconsole ") && m_process.waitForReadyRead(30'000))
        output += m_process.readAllStandardOutput();
    const QString text = QString::fromUtf8(output);
    static const QRegularExpression address(u"^Sandbox: (\\S+)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression variable(u"^export (\\w+)='([^']*)'$"_s, QRegularExpression::MultilineOption);
    m_url = QUrl(address.match(text).captured(1));
    for (auto it = variable.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        m_environment.insert(match.captured(1), match.captured(2));
    }
}

QString SandboxProcess::program()
{
    return QStringLiteral(SANDBOX_PROGRAM);
}

SandboxProcess::~SandboxProcess()
{
    kill();
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray SandboxProcess::control(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_url.toString() + "/_sandbox/"_L1 + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    QNetworkReply *reply = network.sendCustomRequest(request, verb, body);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000))
        qFatal("The sandbox does not answer.");
    return reply->readAll();
}

void SandboxProcess::script(const QByteArray &json)
{
    control("POST"_ba, u"answers"_s, json);
}

void SandboxProcess::clearScripts()
{
    control("DELETE"_ba, u"answers"_s);
}

void SandboxProcess::advance(double seconds)
{
    control("POST"_ba, "advance?seconds="_L1 + QString::number(seconds));
}

void SandboxProcess::expireTokens()
{
    control("POST"_ba, u"expire-tokens"_s);
}

QJsonArray SandboxProcess::takeRequests()
{
    return QJsonDocument::fromJson(control("DELETE"_ba, u"requests"_s)).array();
}

QJsonArray SandboxProcess::takeRequests(const QString &method, const QString &pathPart)
{
    QJsonArray matching;
    const QJsonArray all = takeRequests();
    for (const QJsonValue &request : all) {
        if (request["method"_L1].toString() == method && request["path"_L1].toString().contains(pathPart))
            matching.append(request);
    }
    return matching;
}
