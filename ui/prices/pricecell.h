// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QFontMetrics;

namespace pubconsole {

//! How a cell of the grid of prices is divided, and the header over it: the draft, production, and what became of it.
struct PriceCellParts
{
    QRect mark;
    QRect draft;
    QRect production;
    QRect change;

    //! The mark of what is to be said of a price has room of its own before it.
    //! \param characters of the longest price, which is shown whole as far as that is reasonable
    static PriceCellParts of(const QRect &cell, const QFontMetrics &font, int characters);
    //! What a cell needs to show all of such a price and its change.
    static int widthFor(const QFontMetrics &font, int characters);
};

} // namespace pubconsole
