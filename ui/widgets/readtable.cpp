// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readtable.h"

#include "widgets/rowcopy.h"
#include "widgets/toolmenu.h"

#include <QHeaderView>
#include <QTableView>

namespace pubconsole {

void setUpReadTable(QTableView *table, const QList<QAbstractButton *> &tools)
{
    new RowCopy(table);
    new ToolMenu(table, tools);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false); // Tab leaves it; the arrows walk through it
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace pubconsole
