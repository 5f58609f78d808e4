// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

class QSqlDatabase;
class QSqlError;

namespace pubconsole {

//! The file of a Database: how it is opened, what is wrong with it, and how another one is put in its place. Functions
//! without state, for whichever thread owns the connection that is named.
class DatabaseFile final
{
public:
    enum class Condition {
        Usable,
        Busy,        //!< another program has it for itself
        Unreachable, //!< not there, not allowed, no room: it may be better later
        Foreign,     //!< it was read, and is not of this program, or of a newer one
        Damaged,
    };
    struct State
    {
        Condition condition = Condition::Usable;
        QString reason;      //!< a sentence; empty for Usable
        QString holder = {}; //!< of a Busy one, where that was looked for
    };
    //! Which file a path leads to: another one once it was deleted or replaced.
    struct Identity
    {
        quint64 device = 0;
        quint64 number = 0; //!< 0 where there is none
        friend bool operator==(const Identity &, const Identity &) = default;
    };

    //! Makes the file, for its owner alone, where there is none. Not while a connection of this process is open: SQLite
    //! would lose its locks.
    static State prepare(const QString &file);
    //! Opens a connection and brings the tables up to date. Closed again unless the file is usable.
    //! \param patience how long to wait for another program's lock
    static State open(const QString &file, const QString &connection, std::chrono::milliseconds patience);
    static void close(const QString &connection);
    static Condition conditionOf(const QSqlError &error);
    static QString sentence(const QSqlError &error);
    //! What a person goes without where the file cannot be used, and why it cannot.
    static QString whatIsMissing(const QString &file, const QString &why);
    //! What is told while a file cannot be used.
    static QString whyNotOpen(const QString &file, const State &state);
    static Identity identity(const QString &file);
    //! Looks for pages that were torn. All of a file of usual size, else what cannot be read from the service again.
    static State check(QSqlDatabase &database, const QString &file);
    //! The program that has locked the file, "sqlite3, process 4711"; empty where that cannot be seen. Not while a
    //! connection of this process is open: SQLite would lose its locks.
    static QString holder(const QString &file);

    //! Renames the file and what SQLite keeps beside it. The new name; empty when it could not be done.
    static QString putAside(const QString &file);
    //! Writes what an open connection still sees of a file that was deleted or replaced to its path again; what stands
    //! there now is put aside. Closes the connection. A sentence of what happened.
    static QString putBack(const QString &file, const QString &connection);
    //! Puts a damaged file aside and begins a new one with all that can be read of it. A sentence of what happened. Of
    //! damaged files from which nothing of the person's is missing only the newest three are kept; the others stay.
    static QString rescue(const QString &file);
};

} // namespace pubconsole
