// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricesplitter.h"

#include "models/pricechartdata.h"
#include "models/pricegridmodel.h"
#include "prices/pricechartpanel.h"
#include "prices/pricegridview.h"

#include <QItemSelectionModel>
#include <QTimer>

namespace pubconsole {

namespace {

constexpr int besideFrom = 680; // pixels of width that both need beside each other

} // namespace

PriceSplitter::PriceSplitter(const PriceGridModel *model, PriceGridView *grid, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_model(model)
    , m_grid(grid)
    , m_changed(new QTimer(this))
{
    addWidget(grid);
    setChildrenCollapsible(false);
    setHandleWidth(8);
    m_changed->setSingleShot(true);
    m_changed->setInterval(0); // once for all that changes in a turn of the event loop
    connect(m_changed, &QTimer::timeout, this, &PriceSplitter::showChart);
}

void PriceSplitter::setChartShown(bool isShown)
{
    m_isChartShown = isShown;
    if (isVisible())
        updateChart();
}

void PriceSplitter::updateChart()
{
    if (m_isChartShown && !m_panel)
        makeChart();
    if (m_panel)
        m_panel->setVisible(m_isChartShown);
    turn();
    showChart();
}

PriceChart *PriceSplitter::chart() const
{
    return m_panel ? m_panel->chart() : nullptr;
}

void PriceSplitter::makeChart()
{
    m_panel = new PriceChartPanel(this);
    addWidget(m_panel);
    divide();
    connect(m_panel, &PriceChartPanel::pictureWanted, this, &PriceSplitter::pictureWanted);
    const auto change = [this] { m_changed->start(); };
    connect(m_model, &QAbstractItemModel::dataChanged, this, change);
    connect(m_model, &QAbstractItemModel::modelReset, this, change);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, change);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, change);
}

void PriceSplitter::showChart()
{
    if (m_panel && !m_panel->isHidden())
        m_panel->setData(
            PriceChartData::of(*m_model, m_grid->selectionModel()->selectedIndexes(), m_grid->currentIndex()));
}

// The grid has the larger part.
void PriceSplitter::divide()
{
    const int length = orientation() == Qt::Horizontal ? width() : height();
    setSizes({length * 3 / 5, length - length * 3 / 5});
}

void PriceSplitter::turn()
{
    const Qt::Orientation fitting = width() >= besideFrom ? Qt::Horizontal : Qt::Vertical;
    if (orientation() == fitting)
        return;
    setOrientation(fitting);
    divide();
}

void PriceSplitter::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    updateChart();
}

void PriceSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    turn();
}

} // namespace pubconsole
