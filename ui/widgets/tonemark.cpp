// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tonemark.h"

#include <QPainter>
#include <QPixmapCache>

namespace pubconsole {

QPixmap toneMark(Tone tone, const QColor &color)
{
    const QString key = QStringLiteral("tone-%1-%2").arg(int(tone)).arg(color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(24, 24);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (tone) {
    case Tone::Live:
        painter.drawEllipse(QRectF(2, 2, 8, 8));
        break;
    case Tone::Running:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2));
        painter.drawEllipse(QRectF(3, 3, 6, 6));
        break;
    case Tone::NeedsYou:
        painter.drawPolygon(QPolygonF{{6, 1.5}, {11, 10}, {1, 10}});
        break;
    case Tone::Failed:
        painter.drawRect(QRectF(2, 2, 8, 8));
        break;
    case Tone::Draft:
        painter.drawRect(QRectF(2, 5, 8, 2));
        break;
    case Tone::None:
        break;
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace pubconsole
