// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apierror.h"

#include "net/httpresponse.h"
#include "net/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumErrorBody = 1024 * 1024;
constexpr qsizetype maximumMessage = 2000;

ApiError::Kind kindOf(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    case 412:
        return Kind::PreconditionFailed;
    case 429:
        return Kind::RateLimited;
    default:
        return status >= 500 ? Kind::Server : status >= 400 ? Kind::Invalid : Kind::Protocol;
    }
}

// One line of plain text from whatever the service wrote.
QString clean(QString text)
{
    text = Redactor::redacted(text.left(maximumMessage * 2)).simplified().left(maximumMessage);
    text.remove(QRegularExpression(u"[\\x{0}-\\x{1f}\\x{7f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s));
    return text;
}

QString memberText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QJsonValue value = object.value(key); value.isString() && !value.toString().isEmpty())
            return clean(value.toString());
    }
    return {};
}

void readDetails(const QJsonArray &details, QList<ApiError::Field> &fields)
{
    for (const QJsonValue &item : details) {
        const QJsonObject detail = item.toObject();
        const QString message =
            item.isString() ? clean(item.toString()) : memberText(detail, {"message"_L1, "Message"_L1});
        if (!message.isEmpty() && fields.size() < 200)
            fields.append({memberText(detail, {"target"_L1, "code"_L1}), message});
    }
}

// ModelState of ASP.NET: {"offer.title": ["The field is required."]}
void readModelState(const QJsonObject &state, QList<ApiError::Field> &fields)
{
    for (auto it = state.begin(); it != state.end(); ++it) {
        for (const QJsonValue &reason : it.value().toArray()) {
            if (reason.isString() && fields.size() < 200)
                fields.append({clean(it.key()), clean(reason.toString())});
        }
    }
}

void readObject(const QJsonObject &body, ApiError &error)
{
    const QJsonValue inner = body.value("error"_L1);
    if (inner.isObject()) {
        const QJsonObject object = inner.toObject();
        error.code = memberText(object, {"code"_L1});
        error.message = memberText(object, {"message"_L1});
        readDetails(object.value("details"_L1).toArray(), error.fields);
        return;
    }
    if (inner.isString()) { // the token endpoint: the text begins with its code, "AADSTS7000215: …"
        static const QRegularExpression aadsts(u"^(AADSTS\\d+): *"_s);
        const QString description = memberText(body, {"error_description"_L1});
        const QRegularExpressionMatch match = aadsts.match(description);
        static const QRegularExpression trailer(u" *Trace ID: .*$"_s);
        error.code = match.hasMatch() ? match.captured(1) : clean(inner.toString());
        error.message = description.mid(match.capturedLength()).remove(trailer);
        if (const QString id = memberText(body, {"correlation_id"_L1}); !id.isEmpty())
            error.correlationId = id;
        return;
    }
    error.code = memberText(body, {"code"_L1, "Code"_L1});
    error.message = memberText(body, {"message"_L1, "Message"_L1, "title"_L1});
    readModelState(body.value("ModelState"_L1).toObject(), error.fields);
    readDetails(body.value("details"_L1).toArray(), error.fields);
}

// What the service wrote, in whatever shape. Nothing when it wrote nothing that a person could read.
void readBody(const HttpResponse &response, ApiError &error)
{
    const QByteArray body = response.body.left(maximumErrorBody).trimmed();
    if (body.startsWith('{') || body.startsWith('[')) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        const QJsonObject object = document.isArray() ? document.array().first().toObject() : document.object();
        readObject(object, error);
        return;
    }
    if (body.startsWith('<'))
        error.message =
            ApiError::tr("It sent a web page instead of an answer; a proxy or gateway may stand in between.");
    else if (!body.isEmpty())
        error.message = clean(QString::fromUtf8(body.left(maximumMessage)));
}

