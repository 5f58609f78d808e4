// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpcall.h"

#include "net/errorbody.h"
#include "net/proxyfactory.h"
#include "net/redactor.h"
#include "net/requestlog.h"
#include "net/retrypolicy.h"
#include "net/tokensource.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAhead = 4 * 1024 * 1024;

QByteArray verbName(HttpVerb verb)
{
    switch (verb) {
    case HttpVerb::Get:
        return "GET"_ba;
    case HttpVerb::Head:
        return "HEAD"_ba;
    case HttpVerb::Put:
        return "PUT"_ba;
    case HttpVerb::Post:
        return "POST"_ba;
    }
    return {};
}

//! A body that can be read once. When a connection ends without an answer Qt sends the request again by itself; it
//! cannot with a body that does not rewind, and so nothing is ever sent twice.
class OneWayBody final : public QIODevice
{
public:
    explicit OneWayBody(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count == 0 && most > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

QNetworkRequest networkRequest(const HttpRequest &request, const QByteArray &token)
{
    QNetworkRequest network(request.url);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setDecompressedSafetyCheckThreshold(-1); // our own bound counts decompressed bytes while they are read
    network.setRawHeader("Accept"_ba, "application/json"_ba);
    if (!request.contentType.isEmpty())
        network.setRawHeader("Content-Type"_ba, request.contentType);
    if (request.verb == HttpVerb::Put || request.verb == HttpVerb::Post)
        network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    if (!token.isEmpty())
        network.setRawHeader("Authorization"_ba, "Bearer " + token);
    return network;
}

} // namespace

HttpCall::HttpCall(HttpClient &client, HttpRequest request)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
{
    for (QTimer *timer : {&m_limit, &m_connectLimit, &m_retry})
        timer->setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        stop(timeout(tr("The service did not answer within %n second(s).", nullptr, int(m_limit.interval() / 1000))));
    });
    connect(&m_connectLimit, &QTimer::timeout, this, [this] {
        m_isConnecting = true;
        stop(timeout(tr("No connection to %1 could be made in time.").arg(m_request.url.host())));
    });
    connect(&m_retry, &QTimer::timeout, this, &HttpCall::attempt);
}

HttpCall::~HttpCall()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
    if (!m_isFinished)
        --m_client.m_underWay;
}

Reply<HttpResponse> HttpCall::start()
{
    ++m_client.m_underWay;
    Q_EMIT m_client.requestsUnderWayChanged();
    m_promise.onCancel([self = QPointer(this)] {
        if (self)
            self->stop(ApiError::cancelled());
    });
    authorize();
    return m_promise.reply();
}

void HttpCall::authorize()
{
    if (!m_client.m_tokens) {
        findProxy();
        return;
    }
    m_waitingForToken = m_client.m_tokens->token();
    m_waitingForToken->then(this, [this](Result<QByteArray> token) {
        m_waitingForToken.reset();
        if (m_isFinished)
            return;
        if (!token) {
            finish(tl::unexpected(token.error()));
            return;
        }
        m_token = *token;
        findProxy();
    });
}

// From here on the service's time counts; a keyring that asks for its password has its own.
void HttpCall::findProxy()
{
    if (!m_limit.isActive())
        m_limit.start(isWrite() ? m_client.m_limits.write : m_client.m_limits.read);
    m_client.m_proxies->prepare(m_request.url).then(this, [this](const Result<Done> &) {
        if (!m_isFinished)
            attempt();
    });
}

void HttpCall::attempt()
{
    ++m_attempts;
    m_body.clear();
    m_clock.start();
    m_tlsErrors.clear();
    m_isSent = false;
    QNetworkRequest request = networkRequest(m_request, m_token);
    request.setSslConfiguration(m_client.m_tls);
    // What comes late or twice on the connection of a PUT or POST must never be taken for the answer to something else:
    // it has one of its own, which ends with it.
    m_network = isWrite() ? m_client.newNetwork() : m_client.m_network;
    if (isWrite()) {
        auto *body = new OneWayBody(m_request.body);
        m_reply = m_request.verb == HttpVerb::Put ? m_network->put(request, body) : m_network->post(request, body);
        body->setParent(m_reply);
    } else {
        m_reply = m_request.verb == HttpVerb::Head ? m_network->head(request) : m_network->get(request);
    }
    // Qt says that a request went out, or that its body is on the way; of an empty body it says nothing.
    if (!isWrite() || !m_request.body.isEmpty())
        m_connectLimit.start(m_client.m_limits.connect);
    const auto sent = [this] {
        m_isSent = true;
        m_connectLimit.stop();
    };
    connect(m_reply, &QNetworkReply::requestSent, this, sent);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [sent](qint64 bytes) {
        if (bytes > 0)
            sent();
    });
    // Of what comes faster than it is read the connection waits. Qt 6.4 forgets a limit that is set before its thread
    // has begun with the request: it is set at the first word from there.
    const auto limitReading = [reply = m_reply] { reply->setReadBufferSize(readAhead); };
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, limitReading);
    connect(m_reply, &QNetworkReply::requestSent, this, limitReading);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, limitReading);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::lookAtHeaders);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::ended);
}

