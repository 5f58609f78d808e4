// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/reply.h"
#include "operations/operationrecord.h"

#include <QObject>

namespace pubconsole {

class MarketplaceClient;
class OperationJournal;
class OperationStore;

//! Starts and cancels operations. Each command is one POST that is never repeated: the journal has it before it is
//! sent, and one whose answer is not known is looked up, after a start too. What comes of it stands in the store.
class OperationService final : public QObject
{
    Q_OBJECT

public:
    //! \param client, store, journal not owned; without a journal nothing outlives the program
    OperationService(MarketplaceClient *client, OperationStore *store, OperationJournal *journal = nullptr,
                     QObject *parent = nullptr);

    //! Takes up what an earlier session left: follows what ran, and asks the service what became of a POST whose
    //! answer was not seen.
    void resume();

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
    void commit(OperationKey key, const QString &emails);
    void post(OperationKey key, const QString &emails);
    void accepted(OperationKey key, const OperationLocation &location);
    void locate(OperationKey key);
    void refused(OperationKey key, const ApiError &error);
    void lookUp(OperationKey key, const ApiError &cause);
    void lookUpLater(OperationKey key, const ApiError &cause, const ApiError &why);
    void supersede(OperationKey key);
    void postCancel(OperationKey key);

    MarketplaceClient *m_client;
    OperationStore *m_store;
    OperationJournal *m_journal;
};

} // namespace pubconsole
