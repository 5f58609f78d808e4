// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenprovider.h"

#include "auth/clientcertificate.h"
#include "json/jsonreader.h"
#include "net/secretstore.h"

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// The service whose tokens these are, whatever endpoint answers for it (contract 1.2).
const QByteArray resource = "https://cloudpartner.azure.com"_ba;
constexpr std::chrono::seconds renewal = 5min;
constexpr qsizetype maximumBody = 1024 * 1024;

// application/x-www-form-urlencoded: a secret holds `+`, `/`, `=` and `~`.
QByteArray formEncoded(QByteArrayView text)
{
    return text.toByteArray().toPercentEncoding();
}

// Seconds come as numbers from v2 and as strings from v1.
std::optional<qint64> lenientInteger(const JsonValue &value)
{
    if (!value.isString())
        return value.toInteger();
    bool ok = false;
    const qint64 number = value.text().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

TokenProvider::TokenProvider(Credential credential, SecretStore *secrets, QString secretKey, RequestLog *log,
                             HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_credential(std::move(credential))
    , m_secrets(secrets)
    , m_secretKey(std::move(secretKey))
    , m_http(nullptr, log, limits)
{
    connect(&m_http, &HttpClient::reached, this, &TokenProvider::reached);
}

Reply<QByteArray> TokenProvider::token()
{
    if (m_token && m_token->expiry.remainingTimeAsDuration() > renewal)
        return Reply<QByteArray>::finished(m_token->value);
    if (m_refusal)
        return Reply<QByteArray>::finished(tl::unexpected(*m_refusal));
    const Promise<QByteArray> promise;
    m_waiting.push_back(promise);
    if (m_waiting.size() == 1)
        request();
    return promise.reply();
}

void TokenProvider::reject(const QByteArray &token)
{
    if (!m_token || m_token->value != token)
        return;
    m_rejected = token;
    m_token.reset();
}

QList<QByteArray> TokenProvider::secrets() const
{
    QList<QByteArray> all;
    if (m_token)
        all += m_token->value;
    if (const QString held = m_secrets->held(m_secretKey); !held.isEmpty())
        all += held.toUtf8();
    return all;
}

void TokenProvider::restart()
{
    m_token.reset();
    m_rejected.clear();
    m_refusal.reset();
    if (!m_waiting.empty())
        request();
}

void TokenProvider::request()
{
    acquire().then(this, [this, round = ++m_round](Result<AccessToken> token) {
        if (round == m_round)
            settle(std::move(token));
    });
}

Reply<AccessToken> TokenProvider::acquire()
{
    switch (m_credential.method) {
    case Credential::Method::Secret:
        return m_secrets->read(m_secretKey).andThen(this, [this](const QString &secret) {
            const QByteArray utf8 = secret.toUtf8();
            return ask("&client_secret=" + formEncoded(utf8), {utf8});
        });
    case Credential::Method::Certificate:
        return withCertificate();
    case Credential::Method::EnvironmentToken:
        return m_secrets->read(m_secretKey)
            .orElse(this,
                    [](const ApiError &error) {
                        if (error.kind != ApiError::Kind::NotFound)
                            return Reply<QString>::finished(tl::unexpected(error));
                        return Reply<QString>::finished(tl::unexpected(ApiError::local(
                            ApiError::Kind::Unauthorized, u"NoToken"_s, tr("There was no AZURE_TOKEN."))));
                    })
            .andThen(this, [this](const QString &token) { return fromEnvironment(token); });
    case Credential::Method::AzureCli:
        break;
    }
    return m_azureCli.token(QString::fromLatin1(resource), m_credential.tenantId);
}

Reply<AccessToken> TokenProvider::fromEnvironment(const QString &token) const
{
    const QByteArray value = token.toLatin1();
    const auto refused = [](const QString &code, const QString &message) {
        return Reply<AccessToken>::finished(
            tl::unexpected(ApiError::local(ApiError::Kind::Unauthorized, code, message)));
    };
    if (!AccessToken::isHeaderSafe(value))
        return refused(u"NoToken"_s, tr("What AZURE_TOKEN held is no token."));
    // When it ends stands in its middle part, if it is a JWT; else the service will say so.
    const QByteArray claims = QByteArray::fromBase64(value.split('.').value(1), QByteArray::Base64UrlEncoding);
    const auto body = JsonReader::read(claims, maximumBody);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 end = body ? lenientInteger(body->value("exp")).value_or(now + 3600) : now + 3600;
    if (value == m_rejected || end <= now)
        return refused(u"TokenEnded"_s, tr("The token of AZURE_TOKEN is not accepted any more."));
    // There is no other one: it is used to its end.
    return Reply<AccessToken>::finished(AccessToken::lasting(value, std::chrono::seconds(end - now) + renewal));
}

// Most keys have no passphrase: a keyring is asked for one only where the key does.
Reply<AccessToken> TokenProvider::withCertificate()
{
    const QString file = m_credential.certificateFile;
    const auto open = ClientCertificate::read(file, {});
    if (open || open.error().code != "CertificatePassphrase"_L1)
        return prove(open, {});
    return m_secrets->read(m_secretKey)
        .orElse(this,
                [why = open.error()](const ApiError &error) {
                    return Reply<QString>::finished(
                        tl::unexpected(error.kind == ApiError::Kind::NotFound ? why : error));
                })
        .andThen(this, [this, file](const QString &passphrase) {
            return prove(ClientCertificate::read(file, passphrase), passphrase);
        });
}

Reply<AccessToken> TokenProvider::prove(const Result<ClientCertificate> &certificate, const QString &passphrase)
{
    const auto assertion = certificate.and_then([this](const ClientCertificate &opened) {
        return opened.assertion(m_credential.clientId, endpoint().toString(QUrl::FullyEncoded),
                                QDateTime::currentDateTimeUtc());
    });
    if (!assertion)
        return Reply<AccessToken>::finished(tl::unexpected(assertion.error()));
    return ask("&client_assertion_type=" + formEncoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer") +
                   "&client_assertion=" + *assertion,
               {*assertion, passphrase.toUtf8()});
}

QUrl TokenProvider::endpoint() const
{
    QUrl url = m_credential.authority;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u'/' + m_credential.tenantId + "/oauth2/token"_L1);
    return url;
}

Reply<AccessToken> TokenProvider::ask(const QByteArray &proof, const QList<QByteArray> &secrets)
{
    HttpRequest request;
    request.verb = HttpVerb::Post;
    request.url = endpoint();
    request.contentType = "application/x-www-form-urlencoded"_ba;
    request.body = "client_id=" + formEncoded(m_credential.clientId.toUtf8()) + proof +
                   "&grant_type=client_credentials&resource=" + formEncoded(resource);
    request.secrets = secrets;
    return m_http.send(request).andThen(
        this, [this](const HttpResponse &response) { return Reply<AccessToken>::finished(decode(response)); });
}

Result<AccessToken> TokenProvider::decode(const HttpResponse &response) const
{
    const auto body = JsonReader::read(response.body, maximumBody);
    const QByteArray value = body ? body->value("access_token").text().toByteArray() : QByteArray();
    if (!AccessToken::isHeaderSafe(value))
        return tl::unexpected(ApiError::protocol(tr("The sign-in service answered without a token.")));
    const qint64 seconds = lenientInteger(body->value("expires_in")).value_or(3599);
    return AccessToken::lasting(value, std::chrono::seconds(seconds));
}

void TokenProvider::settle(Result<AccessToken> result)
{
    const std::vector<Promise<QByteArray>> waiting = std::exchange(m_waiting, {});
    if (!result) {
        ApiError error = result.error();
        using Kind = ApiError::Kind;
        // Whatever the authority refuses with, such as 400 where an id is wrong: for a person that is a failed sign-in.
        const bool isRefusal =
            error.kind == Kind::Invalid || error.kind == Kind::Forbidden || error.kind == Kind::NotFound;
        const bool isOfWay = error.kind == Kind::Network || error.kind == Kind::Tls || error.kind == Kind::Timeout;
        const bool isOfAuthority = error.httpStatus > 0 || isOfWay;
        if (isRefusal && error.httpStatus > 0)
            error.kind = Kind::Unauthorized;
        if (error.kind == Kind::Unauthorized && error.code.isEmpty())
            error.code = u"SignIn"_s;   // a 401 without a code would be taken for the service's
        error.isOutcomeUnknown = false; // nothing of the call itself was sent
        error.message = isOfAuthority ? tr("Sign-in failed at %1. %2").arg(m_credential.authority.host(), error.message)
                                      : tr("Sign-in failed. %1").arg(error.message);
        if (error.kind == ApiError::Kind::Unauthorized && error.httpStatus > 0)
            m_refusal = error;
        if (error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::NotFound)
            Q_EMIT secretNeeded(error);
        for (const Promise<QByteArray> &promise : waiting)
            promise.finish(tl::unexpected(error));
        return;
    }
    m_token = std::move(*result);
    Q_EMIT signedIn();
    for (const Promise<QByteArray> &promise : waiting)
        promise.finish(m_token->value);
}

} // namespace pubconsole
