// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace pubconsole {

//! Shows a dialog that deletes itself, and goes on at once. Nothing waits for a dialog: whoever pressed a button, a
//! screen reader too, has its answer without delay.
inline void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace pubconsole
