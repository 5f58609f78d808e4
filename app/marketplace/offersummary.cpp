// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketplace/offersummary.h"

#include "marketplace/apitime.h"

#include <QSet>

namespace pubconsole {

namespace {

// Ten thousand offers have a handful of types, words and publishers: equal texts share one string.
QString shared(const JsonValue &value)
{
    static thread_local QHash<QByteArray, QString> pool;
    const QByteArrayView text = value.text();
    if (!value.isString() || text.size() > 64)
        return value.toString();
    const QByteArray key = QByteArray::fromRawData(text.data(), text.size());
    if (const auto it = pool.constFind(key); it != pool.cend())
        return *it;
    if (pool.size() > 500) // hostile answers must not make it grow for ever
        pool.clear();
    return *pool.insert(text.toByteArray(), value.toString());
}

} // namespace

std::optional<OfferSummary> OfferSummary::fromJson(const JsonValue &value, const QString &publisher)
{
    OfferSummary summary;
    summary.id.offer = value.value("id").toString();
    if (summary.id.offer.isEmpty())
        return std::nullopt;
    summary.id.publisher = shared(value.value("publisherId"));
    if (summary.id.publisher.compare(publisher, Qt::CaseInsensitive) == 0 || summary.id.publisher.isEmpty())
        summary.id.publisher = publisher;
    summary.displayText = value.value("definition").value("displayText").toString();
    summary.offerTypeId = shared(value.value("offerTypeId"));
    summary.status = StatusWord(shared(value.value("status")));
    summary.version = value.value("version").toInteger().value_or(0);
    summary.changedTime = apiTime(value.value("changedTime").text());
    summary.isMigrated =
        shared(value.value("pcMigrationStatus")).compare(QLatin1StringView("migrated"), Qt::CaseInsensitive) == 0;
    return summary;
}

} // namespace pubconsole
