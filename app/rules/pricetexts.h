// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/pricesummary.h"

#include <QCoreApplication>
#include <QStringList>

namespace pubconsole {

//! Prices in words. What comes from a document is in them as it is, but for its length
//! and line breaks.
class PriceTexts final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::PriceTexts)

public:
    //! "4 cores"
    static QString size(const CoreSize &size);
    //! "Netherlands, 4 cores", "per core"; the way to a number of which nobody knows more
    static QString key(const PriceKey &key);
    //! "prices for sizes"
    static QString model(PlanPrices::Model model);
    //! "USD/hour"; "per hour" where no currency is said
    static QString unit(const QByteArray &currency, PlanPrices::Unit unit);
    //! "20", without a sign: words say which way it goes. Empty for what is next to nothing, or was free before.
    static QString percent(const PriceDifference &difference);
    //! "raised 0.08 (20 %)"; empty for a price that is the same
    static QString change(const PriceDifference &difference);
    //! "3 raised, 1 new, 2 missing"; empty where nothing differs
    static QString summary(const PriceSummary &summary);
    //! The first of many, and how many more there are.
    static QString list(const QStringList &many);
};

} // namespace pubconsole
