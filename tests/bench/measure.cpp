// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

std::pair<double, double> medians(int runs, const std::function<double()> &ours, const std::function<double()> &floor)
{
    std::vector<double> a, b;
    for (int i = 0; i < runs; ++i) {
        b.push_back(floor());
        a.push_back(ours());
    }
    return {median(a), median(b)};
}

void report(const char *what, double ours, double floor, double limit, const char *unit)
{
    std::printf("%-60s %8.2f %-3s floor %8.2f %-3s ratio %5.2f (at most %.0f)%s\n", what, ours, unit, floor, unit,
                ours / floor, limit, ours / floor <= limit ? "" : "  ABOVE");
    std::fflush(stdout);
}

PaintWaiter::PaintWaiter(QWidget *widget)
    : QObject(widget)
{
    widget->installEventFilter(this);
}

void PaintWaiter::wait()
{
    while (!m_painted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents();
}

bool PaintWaiter::eventFilter(QObject *, QEvent *event)
{
    m_painted = m_painted || event->type() == QEvent::Paint;
    return false;
}

double longestPause(const std::function<void()> &start, const std::function<bool()> &isOver)
{
    double longest = milliseconds(start);
    while (!isOver())
        longest = std::max(longest, milliseconds([] { QCoreApplication::processEvents(); }));
    return longest;
}
