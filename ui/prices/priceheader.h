// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace pubconsole {

//! The header of the grid of prices: what a column is and how it is priced, and below it what the parts of its cells
//! are.
class PriceHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit PriceHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace pubconsole
