// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettable.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace pubconsole {

//! The sheet of a CSV file in any Unicode encoding; every cell is a text. A whole sentence of why it is none.
tl::expected<SheetTable, QString> csvSheet(const QByteArray &bytes);
//! A sheet as a CSV file; what a spreadsheet would take for a formula is made text.
QByteArray csvOf(const SheetTable &table);

} // namespace pubconsole
