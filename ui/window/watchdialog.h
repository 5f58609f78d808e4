// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace pubconsole {

//! *Operations under way*, at closing: whether the program goes on watching them without a window.
class WatchDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param canAutostart the profile can be opened without a person
    WatchDialog(int operations, bool canAutostart, bool isAutostarted, QWidget *parent = nullptr);

Q_SIGNALS:
    //! Go on in the background; and whether to do so after the next login too.
    void keepChosen(bool isAutostarted);
    void quitChosen();
};

} // namespace pubconsole
