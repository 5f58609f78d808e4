// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QHash>
#include <QObject>

namespace pubconsole {

class Messages;
class OperationStore;

//! What the message bar says at an offer for which the publisher has to act: its publish or go live failed, where, and
//! the service's own words; or its preview waits for their review. It stands there until it is dismissed or something
//! else became of the offer.
class OperationMessages final : public QObject
{
    Q_OBJECT

public:
    //! \param operations, messages not owned, outlive it
    OperationMessages(const OperationStore *operations, Messages *messages);

    //! The topic of the message that a preview waits: where it is reviewed nobody needs to be told.
    static QString reviewTopic() { return QStringLiteral("review"); }

Q_SIGNALS:
    //! The person wants to see the steps of this operation.
    void stepsRequested(pubconsole::OperationKey operation);
    //! The person wants to look at what is in preview.
    void reviewRequested(const pubconsole::OfferId &offer);

private:
    void update(OperationKey key);
    void showFailure(const OperationRecord &record);
    void showReview(const OperationRecord &record);
    void tell(const QString &topic, const OfferId &offer, const OperationRecord *record,
              void (OperationMessages::*show)(const OperationRecord &));

    const OperationStore *m_operations;
    Messages *m_messages;
    QHash<QString, OperationKey> m_told; // of which operation a message was said, by the message's key
};

} // namespace pubconsole
