// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fielddelegate.h"

namespace pubconsole {

void FieldDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    StatusDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideLeft;
}

} // namespace pubconsole
