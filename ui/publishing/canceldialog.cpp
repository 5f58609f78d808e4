// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/canceldialog.h"

#include "operations/operationservice.h"
#include "operations/operationstore.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

CancelDialog::CancelDialog(const ProfileMark &profile, const OperationStore *operations, OperationService *service,
                           OperationKey operation, QWidget *parent)
    : ConfirmDialog(profile, tr("Cancel operation of %1").arg(operations->find(operation)->offer.offer),
                    operations->find(operation)->kindText(), parent)
{
    const OperationRecord *record = operations->find(operation);
    auto *state = addText({});
    addText(
        record->report.cancellationRequestState
            ? tr("A cancel takes a few minutes. Until the service shows what happened the status is “Cancelling…”.")
            : tr("The service does not say whether this operation can be canceled. It may answer and go on all the same; what really "
                 "happened is shown as soon as the service says it."));
    body()->addStretch();
    setButtons(tr("Cancel operation"), tr("Keep running"), true);
    const auto update = [this, operations, operation, state] {
        const OperationRecord *now = operations->find(operation);
        state->setText(tr("The service is asked to stop: %1 (%2). Preview and production keep what they have.")
                           .arg(now->kindText(), now->activityText()));
        const QString refusal = now->cancelRefusal();
        confirmButton()->setEnabled(refusal.isEmpty());
        setHint(refusal);
    };
    connect(operations, &OperationStore::operationChanged, this, [operation, update](OperationKey key) {
        if (key == operation)
            update();
    });
    update();
    connect(this, &ConfirmDialog::confirmed, this, [this, service, operation] {
        service->cancel(operation);
        accept();
    });
}

} // namespace pubconsole
