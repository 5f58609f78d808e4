// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"

namespace pubconsole {

//! One price of a plan in two states of it.
struct PriceDifference
{
    enum class Kind {
        Same,
        Raised,
        Lowered,
        New,     //!< there was none, or one in another currency
        Missing, //!< there is none any more, or one in another currency
    };

    Kind kind = Kind::Same;
    PriceKey key;
    QByteArray currency = {}; //!< empty where neither state says one
    std::optional<Decimal> before = {};
    std::optional<Decimal> now = {};
    bool isMade = false; //!< of a size that has no price of its own now: made from the price per core

    //! How much more it is now; zero where there are no two to compare.
    Decimal amount() const;
    //! The same in percent of what it was, to two places, a half up; nothing where it was zero or is not compared.
    std::optional<Decimal> percent() const;
};

//! What became of one price. \param before the same price in another state, nothing where there was none
PriceDifference priceDifference(const std::optional<PriceCell> &before, const std::optional<PriceCell> &now);

//! Price by price what became of a plan's prices, in their order as they are now, those that are missing behind. Where
//! one state has a price per core and the other one prices for sizes, the sizes are compared: what customers pay.
QList<PriceDifference> priceDifferences(const PlanPrices &before, const PlanPrices &now);

} // namespace pubconsole
