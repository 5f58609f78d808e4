// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasewriter.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds patience = 2s; // with another program's lock
}

DatabaseWriter::DatabaseWriter(QString file)
    : m_file(std::move(file))
    , m_connection(QUuid::createUuid().toString())
{
}

DatabaseFile::State DatabaseWriter::connect()
{
    if (QSqlDatabase::contains(m_connection))
        return {};
    DatabaseFile::State state = DatabaseFile::open(m_file, m_connection, patience);
    m_identity = DatabaseFile::identity(m_file);
    return state;
}

DatabaseFile::State DatabaseWriter::open()
{
    if (QSqlDatabase::contains(m_connection))
        return {};
    DatabaseFile::State state = DatabaseFile::prepare(m_file);
    if (state.condition == DatabaseFile::Condition::Usable)
        state = connect();
    if (state.condition == DatabaseFile::Condition::Busy)
        state.holder = DatabaseFile::holder(m_file);
    return state;
}

DatabaseWriter::Outcome DatabaseWriter::run(const Database::Job &job, Database::Durability durability)
{
    if (const DatabaseFile::State state = connect(); state.condition != DatabaseFile::Condition::Usable)
        return {state.reason, Fault::None};
    if (DatabaseFile::identity(m_file) != m_identity)
        return {Database::tr("The database was deleted or replaced while the program ran."), Fault::Moved};
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    Database::execute(database, durability == Database::Durability::Power ? u"PRAGMA synchronous = FULL"_s
                                                                          : u"PRAGMA synchronous = NORMAL"_s);
    Database::failure() = QSqlError();
    // Qt's own transactions do not say with which code they failed.
    if (Database::execute(database, u"BEGIN IMMEDIATE"_s) && job(database) && Database::execute(database, u"COMMIT"_s))
        return {};
    const QSqlError error = Database::failure();
    database.rollback();
    const bool isDamaged = error.isValid() && DatabaseFile::conditionOf(error) == DatabaseFile::Condition::Damaged;
    return {error.isValid() ? DatabaseFile::sentence(error) : Database::tr("The database refused it."),
            isDamaged ? Fault::Damaged : Fault::None};
}

DatabaseFile::State DatabaseWriter::check()
{
    const DatabaseFile::State state = connect();
    if (state.condition != DatabaseFile::Condition::Usable)
        return state;
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    return DatabaseFile::check(database, m_file);
}

QString DatabaseWriter::repair(Fault fault)
{
    if (fault == Fault::Moved && QSqlDatabase::contains(m_connection))
        return DatabaseFile::putBack(m_file, m_connection);
    close();
    return DatabaseFile::rescue(m_file);
}

void DatabaseWriter::close()
{
    DatabaseFile::close(m_connection);
}

} // namespace pubconsole
