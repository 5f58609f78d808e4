// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QHash>
#include <QObject>

namespace pubconsole {

class Messages;
class Workspace;

//! What the message bar says at an offer whose publish or go live failed: where, and the service's own words. It stands
//! there until it is dismissed or something else became of the offer.
class FailureMessages final : public QObject
{
    Q_OBJECT

public:
    //! \param messages not owned
    explicit FailureMessages(Messages *messages, QObject *parent = nullptr);
    //! \param workspace not owned
    void setWorkspace(Workspace *workspace);

Q_SIGNALS:
    //! The person wants to see the steps of this operation.
    void stepsRequested(pubconsole::OperationKey operation);

private:
    void update(OperationKey key);
    void show(const OperationRecord &record);

    Messages *m_messages;
    Workspace *m_workspace = nullptr;
    QHash<OfferId, OperationKey> m_told; // which failure of an offer was said
};

} // namespace pubconsole
