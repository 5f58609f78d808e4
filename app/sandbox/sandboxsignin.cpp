// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxsignin.h"

#include <QRandomGenerator>
#include <QUuid>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int lifetime = 3599;
const QString audience = u"https://cloudpartner.azure.com"_s;
// Resources that every tenant has; another one has no service principal there.
const QStringList knownResources{audience, u"https://management.azure.com"_s, u"https://management.core.windows.net"_s,
                                 u"https://graph.microsoft.com"_s, u"https://api.partner.microsoft.com"_s};

QString guid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

// A form's fields: `+` is a blank, everything else percent-encoded.
QHash<QString, QString> form(const QByteArray &body)
{
    QHash<QString, QString> fields;
    for (QByteArray pair : body.split('&')) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            fields.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals))),
                          QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(equals + 1))));
    }
    return fields;
}

} // namespace

SandboxPrincipal SandboxPrincipal::standard()
{
    // No secret of anything: the sandbox runs on this machine alone. Its odd characters are those of real ones.
    return {u"11111111-2222-4333-8444-555555555555"_s, u"aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"_s,
            u"sandbox+secret/1=~"_s};
}

SandboxSignIn::SandboxSignIn(SandboxPrincipal principal, const QByteArray &certificate, const SandboxClock &clock)
    : m_principal(std::move(principal))
    , m_clock(clock)
{
    if (!certificate.isEmpty())
        m_assertion.setCertificate(certificate);
}

bool SandboxSignIn::handles(const SandboxRequest &request)
{
    const QString last = request.segments.isEmpty() ? QString() : request.segments.last();
    return request.segments.size() >= 3 && request.segments.first() != "api"_L1 &&
           (last == "token"_L1 || last == "openid-configuration"_L1 || last == "instance"_L1);
}

SandboxAnswer SandboxSignIn::answer(const SandboxRequest &request, const QByteArray &baseUrl)
{
    const QString tenant = request.segments.first();
    const QString base = QString::fromUtf8(baseUrl) + u'/' + tenant;
    if (request.segments.last() == "openid-configuration"_L1) {
        return SandboxAnswer::json(
            JsonValue::object({{"token_endpoint", text(base + "/oauth2/v2.0/token"_L1)},
                               {"authorization_endpoint", text(base + "/oauth2/v2.0/authorize"_L1)},
                               {"issuer", text(base + "/v2.0"_L1)},
                               {"jwks_uri", text(base + "/discovery/v2.0/keys"_L1)}}));
    }
    if (request.segments.last() == "instance"_L1) {
        const QString host = QString::fromUtf8(baseUrl).section(u"//"_s, 1);
        const JsonValue aliases[] = {text(host)};
        const JsonValue metadata[] = {JsonValue::object({{"preferred_network", text(host)},
                                                         {"preferred_cache", text(host)},
                                                         {"aliases", JsonValue::array(aliases)}})};
        return SandboxAnswer::json(
            JsonValue::object({{"tenant_discovery_endpoint", text(base + "/v2.0/.well-known/openid-configuration"_L1)},
                               {"metadata", JsonValue::array(metadata)}}));
    }
    if (request.method != "POST")
        return error(400, "invalid_request", 900561, u"The endpoint only accepts POST requests."_s);
    const bool isV2 = request.segments.contains(u"v2.0"_s);
    return token(request, base + (isV2 ? "/oauth2/v2.0/token"_L1 : "/oauth2/token"_L1), isV2);
}

std::optional<SandboxAnswer> SandboxSignIn::refuseProof(const QHash<QString, QString> &fields,
                                                        const QString &endpoint) const
{
    const QString client = fields.value(u"client_id"_s);
    const QString secret = fields.value(u"client_secret"_s);
    const QString assertion = fields.value(u"client_assertion"_s);
    if (!assertion.isEmpty() &&
        fields.value(u"client_assertion_type"_s) == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_L1) {
        const auto refusal = m_assertion.refuse(assertion.toUtf8(), client, endpoint, m_clock.now());
        return refusal ? std::optional(error(401, "invalid_client", refusal->code, refusal->text)) : std::nullopt;
    }
    if (secret.isEmpty())
        return error(
            401, "invalid_client", 7000218,
            u"The request body must contain the following parameter: 'client_assertion' or 'client_secret'."_s);
    if (secret == "expired"_L1)
        return error(401, "invalid_client", 7000222,
                     "The provided client secret keys for app '"_L1 + client + "' are expired."_L1);
    if (secret != m_principal.secret)
        return error(
            401, "invalid_client", 7000215,
            "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the "
            "client secret ID, for a secret added to app '"_L1 +
                client + "'."_L1);
    return std::nullopt;
}

