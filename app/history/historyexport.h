// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historylog.h"

namespace pubconsole {

//! The history as a file: CSV that no spreadsheet takes for formulas, or JSON with a member for each column. Times are
//! UTC, ISO 8601.
class HistoryExport final
{
public:
    static QByteArray csv(const QList<HistoryEntry> &entries);
    static QByteArray json(const QList<HistoryEntry> &entries);
};

} // namespace pubconsole
