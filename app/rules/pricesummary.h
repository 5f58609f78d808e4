// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"
#include "rules/pricedifference.h"

namespace pubconsole {

//! How many prices of an offer are others than in another state of it.
struct PriceSummary
{
    int raised = 0;
    int lowered = 0;
    int added = 0;
    int missing = 0;

    //! Plan by plan, by their ids; of prices that stand in two forms the first one counts. What has no id in one of
    //! both states is not compared.
    static PriceSummary of(const OfferBody &before, const OfferBody &now);

    void add(const QList<PriceDifference> &differences);
    bool isEmpty() const { return *this == PriceSummary(); }
    friend bool operator==(const PriceSummary &, const PriceSummary &) = default;
};

} // namespace pubconsole
