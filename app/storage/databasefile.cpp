// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasefile.h"

#include "files/filefault.h"
#include "files/ownfile.h"
#include "files/regularfile.h"
#include "storage/database.h"
#include "storage/databaserescue.h"
#include "storage/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// "PUBC": a file of another program is left alone.
constexpr int applicationId = 0x50554243;
constexpr qint64 usualSize = 256 * 1024 * 1024;
constexpr std::array companions{"-wal"_L1, "-shm"_L1, "-journal"_L1};
constexpr auto asideEnd = ".aside"_L1;
constexpr auto rescuedEnd = ".rescued.aside"_L1;

// SQLite's result codes that matter here.
enum Code { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, NotADatabase = 26 };

DatabaseFile::State failed(const QSqlError &error)
{
    return {DatabaseFile::conditionOf(error), DatabaseFile::sentence(error)};
}

// The number that a pragma answers.
DatabaseFile::State read(QSqlDatabase &database, const QString &pragma, int *number)
{
    QSqlQuery query(database);
    if (!query.exec("PRAGMA "_L1 + pragma) || !query.next())
        return failed(query.lastError());
    *number = query.value(0).toInt();
    return {};
}

bool renameAll(const QString &file, const QString &name)
{
    if (!QFile::rename(file, name))
        return false;
    for (const QLatin1StringView companion : companions)
        QFile::rename(file + companion, name + companion);
    return true;
}

// Repairs that come again and again must not fill the disk. What was not brought over whole is never removed: nobody
// but the person knows what it is worth.
void keepNewestRescued(const QString &file)
{
    constexpr qsizetype most = 3;
    constexpr qsizetype timeSize = 19; // as putAside() writes it
    QDir folder(QFileInfo(file).absolutePath());
    const QString begin = QFileInfo(file).fileName() + u'.';
    QStringList names = folder.entryList(QDir::Files, QDir::Name); // by the time that stands in them
    names.removeIf([&begin](const QString &name) {
        return !name.startsWith(begin) || !name.endsWith(rescuedEnd) ||
               name.size() != begin.size() + timeSize + rescuedEnd.size();
    });
    for (qsizetype i = 0; i + most < names.size(); ++i) {
        folder.remove(names[i]);
        for (const QLatin1StringView companion : companions)
            folder.remove(names[i] + companion);
    }
}

DatabaseFile::State migrate(QSqlDatabase &database)
{
    int owner = 0;
    int version = 0;
    for (const auto &[name, number] :
         {std::pair(u"application_id"_s, &owner), std::pair(u"user_version"_s, &version)}) {
        if (const auto state = read(database, name, number); state.condition != DatabaseFile::Condition::Usable)
            return state;
    }
    const QList<QStringList> steps = migrations();
    if ((owner != 0 && owner != applicationId) || (owner == 0 && version != 0))
        return {DatabaseFile::Condition::Foreign, Database::tr("It is not a database of this program.")};
    if (version > steps.size())
        return {DatabaseFile::Condition::Foreign, Database::tr("It was written by a newer version of this program.")};
    if (version == steps.size())
        return {};
    // One transaction for all of them, and none that waits for the disk: what a lost power takes is made again.
    QStringList statements{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s, u"BEGIN IMMEDIATE"_s};
    for (qsizetype step = version; step < steps.size(); ++step)
        statements += steps[step];
    statements += u"PRAGMA application_id = %1"_s.arg(applicationId);
    statements += u"PRAGMA user_version = %1"_s.arg(steps.size());
    statements += u"COMMIT"_s;
    QSqlQuery query(database);
    const bool isDone = std::all_of(statements.cbegin(), statements.cend(),
                                    [&query](const QString &statement) { return query.exec(statement); });
    if (!isDone) {
        const QSqlError error = query.lastError();
        database.rollback();
        return {DatabaseFile::conditionOf(error),
                Database::tr("Its tables could not be made. %1").arg(DatabaseFile::sentence(error))};
    }
    return {};
}

} // namespace

DatabaseFile::Condition DatabaseFile::conditionOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) { // the rest says more of the same
    case Busy:
    case Locked:
        return Condition::Busy;
    case Corrupt:
        return Condition::Damaged;
    case NotADatabase:
        return Condition::Foreign;
    default:
        return Condition::Unreachable;
    }
}

QString DatabaseFile::sentence(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return Database::tr("Another program has the database for itself.");
    case ReadOnly:
        return fileFault(EROFS);
    case Full:
        return fileFault(ENOSPC);
    case Corrupt:
        return Database::tr("The database is damaged.");
    case NotADatabase:
        return Database::tr("It is not a database of this program.");
    default:
        return error.databaseText() + u'.';
    }
}

QString DatabaseFile::whyNotOpen(const QString &file, const State &state)
{
    if (state.condition != Condition::Busy)
        return whatIsMissing(file, state.reason) + u' ' + Database::tr("It is tried again until it can be.");
    const QString who = state.holder.isEmpty()
                            ? Database::tr("Another program has %1 for itself.").arg(file)
                            : Database::tr("Another program (%1) has %2 for itself.").arg(state.holder, file);
    return who + u' ' +
           Database::tr(
               "It is waited for. Until then nothing that you type is kept on this computer, earlier drafts and the "
               "history are not shown, and a save or publish whose answer is lost is not looked up after the next "
               "start.");
}

QString DatabaseFile::whatIsMissing(const QString &file, const QString &why)
{
    return Database::tr(
               "%1 cannot be used: drafts are not kept on this computer, and a save or publish whose answer is "
               "lost is not looked up after the next start. %2")
        .arg(file, why);
}

