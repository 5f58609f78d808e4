// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pricechartdata.h"
#include "models/tablemodel.h"

namespace pubconsole {

//! A mark of the chart of prices, in words.
struct PriceChartRow
{
    QString name; //!< of the line
    QString size;
    QString draft; //!< with its unit; empty without a price
    QString production;
    QString change;
    bool hasTwoStates = true; //!< see PriceChartData
};

//! The table *Chart values*: what the chart of prices shows, a row for each size of each line. Where there is nothing
//! to compare with, the prices are not called those of the draft.
class PriceChartModel final : public TableModel<PriceChartRow>
{
    Q_OBJECT

public:
    enum Column { Name, Size, Draft, Production, Change };

    explicit PriceChartModel(QObject *parent = nullptr);
    void show(const PriceChartData &data);
    //! One size of a line.
    static PriceChartRow rowOf(const PriceChartData &data, const PriceChartData::Line &line, qsizetype size);
    //! The same as a sentence.
    static QString sentence(const PriceChartRow &row);

private:
    static Columns columnsOf(bool hasTwoStates);
};

} // namespace pubconsole
