// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricechartdata.h"

#include "models/pricegridmodel.h"
#include "rules/offercatalog.h"
#include "rules/pricetexts.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pubconsole {

namespace {

constexpr double apart = 1.5; // between what counts cores and what does not: more than a doubling
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool isOnScale(const CoreSize &size)
{
    return size.cores > 0;
}

QList<int> rowsOfSizes(const PriceGridModel &model)
{
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.keyOf(model.index(row, 0)).size)
            rows.append(row);
    }
    return rows;
}

QList<PriceChartData::Size> sizesOf(const PriceGridModel &model, const QList<int> &rows)
{
    QList<PriceChartData::Size> sizes;
    double last = 0;
    for (const int row : rows) {
        const CoreSize size = *model.keyOf(model.index(row, 0)).size;
        const double position = isOnScale(size) ? std::log2(size.cores) : size.isCounted() ? -apart : last + apart;
        if (position > last)
            last = position;
        sizes.append({size, position, OfferCatalog::coreCounts().contains(size)});
    }
    return sizes;
}

PriceChartData::Line lineOf(const PriceGridModel &model, const QList<int> &rows, int column)
{
    PriceChartData::Line line{model.headerData(column, Qt::Horizontal).toString()};
    const PricedPlan &plan = model.plans()[model.planOf(column)];
    for (const int row : rows) {
        const QModelIndex cell = model.index(row, column);
        const std::optional<PriceCell> draft = model.priceOf(cell);
        const std::optional<PriceCell> production = model.productionOf(cell);
        PriceChartData::Point point;
        if (draft) {
            point.draft = draft->price;
            line.draftUnit = PriceTexts::unit(draft->currency, plan.prices().unit);
        }
        if (production) {
            point.production = production->price;
            line.productionUnit = PriceTexts::unit(production->currency, plan.production.unit);
        }
        point.isMissing = !draft && PriceDifference::Kind(cell.data(PriceGridModel::ChangeKindRole).toInt()) ==
                                        PriceDifference::Kind::Missing;
        point.change = cell.data(PriceGridModel::ChangeRole).toString();
        line.points.append(point);
    }
    return line;
}

// Those that are chosen and have something to draw.
QList<int> columnsOf(const PriceGridModel &model, const QList<QModelIndex> &selected)
{
    QMap<int, int> cells;
    for (const QModelIndex &cell : selected)
        ++cells[cell.column()];
    const bool isChoice = cells.size() > 1 || (cells.size() == 1 && cells.first() == model.rowCount());
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        const PricedPlan &plan = model.plans()[model.planOf(column)];
        const QByteArray market = model.keyOf(model.index(0, column)).market;
        const bool isEmpty = plan.prices().list(market).isEmpty() && plan.production.list(market).isEmpty();
        if (!isEmpty && (!isChoice || cells.contains(column)))
            columns.append(column);
    }
    return columns;
}

void mark(PriceChartData *data, const QList<int> &rows, const QList<QModelIndex> &selected, int rowCount)
{
    QSet<int> marked;
    for (const QModelIndex &cell : selected)
        marked.insert(cell.row());
    if (marked.size() == rowCount)
        return; // of whole columns nothing stands out
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!marked.contains(rows[i]))
            continue;
        if (data->lastMarked < data->firstMarked)
            data->firstMarked = i;
        data->lastMarked = i;
    }
}

} // namespace

double drawn(const Decimal &price)
{
    return price.text().toDouble();
}

PriceChartData PriceChartData::of(const PriceGridModel &model, const QList<QModelIndex> &selected,
                                  const QModelIndex &current)
{
    PriceChartData data;
    if (model.columnCount() == 0)
        return data;
    const QList<int> rows = rowsOfSizes(model);
    data.sizes = sizesOf(model, rows);
    data.plan = model.shownPlan() < 0 ? QString() : model.plans()[model.shownPlan()].name;
    QList<int> columns = columnsOf(model, selected);
    data.allLines = columns.size();
    const bool isBeyond = columns.indexOf(current.column()) >= mostLines;
    columns.resize(std::min(mostLines, columns.size()));
    if (isBeyond)
        columns.last() = current.column();
    for (const int column : std::as_const(columns))
        data.lines.append(lineOf(model, rows, column));
    mark(&data, rows, selected, model.rowCount());
    return data;
}

QString PriceChartData::unit() const
{
    QSet<QString> units;
    for (const Line &line : lines)
        units += {line.draftUnit, line.productionUnit};
    units.remove({});
    return units.size() == 1 ? *units.cbegin() : QString();
}

bool PriceChartData::hasTwoStates() const
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const Line &line) { return !line.productionUnit.isEmpty(); });
}

std::pair<double, double> PriceChartData::range() const
{
    std::optional<std::pair<double, double>> range;
    for (const Line &line : lines) {
        for (const Point &point : line.points) {
            for (const std::optional<Decimal> &price : {point.draft, point.production}) {
                if (!price)
                    continue;
                const double value = drawn(*price);
                range = range ? std::pair(std::min(range->first, value), std::max(range->second, value))
                              : std::pair(value, value);
            }
        }
    }
    return range.value_or(std::pair(0.0, 0.0));
}

bool PriceChartData::isPositive() const
{
    return range().first > 0;
}

QList<QPointF> PriceChartData::curve(const Line &line, std::optional<Decimal> Point::*state) const
{
    QList<QPointF> curve;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const std::optional<Decimal> &price = line.points[i].*state;
        const bool isApart = i > 0 && !(isOnScale(sizes[i - 1].size) && isOnScale(sizes[i].size));
        if (isApart)
            curve.append({(sizes[i - 1].position + sizes[i].position) / 2, nothing});
        if (price)
            curve.append({sizes[i].position, drawn(*price)});
        else if (sizes[i].isKnown)
            curve.append({sizes[i].position, nothing});
    }
    return curve;
}

} // namespace pubconsole
