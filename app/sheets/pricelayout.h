// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/pricewords.h"
#include "sheets/sheettable.h"

#include <QHash>
#include <QSet>

namespace pubconsole {

//! Where the prices of a sheet stand, by what its titles say: a row for each price, as this program writes it, or a
//! table with a row for each market, size or plan and a column for each of another, as the old portal wrote it and as
//! the grid is copied.
struct PriceLayout
{
    using Part = PriceWords::Part;
    //! A column whose cells say what the prices of their row are of.
    struct Key
    {
        int column;
        Part part;
    };
    //! A column of prices, and what its titles say of all of them.
    struct Prices
    {
        int column;
        QHash<Part, QString> says = {};
    };

    int titleRow = 0;
    int firstRow = 0; //!< below all titles
    QList<Key> keys = {};
    QList<Prices> prices = {};
    QList<int> unknown = {}; //!< columns between or behind the prices whose title means nothing here
    bool isOwn = false;      //!< it has the titles of this program

    bool isFound() const { return !prices.isEmpty(); }
    //! Whether its titles, or a column, say that of a price.
    bool says(Part part) const;
    //! What a row and a column of prices say of that, in the order of the columns. Empty cells say nothing.
    QStringList texts(const SheetTable &table, int row, const Prices &column, Part part) const;

    //! \param plans the ids of the plans that there are
    static PriceLayout of(const SheetTable &table, const QSet<QString> &plans);
};

} // namespace pubconsole
