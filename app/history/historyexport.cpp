// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyexport.h"

#include "files/csv.h"
#include "json/jsonwriter.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const HistoryEntry &entry)
{
    return entry.time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QByteArray HistoryExport::csv(const QList<HistoryEntry> &entries)
{
    QString text = csvLine({u"time"_s, u"who"_s, u"publisher"_s, u"offer"_s, u"kind"_s, u"details"_s, u"fields"_s,
                            u"seconds"_s, u"correlationId"_s});
    for (const HistoryEntry &entry : entries)
        text += csvLine({timeText(entry), entry.who, entry.publisher, entry.offer, HistoryEntry::word(entry.kind),
                         entry.details, entry.fields, entry.seconds < 0 ? QString() : QString::number(entry.seconds),
                         entry.correlationId});
    return text.toUtf8();
}

QByteArray HistoryExport::json(const QList<HistoryEntry> &entries)
{
    std::vector<JsonValue> items;
    items.reserve(size_t(entries.size()));
    for (const HistoryEntry &entry : entries) {
        std::vector<JsonValue> fields;
        const QStringList lines = entry.fields.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            fields.push_back(JsonValue::string(line));
        items.push_back(
            JsonValue::object({{"time", JsonValue::string(timeText(entry))},
                               {"who", JsonValue::string(entry.who)},
                               {"publisher", JsonValue::string(entry.publisher)},
                               {"offer", JsonValue::string(entry.offer)},
                               {"kind", JsonValue::string(HistoryEntry::word(entry.kind))},
                               {"details", JsonValue::string(entry.details)},
                               {"fields", JsonValue::array(fields)},
                               {"seconds", entry.seconds < 0 ? JsonValue::null() : JsonValue::number(entry.seconds)},
                               {"correlationId", JsonValue::string(entry.correlationId)}}));
    }
    return JsonWriter::pretty(JsonValue::array(items)) + '\n';
}

} // namespace pubconsole
