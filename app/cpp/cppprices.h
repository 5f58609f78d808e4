// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"

namespace pubconsole {

//! The prices of a plan as the portal's documents have them: what CppShape knows of them (contract 5.5).
class CppPrices final
{
public:
    //! How the plan at a place is sold. \param unit of the forms that a plan without any would have
    static PlanPricing read(const JsonValue &plan, const JsonPointer &place, PlanPrices::Unit unit);
    //! A form with these prices, changed where they differ from what it says.
    static JsonValue written(const JsonValue &form, const PlanPrices &prices);
    //! Where a part stands in its form.
    static JsonPointer place(PricePart part, const PriceKey &key);
    //! Whether a member of a plan holds prices.
    static bool isForm(QByteArrayView member);
    //! The first form of the same unit. \param form one of them
    static QByteArray firstForm(QByteArrayView form);
};

} // namespace pubconsole
