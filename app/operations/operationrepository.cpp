// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationrepository.h"

#include "operations/operationstore.h"
#include "storage/database.h"

#include <algorithm>
#include <memory>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;
using Kind = OperationRecord::Kind;

namespace {

const QString cancelIntentWord = u"cancel-intent"_s;

QString wordOf(Kind kind)
{
    return kind == Kind::Publish ? u"publish"_s : u"golive"_s;
}

QString wordOf(const OperationRecord &record)
{
    return record.phase == Phase::Cancelling && record.isCancelUnknown ? cancelIntentWord
                                                                       : OperationRecord::word(record.phase);
}

// Of what was not over, and of whose end nothing is stored.
Phase followedPhase(const QString &word)
{
    for (const Phase phase : {Phase::Starting, Phase::NeedsReview, Phase::Cancelling}) {
        if (word == OperationRecord::word(phase))
            return phase;
    }
    return word == cancelIntentWord ? Phase::Cancelling : Phase::Running;
}

QVariant written(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime readTime(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime();
}

} // namespace

OperationRepository::OperationRepository(Database *database, OperationStore *store, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_store(store)
{
    connect(store, &OperationStore::operationAdded, this, &OperationRepository::add);
    connect(store, &OperationStore::operationChanged, this, &OperationRepository::write);
    connect(database, &Database::opened, this, &OperationRepository::readDurations);
    readDurations();
}

QList<OperationRecord> OperationRepository::unfinished() const
{
    QList<OperationRecord> found;
    const auto rows = m_database->rows(
        u"SELECT id, publisher, offer, kind, phase, location, newest_before, started_at, cancel_requested_at, told "
        "FROM operations WHERE phase IN ('intent', 'running', 'review', 'cancelling', 'cancel-intent') ORDER BY id"_s);
    for (const Database::Row &row : rows) {
        OperationRecord record;
        record.rowId = row[0].toLongLong();
        record.offer = {row[1].toString(), row[2].toString()};
        record.kind = row[3].toString() == "golive"_L1 ? Kind::GoLive : Kind::Publish;
        record.phase = followedPhase(row[4].toString());
        record.location = OperationRef(row[5].toString());
        if (!row[6].isNull())
            record.newestBefore = row[6].toString();
        record.isBegunHere = record.newestBefore.has_value(); // of what was found nobody asked
        record.started = readTime(row[7]);
        record.cancelRequested = readTime(row[8]);
        record.isCancelUnknown = row[4].toString() == cancelIntentWord;
        record.told = row[9].toString();
        record.lastRead = record.started;
        const auto steps = m_database->rows(
            u"SELECT position, step, started_at, finished_at FROM steps WHERE operation = ? ORDER BY position"_s,
            {record.rowId});
        for (const Database::Row &step : steps) {
            constexpr qsizetype most = 1000;
            const qsizetype position = step[0].toLongLong();
            if (position < 0 || position >= most)
                continue;
            record.times.resize(std::max(record.times.size(), position + 1));
            record.times[position] = {step[1].toString(), readTime(step[2]), readTime(step[3])};
        }
        found.append(record);
    }
    return found;
}

QList<OperationRef> OperationRepository::locations(const OfferId &offer, qint64 before) const
{
    QList<OperationRef> found;
    const auto rows = m_database->rows(u"SELECT location FROM operations WHERE publisher = ? AND offer = ? "
                                       "AND (id < ? OR 0 = ?) AND location <> ''"_s,
                                       {offer.publisher, offer.offer, before, before});
    for (const Database::Row &row : rows)
        found.append(OperationRef(row[0].toString()));
    return found;
}

void OperationRepository::abandonUnfinished()
{
    m_database->write(
        [](QSqlDatabase &database) {
            return Database::execute(database,
                                     u"UPDATE operations SET phase = 'superseded' "
                                     "WHERE phase IN ('intent', 'running', 'review', 'cancelling', 'cancel-intent')"_s);
        },
        Database::Durability::Process, this, [](const QString &) {});
}

void OperationRepository::insert(const OperationRecord &record, const QString &phase, bool isPower, QObject *context,
                                 std::function<void(const QString &)> done)
{
    const auto id = std::make_shared<qint64>(0);
    const QVariantList values{
        record.offer.publisher,
        record.offer.offer,
        wordOf(record.kind),
        phase,
        record.location.text(),
        record.newestBefore ? QVariant(record.newestBefore->isNull() ? u""_s : *record.newestBefore) : QVariant(),
        written(record.started.isValid() ? record.started : QDateTime::currentDateTime())};
    m_database->write(
        [values, id](QSqlDatabase &database) {
            return Database::execute(database,
                                     u"INSERT INTO operations (publisher, offer, kind, phase, location, "
                                     "newest_before, started_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                     values) &&
                   Database::lastId(database, id.get());
        },
        isPower ? Database::Durability::Power : Database::Durability::Process, context,
        [this, key = record.key, id, done = std::move(done)](const QString &error) {
            if (error.isEmpty())
                m_store->update(key, [&id](OperationRecord &changed) { changed.rowId = *id; });
            done(error);
        });
}

void OperationRepository::begin(OperationKey key, QObject *context, std::function<void(const QString &)> done)
{
    if (!m_database->isOpen()) { // which was said when the profile was opened
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    insert(*m_store->find(key), OperationRecord::word(Phase::Starting), true, context, std::move(done));
}

void OperationRepository::beginCancel(OperationKey key, QObject *context, std::function<void(const QString &)> done)
{
    const OperationRecord *record = m_store->find(key);
    if (!m_database->isOpen() || record->rowId == 0) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    m_database->write(
        [id = record->rowId, time = written(record->cancelRequested)](QSqlDatabase &database) {
            return Database::execute(
                database, u"UPDATE operations SET phase = 'cancel-intent', cancel_requested_at = ? WHERE id = ?"_s,
                {time, id});
        },
        Database::Durability::Power, context, std::move(done));
}

// What was found; what came from here has its row.
void OperationRepository::add(OperationKey key)
{
    const OperationRecord *record = m_store->find(key);
    if (record->rowId == 0 && record->phase != Phase::Starting && !record->isOver() && m_database->isOpen())
        insert(*record, wordOf(*record), false, this, [](const QString &) {});
}

void OperationRepository::write(OperationKey key, const OperationRecord &before)
{
    const OperationRecord *record = m_store->find(key);
    if (record->rowId == 0)
        return;
    const bool isNew = before.rowId == 0; // it may have moved while its row was written
    writeSteps(*record, isNew ? QList<StepTimes>() : before.times);
    const QString phase = wordOf(*record);
    const QString location = record->location.text();
    if (!isNew && wordOf(before) == phase && before.location == record->location && before.told == record->told)
        return;
    // An end that nobody watched, or of what others began, says nothing of how long it takes.
    const bool isKnown = record->isBegunHere && record->isEndWatched;
    m_database->write(
        [phase, location, told = record->told.isNull() ? u""_s : record->told,
         finished = isKnown ? written(record->finished) : QVariant(), cancelled = written(record->cancelRequested),
         id = record->rowId](QSqlDatabase &database) {
            return Database::execute(
                database,
                u"UPDATE operations SET phase = ?, location = ?, told = ?, finished_at = ?, cancel_requested_at = ? "
                "WHERE id = ?"_s,
                {phase, location, told, finished, cancelled, id});
        },
        Database::Durability::Process, this, [](const QString &) {});
    if (record->isOver())
        m_database->write([](QSqlDatabase &) { return true; }, Database::Durability::Process, this,
                          [this](const QString &) { readDurations(); }); // once it is written
}

void OperationRepository::writeSteps(const OperationRecord &record, const QList<StepTimes> &before)
{
    QList<QVariantList> rows;
    for (qsizetype i = 0; i < record.times.size(); ++i) {
        const StepTimes &times = record.times[i];
        if (i < before.size() && before[i] == times)
            continue;
        rows.append({record.rowId, i, times.step.isNull() ? u""_s : times.step, written(times.started),
                     written(times.finished)});
    }
    if (rows.isEmpty())
        return;
    m_database->write(
        [rows](QSqlDatabase &database) {
            return std::all_of(rows.cbegin(), rows.cend(), [&database](const QVariantList &values) {
                return Database::execute(
                    database,
                    u"REPLACE INTO steps (operation, position, step, started_at, finished_at) VALUES (?, ?, ?, ?, ?)"_s,
                    values);
            });
        },
        Database::Durability::Process, this, [](const QString &) {});
}

// Only what was watched from its beginning to its end has both times. The newest thousand are enough to know what is
// usual.
void OperationRepository::readDurations()
{
    QHash<QString, QList<qint64>> seconds;
    const auto steps = m_database->rows(
        u"SELECT operations.kind, step, steps.started_at, steps.finished_at FROM steps JOIN operations "
        "ON operations.id = steps.operation WHERE steps.started_at < steps.finished_at "
        "ORDER BY operations.id DESC LIMIT 1000"_s);
    for (const Database::Row &row : steps)
        seconds[row[0].toString() + u'/' + row[1].toString()].append(readTime(row[2]).secsTo(readTime(row[3])));
    const auto operations = m_database->rows(
        u"SELECT kind, started_at, finished_at FROM operations WHERE phase = 'succeeded' AND finished_at IS NOT NULL "
        "ORDER BY id DESC LIMIT 1000"_s);
    for (const Database::Row &row : operations)
        seconds[row[0].toString()].append(readTime(row[1]).secsTo(readTime(row[2])));
    m_durations.clear();
    for (auto it = seconds.cbegin(); it != seconds.cend(); ++it)
        m_durations.insert(it.key(), of(it.value()));
}

OperationRepository::Durations OperationRepository::of(QList<qint64> seconds)
{
    seconds.removeIf([](qint64 value) { return value < 0; }); // the clock was set back meanwhile
    if (seconds.isEmpty())
        return {};
    std::sort(seconds.begin(), seconds.end());
    const qsizetype last = seconds.size() - 1;
    return {std::chrono::seconds(seconds[last / 2]), std::chrono::seconds(seconds[last * 9 / 10]), int(seconds.size())};
}

OperationRepository::Durations OperationRepository::stepDurations(Kind kind, const QString &step) const
{
    return m_durations.value(wordOf(kind) + u'/' + step);
}

OperationRepository::Durations OperationRepository::durations(Kind kind) const
{
    return m_durations.value(wordOf(kind));
}

} // namespace pubconsole
