// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"

#include <QCoreApplication>

namespace pubconsole {

//! Which prices a plan takes. A price that is there can be changed and taken out wherever it stands.
class ClosedPrices final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::ClosedPrices)

public:
    //! Why a plan takes no price there, a whole sentence; empty where it does.
    //! \param model how the plan is priced, or how the person wants it to be while it has no price
    static QString why(const PlanPrices &prices, PlanPrices::Model model, const PriceKey &key);
};

} // namespace pubconsole
