// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace pubconsole {

//! *Contents*: how the program is used, in the window's language; English where there is no text in it. Stays open
//! beside the window, so that one can read and do.
class ContentsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ContentsDialog(QWidget *parent = nullptr);
};

} // namespace pubconsole
