// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace pubconsole {

//! Whoever turns the wheel over a form wants to see what is below, and changes nothing by that: a choice or a number
//! takes the wheel while it has the focus, and does not take the focus by the wheel. What it leaves is for the area
//! around it to scroll.
class WheelGuard final : public QObject
{
public:
    //! For the whole program, once, before its first window.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace pubconsole
