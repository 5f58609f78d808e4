// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offercache.h"

#include "backend/apitime.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "json/sharedtext.h"
#include "offer/offerstore.h"
#include "rules/secretfields.h"
#include "storage/database.h"

#include <QMetaEnum>

#include <limits>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

// Of the same shape as the portal's list, which earlier versions kept.
JsonValue toJson(const OfferSummary &summary)
{
    const StatusWord &status = summary.status;
    const bool saysItself = status == StatusWord(status.wire());
    const char *kind = QMetaEnum::fromType<StatusWord::Class>().valueToKey(int(status.kind()));
    const auto text = [](const QString &value) { return JsonValue::string(value); };
    return JsonValue::object(
        {{"id", text(summary.id.offer)},
         {"publisherId", text(summary.id.publisher)},
         {"offerTypeId", text(summary.offerTypeId)},
         {"status", text(status.wire())},
         {"statusClass", text(saysItself ? QString() : QString::fromLatin1(kind))},
         {"version", JsonValue::number(summary.version)},
         {"changedTime", text(summary.changedTime.isValid() ? timeText(summary.changedTime) : QString())},
         {"pcMigrationStatus", text(summary.isMigrated ? u"migrated"_s : QString())},
         {"definition", JsonValue::object({{"displayText", text(summary.displayText)}})}});
}

std::optional<OfferSummary> summaryOf(const JsonValue &value, const QString &publisher)
{
    OfferSummary summary;
    summary.id = {publisher, value.value("id").toString()};
    if (summary.id.offer.isEmpty())
        return std::nullopt;
    if (const QString own = sharedText(value.value("publisherId")); !own.isEmpty())
        summary.id.publisher = own;
    summary.displayText = value.value("definition").value("displayText").toString();
    summary.offerTypeId = sharedText(value.value("offerTypeId"));
    summary.status = StatusWord(sharedText(value.value("status")));
    if (const QByteArrayView kind = value.value("statusClass").text(); !kind.isEmpty()) {
        bool isKnown = false;
        const int known = QMetaEnum::fromType<StatusWord::Class>().keyToValue(kind.toByteArray(), &isKnown);
        if (isKnown)
            summary.status = StatusWord(StatusWord::Class(known), summary.status.wire());
    }
    summary.version = value.value("version").toInteger().value_or(0);
    summary.changedTime = apiTime(value.value("changedTime").text());
    summary.isMigrated = sharedText(value.value("pcMigrationStatus")) == "migrated"_L1;
    return summary;
}

// A plan in each line; no id has a line break that could be one.
bool keepOutline(QSqlDatabase &database, const OfferId &id, OfferOutline outline, const QString &now)
{
    outline.plans.removeIf([](const QString &plan) { return plan.contains(u'\n'); });
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; }; // which would be NULL
    return Database::execute(database,
                             u"INSERT OR REPLACE INTO cached_outlines (publisher, offer, at, title, plans) "
                             "VALUES (?, ?, ?, ?, ?)"_s,
                             {id.publisher, id.offer, now, text(outline.title), text(outline.plans.join(u'\n'))}) &&
           Database::execute(database,
                             u"DELETE FROM cached_outlines WHERE rowid NOT IN "
                             "(SELECT rowid FROM cached_outlines ORDER BY at DESC LIMIT ?)"_s,
                             {OfferCache::mostOutlines});
}

QByteArray listText(const QList<OfferSummary> &offers)
{
    QList<JsonValue> items;
    items.reserve(offers.size());
    for (const OfferSummary &offer : offers)
        items.append(toJson(offer));
    return JsonWriter::compact(JsonValue::array(items));
}

} // namespace

