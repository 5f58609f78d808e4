// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace pubconsole {

//! Moves the keys from the pane that has them to another: to what had them there before, to its list, to what is edited
//! in it, or to the first there that takes keys. A pane where nothing does is passed by; where all are such, nothing
//! happens.
//! \param panes in their order, not owned; null ones and what is not in sight are passed by
//! \param step 1 to the next, -1 to the one before; around the ends, and from elsewhere to the first or last
void enterPane(QList<QWidget *> panes, int step);

} // namespace pubconsole
