// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/timelineview.h"

#include "models/durationtext.h"
#include "models/operationtexts.h"
#include "models/tones.h"
#include "operations/operationstore.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace pubconsole {

using namespace std::chrono_literals;

namespace {

constexpr int margin = 16;
constexpr int gap = 6;
constexpr int barHeight = 6;

// How much of a step's bar is filled: by the service's percentage, else by the time that it usually takes.
double fill(const OperationStep &step, std::optional<std::chrono::seconds> spent,
            const OperationRepository::Durations &durations)
{
    if (step.status.kind() == StatusWord::Class::Succeeded)
        return 1;
    const Tone tone = toneOf(step.status.kind());
    if (tone == Tone::NeedsYou || tone == Tone::Failed || step.status.kind() == StatusWord::Class::Canceled)
        return 1;
    if (tone != Tone::Running)
        return 0;
    if (step.progress.value_or(0) > 0)
        return *step.progress / 100.0;
    if (spent && durations.count > 0 && durations.slowestTenth > 0s)
        return std::clamp(double(spent->count()) / double(durations.slowestTenth.count()), 0.05, 0.95);
    return 0.05;
}

// The room in as equal parts as can be: who needs less than its part leaves the rest to the others.
QList<double> shared(double room, const QList<double> &wanted)
{
    QList<double> parts(wanted.size(), 0);
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return wanted[a] < wanted[b]; });
    const double all = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
    const double more = std::max(room - all, 0.0) / double(wanted.size()); // nobody is cut: equal gaps
    for (qsizetype i = 0; i < order.size(); ++i) {
        parts[order[i]] = std::min(wanted[order[i]] + more, room / double(order.size() - i));
        room -= parts[order[i]];
    }
    return parts;
}

} // namespace

TimelineView::TimelineView(const OperationStore *operations, const OperationRepository *repository, QWidget *parent)
    : QWidget(parent)
    , m_operations(operations)
    , m_repository(repository)
{
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_clock, &QTimer::timeout, this, &TimelineView::update);
    m_clock.setInterval(5s);
    connect(operations, &OperationStore::operationChanged, this, [this](OperationKey key) {
        if (key == m_key)
            update();
    });
}

QSize TimelineView::sizeHint() const
{
    const OperationRecord *shown = record();
    const auto isKnown = [this, shown](const OperationStep &step) {
        return Forecast::usualOf(m_repository, shown->kind)(step.id.isEmpty() ? step.name : step.id).isUseful();
    };
    const bool hasOwn = shown && std::any_of(shown->report.steps.cbegin(), shown->report.steps.cend(), isKnown);
    return {400, 2 * 8 + barHeight + 4 + (hasOwn ? 3 : 2) * fontMetrics().height()};
}

void TimelineView::setOperation(OperationKey key)
{
    m_key = key;
    update();
}

const OperationRecord *TimelineView::record() const
{
    return m_key != 0 ? m_operations->find(m_key) : nullptr;
}

void TimelineView::update()
{
    const OperationRecord *shown = record();
    const bool hasSteps = shown && !shown->report.steps.isEmpty();
    setAccessibleDescription(
        hasSteps ? timelineText(*shown, Forecast::usualOf(m_repository, shown->kind), QDateTime::currentDateTime())
                 : QString());
    if (hasSteps && !shown->isOver())
        m_clock.start();
    else
        m_clock.stop();
    updateGeometry();
    QWidget::update();
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleDescription(), this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const OperationRecord *shown = record();
    if (!shown || shown->report.steps.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QDateTime now = QDateTime::currentDateTime();
    const QList<OperationStep> &steps = shown->report.steps;
    const int count = int(std::min<qsizetype>(steps.size(), 24)); // more would be too narrow to read; the tree has all
    QList<double> wanted;
    for (const OperationStep &step : steps.first(count))
        wanted += std::max(fontMetrics().horizontalAdvance(step.title()) * 1.15, // the one that runs is bold
                           double(fontMetrics().horizontalAdvance(step.estimate)) + 4);
    const QList<double> rooms = shared(width() - 2.0 * margin - gap * (count - 1), wanted);
    double left = margin;
    for (int i = 0; i < count; ++i) {
        paintStep(painter, *shown, i, QRectF(left, 8, rooms[i], barHeight), now);
        left += rooms[i] + gap;
    }
}

void TimelineView::paintStep(QPainter &painter, const OperationRecord &shown, int index, const QRectF &bar,
                             const QDateTime &now) const
{
    const OperationStep &step = shown.report.steps[index];
    const auto spent = Forecast::elapsed(shown, index, now);
    const auto durations = Forecast::usualOf(m_repository, shown.kind)(step.id.isEmpty() ? step.name : step.id);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::hairline());
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    QRectF filled = bar;
    filled.setWidth(bar.width() * fill(step, spent, durations));
    painter.setBrush(Theme::toneColor(toneOf(step.status.kind())));
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);

    const int line = fontMetrics().height();
    const auto write = [&](int row, const QString &text) {
        const QRectF place(bar.left(), bar.bottom() + 4 + row * line, bar.width(), line);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, int(bar.width())));
    };
    QFont bold = font();
    bold.setBold(index == shown.report.currentStep()); // where it is, or where it ended
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    write(0, step.title());
    painter.setFont(font());
    painter.setPen(Theme::secondaryText());
    QString time = spent ? durationText(*spent) : QString();
    if (!step.estimate.isEmpty())
        time = time.isEmpty() ? step.estimate : tr("%1 (%2)").arg(time, step.estimate);
    write(1, time);
    if (durations.isUseful())
        write(2, tr("usually %1 here").arg(durationText(durations.median)));
}

} // namespace pubconsole