OfferCache::OfferCache(Database *database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void OfferCache::restore(OfferStore *store)
{
    m_live.clear();
    const auto live = m_database->rows(u"SELECT publisher, offer FROM cached_live"_s);
    for (const Database::Row &row : live)
        m_live.insert({row[0].toString(), row[1].toString()});
    const auto rows = m_database->rows(u"SELECT publisher, display_text, at, body FROM cached_lists"_s);
    QList<Publisher> publishers;
    for (const Database::Row &row : rows)
        publishers.append({row[0].toString(), row[1].toString()});
    if (publishers.isEmpty() || !store->isEmpty())
        return;
    store->setPublishers(publishers);
    for (const Database::Row &row : rows) {
        const auto list = JsonReader::read(row[3].toByteArray(), std::numeric_limits<qsizetype>::max());
        if (!list || !list->isArray())
            continue;
        QList<OfferSummary> offers;
        for (qsizetype i = 0; i < list->size(); ++i) {
            if (auto offer = summaryOf(list->at(i), row[0].toString()))
                offers.append(std::move(*offer));
        }
        store->setOffers(row[0].toString(), std::move(offers), timeOf(row[2]).toLocalTime());
    }
    for (const OfferId &id : std::as_const(m_live))
        store->setLive(id, true);
}

std::optional<OfferCache::Copy> OfferCache::offer(const OfferId &id) const
{
    const auto rows = m_database->rows(u"SELECT at, etag, body FROM cached_offers WHERE publisher = ? AND offer = ?"_s,
                                       {id.publisher, id.offer});
    if (rows.isEmpty())
        return std::nullopt;
    const auto body = JsonReader::read(rows[0][2].toByteArray());
    if (!body)
        return std::nullopt;
    return Copy{{id, *body, Revision(rows[0][1].toByteArray())}, timeOf(rows[0][0])};
}

QHash<OfferId, OfferOutline> OfferCache::outlines() const
{
    QHash<OfferId, OfferOutline> outlines;
    const auto rows = m_database->rows(u"SELECT publisher, offer, title, plans FROM cached_outlines"_s);
    for (const Database::Row &row : rows)
        outlines.insert({row[0].toString(), row[1].toString()},
                        {row[2].toString(), row[3].toString().split(u'\n', Qt::SkipEmptyParts)});
    return outlines;
}

void OfferCache::keepPublishers(const QList<Publisher> &publishers)
{
    m_database->write(
        [publishers](QSqlDatabase &database) {
            QStringList marks;
            QVariantList ids;
            for (const Publisher &publisher : publishers) {
                marks += u"?"_s;
                ids += publisher.id;
                if (!Database::execute(
                        database,
                        u"INSERT INTO cached_lists (publisher, display_text, at, body) VALUES (?, ?, '', "
                        "'[]') ON CONFLICT (publisher) DO UPDATE SET display_text = excluded.display_text"_s,
                        {publisher.id, publisher.displayText}))
                    return false;
            }
            const QString others = " WHERE publisher NOT IN ("_L1 + marks.join(u", "_s) + u')';
            return Database::execute(database, "DELETE FROM cached_lists"_L1 + others, ids) &&
                   Database::execute(database, "DELETE FROM cached_offers"_L1 + others, ids) &&
                   Database::execute(database, "DELETE FROM cached_outlines"_L1 + others, ids) &&
                   Database::execute(database, "DELETE FROM cached_live"_L1 + others, ids);
        },
        Database::Durability::Process, this, [](const QString &) {});
}

void OfferCache::keepOffers(const QString &publisher, const QList<OfferSummary> &offers)
{
    const QString now = timeText(QDateTime::currentDateTimeUtc());
    m_database->write( // ten thousand offers are made into text there, too
        [publisher, offers, now](QSqlDatabase &database) {
            return Database::execute(database, u"UPDATE cached_lists SET at = ?, body = ? WHERE publisher = ?"_s,
                                     {now, listText(offers), publisher});
        },
        Database::Durability::Process, this, [](const QString &) {});
}

void OfferCache::keepOffer(const OfferSnapshot &snapshot, const OfferOutline &outline)
{
    const QString now = timeText(QDateTime::currentDateTimeUtc());
    m_database->write(
        [snapshot, outline, now](QSqlDatabase &database) {
            if (!keepOutline(database, snapshot.id, outline, now))
                return false;
            // A copy without its secrets would be another offer, and saving it would take them away.
            if (SecretFields::removed(snapshot.body) != snapshot.body)
                return Database::execute(database, u"DELETE FROM cached_offers WHERE publisher = ? AND offer = ?"_s,
                                         {snapshot.id.publisher, snapshot.id.offer});
            return Database::execute(database,
                                     u"INSERT OR REPLACE INTO cached_offers (publisher, offer, at, etag, body) "
                                     "VALUES (?, ?, ?, ?, ?)"_s,
                                     {snapshot.id.publisher, snapshot.id.offer, now, snapshot.revision.bytes(),
                                      JsonWriter::compact(snapshot.body)}) &&
                   Database::execute(database,
                                     u"DELETE FROM cached_offers WHERE rowid NOT IN "
                                     "(SELECT rowid FROM cached_offers ORDER BY at DESC LIMIT ?)"_s,
                                     {mostOffers});
        },
        Database::Durability::Process, this, [](const QString &) {});
}

void OfferCache::keepLive(const OfferId &id, bool isLive)
{
    if (m_live.contains(id) == isLive)
        return;
    if (isLive)
        m_live.insert(id);
    else
        m_live.remove(id);
    const QString statement = isLive ? u"INSERT OR IGNORE INTO cached_live (publisher, offer) VALUES (?, ?)"_s
                                     : u"DELETE FROM cached_live WHERE publisher = ? AND offer = ?"_s;
    m_database->write(
        [id, statement](QSqlDatabase &database) {
            return Database::execute(database, statement, {id.publisher, id.offer});
        },
        Database::Durability::Process, this, [](const QString &) {});
}

} // namespace pubconsole
