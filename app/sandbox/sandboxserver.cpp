// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "sandbox/sandboxfault.h"
#include "sandbox/sandboxhttp.h"
#include "sandbox/sandboxmarketplace.h"
#include "sandbox/sandboxsignin.h"

#include <QUuid>

namespace pubconsole {

using namespace Qt::StringLiterals;

SandboxServer::SandboxServer(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_principal(SandboxPrincipal::standard())
    , m_fault(std::make_unique<SandboxFault>())
    , m_signIn(std::make_unique<SandboxSignIn>(m_principal, m_options.certificate, m_clock))
    , m_marketplace(std::make_unique<SandboxMarketplace>(m_options, m_clock))
    , m_http(new SandboxHttp([this](const SandboxRequest &request) { return answer(request); }, this))
{
}

SandboxServer::~SandboxServer()
{
    delete m_http; // before what its handler uses
}

bool SandboxServer::listen(quint16 port)
{
    m_port = m_http->open(port);
    return m_port != 0;
}

QUrl SandboxServer::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

SandboxAnswer SandboxServer::answer(const SandboxRequest &request)
{
    if (request.segments.value(0) == "_sandbox"_L1)
        return control(request);
    record(request);
    SandboxAnswer answer;
    if (auto scripted = m_fault->take(request)) {
        answer = *scripted;
    } else if (SandboxSignIn::handles(request)) {
        answer = m_signIn->answer(request, url().toEncoded());
        answer.headers.append({{"Cache-Control", "no-store, no-cache"}, {"Pragma", "no-cache"}, {"Expires", "-1"}});
        answer.headers.append({"x-ms-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
        return answer;
    } else if (const auto refusal = m_signIn->refuse(request)) {
        answer = *refusal;
    } else {
        answer = m_marketplace->answer(request);
    }
    answer.headers.append({{"Cache-Control", "no-cache"},
                           {"Pragma", "no-cache"},
                           {"Expires", "-1"},
                           {"X-Content-Type-Options", "nosniff"}});
    answer.headers.append({"X-Ms-Correlation-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    return answer;
}

void SandboxServer::record(const SandboxRequest &request)
{
    constexpr qsizetype kept = 500;
    if (m_requests.size() >= kept)
        m_requests.removeFirst();
    const bool isSignIn = SandboxSignIn::handles(request);
    m_requests.append(JsonWriter::compact(
        JsonValue::object({{"method", JsonValue::utf8String(request.method)},
                           {"path", JsonValue::utf8String(request.path)},
                           {"ifMatch", JsonValue::utf8String(request.header("If-Match"))},
                           {"contentType", JsonValue::utf8String(request.header("Content-Type"))},
                           {"body", JsonValue::utf8String(isSignIn ? QByteArray() : request.body)}})));
}

SandboxAnswer SandboxServer::control(const SandboxRequest &request)
{
    const QString command = request.segments.value(1);
    if (command == "requests"_L1) {
        SandboxAnswer answer{200, '[' + m_requests.join(',') + ']', {}};
        if (request.method == "DELETE")
            m_requests.clear();
        return answer;
    }
    if (command == "answers"_L1 && request.method == "DELETE") {
        m_fault->clear();
        return {204, {}, {}};
    }
    if (command == "answers"_L1)
        return {m_fault->add(request.body) ? 204 : 400, {}, {}};
    if (command == "advance"_L1) {
        m_clock.advance(
            std::chrono::milliseconds(qint64(request.query.queryItemValue(u"seconds"_s).toDouble() * 1000)));
        return {204, {}, {}};
    }
    if (command == "expire-tokens"_L1) {
        m_signIn->expireTokens();
        return {204, {}, {}};
    }
    return {404, {}, {}};
}

} // namespace pubconsole