QString happened(ApiError::Kind kind, int status)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Unauthorized:
        return ApiError::tr("The service did not accept the sign-in (401).");
    case Kind::Forbidden:
        return ApiError::tr("The service refused access (403).");
    case Kind::NotFound:
        return ApiError::tr("The service does not have this (404).");
    case Kind::Conflict:
        return ApiError::tr("The service sees a conflict (409).");
    case Kind::PreconditionFailed:
        return ApiError::tr("Someone else changed the offer on the service since it was read (412).");
    case Kind::RateLimited:
        return ApiError::tr("The service asks for fewer requests (429).");
    case Kind::Server:
        return ApiError::tr("The service had an error of its own (%1).").arg(status);
    case Kind::Invalid:
        return status == 422 ? ApiError::tr("The service found the offer not valid (422).")
                             : ApiError::tr("The service did not accept the request (%1).").arg(status);
    case Kind::Network:
    case Kind::Tls:
    case Kind::Timeout:
    case Kind::Cancelled:
    case Kind::Protocol:
        break;
    }
    return ApiError::tr("The service gave an unexpected answer (%1).").arg(status);
}

QString adviceForSignIn(const QString &code)
{
    if (code == "AADSTS7000215"_L1)
        return ApiError::tr("Enter the secret's value, not its id.");
    if (code == "AADSTS7000222"_L1)
        return ApiError::tr("Create a new secret in Microsoft Entra ID and enter it here.");
    if (code == "AADSTS700016"_L1)
        return ApiError::tr("Check the client id, and that the app is registered in this tenant.");
    if (code == "AADSTS90002"_L1 || code == "AADSTS900023"_L1)
        return ApiError::tr("Check the tenant id of the profile.");
    return ApiError::tr("Check tenant id, client id and secret of the profile.");
}

} // namespace

QString ApiError::text() const
{
    const auto advice = [this]() -> QString {
        switch (kind) {
        case Kind::Network:
            return tr("Check the network and the endpoint, then try again.");
        case Kind::Tls:
            return tr("Check the endpoint's certificate, the computer's clock and any proxy in between.");
        case Kind::Timeout:
            return tr("Try again in a while.");
        case Kind::Unauthorized:
            return adviceForSignIn(code);
        case Kind::Forbidden:
            return tr("Add the service principal to this publisher as Owner or Contributor, by the object id of the "
                      "enterprise application, and check the publisher id.");
        case Kind::NotFound:
            return tr("It may have been removed, or never published. Refresh to see what there is.");
        case Kind::Conflict:
            return tr("Refresh to see what changed, then try again.");
        case Kind::PreconditionFailed:
            return tr("Your edits are kept here; saving again merges them.");
        case Kind::Invalid:
            return tr("Correct what it names, then try again.");
        case Kind::RateLimited:
            return retryAfter ? tr("Try again in %n second(s).", nullptr, int(retryAfter->count()))
                              : tr("Try again in a while.");
        case Kind::Server:
            return retryAfter ? tr("Try again in %n second(s).", nullptr, int(retryAfter->count()))
                              : tr("Try again later; if it stays, give the correlation id to support.");
        case Kind::Protocol:
            return tr("Check the endpoint; if it is right, give the correlation id to support.");
        case Kind::Cancelled:
            break;
        }
        return {};
    }();
    return advice.isEmpty() ? message : message + u' ' + advice;
}

QString ApiError::forSupport() const
{
    QStringList lines{text()};
    if (httpStatus > 0)
        lines += tr("HTTP status: %1").arg(httpStatus);
    if (!code.isEmpty())
        lines += tr("Code: %1").arg(code);
    for (const Field &field : fields)
        lines += field.target.isEmpty() ? field.message : field.target + ": "_L1 + field.message;
    lines += correlationId.isEmpty() ? tr("The service gave no correlation id.")
                                     : tr("Correlation id: %1").arg(correlationId);
    return lines.join(u'\n');
}

ApiError ApiError::fromResponse(const HttpResponse &response)
{
    ApiError error;
    error.kind = kindOf(response.status);
    error.httpStatus = response.status;
    error.retryAfter = response.retryAfter();
    error.correlationId = response.correlationId();
    readBody(response, error);
    const QString what = happened(error.kind, response.status);
    if (!error.message.isEmpty() && !error.message.endsWith(u'.'))
        error.message += u'.';
    error.message = error.message.isEmpty() ? what : what + u' ' + error.message;
    return error;
}

ApiError ApiError::cancelled()
{
    ApiError error;
    error.kind = Kind::Cancelled;
    error.message = tr("The request was stopped.");
    return error;
}

ApiError ApiError::protocol(const QString &message)
{
    ApiError error;
    error.message = message;
    return error;
}

} // namespace pubconsole
