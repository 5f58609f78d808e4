// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"
#include "widgets/confirmdialog.h"

namespace pubconsole {

class OperationService;
class OperationStore;

//! *Cancel operation of contoso-vm*: says what a cancel can and cannot promise.
class CancelDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    //! \param operations, service not owned; they know the operation
    CancelDialog(const ProfileMark &profile, const OperationStore *operations, OperationService *service,
                 OperationKey operation, QWidget *parent = nullptr);
};

} // namespace pubconsole
