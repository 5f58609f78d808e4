// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "widgets/confirmdialog.h"

namespace pubconsole {

//! *Overwrite contoso-vm*: gives up what somebody else changed. The offer id is typed.
class OverwriteDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    //! \param theirs how many fields would be lost
    OverwriteDialog(const ProfileMark &profile, const OfferId &offer, int theirs, QWidget *parent = nullptr);
};

} // namespace pubconsole
