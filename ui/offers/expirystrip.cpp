// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/expirystrip.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace pubconsole {

namespace {

constexpr int barHeight = 28;
constexpr int margin = 2;
constexpr int mostNamed = 12; // days in the description

} // namespace

ExpiryStrip::ExpiryStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Next %n day(s)", nullptr, days));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExpiryStrip::setEnds(const QList<QDateTime> &ends, const QDateTime &now, int safeDays)
{
    m_today = now.toLocalTime().date();
    m_safeDays = safeDays;
    m_counts.clear();
    for (const QDateTime &end : ends) {
        const QDate day = end.toLocalTime().date();
        if (end >= now && m_today.daysTo(day) < days)
            ++m_counts[day];
    }
    if (!m_counts.contains(m_current))
        m_current = m_counts.isEmpty() ? QDate() : m_counts.firstKey();
    describe();
    update();
}

void ExpiryStrip::describe()
{
    QStringList parts;
    for (auto it = m_counts.cbegin(); it != m_counts.cend() && parts.size() < mostNamed; ++it)
        parts += textOf(it.key());
    if (const qsizetype more = m_counts.size() - parts.size(); more > 0)
        parts += tr("and %n more day(s)", nullptr, int(more));
    QString text = parts.isEmpty() ? tr("No signature ends.") : parts.join(QStringLiteral("; "));
    if (m_current.isValid()) // first what the arrows have just led to
        text = tr("Chosen: %1. All: %2").arg(textOf(m_current), text);
    setAccessibleDescription(text);
}

QString ExpiryStrip::textOf(const QDate &day) const
{
    return tr("%1: %n signature(s) end", nullptr, count(day)).arg(QLocale().toString(day, QLocale::ShortFormat));
}

QSize ExpiryStrip::sizeHint() const
{
    return {days * 8, barHeight + fontMetrics().height() + 3 * margin};
}

QSize ExpiryStrip::minimumSizeHint() const
{
    return {days * 2, sizeHint().height()};
}

QRect ExpiryStrip::bar() const
{
    return {margin, margin, width() - 2 * margin, barHeight};
}

QRect ExpiryStrip::rectOf(const QDate &day) const
{
    const qint64 at = m_today.daysTo(day);
    const QRect all = bar();
    const int left = int(all.left() + at * all.width() / days);
    const int right = int(all.left() + (at + 1) * all.width() / days);
    const QRect rect(left, all.top(), right - left, all.height());
    return layoutDirection() == Qt::RightToLeft ? QStyle::visualRect(Qt::RightToLeft, all, rect) : rect;
}

QDate ExpiryStrip::dayAt(const QPoint &at) const
{
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (rectOf(it.key()).adjusted(-margin, 0, margin, 0).contains(at))
            return it.key();
    }
    return {};
}

bool ExpiryStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    QToolTip::showText(help->globalPos(), day.isValid() ? textOf(day) : QString(), this);
    return true;
}

void ExpiryStrip::paintMonths(QPainter &painter) const
{
    const QRect all = bar();
    int textEnd = all.left() - 1;
    const auto label = [&](const QDate &day, const QString &text) {
        const QRect rect = rectOf(day);
        const int room = fontMetrics().horizontalAdvance(text);
        painter.setPen(Theme::hairline());
        painter.drawLine(rect.left(), all.top(), rect.left(), all.bottom());
        if (rect.left() < textEnd || rect.left() + room > width())
            return;
        painter.setPen(Theme::secondaryText());
        painter.drawText(QRect(rect.left(), all.bottom() + margin, room + 1, fontMetrics().height()), Qt::AlignLeft,
                         text);
        textEnd = rect.left() + room + 2 * margin;
    };
    label(m_today, tr("Today"));
    for (QDate day = m_today.addDays(1); m_today.daysTo(day) < days; day = day.addDays(1)) {
        if (day.day() == 1)
            label(day, QLocale().toString(day, QStringLiteral("MMM")));
    }
}

void ExpiryStrip::paintEnds(QPainter &painter) const
{
    const QRect all = bar();
    const int most = m_counts.isEmpty() ? 1 : *std::max_element(m_counts.cbegin(), m_counts.cend());
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        const QRect rect = rectOf(it.key());
        const int height = all.height() / 3 + (all.height() - all.height() / 3 - 2) * it.value() / most;
        const bool isSoon = m_today.daysTo(it.key()) < m_safeDays;
        const QRect mark(rect.left() + 1, all.bottom() - height, std::max(3, rect.width() - 1), height);
        painter.fillRect(mark, isSoon ? Theme::warning() : Theme::toneColor(Tone::Running));
    }
    // What ends before this needs somebody: said by a line as much as by the color.
    if (m_safeDays <= 0 || m_safeDays >= days)
        return;
    painter.setPen(QPen(Theme::secondaryText(), 1, Qt::DashLine));
    const int at = rectOf(m_today.addDays(m_safeDays)).left();
    painter.drawLine(at, all.top(), at, all.bottom());
}

void ExpiryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect all = bar();
    painter.fillRect(all, palette().color(QPalette::Base));
    painter.setPen(Theme::hairline());
    painter.drawRect(all.adjusted(0, 0, -1, -1));
    paintMonths(painter);
    paintEnds(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = m_current.isValid() ? rectOf(m_current).adjusted(-margin, -1, margin, 1) : rect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ExpiryStrip::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return QWidget::mousePressEvent(event);
    goTo(day);
    Q_EMIT dayChosen(day);
}

void ExpiryStrip::goTo(const QDate &day)
{
    m_current = day;
    describe();
    update();
}

void ExpiryStrip::keyPressEvent(QKeyEvent *event)
{
    const auto here = m_counts.constFind(m_current);
    if (here == m_counts.cend())
        return QWidget::keyPressEvent(event);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int key = event->key();
    if (key == (isMirrored ? Qt::Key_Right : Qt::Key_Left)) {
        if (here != m_counts.cbegin())
            goTo(std::prev(here).key());
    } else if (key == (isMirrored ? Qt::Key_Left : Qt::Key_Right)) {
        if (std::next(here) != m_counts.cend())
            goTo(std::next(here).key());
    } else if (key == Qt::Key_Home) {
        goTo(m_counts.firstKey());
    } else if (key == Qt::Key_End) {
        goTo(m_counts.lastKey());
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        Q_EMIT dayChosen(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace pubconsole
