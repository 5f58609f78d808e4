// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

namespace pubconsole {

class Database;

//! What was done to the service and what was seen there, as lines that stay; and the PUTs that are on their way, so
//! that a program that ended in the middle knows what to ask for.
class Journal final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString publisher;
        QString offer;
        QString kind;        //!< one word: "save", "overwrite", "publish", "golive", "cancel", "state"
        QString details;     //!< a sentence; plain text
        QString fields = {}; //!< what differed, a line for each field, without secrets
        QString correlationId = {};
        qint64 seconds = -1; //!< how long it took; -1 where that means nothing
        QDateTime time = {}; //!< UTC; set by append()
        QString who = {};    //!< the profile's name; set by append()
        qint64 id = 0;
    };
    //! Which entries; empty members let all through.
    struct Filter
    {
        QString publisher = {};
        QString offer = {};
        QString kind = {};
        QString text = {}; //!< in offer, details or fields, any case
        int most = 10000;
    };
    //! A PUT that was about to be sent.
    struct Intent
    {
        qint64 id = 0;
        QString publisher;
        QString offer;
        QString kind;  //!< "save"
        QString token; //!< the ETag it went out with
    };

    //! \param database not owned
    //! \param who the profile's name
    explicit Journal(Database *database, QString who = {}, QObject *parent = nullptr);

    //! Whether there is a database to write to.
    bool isWritable() const;
    //! Commits the entry so that it survives a loss of power; `done` gets a sentence when it could not.
    void append(const Entry &entry, QObject *context, std::function<void(const QString &error)> done);
    //! The same for what nobody waits for: it survives the end of the program. What cannot be written now is written
    //! once that is possible.
    void note(const Entry &entry);
    //! The newest entries first.
    QList<Entry> entries(const Filter &filter) const;
    int count() const;
    //! Forgets what is older; `done` gets a sentence when that failed.
    void trim(const QDateTime &before, QObject *context, std::function<void(const QString &error)> done);

    //! Commits the intent; `done` gets its id, or 0 and a sentence.
    void begin(const Intent &intent, QObject *context, std::function<void(qint64 id, const QString &error)> done);
    //! Its outcome is known.
    void end(qint64 id);
    //! What an earlier session began and did not end.
    QList<Intent> openIntents() const;

Q_SIGNALS:
    //! entries() has a new one, or fewer.
    void changed();

private:
    void writeMissed();

    Database *m_database;
    QList<Entry> m_missed; // noted while nothing could be written
    QString m_who;
};

} // namespace pubconsole
