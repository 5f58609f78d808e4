// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/lookagain.h"
#include "net/reply.h"
#include "operations/operationrecord.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace pubconsole {

class OfferBackend;
class OperationRepository;
class OperationStore;
struct Submission;

//! Starts and cancels operations. Each command is one POST that is never repeated: the disk has it before it is
//! sent. Started is what a location or a new submission shows; without either it is looked for, after a start too, for
//! some minutes, and nothing is claimed meanwhile. What comes of it stands in the store.
class OperationService final : public QObject
{
    Q_OBJECT

public:
    //! \param backend, store, repository not owned; without a repository nothing outlives the program
    OperationService(OfferBackend *backend, OperationStore *store, OperationRepository *repository = nullptr,
                     QObject *parent = nullptr);

    //! What waits between two looks for an operation that may have been started.
    void setLookTimer(LookAgain::Timer timer) { m_lookTimer = std::move(timer); }

    //! Takes up what an earlier session left: follows what ran, and asks the service what became of a POST whose
    //! answer was not seen.
    void resume();

    //! Draft to preview. The record says Running once the service shows it, Refused with the reasons when the service
    //! did not take it, Unknown when nothing ever shows which.
    //! \param emails who is told, with commas between them
    //! \param changes what it changes, a line for each field
    OperationKey publish(const OfferId &offer, const QString &emails, const QStringList &changes = {});
    //! Preview to production. The publish that waits for it ends with it.
    OperationKey goLive(const OfferId &offer, const QStringList &changes = {});
    //! Asks the service to cancel. Cancelling… until the status shows what happened.
    void cancel(OperationKey key);
    //! Keeps that the person was told of a phase, so that no later start tells it again.
    void setTold(OperationKey key, const QString &phase);
    //! Follows the operation that the service runs for this offer, if it is not followed yet.
    void discover(const OfferId &offer);
    //! Takes up an operation that failed without this program: what the offer's status says of it. Nothing where that
    //! failure is known.
    void takeFailure(const OfferId &offer, const OperationReport &report);

private:
    OperationKey start(const OfferId &offer, OperationRecord::Kind kind, const QString &emails,
                       const QStringList &changes);
    void keepKnown(OperationKey key);
    void commit(OperationKey key, const QString &emails);
    void post(OperationKey key, const QString &emails);
    bool wasThereBefore(OperationKey key, const OperationRef &location) const;
    void askWhetherItRuns(OperationKey key, const OperationStart &answer);
    void accepted(OperationKey key, const OperationStart &answer);
    void ended(OperationKey key, OperationRecord::Phase phase, const ApiError &error);
    void lookUp(OperationKey key, const ApiError &cause);
    void look(OperationKey key, const ApiError &cause);
    void looked(OperationKey key, const ApiError &cause, const QList<Submission> &submissions);
    void lookLater(OperationKey key, const ApiError &cause, const std::optional<ApiError> &why);
    void supersede(OperationKey key, const OperationRef &location);
    bool isAnothers(OperationKey key, const OperationRef &location) const;
    void postCancel(OperationKey key);

    OfferBackend *m_backend;
    OperationStore *m_store;
    OperationRepository *m_repository;
    QHash<OperationKey, QSet<QString>> m_before; // what was there before its POST, until it is known what that did
    QHash<OperationKey, LookAgain> m_lookups;
    LookAgain::Timer m_lookTimer;
};

} // namespace pubconsole
