// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusdelegate.h"

#include "widgets/theme.h"
#include "widgets/tonemark.h"

namespace pubconsole {

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isSelected = Theme::calmSelection(option);
    const auto tone = Tone(index.data(StatusToneRole).toInt());
    if (tone == Tone::None)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(12, 12);
    const QPixmap shown =
        toneMark(tone, isSelected ? option->palette.color(QPalette::HighlightedText) : Theme::toneColor(tone));
    option->icon = QIcon(shown);
    option->icon.addPixmap(shown, QIcon::Selected); // else the style mixes the accent into it
}

} // namespace pubconsole
