// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/offerdelegate.h"

#include "roles/roles.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace pubconsole {

namespace {
constexpr int gap = 8;
constexpr int leastLetters = 7; // fewer say nothing; the tooltip has all of it
} // namespace

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    StatusDelegate::paint(painter, option, index);
    const QString title = index.data(TitleRole).toString();
    if (title.isEmpty())
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, item.widget) + 1;
    const int used = margin + item.fontMetrics.horizontalAdvance(item.text) + gap;
    const QRect room =
        style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).adjusted(used, 0, -margin, 0);
    if (room.width() < item.fontMetrics.averageCharWidth() * leastLetters)
        return;
    const bool isSelected = Theme::calmSelection(&item);
    painter->save();
    painter->setClipRect(room);
    painter->setFont(item.font);
    painter->setPen(isSelected ? item.palette.color(QPalette::HighlightedText) : Theme::secondaryText());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(title, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace pubconsole
