// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apierror.h"

#include "net/errorbody.h"
#include "net/errorexplanation.h"
#include "net/httpresponse.h"
#include "net/redactor.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

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
    case Kind::Local:
        break;
    }
    return ApiError::tr("The service gave an unexpected answer (%1).").arg(status);
}

// What happened, why, and what to do about it.
QString explained(const ApiError &error)
{
    const ErrorExplanation explanation = ErrorExplanation::of(error);
    QStringList sentences{error.message, explanation.cause, explanation.remedy};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString ApiError::text() const
{
    const QString looked = reference();
    return looked.isEmpty() ? explained(*this) : explained(*this) + " ("_L1 + looked + u')';
}

QString ApiError::reference() const
{
    constexpr qsizetype most = 80; // it is one word, whatever somebody sends
    const bool isOfService = httpStatus > 0 && kind != Kind::Protocol;
    QStringList parts;
    if (isOfService && !code.isEmpty())
        parts += code.left(most);
    if (!correlationId.isEmpty())
        parts += tr("correlation id %1").arg(correlationId.left(most));
    return parts.join(u", "_s);
}

QString ApiError::forSupport() const
{
    QStringList lines{explained(*this)};
    const auto add = [&lines](const QString &line, const QString &value) {
        if (!value.isEmpty())
            lines += line.arg(value);
    };
    for (const Field &field : fields)
        lines += field.target.isEmpty() ? field.message : field.target + ": "_L1 + field.message;
    add(tr("Time: %1"), time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString());
    add(tr("Request: %1"), request);
    add(tr("HTTP status: %1"), httpStatus > 0 ? QString::number(httpStatus) : QString());
    add(tr("Code: %1"), code);
    add(tr("Request id: %1"), requestId);
    add(tr("Correlation id: %1"), correlationId);
    if (correlationId.isEmpty() && httpStatus > 0)
        lines += tr("The service gave no correlation id.");
    return lines.join(u'\n');
}

ApiError ApiError::fromResponse(const HttpResponse &response, const QList<QByteArray> &secrets)
{
    ApiError error;
    error.kind = kindOf(response.status);
    error.httpStatus = response.status;
    error.retryAfter = response.retryAfter();
    error.correlationId = Redactor::without(response.correlationId(), secrets);
    error.requestId = Redactor::without(response.requestId(), secrets);
    readErrorBody(response.body, secrets, error);
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

ApiError ApiError::local(Kind kind, const QString &code, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.message = message;
    return error;
}

ApiError ApiError::protocol(const QString &message)
{
    ApiError error;
    error.message = message;
    return error;
}

} // namespace pubconsole
