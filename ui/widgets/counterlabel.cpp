// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/counterlabel.h"

#include <QTextBoundaryFinder>

namespace pubconsole {

CounterLabel::CounterLabel(int maximum, QWidget *parent)
    : QLabel(parent)
    , m_maximum(maximum)
{
    setForegroundRole(QPalette::PlaceholderText);
    setAlignment(Qt::AlignRight);
    setVisible(maximum > 0);
}

void CounterLabel::count(const QString &text)
{
    if (m_maximum <= 0)
        return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int characters = 0;
    while (finder.toNextBoundary() >= 0)
        ++characters;
    const int over = characters - m_maximum;
    setText(over > 0 ? tr("%1 / %2, %n too many", nullptr, over).arg(characters).arg(m_maximum)
                     : tr("%1 / %2").arg(characters).arg(m_maximum));
    QFont weight = font();
    weight.setBold(over > 0);
    setFont(weight);
}

} // namespace pubconsole
