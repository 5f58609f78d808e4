// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "sheets/importedprice.h"

#include <QSet>

namespace pubconsole {

//! The table *Cells* of *Import prices*: what becomes of each cell of a sheet, what is rejected first.
class PriceImportModel final : public TableModel<ImportedPrice>
{
    Q_OBJECT

public:
    enum Column { Cell, Plan, Market, Size, InFile, InDraft, Result, Reason };

    explicit PriceImportModel(QObject *parent = nullptr);
    void setPrices(const QList<ImportedPrice> &prices);
    //! Those of these outcomes alone; at first all.
    void setShown(const QSet<ImportOutcome> &outcomes);

protected:
    QVariant cell(const ImportedPrice &row, int column, int role) const override;

private:
    void update();

    QList<ImportedPrice> m_prices;
    QSet<ImportOutcome> m_outcomes;
};

} // namespace pubconsole
