// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"
#include "widgets/confirmdialog.h"

namespace pubconsole {

class Workspace;

//! *Cancel operation of contoso-vm*: says what a cancel can and cannot promise.
class CancelDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    //! \param workspace not owned
    CancelDialog(Workspace *workspace, OperationKey operation, QWidget *parent = nullptr);
};

} // namespace pubconsole
