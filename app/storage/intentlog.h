// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

namespace pubconsole {

class Database;

//! The PUTs that are on their way, so that a program that ended in the middle knows what to ask for.
class IntentLog final : public QObject
{
    Q_OBJECT

public:
    //! A PUT that was about to be sent.
    struct Intent
    {
        qint64 id = 0;
        QString publisher;
        QString offer;
        QString token;   //!< the ETag it went out with
        QByteArray body; //!< what was sent, as begin() was told to write it; empty for one of an earlier version
    };

    //! \param database not owned
    explicit IntentLog(Database *database, QObject *parent = nullptr);

    //! Whether there is a database to write to.
    bool isWritable() const;
    //! Commits the intent so that it survives a loss of power; `done` gets its id, or 0 and a sentence. `body` gives
    //! what is sent, without secrets; it is called in the thread that writes.
    void begin(const Intent &intent, std::function<QByteArray()> body, QObject *context,
               std::function<void(qint64 id, const QString &error)> done);
    //! Its outcome is known.
    void end(qint64 id);
    //! What an earlier session began and did not end.
    QList<Intent> open() const;

private:
    Database *m_database;
};

} // namespace pubconsole
