// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricechartpanel.h"

#include "models/pricechartmodel.h"
#include "prices/pricechart.h"
#include "widgets/emptystate.h"
#include "widgets/fittedcolumns.h"
#include "widgets/foldinglayout.h"
#include "widgets/readtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QTableView *makeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    setUpReadTable(table);
    table->setAccessibleName(PriceChartPanel::tr("Chart values"));
    table->setObjectName(u"field"_s);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    FittedColumns::fit(table->horizontalHeader(),
                       {{120, 60}, {90, 60, true}, {140, 80, true}, {140, 80, true}, {200, 80}});
    return table;
}

} // namespace

PriceChartPanel::PriceChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_chart(new PriceChart(this))
    , m_model(new PriceChartModel(this))
    , m_table(makeTable(m_model, this))
    , m_asTable(new QPushButton(tr("As table"), this))
    , m_picture(new QPushButton(tr("Save picture…"), this))
    , m_stack(new QStackedWidget(this))
    , m_said(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *tools = new FoldingLayout;
    tools->setSpacing(6);
    tools->addWidget(m_asTable);
    tools->addWidget(m_picture);
    layout->addLayout(tools);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_said);
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("What the chart shows, in words."));
    m_picture->setToolTip(tr("The chart as a PNG or SVG file."));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_said->setObjectName(u"chartSaid"_s);
    auto *empty = new EmptyState(this);
    empty->setText(tr("There are no prices to draw."));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    connect(m_asTable, &QPushButton::toggled, this,
            [this](bool isTable) { m_stack->setCurrentIndex(isTable ? 1 : 0); });
    connect(m_picture, &QPushButton::clicked, this, &PriceChartPanel::pictureWanted);
}

void PriceChartPanel::setData(const PriceChartData &prices)
{
    m_chart->setData(prices);
    m_model->show(prices);
    for (const int column : {PriceChartModel::Production, PriceChartModel::Change})
        m_table->setColumnHidden(column, !prices.hasTwoStates());
    const bool isEmpty = prices.lines.isEmpty();
    m_asTable->setEnabled(!isEmpty);
    m_picture->setEnabled(!isEmpty);
    m_stack->setCurrentIndex(isEmpty ? 2 : m_asTable->isChecked() ? 1 : 0);
    m_said->setText(prices.allLines <= prices.lines.size()
                        ? QString()
                        : tr("%1 of %2 columns are drawn. Select cells of others in the grid to see those.")
                              .arg(prices.lines.size())
                              .arg(prices.allLines));
    m_said->setVisible(!m_said->text().isEmpty());
}

} // namespace pubconsole
