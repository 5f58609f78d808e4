// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricecell.h"

#include <QFontMetrics>

namespace pubconsole {

namespace {

constexpr int gap = 10;

int priceWidth(const QFontMetrics &font)
{
    return font.horizontalAdvance(QStringLiteral("Production")) + gap;
}

} // namespace

PriceCellParts PriceCellParts::of(const QRect &cell, const QFontMetrics &font)
{
    const int width = priceWidth(font);
    const int rest = std::max(0, cell.width() - 2 * width);
    return {{cell.left(), cell.top(), width, cell.height()},
            {cell.left() + width, cell.top(), width - gap, cell.height()},
            {cell.left() + 2 * width, cell.top(), rest - gap, cell.height()}};
}

int PriceCellParts::widthFor(const QFontMetrics &font)
{
    return 2 * priceWidth(font) + font.horizontalAdvance(QStringLiteral("↓ lowered 0.00 (00.00 %)")) + gap;
}

} // namespace pubconsole
