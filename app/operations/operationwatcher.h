// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace pubconsole {

class MarketplaceClient;
class OperationStore;

//! Reads the status of every operation that is followed, each by PollSchedule, and writes it to the store. A status
//! call that fails says nothing about the operation.
class OperationWatcher final : public QObject
{
    Q_OBJECT

public:
    //! \param client, store not owned
    OperationWatcher(MarketplaceClient *client, OperationStore *store, QObject *parent = nullptr);
    //! Reads every followed operation now.
    void pollNow();

private:
    void follow(OperationKey key);
    void schedule(OperationKey key, std::chrono::milliseconds delay);
    void pollDue();
    void poll(OperationKey key);
    void told(OperationKey key, const OperationReport &report);
    void refused(OperationKey key, const ApiError &error);

    MarketplaceClient *m_client;
    OperationStore *m_store;
    QHash<OperationKey, QDateTime> m_due;
    QHash<OperationKey, QDateTime> m_moved; // when it was last seen to change
    QSet<OperationKey> m_underWay;
    QSet<OperationKey> m_cancelling;
    QTimer m_timer;
};

} // namespace pubconsole
