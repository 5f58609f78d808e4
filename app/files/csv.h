// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pubconsole {

//! One line of a CSV file (RFC 4180) with its line end; what a spreadsheet would take for a formula is made text.
QString csvLine(const QStringList &cells);
//! What a cell says that csvLine() wrote: without what made it text.
QString csvContent(const QString &cell);

} // namespace pubconsole
