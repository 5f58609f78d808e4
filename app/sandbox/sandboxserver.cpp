// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "sandbox/sandboxfault.h"
#include "sandbox/sandboxhttp.h"
#include "sandbox/sandboxmarketplace.h"
#include "sandbox/sandboxsignin.h"

#include <QRegularExpression>
#include <QUuid>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecorded = 500;
constexpr qsizetype mostRecordedBytes = 16 * 1024 * 1024;

} // namespace

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

// As the client knows this server: a proxy that speaks TLS for it says so in a header.
QByteArray SandboxServer::addressFor(const SandboxRequest &request) const
{
    if (!m_options.publicUrl.isEmpty()) {
        const QByteArray known = QUrl(m_options.publicUrl).toEncoded();
        return known.endsWith('/') ? known.chopped(1) : known;
    }
    static const QRegularExpression hostAndPort(
        u"\\A[A-Za-z0-9.-]+(:[0-9]{1,5})?\\z|\\A\\[[0-9a-fA-F:]+\\](:[0-9]{1,5})?\\z"_s);
    const QByteArray host = request.header("Host").trimmed();
    if (!hostAndPort.match(QString::fromLatin1(host)).hasMatch())
        return url().toEncoded();
    const QByteArrayList hops = request.header("X-Forwarded-Proto").split(','); // the client's own comes first
    const bool isTls = hops.first().trimmed().compare("https", Qt::CaseInsensitive) == 0;
    return (isTls ? "https://" : "http://") + host;
}

SandboxAnswer SandboxServer::answer(const SandboxRequest &sent)
{
    SandboxRequest request = sent;
    if (request.method == "HEAD")
        request.method = "GET"; // the answer's body stays away
    if (request.segments.value(0) == "_sandbox"_L1)
        return control(request);
    record(request);
    SandboxAnswer answer;
    if (auto scripted = m_fault->take(request)) {
        answer = *scripted;
    } else if (SandboxSignIn::handles(request)) {
        answer = m_signIn->answer(request, addressFor(request));
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
    const bool isSignIn = SandboxSignIn::handles(request);
    m_requests.append(JsonWriter::compact(
        JsonValue::object({{"method", JsonValue::utf8String(request.method)},
                           {"path", JsonValue::utf8String(request.path)},
                           {"ifMatch", JsonValue::utf8String(request.header("If-Match"))},
                           {"contentType", JsonValue::utf8String(request.header("Content-Type"))},
                           {"body", JsonValue::utf8String(isSignIn ? QByteArray() : request.body)}})));
    m_recordedBytes += m_requests.last().size();
    while (m_requests.size() > mostRecorded || (m_recordedBytes > mostRecordedBytes && m_requests.size() > 1))
        m_recordedBytes -= m_requests.takeFirst().size();
}

SandboxAnswer SandboxServer::control(const SandboxRequest &request)
{
    const QString command = request.segments.value(1);
    if (command == "requests"_L1) {
        SandboxAnswer answer{200, '[' + m_requests.join(',') + ']', {}};
        if (request.method == "DELETE") {
            m_requests.clear();
            m_recordedBytes = 0;
        }
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
