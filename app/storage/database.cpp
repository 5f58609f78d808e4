// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/migrations.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlError>

#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStorage, "pubconsole.storage")

// "PUBC": a file of another program is left alone.
constexpr int applicationId = 0x50554243;

QString newConnectionName()
{
    return QUuid::createUuid().toString();
}

QSqlDatabase openFile(const QString &file, const QString &connection)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (database.open()) {
        Database::execute(database, u"PRAGMA journal_mode = WAL"_s);
        Database::execute(database, u"PRAGMA secure_delete = ON"_s);
    }
    return database;
}

int pragma(QSqlDatabase &database, const QString &name)
{
    QSqlQuery query(database);
    return query.exec("PRAGMA "_L1 + name) && query.next() ? query.value(0).toInt() : -1;
}

// The sentence of what is wrong, empty when nothing is.
QString migrate(QSqlDatabase &database)
{
    const int owner = pragma(database, u"application_id"_s);
    const QList<QStringList> steps = migrations();
    const int version = pragma(database, u"user_version"_s);
    if (version < 0 || (owner != 0 && owner != applicationId) || (owner == 0 && version != 0))
        return Database::tr("It is not a database of this program.");
    if (version > steps.size())
        return Database::tr("It was written by a newer version of this program.");
    for (qsizetype step = version; step < steps.size(); ++step) {
        bool isDone = database.transaction();
        for (const QString &statement : steps[step])
            isDone = isDone && Database::execute(database, statement);
        isDone = isDone && Database::execute(database, u"PRAGMA application_id = %1"_s.arg(applicationId)) &&
                 Database::execute(database, u"PRAGMA user_version = %1"_s.arg(step + 1)) && database.commit();
        if (!isDone) {
            const QString reason = database.lastError().text();
            database.rollback();
            return Database::tr("Its tables could not be made: %1").arg(reason);
        }
    }
    return {};
}

} // namespace

//! Lives in the writer's thread, with a connection that it opens there.
class Database::Writer final : public QObject
{
public:
    explicit Writer(QString file)
        : m_file(std::move(file))
        , m_connection(newConnectionName())
    {
    }

    // The answer is a sentence when it failed.
    QString run(const Job &job, Durability durability)
    {
        if (!QSqlDatabase::contains(m_connection))
            openFile(m_file, m_connection);
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        execute(database,
                durability == Durability::Power ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
        if (database.transaction() && job(database) && database.commit())
            return {};
        const QString reason = database.lastError().text();
        database.rollback();
        return reason.isEmpty() ? Database::tr("The database refused it.") : reason;
    }

    void close()
    {
        if (!QSqlDatabase::contains(m_connection))
            return;
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }

private:
    QString m_file;
    QString m_connection;
};

Database::Database(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_connection(newConnectionName())
{
}

Database::~Database()
{
    if (m_writer) {
        QMetaObject::invokeMethod(
            m_writer.get(), [writer = m_writer.get()] { writer->close(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

QString Database::connect()
{
    QSqlDatabase database = openFile(m_file, m_connection);
    return database.isOpen() ? migrate(database) : database.lastError().text();
}

QString Database::open()
{
    QString problem = connect();
    if (!problem.isEmpty()) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
        const QString aside =
            m_file + u'.' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s) + ".aside"_L1;
        if (!QFile::rename(m_file, aside))
            return tr("%1 cannot be used for local drafts: %2").arg(m_file, problem);
        for (const QLatin1StringView companion : {"-wal"_L1, "-shm"_L1})
            QFile::rename(m_file + companion, aside + companion);
        QFile fresh(m_file);
        fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
        fresh.close();
        if (const QString again = connect(); !again.isEmpty())
            return tr("%1 cannot be used for local drafts: %2").arg(m_file, again);
        problem = tr("The file of local drafts could not be used and is kept as %1. %2").arg(aside, problem);
    }
    m_writer = std::make_unique<Writer>(m_file);
    m_writer->moveToThread(&m_thread);
    m_thread.start();
    m_isOpen = true;
    return problem;
}

void Database::write(Job job, Durability durability, QObject *context, std::function<void(const QString &)> done)
{
    if (!m_isOpen) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(tr("There is no database to write to.")); }, Qt::QueuedConnection);
        return;
    }
    // Whether the context still lives is looked at in its own thread alone: this object's.
    QMetaObject::invokeMethod(m_writer.get(), [this, writer = m_writer.get(), job = std::move(job), durability,
                                               guard = QPointer(context), done = std::move(done)] {
        const QString error = writer->run(job, durability);
        if (!error.isEmpty())
            qCWarning(lcStorage) << "A write failed:" << error;
        QMetaObject::invokeMethod(this, [guard, done, error] {
            if (guard)
                done(error);
        });
    });
}

QList<Database::Row> Database::rows(const QString &sql, const QVariantList &values) const
{
    QList<Row> found;
    if (!m_isOpen)
        return found;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec()) {
        qCWarning(lcStorage) << "A query failed:" << query.lastError().text();
        return found;
    }
    while (query.next()) {
        Row row;
        for (int column = 0; column < query.record().count(); ++column)
            row.append(query.value(column));
        found.append(row);
    }
    return found;
}

void Database::flush()
{
    if (m_writer)
        QMetaObject::invokeMethod(
            m_writer.get(), [] {}, Qt::BlockingQueuedConnection);
}

bool Database::execute(QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    if (!query.prepare(sql)) {
        qCWarning(lcStorage) << "A statement is not accepted:" << query.lastError().text();
        return false;
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (query.exec())
        return true;
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
