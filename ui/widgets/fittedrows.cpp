// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fittedrows.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace pubconsole {

void FittedRows::fit(QTableView *table)
{
    new FittedRows(table);
}

FittedRows::FittedRows(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    table->setWordWrap(true);
    table->viewport()->installEventFilter(this);
    m_later.setSingleShot(true);
    const auto later = qOverload<>(&QTimer::start);
    connect(&m_later, &QTimer::timeout, this, &FittedRows::fitNow);
    connect(table->model(), &QAbstractItemModel::modelReset, &m_later, later);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, &m_later, later);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, &m_later, later);
}

bool FittedRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_later.start();
    return QObject::eventFilter(watched, event);
}

void FittedRows::fitNow()
{
    const int first = m_table->rowAt(0);
    if (first < 0)
        return;
    const QAbstractItemView *view = m_table; // whose size hints are public
    QHeaderView *heights = m_table->verticalHeader();
    for (int row = first; row < m_table->model()->rowCount(); ++row) {
        if (m_table->rowViewportPosition(row) > m_table->viewport()->height())
            return;
        heights->resizeSection(row, std::max(heights->defaultSectionSize(), view->sizeHintForRow(row)));
    }
}

} // namespace pubconsole
