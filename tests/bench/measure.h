// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <utility>

class QWidget;

//! How long the work takes.
double milliseconds(const std::function<void()> &work);
//! Of both, in turn, so that whatever else the machine does hits both: ours first.
std::pair<double, double> medians(int runs, const std::function<double()> &ours, const std::function<double()> &floor);
//! One line; says ABOVE when the ratio is larger than the limit.
void report(const char *what, double ours, double floor, double limit, const char *unit);

//! Runs the event loop until the widget has painted once more.
class PaintWaiter final : public QObject
{
public:
    explicit PaintWaiter(QWidget *widget);
    void wait();

protected:
    bool eventFilter(QObject *, QEvent *event) override;

private:
    bool m_painted = false;
};

//! The longest time in milliseconds for which the event loop did not turn, from `start` until `isOver`.
double longestPause(const std::function<void()> &start, const std::function<bool()> &isOver);
