// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace pubconsole {

//! Asks where a file is to be written; whoever types a name without a suffix gets that of the filter.
//! \param filters as QFileDialog has them, the usual one first
//! \return owned by `parent`, to be shown with openDialog()
QFileDialog *saveDialog(const QString &title, const QString &name, const QString &filters, QWidget *parent);

} // namespace pubconsole
