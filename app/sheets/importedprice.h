// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"
#include "sheets/importoutcome.h"

#include <QString>

namespace pubconsole {

//! A cell of a sheet of prices, and what becomes of it.
struct ImportedPrice
{
    QString cell;      //!< "B7"
    QString plan = {}; //!< its id as the sheet says it, else the one that was chosen
    PriceKey key = {}; //!< as far as it is known
    QString size = {}; //!< as the sheet says it
    QString market = {};
    QString text = {}; //!< what stands in the cell
    std::optional<Decimal> before = {};
    std::optional<Decimal> now = {};
    ImportOutcome outcome = ImportOutcome::Rejected;
    QString reason = {}; //!< why it is rejected, a whole sentence; else how much it changes
};

} // namespace pubconsole
