// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricechartmodel.h"

#include "rules/pricetexts.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QString priceText(const std::optional<Decimal> &price, const QString &unit)
{
    return price ? QString::fromUtf8(price->text()) + u' ' + unit : QString();
}

} // namespace

PriceChartModel::PriceChartModel(QObject *parent)
    : TableModel(parent, columnsOf(true))
{
}

PriceChartModel::Columns PriceChartModel::columnsOf(bool hasTwoStates)
{
    constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    return {{tr("Plan"), &PriceChartRow::name},
            {tr("Core size"), &PriceChartRow::size},
            {hasTwoStates ? tr("Draft") : tr("Price"), &PriceChartRow::draft, right},
            {tr("Production"), &PriceChartRow::production, right},
            {tr("Change"), &PriceChartRow::change}};
}

void PriceChartModel::show(const PriceChartData &data)
{
    beginResetModel();
    setColumns(columnsOf(data.hasTwoStates()));
    m_rows.clear();
    for (const PriceChartData::Line &line : data.lines) {
        for (qsizetype i = 0; i < data.sizes.size(); ++i) {
            if (!line.points[i].isEmpty())
                m_rows.append(rowOf(data, line, i));
        }
    }
    endResetModel();
}

PriceChartRow PriceChartModel::rowOf(const PriceChartData &data, const PriceChartData::Line &line, qsizetype size)
{
    const PriceChartData::Point &point = line.points[size];
    return {data.plan.isEmpty() ? line.name : tr("%1, %2").arg(data.plan, line.name),
            PriceTexts::size(data.sizes[size].size),
            priceText(point.draft, line.draftUnit),
            priceText(point.production, line.productionUnit),
            point.change,
            data.hasTwoStates()};
}

QString PriceChartModel::sentence(const PriceChartRow &row)
{
    QStringList parts{tr("%1, %2").arg(row.name, row.size), row.draft.isEmpty() ? tr("no price")
                                                            : row.hasTwoStates  ? tr("draft %1").arg(row.draft)
                                                                                : row.draft};
    if (!row.production.isEmpty())
        parts += tr("production %1").arg(row.production);
    parts += row.change;
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace pubconsole
