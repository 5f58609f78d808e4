// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"

#include <QPointF>

#include <utility>

class QModelIndex;

namespace pubconsole {

class PriceGridModel;

//! Prices by core size, draft and production, of some columns of the grid: what its chart draws and the table that
//! stands for it says. A value.
struct PriceChartData
{
    static constexpr qsizetype mostLines = 8; //!< more of them nobody can tell apart

    struct Size
    {
        CoreSize size;
        double position; //!< along the axis: the binary logarithm of the cores; those that count none stand apart
        bool isKnown;    //!< to the service: a plan with prices for sizes needs one for it

        friend bool operator==(const Size &, const Size &) = default;
    };
    //! What one size costs.
    struct Point
    {
        std::optional<Decimal> draft = {};
        std::optional<Decimal> production = {};
        bool isMissing = false; //!< the draft lacks a price here
        QString change = {};    //!< in words what became of it; empty where nothing did

        bool isEmpty() const { return !draft && !production && !isMissing; }
    };
    //! What one column of the grid has.
    struct Line
    {
        QString name;
        QString draftUnit = {};      //!< "USD/hour"; empty without a price
        QString productionUnit = {}; //!< the same
        QList<Point> points = {};    //!< one for each size
    };

    QString plan = {}; //!< whose markets the lines are; empty where each line is a plan
    QList<Size> sizes = {};
    QList<Line> lines = {};    //!< at most mostLines, in the order of the columns
    qsizetype allLines = 0;    //!< how many there would be without that bound
    qsizetype firstMarked = 0; //!< the sizes that are selected in the grid, by their place
    qsizetype lastMarked = -1; //!< before the first one where none is

    //! Cells of two columns or more choose those, and so do whole columns; else all columns are chosen. Those without a
    //! price are left out, and of too many the current one is kept.
    static PriceChartData of(const PriceGridModel &model, const QList<QModelIndex> &selected,
                             const QModelIndex &current);

    //! What every price is in; empty where they are in several units.
    QString unit() const;
    //! Whether there is a price in production to compare with. Without one nobody needs to know which state the others
    //! are of, and they may be what is in production itself.
    bool hasTwoStates() const;
    //! Whether every price is above zero, so that a logarithm can show it.
    bool isPositive() const;
    //! The lowest and the highest price; zeros where there is none.
    std::pair<double, double> range() const;
    //! One state of a line as it is drawn, from left to right: (position, price), and a price that is NaN where the
    //! line is broken, because a price is missing or what stands there counts no cores.
    QList<QPointF> curve(const Line &line, std::optional<Decimal> Point::*state) const;
};

//! For drawing alone.
double drawn(const Decimal &price);

} // namespace pubconsole
