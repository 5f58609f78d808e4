// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettable.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace pubconsole {

//! An .xlsx file with one sheet, its first row as titles that stay in sight. A whole sentence of why there is none.
tl::expected<QByteArray, QString> workbook(const SheetTable &table);

} // namespace pubconsole
