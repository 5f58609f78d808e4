// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace pubconsole {

//! How every table of this program looks that is read and not edited: whole rows are selected and copied, no grid,
//! one line each.
void setUpReadTable(QTableView *table);

} // namespace pubconsole
