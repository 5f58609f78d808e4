// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csv.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

QString csvLine(const QStringList &cells)
{
    // What begins like a formula is text in every spreadsheet behind an apostrophe.
    static const QString starters = u"=+-@\t\r"_s;
    QStringList quoted;
    quoted.reserve(cells.size());
    for (QString cell : cells) {
        if (!cell.isEmpty() && starters.contains(cell[0]))
            cell.prepend(u'\'');
        quoted += u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace pubconsole
