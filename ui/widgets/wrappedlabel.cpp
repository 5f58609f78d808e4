// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrappedlabel.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace pubconsole {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize WrappedLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return {std::min(hint.width(), fontMetrics().averageCharWidth() * 12), hint.height()};
}

bool WrappedLabel::hasWiderWord(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    if (text().size() * metrics.maxWidth() <= width)
        return false;
    QTextLayout layout(QString(text()).replace(u'\n', QChar::LineSeparator), font());
    layout.beginLayout();
    bool isWider = false;
    for (QTextLine line = layout.createLine(); line.isValid() && !isWider; line = layout.createLine()) {
        line.setLineWidth(width); // breaks between words alone
        isWider = line.naturalTextWidth() > width;
    }
    layout.endLayout();
    return isWider;
}

qreal WrappedLabel::layOut(QTextLayout *layout, int width) const
{
    QTextOption option(alignment() & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal height = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += fontMetrics().lineSpacing();
    }
    layout->endLayout();
    return height;
}

int WrappedLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = std::max(1, width - margins.left() - margins.right() - 2 * margin());
    if (!hasWiderWord(room))
        return QLabel::heightForWidth(width);
    QTextLayout layout(QString(text()).replace(u'\n', QChar::LineSeparator), font());
    return int(std::ceil(layOut(&layout, room))) + margins.top() + margins.bottom() + 2 * margin();
}

void WrappedLabel::paintEvent(QPaintEvent *event)
{
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    if (!hasWiderWord(room.width())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QTextLayout layout(QString(text()).replace(u'\n', QChar::LineSeparator), font());
    layOut(&layout, room.width());
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, room.topLeft());
}

} // namespace pubconsole
