// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricecell.h"

#include <QFontMetrics>

#include <algorithm>

namespace pubconsole {

namespace {

constexpr int gap = 10;
constexpr int mostCharacters = 22; // a longer price is cut, and whole in its tooltip

int markWidth(const QFontMetrics &font)
{
    return font.horizontalAdvance(QStringLiteral("▲")) + 2;
}

int priceWidth(const QFontMetrics &font, int characters)
{
    return std::max(font.horizontalAdvance(QStringLiteral("Production")),
                    font.horizontalAdvance(u'0') * std::min(characters, mostCharacters)) +
           gap;
}

} // namespace

PriceCellParts PriceCellParts::of(const QRect &cell, const QFontMetrics &font, int characters)
{
    const int mark = markWidth(font);
    const int width = priceWidth(font, characters);
    const int change = cell.left() + mark + 2 * width;
    return {{cell.left(), cell.top(), mark, cell.height()},
            {cell.left() + mark, cell.top(), width - gap, cell.height()},
            {cell.left() + mark + width, cell.top(), width - gap, cell.height()},
            {change, cell.top(), std::max(0, cell.right() + 1 - change - gap), cell.height()}};
}

int PriceCellParts::widthFor(const QFontMetrics &font, int characters)
{
    const QString change =
        QStringLiteral("↓ lowered 0.%1 (00.00 %)").arg(QString(std::clamp(characters - 2, 2, 8), u'0'));
    return markWidth(font) + 2 * priceWidth(font, characters) + font.horizontalAdvance(change) + gap;
}

} // namespace pubconsole
