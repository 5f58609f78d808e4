// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/changestable.h"

#include "models/comparemodel.h"
#include "widgets/differencedelegate.h"
#include "widgets/fielddelegate.h"
#include "widgets/fittedcolumns.h"
#include "widgets/readtable.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace pubconsole {

namespace {

constexpr int mostRows = 12; // shown without scrolling
constexpr int leastRows = 4;

} // namespace

ChangesTable::ChangesTable(const SchemaCatalog *schemas, QWidget *parent)
    : QTableView(parent)
    , m_model(new CompareModel(schemas, this))
    , m_filter(new CompareFilter(this))
{
    m_filter->setSourceModel(m_model);
    setUpReadTable(this);
    setTextElideMode(Qt::ElideMiddle);
    setItemDelegate(new DifferenceDelegate(this));
    setAccessibleName(tr("What changes"));
    setItemDelegateForColumn(0, new FieldDelegate(this));
    setModel(m_filter);
}

void ChangesTable::setStates(const QList<std::pair<QString, JsonValue>> &states, const QList<ComparedField> &fields)
{
    m_model->setStates(states, fields);
    QList<FittedColumns::Column> columns{{420, 160}};
    columns.resize(m_model->columnCount(), {165, 100});
    FittedColumns::fit(horizontalHeader(), columns);
    updateGeometry();
}

int ChangesTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + std::min(rows, count()) * verticalHeader()->defaultSectionSize() +
           horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
}

QSize ChangesTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), heightOf(mostRows)};
}

QSize ChangesTable::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), heightOf(leastRows)};
}

int ChangesTable::count() const
{
    return m_filter->rowCount();
}

} // namespace pubconsole
