// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"
#include "sheets/sheettable.h"

#include <tl/expected.hpp>

namespace pubconsole {

//! The prices of offers as a table of this program: a row for each price, in the order of the documents, saved or not.
//! Its words are the same in every language, so that who reads it understands what somebody else wrote.
class PriceSheet final
{
public:
    enum Column { Publisher, Offer, Plan, Market, Currency, Size, Price, Unit };

    struct Written
    {
        qsizetype prices = 0;
        QList<OfferId> without = {}; //!< offers that have none
    };

    //! What each column is called; as many as there are.
    static const QStringList &titles();
    //! With its titles in the first row. Prices are numbers with every digit that they have in the document. What is no
    //! price, and numbers of which nobody knows the meaning, are not in it; of prices that stand in two forms the
    //! first.
    static SheetTable of(const QList<OfferBody> &offers);
    //! Writes that table, whole or not at all: as CSV where the path ends like that, else as a workbook. What is in it,
    //! or a sentence of why it could not be written. In any thread; many thousand prices take longer than a frame.
    static tl::expected<Written, QString> write(const QString &path, const QList<OfferBody> &offers);
    //! What a size is called: as the list of the service does.
    static QString sizeWord(const std::optional<CoreSize> &size);
    static QString unitWord(PlanPrices::Unit unit);
};

} // namespace pubconsole
