// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/logdock.h"

#include "models/requestlogmodel.h"
#include "widgets/fittedcolumns.h"
#include "widgets/readtable.h"
#include "widgets/statusdelegate.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace pubconsole {

LogDock::LogDock(QWidget *parent)
    : QDockWidget(tr("Log"), parent)
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("logDock"));
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Log"));
    setUpReadTable(m_table);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *copy = new QAction(tr("Copy as curl"), m_table);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this] {
        if (m_model)
            QApplication::clipboard()->setText(m_model->curl(m_table->currentIndex().row()));
    });
    setWidget(m_table);
}

void LogDock::setWorkspace(Workspace *workspace)
{
    m_table->setModel(nullptr);
    delete m_model;
    m_model = workspace ? new RequestLogModel(workspace->log(), this) : nullptr;
    m_table->setModel(m_model);
    if (!m_model)
        return;
    FittedColumns::fit(m_table->horizontalHeader(),
                       {{100, 80, true}, {70, 50}, {520, 220}, {120, 80}, {60, 50}, {280, 120}});
    // Follows the newest line, unless somebody scrolled up to read.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (bar->value() == bar->maximum())
            QMetaObject::invokeMethod(m_table, &QTableView::scrollToBottom, Qt::QueuedConnection);
    });
}

} // namespace pubconsole
