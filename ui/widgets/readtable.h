// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAbstractButton;
class QTableView;

namespace pubconsole {

//! How every table of this program looks that is read and not edited: whole rows are selected and copied, no grid,
//! one line each, a menu for each row. \param tools buttons beside it, see ToolMenu
void setUpReadTable(QTableView *table, const QList<QAbstractButton *> &tools = {});

} // namespace pubconsole
