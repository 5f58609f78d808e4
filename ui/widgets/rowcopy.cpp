// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMultiMap>
#include <QSet>
#include <QTableView>
#include <QTreeView>

namespace pubconsole {

namespace {

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    return nullptr;
}

// The columns in sight, in their order.
QList<int> columnsOf(const QAbstractItemView &view)
{
    const QHeaderView *header = headerOf(view);
    QList<int> columns;
    for (int i = 0; header && i < header->count(); ++i) {
        const int column = header->logicalIndex(i);
        if (!header->isSectionHidden(column))
            columns += column;
    }
    return header ? columns : QList<int>{0};
}

// From the top, as they are seen.
QModelIndexList rowsOf(const QAbstractItemView &view)
{
    QSet<QModelIndex> rows;
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows.insert(index.siblingAtColumn(0));
    if (rows.isEmpty() && view.currentIndex().isValid())
        rows.insert(view.currentIndex().siblingAtColumn(0));
    const int shown = columnsOf(view).value(0); // what is hidden has no place
    QMultiMap<int, QModelIndex> placed;
    for (const QModelIndex &row : std::as_const(rows))
        placed.insert(view.visualRect(row.siblingAtColumn(shown)).top(), row);
    return placed.values();
}

QString textOf(const QAbstractItemView &view)
{
    if (!view.selectionModel())
        return {};
    const QList<int> columns = columnsOf(view);
    QStringList lines;
    const QModelIndexList rows = rowsOf(view);
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells += row.siblingAtColumn(column).data().toString().simplified();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace

RowCopy::RowCopy(QAbstractItemView *view)
    : QObject(view)
{
    view->installEventFilter(this);
}

void RowCopy::copy(const QAbstractItemView &view)
{
    if (const QString copied = textOf(view); !copied.isEmpty())
        QGuiApplication::clipboard()->setText(copied);
}

// A view's own answer to the key is the current cell alone.
bool RowCopy::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    copy(*static_cast<QAbstractItemView *>(watched));
    return true;
}

} // namespace pubconsole
