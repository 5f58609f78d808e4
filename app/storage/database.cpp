// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/databasewriter.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Condition = DatabaseFile::Condition;
using Fault = DatabaseWriter::Fault;

namespace {

Q_LOGGING_CATEGORY(lcStorage, "pubconsole.storage")

constexpr std::chrono::milliseconds patience = 50ms; // of the window

} // namespace

Database::Database(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_connection(QUuid::createUuid().toString())
    , m_writer(std::make_unique<DatabaseWriter>(m_file))
{
    m_writer->moveToThread(&m_thread);
    m_retry.setSingleShot(true);
    m_retry.setInterval(1s);
    connect(&m_retry, &QTimer::timeout, this, &Database::retry);
}

Database::~Database()
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(
            m_writer.get(), [writer = m_writer.get()] { writer->close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    DatabaseFile::close(m_connection);
}

QString Database::open()
{
    m_thread.start();
    DatabaseFile::State state = DatabaseFile::prepare(m_file);
    if (state.condition == Condition::Usable)
        state = DatabaseFile::open(m_file, m_connection, patience);
    QString sentence;
    if (state.condition == Condition::Foreign) {
        const QString aside = DatabaseFile::putAside(m_file);
        if (aside.isEmpty())
            return m_reason = DatabaseFile::whatIsMissing(m_file, state.reason);
        sentence = tr("The file of local drafts could not be used and is kept as %1. %2").arg(aside, state.reason);
        state = DatabaseFile::prepare(m_file);
        if (state.condition == Condition::Usable)
            state = DatabaseFile::open(m_file, m_connection, patience);
    }
    m_isOpen = state.condition == Condition::Usable;
    if (state.condition == Condition::Busy)
        state.holder = DatabaseFile::holder(m_file);
    if (m_isOpen)
        check();
    else if (state.condition == Condition::Damaged)
        repair(int(Fault::Damaged));
    else
        wait(DatabaseFile::whyNotOpen(m_file, state));
    return m_isOpen ? sentence : m_reason;
}

void Database::wait(const QString &sentence)
{
    m_retry.start();
    if (std::exchange(m_reason, sentence) != sentence)
        Q_EMIT waiting(sentence);
}

// The writer waits, the window does not.
void Database::retry()
{
    QMetaObject::invokeMethod(m_writer.get(), [this, writer = m_writer.get()] {
        const DatabaseFile::State state = writer->open();
        QMetaObject::invokeMethod(this, [this, state] {
            if (state.condition == Condition::Damaged) {
                repair(int(Fault::Damaged));
            } else if (state.condition == Condition::Usable) {
                const QString problem = reopen();
                if (problem.isEmpty()) {
                    check();
                    Q_EMIT opened({});
                } else {
                    wait(problem);
                }
            } else {
                wait(DatabaseFile::whyNotOpen(m_file, state));
            }
        });
    });
}

// A sentence when this thread's connection is not to be had.
QString Database::reopen()
{
    const DatabaseFile::State state = DatabaseFile::open(m_file, m_connection, patience);
    m_isOpen = state.condition == Condition::Usable;
    return m_isOpen ? QString() : DatabaseFile::whyNotOpen(m_file, state);
}

void Database::check()
{
    QMetaObject::invokeMethod(m_writer.get(), [this, writer = m_writer.get()] {
        const DatabaseFile::State state = writer->check();
        if (state.condition == Condition::Damaged)
            QMetaObject::invokeMethod(this, [this] { repair(int(Fault::Damaged)); });
    });
}

// This thread lets go of the file first: with the last connection to it SQLite removes what has the name of its log.
void Database::repair(int fault)
{
    if (std::exchange(m_isInRepair, true))
        return;
    m_isOpen = false;
    m_reason = tr("The file of local drafts is being repaired.");
    DatabaseFile::close(m_connection);
    QMetaObject::invokeMethod(m_writer.get(), [this, fault, writer = m_writer.get()] {
        const QString sentence = writer->repair(Fault(fault));
        const DatabaseFile::State state = writer->open();
        qCWarning(lcStorage) << sentence;
        QMetaObject::invokeMethod(this, [this, sentence, state] {
            m_isInRepair = false;
            const QString problem =
                state.condition == Condition::Usable ? reopen() : DatabaseFile::whyNotOpen(m_file, state);
            if (problem.isEmpty())
                Q_EMIT opened(sentence);
            else
                wait(sentence + u' ' + problem);
        });
    });
}

void Database::write(Job job, Durability durability, QObject *context, std::function<void(const QString &)> done)
{
    if (!m_isOpen) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done), why = m_reason] {
                done(why.isEmpty() ? tr("There is no database to write to.") : why);
            },
            Qt::QueuedConnection);
        return;
    }
    // Whether the context still lives is looked at in its own thread alone: this object's.
    QMetaObject::invokeMethod(m_writer.get(), [this, writer = m_writer.get(), job = std::move(job), durability,
                                               guard = QPointer(context), done = std::move(done)] {
        const DatabaseWriter::Outcome outcome = writer->run(job, durability);
        if (!outcome.error.isEmpty())
            qCWarning(lcStorage) << "A write failed:" << outcome.error;
        QMetaObject::invokeMethod(this, [this, guard, done, outcome] {
            if (outcome.fault != Fault::None)
                repair(int(outcome.fault));
            if (guard)
                done(outcome.error);
        });
    });
}

std::optional<QList<Database::Row>> Database::read(const QString &sql, const QVariantList &values)
{
    if (!m_isOpen)
        return std::nullopt;
    QList<Row> found;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (query.exec()) {
        while (query.next()) {
            Row row;
            for (int column = 0; column < query.record().count(); ++column)
                row.append(query.value(column));
            found.append(row);
        }
    }
    const QSqlError error = query.lastError();
    if (!error.isValid())
        return found;
    qCWarning(lcStorage) << "A query failed:" << error.text();
    if (DatabaseFile::conditionOf(error) == Condition::Damaged) // not while somebody reads
        QMetaObject::invokeMethod(
            this, [this] { repair(int(Fault::Damaged)); }, Qt::QueuedConnection);
    return std::nullopt;
}

QList<Database::Row> Database::rows(const QString &sql, const QVariantList &values)
{
    return read(sql, values).value_or(QList<Row>());
}

void Database::flush()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(
            m_writer.get(), [] {}, Qt::BlockingQueuedConnection);
}

QSqlError &Database::failure()
{
    static thread_local QSqlError error;
    return error;
}

bool Database::execute(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    if (query.prepare(sql)) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (query.exec())
            return true;
    }
    failure() = query.lastError();
    qCWarning(lcStorage) << "A statement failed:" << query.lastError().text();
    return false;
}

bool Database::lastId(QSqlDatabase &database, qint64 *id)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT last_insert_rowid()"_s) || !query.next())
        return false;
    *id = query.value(0).toLongLong();
    return true;
}

} // namespace pubconsole
