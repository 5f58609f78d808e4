// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csv.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// What begins like a formula is text in every spreadsheet behind an apostrophe.
bool looksLikeFormula(QStringView cell)
{
    static const QString starters = u"=+-@\t\r"_s;
    return !cell.isEmpty() && starters.contains(cell[0]);
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (QString cell : cells) {
        if (looksLikeFormula(cell))
            cell.prepend(u'\'');
        quoted += u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return quoted.join(u',') + u"\r\n"_s;
}

QString csvContent(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

} // namespace pubconsole
