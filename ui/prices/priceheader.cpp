// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/priceheader.h"

#include "models/pricegridmodel.h"
#include "prices/pricecell.h"
#include "widgets/theme.h"

#include <QPainter>

namespace pubconsole {

namespace {
constexpr int margin = 6;
} // namespace

PriceHeader::PriceHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true); // chooses the column
    setHighlightSections(false);
}

void PriceHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const QString name = model()->headerData(section, orientation()).toString();
    const QString how = model()->headerData(section, orientation(), PriceGridModel::ModelRole).toString();
    const int line = fontMetrics().height();
    const QRect top(rect.left() + margin, rect.top() + margin, rect.width() - 2 * margin, line);
    const QRect below(rect.left(), rect.top() + margin + line + 2, rect.width(), line);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->save();
    painter->setClipRect(rect);
    painter->setFont(bold);
    painter->setPen(palette().color(QPalette::Text));
    const QString shown = painter->fontMetrics().elidedText(name, Qt::ElideRight, top.width());
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter, shown);
    int used = painter->fontMetrics().horizontalAdvance(shown) + 2 * margin;
    painter->setFont(font());
    const QString note = model()->headerData(section, orientation(), PriceGridModel::NoteRole).toString();
    if (!note.isEmpty()) {
        painter->setPen(Theme::toneColor(Tone(model()->headerData(section, orientation(), StatusToneRole).toInt())));
        painter->drawText(top.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, note);
        used += fontMetrics().horizontalAdvance(note) + 2 * margin;
    }
    painter->setPen(Theme::secondaryText());
    painter->drawText(top.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(how, Qt::ElideRight, std::max(0, top.width() - used)));
    const PriceCellParts parts = PriceCellParts::of(
        below, fontMetrics(), model()->headerData(section, orientation(), PriceGridModel::LongestRole).toInt());
    painter->drawText(parts.draft, Qt::AlignRight | Qt::AlignVCenter,
                      model()->headerData(section, orientation(), PriceGridModel::StateRole).toString());
    painter->drawText(parts.production, Qt::AlignRight | Qt::AlignVCenter, tr("Production"));
    painter->drawText(parts.change, Qt::AlignLeft | Qt::AlignVCenter, tr("Change"));
    painter->setPen(Theme::hairline());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

QSize PriceHeader::sectionSizeFromContents(int section) const
{
    const int longest = model()->headerData(section, orientation(), PriceGridModel::LongestRole).toInt();
    return {PriceCellParts::widthFor(fontMetrics(), longest), 2 * fontMetrics().height() + 2 * margin + 2};
}

} // namespace pubconsole
