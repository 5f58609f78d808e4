// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QHash>
#include <QObject>

namespace pubconsole {

class Messages;
class OperationStore;

//! What the message bar says at an offer whose publish or go live failed: where, and the service's own words. It stands
//! there until it is dismissed or something else became of the offer.
class FailureMessages final : public QObject
{
    Q_OBJECT

public:
    //! \param operations, messages not owned, outlive it
    FailureMessages(const OperationStore *operations, Messages *messages);

Q_SIGNALS:
    //! The person wants to see the steps of this operation.
    void stepsRequested(pubconsole::OperationKey operation);

private:
    void update(OperationKey key);
    void show(const OperationRecord &record);

    const OperationStore *m_operations;
    Messages *m_messages;
    QHash<OfferId, OperationKey> m_told; // which failure of an offer was said
};

} // namespace pubconsole
