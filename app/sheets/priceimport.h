// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"
#include "sheets/importedprice.h"
#include "sheets/pricelayout.h"

#include <QLocale>

namespace pubconsole {

//! The prices of a sheet beside those of an offer: cell by cell what would become of them, before anything does. Pure.
//! What the sheet has not got, and where its cell is empty, stays as it is.
struct PriceImport
{
    static constexpr int mostPrices = 200'000;

    struct Options
    {
        qsizetype plan = -1; //!< the place of the plan whose prices a sheet has that names none; -1 for no plan
        //! How its texts write numbers; nothing for how the person does, but with a point where it is of this program.
        std::optional<QLocale> locale = {};
        QList<PlanPrices::Model> models = {}; //!< how each plan is priced; by what it has where the list ends
    };

    QString problem = {}; //!< why there is nothing to import, a whole sentence; empty where there are prices
    PriceLayout layout = {};
    QLocale locale = QLocale();       //!< how its texts were read
    QList<ImportedPrice> prices = {}; //!< in the order of the sheet
    OfferBody result;                 //!< with all that is changed and accepted
    JsonPointer place = {};           //!< of that, or what holds it

    int count(ImportOutcome outcome) const;

    //! \param offer the draft, saved or not
    static PriceImport of(const SheetTable &table, const OfferBody &offer, const Options &options);
};

} // namespace pubconsole
