// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/logview.h"

#include "models/requestlogmodel.h"
#include "widgets/fittedcolumns.h"
#include "widgets/readtable.h"
#include "widgets/statusdelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>

namespace pubconsole {

LogView::LogView(const RequestLog *log, QWidget *parent)
    : QTableView(parent)
{
    auto *model = new RequestLogModel(log, this);
    setModel(model);
    setObjectName(QStringLiteral("logTable"));
    setAccessibleName(tr("Log"));
    setUpReadTable(this);
    setItemDelegate(new StatusDelegate(this));
    setTabKeyNavigation(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    FittedColumns::fit(horizontalHeader(), {{100, 80, true}, {70, 50}, {520, 220}, {120, 80}, {60, 50}, {280, 120}});
    auto *copy = new QAction(tr("Copy as curl"), this);
    addAction(copy);
    connect(copy, &QAction::triggered, this,
            [this, model] { QApplication::clipboard()->setText(model->curl(currentIndex().row())); });
    // Follows the newest line, unless somebody scrolled up to read.
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = verticalScrollBar();
        if (bar->value() == bar->maximum())
            QMetaObject::invokeMethod(this, &QTableView::scrollToBottom, Qt::QueuedConnection);
    });
}

} // namespace pubconsole
