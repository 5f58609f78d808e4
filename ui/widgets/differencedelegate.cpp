// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/differencedelegate.h"

#include "roles/roles.h"

namespace pubconsole {

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    constexpr int padding = 2 * 8; // style.qss and the text's own
    QStyledItemDelegate::initStyleOption(option, index);
    if (!option->rect.isValid()) // it is being measured
        return;
    const QString part = index.data(DifferingPartRole).toString();
    if (part.isEmpty() || option->fontMetrics.horizontalAdvance(option->text) <= option->rect.width() - padding)
        return;
    option->text = part;
    option->textElideMode = Qt::ElideRight; // it begins with what differs
}

} // namespace pubconsole
