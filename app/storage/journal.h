// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace pubconsole {

class Database;

//! What was done to the service, as lines that stay.
class Journal final
{
public:
    struct Entry
    {
        QString publisher;
        QString offer;
        QString kind; //!< one word: "overwrite"
        QString details;
    };

    //! \param database not owned
    explicit Journal(Database *database)
        : m_database(database)
    {
    }
    //! Commits the entry so that it survives a loss of power; `done` gets a sentence when it could not.
    void append(const Entry &entry, QObject *context, std::function<void(const QString &error)> done);
    //! The newest entries first, at most `count`.
    QList<Entry> newest(int count) const;

private:
    Database *m_database;
};

} // namespace pubconsole
