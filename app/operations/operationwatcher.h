// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace pubconsole {

class OfferBackend;
class OperationStore;
class RequestBudget;

//! Reads the status of every operation that is followed, each by PollSchedule and all within one budget, and writes it
//! to the store. A status call that fails says nothing about the operation. Waits are measured on the steady clock: a
//! clock that jumps, or a computer that slept, makes no poll too many and none too late.
class OperationWatcher final : public QObject
{
    Q_OBJECT

public:
    //! \param backend, store, budget not owned; without a budget nothing is held back
    OperationWatcher(OfferBackend *backend, OperationStore *store, RequestBudget *budget = nullptr,
                     QObject *parent = nullptr);
    //! Reads every followed operation as soon as the budget allows.
    void pollNow();
    //! Reads this one next, within the budget.
    void pollSoon(OperationKey key);
    //! While the service cannot be reached nothing is read but one operation every now and then, to see it come back;
    //! then everything is.
    void setOffline(bool isOffline);
    //! How long an accepted cancel may take to show before it counts as without effect.
    void setCancelPatience(std::chrono::seconds patience) { m_cancelPatience = patience; }

private:
    using Time = std::chrono::steady_clock::time_point;

    void follow(OperationKey key);
    void schedule(OperationKey key, std::chrono::milliseconds delay);
    void restart();
    void pollDue();
    void poll(OperationKey key);
    void told(OperationKey key, const OperationReport &report);
    void refused(OperationKey key, const ApiError &error);
    OperationRecord::Phase phaseOf(const OperationRecord &record, const OperationReport &report) const;
    static bool mayBeOfAnother(const OperationRecord &record, const OperationReport &report);
    static void noteSteps(OperationRecord &record, const OperationReport &before, bool isWatched, const QDateTime &now);
    std::chrono::seconds age(OperationKey key) const;

    OfferBackend *m_backend;
    OperationStore *m_store;
    RequestBudget *m_budget;
    QHash<OperationKey, Time> m_due;
    QHash<OperationKey, Time> m_moved; // when it was last seen to change
    QSet<OperationKey> m_underWay;
    QSet<OperationKey> m_cancelling;
    QTimer m_timer;
    std::chrono::seconds m_cancelPatience{600};
    bool m_isOffline = false;
};

} // namespace pubconsole
