// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/databasefile.h"

namespace pubconsole {

//! The part of a Database that lives in the writer's thread, with a connection of its own, and does there all that may
//! take long: jobs, waiting for another program's lock, looking for damage, and repairs.
class DatabaseWriter final : public QObject
{
    Q_OBJECT

public:
    //! What a job met beside its own failure.
    enum class Fault { None, Moved, Damaged };
    struct Outcome
    {
        QString error; //!< a sentence; empty when the job is committed
        Fault fault = Fault::None;
    };

    explicit DatabaseWriter(QString file);

    //! Waits some seconds for another program, no longer. Not while the other thread has a connection.
    DatabaseFile::State open();
    Outcome run(const Database::Job &job, Database::Durability durability);
    //! Looks for torn pages.
    DatabaseFile::State check();
    //! Puts things right; nobody else may have a connection. A sentence of what happened.
    QString repair(Fault fault);
    void close();

private:
    DatabaseFile::State connect();

    QString m_file;
    QString m_connection;
    DatabaseFile::Identity m_identity;
};

} // namespace pubconsole
