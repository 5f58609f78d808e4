// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace pubconsole {

//! *Unsaved changes*: asked before edits would go, when the window, a profile or a tab closes. Esc stays.
class UnsavedDialog final : public QDialog
{
    Q_OBJECT

public:
    UnsavedDialog(const QStringList &offers, QWidget *parent);

Q_SIGNALS:
    void saveAllChosen();
    void keepChosen();
    void discardChosen();
};

} // namespace pubconsole
