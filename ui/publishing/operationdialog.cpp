// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/operationdialog.h"

#include "operations/operationstore.h"

#include <QPushButton>

namespace pubconsole {

void OperationDialog::follow(OperationStore *store, OperationKey operation)
{
    m_operation = operation;
    confirmButton()->setEnabled(false);
    setHint(tr("Starting…"));
    m_following = connect(store, &OperationStore::operationChanged, this,
                          [this, store](OperationKey changed) { operationChanged(store, changed); });
}

void OperationDialog::operationChanged(const OperationStore *store, OperationKey operation)
{
    if (operation != m_operation)
        return;
    const OperationRecord *record = store->find(operation);
    if (record->isFollowed()) {
        disconnect(m_following);
        accept();
    } else if (record->isOver() && record->error) {
        QStringList reasons{record->error->text()};
        for (const ApiError::Field &field : record->error->fields)
            reasons += field.target.isEmpty() ? field.message : tr("%1: %2").arg(field.target, field.message);
        disconnect(m_following);
        m_operation = 0;
        refused(reasons.join(u'\n'));
    } else {
        setHint(record->error ? record->error->message : record->statusText());
    }
}

void OperationDialog::refused(const QString &reason)
{
    setHint(reason);
}

} // namespace pubconsole