SandboxAnswer SandboxSignIn::token(const SandboxRequest &request, const QString &endpoint, bool isV2)
{
    const QString tenant = request.segments.first();
    const QHash<QString, QString> fields = form(request.body);
    const QString target = isV2 ? u"scope"_s : u"resource"_s;
    for (const QString &needed : {u"grant_type"_s, u"client_id"_s, target}) {
        if (fields.value(needed).isEmpty())
            return error(400, "invalid_request", 900144,
                         "The request body must contain the following parameter: '"_L1 + needed + "'."_L1);
    }
    if (!tenant.contains(u'.') && QUuid(tenant).isNull())
        return error(400, "invalid_request", 900023,
                     "Specified tenant identifier '"_L1 + tenant +
                         "' is neither a valid DNS name, nor a valid external domain."_L1);
    if (tenant.compare(m_principal.tenantId, Qt::CaseInsensitive) != 0 && tenant != "contoso.example"_L1)
        return error(
            400, "invalid_tenant", 90002,
            "Tenant '"_L1 + tenant +
                "' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud."_L1);
    if (fields.value(u"grant_type"_s) != "client_credentials"_L1)
        return error(400, "unsupported_grant_type", 70003, u"The app requested an unsupported grant type."_s);
    const QString client = fields.value(u"client_id"_s);
    if (client.compare(m_principal.clientId, Qt::CaseInsensitive) != 0)
        return error(400, "unauthorized_client", 700016,
                     "Application with identifier '"_L1 + client + "' was not found in the directory '"_L1 + tenant +
                         "'."_L1);
    if (const auto refusal = refuseProof(fields, endpoint))
        return *refusal;
    return tokenFor(fields.value(target), tenant, isV2);
}

SandboxAnswer SandboxSignIn::tokenFor(QString resource, const QString &tenant, bool isV2)
{
    if (isV2) {
        if (!resource.endsWith("/.default"_L1))
            return error(
                400, "invalid_scope", 70011,
                "The provided request must include a 'scope' input parameter. The provided value for scope "_L1 +
                    resource + " is not valid."_L1);
        resource.chop(9);
    }
    while (resource.endsWith(u'/'))
        resource.chop(1);
    if (!knownResources.contains(resource, Qt::CaseInsensitive))
        return error(400, "invalid_resource", 500011,
                     "The resource principal named "_L1 + resource + " was not found in the tenant named "_L1 + tenant +
                         "."_L1);
    return issue(resource, isV2);
}

// A token that is good for this resource.
SandboxAnswer SandboxSignIn::issue(const QString &resource, bool isV2)
{
    QByteArray random(48, Qt::Uninitialized);
    for (char &c : random)
        c = char(QRandomGenerator::system()->generate());
    const QByteArray token = "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0." +
                             random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                             ".sandbox";
    const QDateTime now = m_clock.now();
    m_tokens.insert(token, now.addSecs(lifetime));
    m_audiences.insert(token, resource);
    if (isV2) {
        return SandboxAnswer::json(JsonValue::object({{"token_type", text(u"Bearer"_s)},
                                                      {"expires_in", JsonValue::number(lifetime)},
                                                      {"ext_expires_in", JsonValue::number(lifetime)},
                                                      {"access_token", JsonValue::utf8String(token)}}));
    }
    return SandboxAnswer::json(
        JsonValue::object({{"token_type", text(u"Bearer"_s)},
                           {"expires_in", text(QString::number(lifetime))},
                           {"ext_expires_in", text(QString::number(lifetime))},
                           {"expires_on", text(QString::number(now.addSecs(lifetime).toSecsSinceEpoch()))},
                           {"not_before", text(QString::number(now.toSecsSinceEpoch() - 300))},
                           {"resource", text(resource)},
                           {"access_token", JsonValue::utf8String(token)}}));
}

SandboxAnswer SandboxSignIn::error(int status, const char *error, int code, const QString &description) const
{
    const QString trace = guid();
    const QString correlation = guid();
    const QString time = m_clock.now().toString(u"yyyy-MM-dd hh:mm:ss'Z'"_s);
    const QString whole = "AADSTS"_L1 + QString::number(code) + ": "_L1 + description + "\r\nTrace ID: "_L1 + trace +
                          "\r\nCorrelation ID: "_L1 + correlation + "\r\nTimestamp: "_L1 + time;
    const JsonValue codes[] = {JsonValue::number(code)};
    return SandboxAnswer::json(
        JsonValue::object(
            {{"error", JsonValue::utf8String(error)},
             {"error_description", text(whole)},
             {"error_codes", JsonValue::array(codes)},
             {"timestamp", text(time)},
             {"trace_id", text(trace)},
             {"correlation_id", text(correlation)},
             {"error_uri", text("https://login.microsoftonline.com/error?code="_L1 + QString::number(code))}}),
        status);
}

std::optional<SandboxAnswer> SandboxSignIn::refuse(const SandboxRequest &request) const
{
    const QByteArray header = request.header("Authorization");
    const QByteArray token = header.left(7).toLower() == "bearer " ? header.mid(7).trimmed() : QByteArray();
    const bool isGood = m_tokens.contains(token) && m_tokens.value(token) > m_clock.now() &&
                        m_audiences.value(token).compare(audience, Qt::CaseInsensitive) == 0;
    if (isGood)
        return std::nullopt;
    // The stock answer of the framework, capital M and no error object.
    return SandboxAnswer::json(
        JsonValue::object({{"Message", text(u"Authorization has been denied for this request."_s)}}), 401);
}

} // namespace pubconsole
