// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

namespace pubconsole {

class Database;

//! One line of the history.
struct HistoryEntry
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::HistoryEntry)
public:
    enum class Kind {
        Save,
        Overwrite, //!< of what somebody else had saved
        Publish,
        GoLive,
        Cancel,
        State, //!< what was seen of an operation
    };

    QString publisher;
    QString offer;
    Kind kind = Kind::State;
    QString details;     //!< a sentence; plain text, in the language of that day
    QString fields = {}; //!< what differed, a line for each field, without secrets
    QString correlationId = {};
    qint64 seconds = -1; //!< how long it took; -1 where that means nothing
    QDateTime time = {}; //!< UTC; set when it is written
    QString who = {};    //!< the profile's name; set when it is written
    qint64 id = 0;

    static QList<Kind> kinds();
    //! As it is stored and exported: "golive".
    static QString word(Kind kind);
    //! As people read it.
    static QString kindText(Kind kind);
};

//! What was done to the service and what was seen there, as lines that stay.
class HistoryLog final : public QObject
{
    Q_OBJECT

public:
    //! Which entries; empty members let all through.
    struct Filter
    {
        QString publisher = {};
        QString offer = {};
        std::optional<HistoryEntry::Kind> kind = std::nullopt;
        QString text = {}; //!< in offer, details or fields, any case
        int most = 10000;
    };

    //! \param database not owned
    //! \param who the profile's name
    explicit HistoryLog(Database *database, QString who = {}, QObject *parent = nullptr);

    //! Commits the entry so that it survives a loss of power; `done` gets a sentence when it could not.
    void append(const HistoryEntry &entry, QObject *context, std::function<void(const QString &error)> done);
    //! The same for what nobody waits for: it survives the end of the program. What cannot be written now is written
    //! once that is possible.
    void note(const HistoryEntry &entry);
    //! The newest entries first.
    QList<HistoryEntry> entries(const Filter &filter) const;
    int count() const;
    //! Forgets what is older; `done` gets a sentence when that failed.
    void trim(const QDateTime &before, QObject *context, std::function<void(const QString &error)> done);

Q_SIGNALS:
    //! entries() has a new one, or fewer.
    void changed();

private:
    void writeMissed();

    Database *m_database;
    QList<HistoryEntry> m_missed; // noted while nothing could be written
    QString m_who;
};

} // namespace pubconsole
