// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tooltiptext.h"

#include <QStringList>

namespace pubconsole {

namespace {
constexpr qsizetype lineLength = 100;
}

QString toolTipText(const QString &text)
{
    QString rest = text.left(longestToolTip);
    if (text.size() > longestToolTip)
        rest += u'…';
    QStringList lines;
    const QStringList given = rest.split(u'\n');
    for (QString line : given) {
        while (line.size() > lineLength) {
            const qsizetype blank = line.lastIndexOf(u' ', lineLength);
            const qsizetype end = blank > lineLength / 2 ? blank : lineLength; // an address has no blanks
            lines += line.left(end);
            line = line.mid(blank == end ? end + 1 : end);
        }
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace pubconsole
