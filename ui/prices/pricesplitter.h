// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QTimer;

namespace pubconsole {

class PriceChart;
class PriceChartPanel;
class PriceGridModel;
class PriceGridView;

//! The grid of prices and its chart: beside it where there is room for both, else below. The chart is made when it is
//! wanted for the first time, and follows the grid and what is selected in it while it is shown.
class PriceSplitter final : public QSplitter
{
    Q_OBJECT

public:
    //! \param model not owned, of the grid
    //! \param grid becomes its child
    PriceSplitter(const PriceGridModel *model, PriceGridView *grid, QWidget *parent = nullptr);

    //! From the next time on that the grid is seen.
    void setChartShown(bool isShown);
    //! Null until it was wanted.
    PriceChart *chart() const;

Q_SIGNALS:
    //! The person wants the chart as a file.
    void pictureWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void updateChart();
    void makeChart();
    void showChart();
    void divide();
    void turn();

    const PriceGridModel *m_model;
    PriceGridView *m_grid;
    PriceChartPanel *m_panel = nullptr;
    QTimer *m_changed;
    bool m_isChartShown = false;
};

} // namespace pubconsole
