// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/confirmdialog.h"
#include "marketplace/ids.h"

namespace pubconsole {

//! *Overwrite contoso-vm*: gives up what somebody else changed. The offer id is typed.
class OverwriteDialog final : public ConfirmDialog
{
    Q_OBJECT

public:
    //! \param theirs how many fields would be lost
    OverwriteDialog(const Profile &profile, const OfferId &offer, int theirs, QWidget *parent = nullptr);
};

} // namespace pubconsole
