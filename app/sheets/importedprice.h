// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"

#include <QString>

namespace pubconsole {

//! A cell of a sheet of prices, and what becomes of it.
struct ImportedPrice
{
    enum class Outcome {
        Rejected,  //!< the document keeps what it has
        Changed,   //!< it has another price there
        Accepted,  //!< it has none there
        Unchanged, //!< it has the same, however that is spelled
    };

    QString cell;      //!< "B7"
    QString plan = {}; //!< its id as the sheet says it, else the one that was chosen
    PriceKey key = {}; //!< as far as it is known
    QString size = {}; //!< as the sheet says it
    QString market = {};
    QString text = {}; //!< what stands in the cell
    std::optional<Decimal> before = {};
    std::optional<Decimal> now = {};
    Outcome outcome = Outcome::Rejected;
    QString reason = {}; //!< why it is rejected, a whole sentence; else how much it changes
};

} // namespace pubconsole
