// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/profilestrip.h"

#include <QPainter>

namespace pubconsole {

ProfileStrip::ProfileStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(3);
}

void ProfileStrip::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void ProfileStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_color);
}

} // namespace pubconsole
