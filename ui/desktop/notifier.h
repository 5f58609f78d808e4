// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "operations/operationrecord.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

class QDBusPendingCallWatcher;

namespace pubconsole {

class OperationStore;

//! Tells the person on the desktop that an operation needs them or has ended, through org.freedesktop.Notifications
//! (Desktop Notifications Specification 1.2). One notification for each offer, replaced when there is news; nothing
//! waits, and nothing breaks where there is no such service. What was told once is not told again after a restart.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    //! \param operations not owned, outlives it; \param profile the name of the profile that they are of
    Notifier(const OperationStore *operations, const QString &profile, QObject *parent = nullptr);
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }

Q_SIGNALS:
    //! *Open* was pressed in the notification of this offer.
    void openRequested(const OfferId &offer);
    //! The person was told of this phase, or knows of it: OperationService::setTold() keeps that.
    void told(pubconsole::OperationKey operation, const QString &phase);

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    struct Text
    {
        QString summary;
        QString body;
        bool staysUntilSeen = false;
    };
    void operationChanged(OperationKey key);
    std::optional<Text> textOf(const OperationRecord &record) const;
    void askCapabilities();
    void show(const OfferId &offer, const Text &text);

    const OperationStore *m_operations;
    QString m_profile;
    bool m_isEnabled = true;
    bool m_isListening = false;
    std::optional<QStringList> m_capabilities; // nothing until the service was asked
    QHash<OfferId, uint> m_shown;              // the notification of an offer; 0 while its id is not known
    QHash<OfferId, Text> m_waiting;            // to be shown when that is known
};

} // namespace pubconsole
