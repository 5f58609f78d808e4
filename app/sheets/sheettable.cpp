// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheettable.h"

namespace pubconsole {

const SheetCell &SheetTable::cell(qsizetype row, qsizetype column) const
{
    static const SheetCell empty;
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : empty;
}

QString SheetTable::nameOf(qsizetype row, qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

} // namespace pubconsole
