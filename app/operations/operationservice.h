// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reply.h"
#include "operations/operationrecord.h"

#include <QObject>

namespace pubconsole {

class MarketplaceClient;
class OperationStore;

//! Starts and cancels operations. Each command is one POST that is never repeated; what comes of it stands in the
//! store.
class OperationService final : public QObject
{
    Q_OBJECT

public:
    //! \param client, store not owned
    OperationService(MarketplaceClient *client, OperationStore *store, QObject *parent = nullptr);

    //! Draft to preview. The record says Running once the service accepted it, Refused with the reasons when it did
    //! not.
    OperationKey publish(const OfferId &offer, const QString &emails);
    //! Preview to production. The publish that waits for it ends with it.
    OperationKey goLive(const OfferId &offer);
    //! Asks the service to cancel. Cancelling… until the status shows what happened.
    void cancel(OperationKey key);
    //! Follows the operation that the service runs for this offer, if it is not followed yet.
    void discover(const OfferId &offer);

private:
    OperationKey start(const OfferId &offer, OperationRecord::Kind kind, const QString &emails);
    void post(OperationKey key, const QString &emails, const QString &newestBefore);
    void accepted(OperationKey key, const OperationLocation &location);
    void locate(OperationKey key, const QString &newestBefore);
    void refused(OperationKey key, const ApiError &error);
    void lookUp(OperationKey key, const ApiError &cause, const QString &newestBefore);
    void supersede(OperationKey key);

    MarketplaceClient *m_client;
    OperationStore *m_store;
};

} // namespace pubconsole