// An answer that says itself that it is too large is not read at all. Of a header section that is too long or no such
// thing Qt keeps nothing, and then cannot know where the body ends or what it is.
void HttpCall::lookAtHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool hasBody = status >= 200 && status != 204 && status != 304;
    if (hasBody && m_reply->rawHeaderList().isEmpty())
        refuse(tr("The answer (%1) has no header section that can be read: it is too large, broken, or missing.")
                   .arg(status));
    else if (m_request.verb != HttpVerb::Head && // whose answer has no body, however long that would be
             m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_client.m_limits.maximumBytes)
        refuseSize();
}

void HttpCall::refuse(const QString &reason)
{
    ApiError error = ApiError::protocol(reason);
    error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    stop(error);
}

void HttpCall::refuseSize()
{
    m_isTooLarge = true;
    refuse(tr("The answer is larger than %1 MB and was refused.").arg(m_client.m_limits.maximumBytes / (1024 * 1024)));
}

void HttpCall::read()
{
    // In pieces, so that what a small compressed answer unfolds to never stands in memory beyond the bound.
    constexpr qint64 piece = 256 * 1024;
    while (!m_isTooLarge && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(piece);
        if (bytes.isEmpty())
            break;
        m_isTooLarge = m_body.size() + bytes.size() > m_client.m_limits.maximumBytes;
        if (!m_isTooLarge)
            m_body.append(bytes);
    }
    if (m_isTooLarge && !m_isFinished)
        refuseSize();
}

void HttpCall::ended()
{
    m_connectLimit.stop();
    read();
    if (m_isFinished)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A status without the whole body is no answer: the connection was cut in the middle, or the body is not what its
    // headers say. (For a redirect Qt would send the body again, and cannot: that is an answer all the same.)
    const auto code = reply->error();
    const bool isRedirect = status >= 300 && status < 400;
    const bool isCut = !isRedirect && code != QNetworkReply::NoError &&
                       (code < QNetworkReply::ContentAccessDenied || code == QNetworkReply::ContentReSendError ||
                        (status >= 200 && status < 300));
    if (status == 0 || isCut) {
        ApiError error = networkError(*reply);
        Q_EMIT m_client.reached(false);
        log(0, {}, error.message);
        failed(std::move(error));
        return;
    }
    HttpResponse response{status, {}, std::exchange(m_body, {}), secrets()};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        response.headers.append({name, value});
    Q_EMIT m_client.reached(true);
    log(status, response.correlationId(), {});
    answered(response);
}

void HttpCall::answered(const HttpResponse &response)
{
    if (response.status >= 200 && response.status < 300) {
        finish(response);
        return;
    }
    if (response.status < 200) {
        interim(response.status);
        return;
    }
    if (response.status >= 300 && response.status < 400) {
        const QUrl target = m_request.url.resolved(QUrl(QString::fromUtf8(response.header("Location"))));
        ApiError error = ApiError::protocol(
            tr("The service redirects to %1, which is not followed with the sign-in.").arg(printable(target.host())));
        error.httpStatus = response.status;
        error.isOutcomeUnknown = isWrite();
        finish(tl::unexpected(error));
        return;
    }
    const bool mayGoAgain = !isWrite() || isRefusal(response);
    if (response.status == 401 && m_client.m_tokens && !m_isTokenRenewed && mayGoAgain) {
        m_isTokenRenewed = true;
        m_client.m_tokens->reject(m_token);
        authorize();
        return;
    }
    if (response.status == 401 && m_client.m_tokens)
        m_client.m_tokens->reject(m_token); // whoever comes next has another
    ApiError error = ApiError::fromResponse(response, response.secrets);
    error.isOutcomeUnknown = isWrite() && !isRefusal(response);
    failed(std::move(error));
}

// Qt 6.4 passes over 100 and takes every other interim answer for the last one; the real one is lost. A GET is made
// again, on other connections, where the real answer to this one cannot turn up as the answer to another.
void HttpCall::interim(int status)
{
    ApiError error =
        ApiError::local(ApiError::Kind::Network, {},
                        tr("Something on the way to %1 announced its answer (%2), which hides the answer itself.")
                            .arg(m_request.url.host())
                            .arg(status));
    error.httpStatus = status;
    error.isOutcomeUnknown = isWrite();
    if (!isWrite() && m_client.m_network == m_network)
        m_client.m_network = m_client.newNetwork();
    failed(std::move(error));
}

// The service did not do it: it says so itself, in its own form. A gateway's web page or a fault of either proves
// nothing, nor does its 408. (What a 412 says is nowhere written, and only who has the offer can say it.)
bool HttpCall::isRefusal(const HttpResponse &response) const
{
    if (response.status < 400 || response.status >= 500 || response.status == 408)
        return false;
    return response.status == 412 || isErrorOfService(response.body);
}

void HttpCall::failed(ApiError error)
{
    const auto delay = retryDelay(m_request.verb, m_attempts, error, QRandomGenerator::global()->generateDouble());
    if (!delay || *delay >= m_limit.remainingTimeAsDuration()) {
        finish(tl::unexpected(std::move(error)));
        return;
    }
    Q_EMIT m_client.waiting(*delay);
    m_retry.start(*delay);
}