DatabaseFile::State DatabaseFile::prepare(const QString &file)
{
    if (const QString why = OwnFile::prepare(file); !why.isEmpty())
        return {Condition::Unreachable, why};
    for (const QLatin1StringView companion : companions) {
        struct stat status = {};
        if (::lstat(QFile::encodeName(file + companion).constData(), &status) != 0)
            continue;
        if (const QString kind = RegularFile::otherKind(status); !kind.isEmpty())
            return {Condition::Unreachable, file + companion + ": "_L1 + kind};
    }
    return {};
}

DatabaseFile::State DatabaseFile::open(const QString &file, const QString &connection,
                                       std::chrono::milliseconds patience)
{
    State state;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
        state = database.open() ? migrate(database) : failed(database.lastError());
        if (state.condition == Condition::Usable) {
            Database::execute(database, u"PRAGMA journal_mode = WAL"_s);
            Database::execute(database, u"PRAGMA secure_delete = ON"_s);
            return state;
        }
    }
    close(connection);
    return state;
}

void DatabaseFile::close(const QString &connection)
{
    if (!QSqlDatabase::contains(connection))
        return;
    QSqlDatabase::database(connection, false).close();
    QSqlDatabase::removeDatabase(connection);
}

DatabaseFile::Identity DatabaseFile::identity(const QString &file)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return {};
    return {quint64(status.st_dev), quint64(status.st_ino)};
}

DatabaseFile::State DatabaseFile::check(QSqlDatabase &database, const QString &file)
{
    QStringList pragmas{u"PRAGMA quick_check(1)"_s};
    if (QFileInfo(file).size() > usualSize)
        pragmas = {u"PRAGMA quick_check(drafts)"_s, u"PRAGMA quick_check(journal)"_s, u"PRAGMA quick_check(intents)"_s,
                   u"PRAGMA quick_check(operations)"_s};
    for (const QString &pragma : pragmas) {
        QSqlQuery query(database);
        if (!query.exec(pragma) || !query.next())
            return failed(query.lastError());
        if (const QString found = query.value(0).toString(); found != "ok"_L1)
            return {Condition::Damaged, found.left(300).simplified() + u'.'};
    }
    return {};
}

// SQLite locks bytes from here on for whoever reads or writes.
QString DatabaseFile::holder(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return {};
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    const bool isLocked = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK && lock.l_pid > 0;
    ::close(descriptor);
    if (!isLocked)
        return {};
    const auto name = RegularFile::read(u"/proc/%1/comm"_s.arg(lock.l_pid), 100);
    const QString program = QString::fromUtf8(name.value_or(QByteArray())).trimmed();
    return program.isEmpty() ? Database::tr("process %1").arg(lock.l_pid)
                             : Database::tr("%1, process %2").arg(program).arg(lock.l_pid);
}

QString DatabaseFile::putAside(const QString &file)
{
    const QString aside = file + u'.' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s) + asideEnd;
    return renameAll(file, aside) ? aside : QString();
}

QString DatabaseFile::putBack(const QString &file, const QString &connection)
{
    const QString fresh = file + ".new"_L1;
    QFile::remove(fresh);
    bool isWhole = OwnFile::prepare(fresh).isEmpty();
    if (isWhole) {
        QSqlDatabase database = QSqlDatabase::database(connection, false);
        isWhole = Database::execute(database, u"VACUUM INTO ?"_s, {fresh});
    }
    // Before the connection ends: with it SQLite removes what has the name of its log.
    const QString aside = QFileInfo::exists(file) ? putAside(file) : QString();
    close(connection);
    for (const QLatin1StringView companion : companions)
        QFile::remove(file + companion);
    isWhole = isWhole && QFile::rename(fresh, file);
    if (!isWhole)
        QFile::remove(fresh);
    QString sentence = isWhole ? Database::tr("%1 was deleted or replaced while the program ran. It was written again, "
                                              "with everything that was in it.")
                                     .arg(file)
                               : Database::tr("%1 was deleted or replaced while the program ran. A new one was begun "
                                              "with the edits that are open; other drafts and the history are lost.")
                                     .arg(file);
    if (!aside.isEmpty())
        sentence += u' ' + Database::tr("What stood in its place is kept as %1.").arg(aside);
    return sentence;
}

QString DatabaseFile::rescue(const QString &file)
{
    QString aside = putAside(file);
    if (aside.isEmpty())
        return Database::tr("%1 is damaged and could not be put aside.").arg(file);
    const QString connection = u"rescue "_s + aside;
    State state = prepare(file);
    if (state.condition == Condition::Usable)
        state = open(file, connection, std::chrono::seconds(5));
    if (state.condition != Condition::Usable)
        return Database::tr("%1 was damaged and is kept as %2. A new one could not be begun. %3")
            .arg(file, aside, state.reason);
    const DatabaseRescue rescue = DatabaseRescue::copy(aside, connection);
    close(connection);
    if (const QString name = aside.chopped(asideEnd.size()) + rescuedEnd;
        rescue.hasAllOfPerson && renameAll(aside, name)) {
        aside = name;
        keepNewestRescued(file);
    }
    const QString sentence =
        Database::tr(
            "The file of local drafts was damaged and is kept as %1. What could still be read is here: %2, %3.")
            .arg(aside, Database::tr("%n draft(s)", nullptr, rescue.drafts),
                 Database::tr("%n line(s) of history", nullptr, rescue.lines));
    return rescue.isWhole ? sentence : sentence + u' ' + Database::tr("Something is missing.");
}

} // namespace pubconsole
