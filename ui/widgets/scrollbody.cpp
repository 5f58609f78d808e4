// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrollbody.h"

#include <QApplication>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace pubconsole {

namespace {
constexpr int leastHeight = 160;
}

ScrollBody::ScrollBody(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setObjectName(QStringLiteral("scrollBody")); // for the style, which shows that it has the keys
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { setFocusPolicy(most > least ? Qt::StrongFocus : Qt::NoFocus); });
}

// Lines that wrap take less room the wider they are.
int ScrollBody::heightAt(int width, int otherwise) const
{
    return widget()->layout() && widget()->layout()->hasHeightForWidth() ? widget()->layout()->heightForWidth(width)
                                                                         : otherwise;
}

QSize ScrollBody::sizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const QSize wanted = widget()->sizeHint();
    const int room = std::max(width() - bar, wanted.width());
    return {wanted.width() + bar, heightAt(room, wanted.height()) + 2 * frameWidth()};
}

QSize ScrollBody::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    return {least.width() + verticalScrollBar()->sizeHint().width(), std::min(least.height(), leastHeight)};
}

// A scroll area asks for its own room alone; this one for that of what is in it.
bool ScrollBody::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ScrollBody::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
    // Where a message takes room, what one types in stays in sight.
    QWidget *focus = QApplication::focusWidget();
    if (event->size().height() < event->oldSize().height() && focus && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus);
}

} // namespace pubconsole
