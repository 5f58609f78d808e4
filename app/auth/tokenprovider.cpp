// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenprovider.h"

#include "json/jsonreader.h"
#include "net/redactor.h"
#include "net/secretstore.h"

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// The service whose tokens these are, whatever endpoint answers for it (contract 1.2).
const QByteArray resource = "https://cloudpartner.azure.com"_ba;
constexpr std::chrono::seconds renewal = 5min;

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
}

Reply<QByteArray> TokenProvider::token()
{
    if (m_token && m_token->expiry.remainingTimeAsDuration() > renewal)
        return Reply<QByteArray>::finished(m_token->value);
    const Promise<QByteArray> promise;
    m_waiting.push_back(promise);
    if (m_waiting.size() == 1)
        request();
    return promise.reply();
}

void TokenProvider::reject(const QByteArray &token)
{
    if (m_token && m_token->value == token)
        m_token.reset();
}

void TokenProvider::request()
{
    m_secrets->read(m_secretKey)
        .andThen(this,
                 [this](const QString &secret) {
                     HttpRequest request;
                     request.verb = HttpVerb::Post;
                     request.url = m_credential.authority;
                     QString path = request.url.path();
                     while (path.endsWith(u'/'))
                         path.chop(1);
                     request.url.setPath(path + u'/' + m_credential.tenantId + "/oauth2/token"_L1);
                     request.contentType = "application/x-www-form-urlencoded"_ba;
                     request.body = "client_id=" + formEncoded(m_credential.clientId.toUtf8()) +
                                    "&client_secret=" + formEncoded(secret.toUtf8()) +
                                    "&grant_type=client_credentials&resource=" + formEncoded(resource);
                     return m_http.send(request);
                 })
        .then(this, [this](const Result<HttpResponse> &response) {
            settle(response ? decode(*response) : tl::unexpected(response.error()));
        });
}

Result<AccessToken> TokenProvider::decode(const HttpResponse &response) const
{
    const auto body = JsonReader::read(response.body, 1024 * 1024);
    const QByteArray value = body ? body->value("access_token").text().toByteArray() : QByteArray();
    const bool isHeaderSafe = std::all_of(value.cbegin(), value.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (value.isEmpty() || !isHeaderSafe)
        return tl::unexpected(ApiError::protocol(tr("The sign-in service answered without a token.")));
    const qint64 seconds = lenientInteger(body->value("expires_in")).value_or(3599);
    return AccessToken{value, QDeadlineTimer(std::chrono::seconds(std::clamp<qint64>(seconds, 0, 30 * 24 * 3600)))};
}

void TokenProvider::settle(Result<AccessToken> result)
{
    const std::vector<Promise<QByteArray>> waiting = std::exchange(m_waiting, {});
    if (!result) {
        ApiError error = result.error();
        // The token endpoint says 400 where the id is wrong: for a person that is the same failed sign-in.
        if (error.kind == ApiError::Kind::Invalid && error.code.startsWith("AADSTS"_L1))
            error.kind = ApiError::Kind::Unauthorized;
        if (error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::NotFound)
            Q_EMIT secretNeeded(error);
        error.isOutcomeUnknown = false; // nothing of the call itself was sent
        error.message = tr("Sign-in failed. %1").arg(error.message);
        for (const Promise<QByteArray> &promise : waiting)
            promise.finish(tl::unexpected(error));
        return;
    }
    m_token = std::move(*result);
    for (const Promise<QByteArray> &promise : waiting)
        promise.finish(m_token->value);
}

} // namespace pubconsole
