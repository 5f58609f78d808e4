// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historylog.h"

#include "storage/database.h"

#include <array>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

using Kind = HistoryEntry::Kind;

// As they are stored and exported.
constexpr std::array words{std::pair(Kind::Save, "save"_L1),       std::pair(Kind::Overwrite, "overwrite"_L1),
                           std::pair(Kind::Publish, "publish"_L1), std::pair(Kind::GoLive, "golive"_L1),
                           std::pair(Kind::Cancel, "cancel"_L1),   std::pair(Kind::State, "state"_L1)};

Kind kindOf(const QString &word)
{
    const auto it = std::find_if(words.begin(), words.end(), [&word](const auto &row) { return row.second == word; });
    return it == words.end() ? Kind::State : it->first;
}

// A null string would be NULL in the table.
QString given(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Database::Job insertion(const HistoryEntry &entry, const QString &who)
{
    const QDateTime time = entry.time.isValid() ? entry.time : QDateTime::currentDateTimeUtc();
    return [entry, who, now = time.toString(Qt::ISODateWithMs)](QSqlDatabase &database) {
        return Database::execute(
            database,
            u"INSERT INTO journal (at, publisher, offer, kind, details, fields, correlation_id, seconds, who) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {now, entry.publisher, entry.offer, HistoryEntry::word(entry.kind), given(entry.details),
             given(entry.fields), given(entry.correlationId), entry.seconds < 0 ? QVariant() : QVariant(entry.seconds),
             given(who)});
    };
}

} // namespace

QList<HistoryEntry::Kind> HistoryEntry::kinds()
{
    QList<Kind> all;
    for (const auto &[kind, word] : words)
        all += kind;
    return all;
}

QString HistoryEntry::word(Kind kind)
{
    return std::find_if(words.begin(), words.end(), [kind](const auto &row) { return row.first == kind; })->second;
}

QString HistoryEntry::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Save:
        return tr("Save");
    case Kind::Overwrite:
        return tr("Overwrite");
    case Kind::Publish:
        return tr("Publish");
    case Kind::GoLive:
        return tr("Go live");
    case Kind::Cancel:
        return tr("Cancel");
    case Kind::State:
        break;
    }
    return tr("State");
}

HistoryLog::HistoryLog(Database *database, QString who, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_who(std::move(who))
{
    connect(database, &Database::opened, this, &HistoryLog::writeMissed);
}

void HistoryLog::append(const HistoryEntry &entry, QObject *context, std::function<void(const QString &)> done)
{
    m_database->write(insertion(entry, m_who), Database::Durability::Power, context,
                      [this, done = std::move(done)](const QString &error) {
                          if (error.isEmpty())
                              Q_EMIT changed();
                          done(error);
                      });
}

void HistoryLog::note(const HistoryEntry &entry)
{
    constexpr qsizetype mostMissed = 1000;
    HistoryEntry timed = entry;
    if (!timed.time.isValid())
        timed.time = QDateTime::currentDateTimeUtc();
    m_database->write(insertion(timed, m_who), Database::Durability::Process, this,
                      [this, timed](const QString &error) {
                          if (error.isEmpty())
                              Q_EMIT changed();
                          else if (m_missed.size() < mostMissed)
                              m_missed.append(timed);
                      });
}

void HistoryLog::writeMissed()
{
    const QList<HistoryEntry> missed = std::exchange(m_missed, {});
    for (const HistoryEntry &entry : missed)
        note(entry);
    Q_EMIT changed();
}

QList<HistoryEntry> HistoryLog::entries(const Filter &filter) const
{
    QStringList conditions{u"1"_s};
    QVariantList values;
    const auto demand = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        conditions += column + u" = ?"_s;
        values += value;
    };
    demand(u"publisher"_s, filter.publisher);
    demand(u"offer"_s, filter.offer);
    if (filter.kind)
        demand(u"kind"_s, HistoryEntry::word(*filter.kind));
    if (!filter.text.isEmpty()) {
        conditions += u"instr(lower(offer || char(10) || details || char(10) || fields), lower(?)) > 0"_s;
        values += filter.text;
    }
    values += filter.most;
    const auto rows = m_database->rows(
        u"SELECT publisher, offer, kind, details, fields, correlation_id, seconds, at, who, id FROM journal WHERE "_s +
            conditions.join(u" AND "_s) + u" ORDER BY id DESC LIMIT ?"_s,
        values);
    QList<HistoryEntry> found;
    found.reserve(rows.size());
    for (const Database::Row &row : rows) {
        found.append({row[0].toString(), row[1].toString(), kindOf(row[2].toString()), row[3].toString(),
                      row[4].toString(), row[5].toString(), row[6].isNull() ? -1 : row[6].toLongLong(),
                      QDateTime::fromString(row[7].toString(), Qt::ISODateWithMs), row[8].toString(),
                      row[9].toLongLong()});
    }
    return found;
}

int HistoryLog::count() const
{
    const auto rows = m_database->rows(u"SELECT count(*) FROM journal"_s);
    return rows.isEmpty() ? 0 : rows.first()[0].toInt();
}

void HistoryLog::trim(const QDateTime &before, QObject *context, std::function<void(const QString &)> done)
{
    const QString time = before.toUTC().toString(Qt::ISODateWithMs);
    m_database->write(
        [time](QSqlDatabase &database) {
            return Database::execute(database, u"DELETE FROM journal WHERE at < ?"_s, {time});
        },
        Database::Durability::Process, context,
        [this, done = std::move(done)](const QString &error) {
            Q_EMIT changed();
            done(error);
        });
}

} // namespace pubconsole
