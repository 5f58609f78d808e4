// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"

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
    //! The first of many, and how many more there are.
    static QString list(const QStringList &many);
};

} // namespace pubconsole
