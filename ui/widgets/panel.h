// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace pubconsole {

//! A part of the window that assistive tools know as a panel with a name.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace pubconsole
