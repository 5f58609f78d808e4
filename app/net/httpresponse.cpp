// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpresponse.h"

#include "net/redactor.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString plainId(const QByteArray &id)
{
    const bool isPlain =
        id.size() <= 100 && std::all_of(id.cbegin(), id.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
    return isPlain ? QString::fromLatin1(id) : QString();
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<std::chrono::seconds> HttpResponse::retryAfter() const
{
    const QByteArray value = header("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp(std::chrono::seconds(number), 0s, std::chrono::seconds(24h));
    const QDateTime local = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!local.isValid())
        return std::nullopt;
    const QDateTime date(local.date(), local.time(), QTimeZone::utc());
    return std::clamp(std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(date)), 0s,
                      std::chrono::seconds(24h));
}

QString HttpResponse::correlationId() const
{
    const QString id = plainId(header("X-Ms-Correlation-Request-Id"));
    return id.isEmpty() ? requestId() : Redactor::without(id, secrets);
}

QString HttpResponse::requestId() const
{
    return Redactor::without(plainId(header("x-ms-request-id")), secrets);
}

} // namespace pubconsole
