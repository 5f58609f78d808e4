// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"
#include "widgets/confirmdialog.h"

namespace pubconsole {

class OperationStore;

//! What Publish and Go live have in common: the dialog stays until what it started has been answered.
class OperationDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    using ConfirmDialog::ConfirmDialog;

protected:
    //! Shows how the start of an operation goes: closes when the service has accepted it, calls refused() with the
    //! reasons when it has not.
    void follow(OperationStore *store, OperationKey operation);
    bool isFollowing() const { return m_operation != 0; }
    //! The operation was not started; `reason` is complete, with a line for each thing that the service named.
    virtual void refused(const QString &reason);

private:
    void operationChanged(const OperationStore *store, OperationKey operation);

    OperationKey m_operation = 0;
    QMetaObject::Connection m_following;
};

} // namespace pubconsole
