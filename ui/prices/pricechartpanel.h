// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace pubconsole {

class PriceChart;
class PriceChartModel;
struct PriceChartData;

//! The chart of prices with what belongs to it: the table *Chart values* that says the same in words, a picture of it,
//! and a sentence where it does not show everything.
class PriceChartPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PriceChartPanel(QWidget *parent = nullptr);

    void setData(const PriceChartData &prices);
    PriceChart *chart() const { return m_chart; }

Q_SIGNALS:
    //! The person wants the chart as a file.
    void pictureWanted();

private:
    PriceChart *m_chart;
    PriceChartModel *m_model;
    QTableView *m_table;
    QPushButton *m_asTable;
    QPushButton *m_picture;
    QStackedWidget *m_stack;
    QLabel *m_said;
};

} // namespace pubconsole
