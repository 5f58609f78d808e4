// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/database.h"

#include <memory>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// A null string would be NULL in the table.
QString given(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Database::Job insertion(const Journal::Entry &entry, const QString &who)
{
    const QDateTime time = entry.time.isValid() ? entry.time : QDateTime::currentDateTimeUtc();
    return [entry, who, now = time.toString(Qt::ISODateWithMs)](QSqlDatabase &database) {
        return Database::execute(
            database,
            u"INSERT INTO journal (at, publisher, offer, kind, details, fields, correlation_id, seconds, who) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {now, entry.publisher, entry.offer, entry.kind, given(entry.details), given(entry.fields),
             given(entry.correlationId), entry.seconds < 0 ? QVariant() : QVariant(entry.seconds), given(who)});
    };
}

} // namespace

Journal::Journal(Database *database, QString who, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_who(std::move(who))
{
    connect(database, &Database::opened, this, &Journal::writeMissed);
}

bool Journal::isWritable() const
{
    return m_database->isOpen();
}

void Journal::append(const Entry &entry, QObject *context, std::function<void(const QString &)> done)
{
    m_database->write(insertion(entry, m_who), Database::Durability::Power, context,
                      [this, done = std::move(done)](const QString &error) {
                          if (error.isEmpty())
                              Q_EMIT changed();
                          done(error);
                      });
}

void Journal::note(const Entry &entry)
{
    constexpr qsizetype mostMissed = 1000;
    Entry timed = entry;
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

void Journal::writeMissed()
{
    const QList<Entry> missed = std::exchange(m_missed, {});
    for (const Entry &entry : missed)
        note(entry);
    Q_EMIT changed();
}

QList<Journal::Entry> Journal::entries(const Filter &filter) const
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
    demand(u"kind"_s, filter.kind);
    if (!filter.text.isEmpty()) {
        conditions += u"instr(lower(offer || char(10) || details || char(10) || fields), lower(?)) > 0"_s;
        values += filter.text;
    }
    values += filter.most;
    const auto rows = m_database->rows(
        u"SELECT publisher, offer, kind, details, fields, correlation_id, seconds, at, who, id FROM journal WHERE "_s +
            conditions.join(u" AND "_s) + u" ORDER BY id DESC LIMIT ?"_s,
        values);
    QList<Entry> found;
    found.reserve(rows.size());
    for (const Database::Row &row : rows) {
        found.append({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString(), row[4].toString(),
                      row[5].toString(), row[6].isNull() ? -1 : row[6].toLongLong(),
                      QDateTime::fromString(row[7].toString(), Qt::ISODateWithMs), row[8].toString(),
                      row[9].toLongLong()});
    }
    return found;
}

int Journal::count() const
{
    const auto rows = m_database->rows(u"SELECT count(*) FROM journal"_s);
    return rows.isEmpty() ? 0 : rows.first()[0].toInt();
}

void Journal::trim(const QDateTime &before, QObject *context, std::function<void(const QString &)> done)
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

void Journal::begin(const Intent &intent, QObject *context, std::function<void(qint64 id, const QString &error)> done)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const auto id = std::make_shared<qint64>(0);
    m_database->write(
        [intent, now, id](QSqlDatabase &database) {
            return Database::execute(
                       database, u"INSERT INTO intents (at, publisher, offer, kind, token) VALUES (?, ?, ?, ?, ?)"_s,
                       {now, intent.publisher, intent.offer, intent.kind, given(intent.token)}) &&
                   Database::lastId(database, id.get());
        },
        Database::Durability::Power, context,
        [id, done = std::move(done)](const QString &error) { done(error.isEmpty() ? *id : 0, error); });
}

void Journal::end(qint64 id)
{
    m_database->write(
        [id](QSqlDatabase &database) {
            return Database::execute(database, u"DELETE FROM intents WHERE id = ?"_s, {id});
        },
        Database::Durability::Process, this, [](const QString &) {});
}

QList<Journal::Intent> Journal::openIntents() const
{
    QList<Intent> open;
    const auto rows = m_database->rows(u"SELECT id, publisher, offer, kind, token FROM intents ORDER BY id"_s);
    for (const Database::Row &row : rows)
        open.append({row[0].toLongLong(), row[1].toString(), row[2].toString(), row[3].toString(), row[4].toString()});
    return open;
}

} // namespace pubconsole
