// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QFontMetrics;

namespace pubconsole {

//! How a cell of the grid of prices is divided, and the header over it: the draft, production, and what became of it.
struct PriceCellParts
{
    QRect draft;
    QRect production;
    QRect change;

    static PriceCellParts of(const QRect &cell, const QFontMetrics &font);
    //! What a cell needs to show all of a usual price and its change.
    static int widthFor(const QFontMetrics &font);
};

} // namespace pubconsole
