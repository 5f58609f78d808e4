// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace pubconsole {

class Database;
class OperationStore;

//! The operations of this profile on disk: so that a POST that was on its way when the program ended is looked up
//! instead of repeated, what ran is followed on, and how long steps take is known. Writes what the store says.
class OperationRepository final : public QObject
{
    Q_OBJECT

public:
    //! How long something took before.
    struct Durations
    {
        std::chrono::seconds median{0};
        std::chrono::seconds slowestTenth{0}; //!< nine of ten were faster
        int count = 0;                        //!< 0: never seen

        //! It is something to reckon with: what takes less than a minute, as in the sandbox, is over before one looks.
        bool isUseful() const { return count > 0 && median >= std::chrono::minutes(1); }
    };

    //! \param database, store not owned
    OperationRepository(Database *database, OperationStore *store, QObject *parent = nullptr);

    //! What was not over when the program ended; a Starting one is a POST whose answer is not known.
    QList<OperationRecord> unfinished() const;
    //! Where the offer's operations were that are older than the one of this id, of all runs; 0: than any to come.
    QList<OperationRef> locations(const OfferId &offer, qint64 before) const;
    //! For a service that has forgotten everything since: nothing is unfinished any more.
    void abandonUnfinished();
    //! Commits that this record's POST is about to be sent, so that it survives a loss of power. `done` gets a sentence
    //! when that failed: then nothing may be sent.
    void begin(OperationKey key, QObject *context, std::function<void(const QString &error)> done);
    //! The same for a cancel.
    void beginCancel(OperationKey key, QObject *context, std::function<void(const QString &error)> done);

    //! Of a step, by id or name, in this kind of operation: of those whose beginning and end were watched.
    Durations stepDurations(OperationRecord::Kind kind, const QString &step) const;
    //! Of whole operations that were begun here, succeeded, and were seen to.
    Durations durations(OperationRecord::Kind kind) const;
    static Durations of(QList<qint64> seconds);

private:
    void add(OperationKey key);
    void write(OperationKey key, const OperationRecord &before);
    void writeSteps(const OperationRecord &record, const QList<StepTimes> &before);
    void readDurations();
    void insert(const OperationRecord &record, const QString &phase, bool isPower, QObject *context,
                std::function<void(const QString &)> done);

    Database *m_database;
    OperationStore *m_store;
    QHash<QString, Durations> m_durations;
};

} // namespace pubconsole