// Ends the call from outside its own course: by a limit, or because somebody stopped it.
void HttpCall::stop(ApiError error)
{
    if (m_isFinished)
        return;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        error.isOutcomeUnknown = isWrite() && !m_isConnecting;
        log(0, {}, error.message);
        if (error.kind == ApiError::Kind::Timeout)
            Q_EMIT m_client.reached(false);
    }
    finish(tl::unexpected(std::move(error)));
}

void HttpCall::finish(Result<HttpResponse> result)
{
    m_isFinished = true;
    m_limit.stop();
    m_connectLimit.stop();
    m_retry.stop();
    --m_client.m_underWay;
    Q_EMIT m_client.requestsUnderWayChanged();
    if (!result) {
        ApiError &error = result.error();
        if (error.request.isEmpty())
            error.request =
                QString::fromLatin1(verbName(m_request.verb)) + u' ' + Redactor::redacted(m_request.url.toString());
        if (!error.time.isValid())
            error.time = QDateTime::currentDateTimeUtc();
    }
    m_promise.finish(std::move(result));
    deleteLater();
}

ApiError HttpCall::timeout(const QString &message) const
{
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    error.message = message;
    return error;
}

ApiError HttpCall::tlsError(const QNetworkReply &reply) const
{
    using Error = QSslError::SslError;
    const auto has = [this](std::initializer_list<Error> kinds) {
        return std::any_of(m_tlsErrors.cbegin(), m_tlsErrors.cend(), [kinds](const QSslError &error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    const QString code = has({Error::HostNameMismatch})                                    ? u"TlsHostName"_s
                         : has({Error::CertificateExpired, Error::CertificateNotYetValid}) ? u"TlsExpired"_s
                         : !m_tlsErrors.isEmpty()                                          ? u"TlsUntrusted"_s
                                                                                           : QString();
    return ApiError::local(
        ApiError::Kind::Tls, code,
        tr("The connection to %1 is not trusted: %2.").arg(m_request.url.host(), printable(reply.errorString())));
}

ApiError HttpCall::networkError(const QNetworkReply &reply) const
{
    const QString host = m_request.url.host();
    const auto unsent = [](const QString &code, const QString &message) {
        return ApiError::local(ApiError::Kind::Network, code, message);
    };
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(reply);
    case QNetworkReply::HostNotFoundError:
        return unsent(u"HostNotFound"_s, tr("The host %1 was not found.").arg(host));
    case QNetworkReply::ConnectionRefusedError:
        return unsent(u"ConnectionRefused"_s, tr("%1 refused the connection.").arg(host));
    case QNetworkReply::ProxyAuthenticationRequiredError: {
        ApiError error =
            unsent(u"ProxyAuthentication"_s, tr("The proxy on the way to %1 asks for a sign-in (407).").arg(host));
        error.isOutcomeUnknown = isWrite() && m_isSent; // 407 as the answer to a request that went out
        return error;
    }
    default: // Qt's list is long; its own sentence says what the rest is
        break;
    }
    // Of a proxy that is not there or refuses Qt says no more than that something failed.
    if (const QString proxy = m_client.m_proxies->nameFor(m_request.url); !proxy.isEmpty() && !m_isSent)
        return unsent(
            u"Proxy"_s,
            tr("The way to %1 through the proxy %2 failed: %3.").arg(host, proxy, printable(reply.errorString())));
    const bool isCut = reply.error() == QNetworkReply::RemoteHostClosedError ||
                       reply.error() == QNetworkReply::ContentReSendError; // it would have been sent again: OneWayBody
    ApiError error =
        ApiError::local(ApiError::Kind::Network, {},
                        isCut ? tr("%1 cut the connection before its answer was complete.").arg(host)
                              : tr("The connection to %1 failed: %2.").arg(host, printable(reply.errorString())));
    error.isOutcomeUnknown = isWrite();
    return error;
}

// A service that signs in itself knows more than what this request sent.
QList<QByteArray> HttpCall::secrets() const
{
    QList<QByteArray> all = m_request.secrets;
    if (!m_token.isEmpty())
        all += m_token;
    if (m_client.m_tokens) {
        const QList<QByteArray> known = m_client.m_tokens->secrets();
        std::copy_if(known.cbegin(), known.cend(), std::back_inserter(all),
                     [&all](const QByteArray &secret) { return !all.contains(secret); });
    }
    return all;
}

// Qt's sentences repeat what the server wrote.
QString HttpCall::printable(const QString &text) const
{
    return Redactor::redacted(Redactor::without(text, secrets())).simplified().left(500);
}

void HttpCall::log(int status, const QString &correlationId, const QString &note)
{
    m_client.m_log->add({QDateTime::currentDateTime(), QString::fromLatin1(verbName(m_request.verb)),
                         m_request.url.toString(), status, m_clock.elapsed(), printable(correlationId),
                         printable(note)});
}

} // namespace pubconsole
