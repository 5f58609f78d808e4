// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

//! A model as text, two blanks for each level, the columns' accessible texts between bars.
inline QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int level = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString accessible = index.data(Qt::AccessibleTextRole).toString();
            cells += accessible.isEmpty() ? index.data().toString() : accessible;
        }
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        text += QString(level * 2, u' ') + cells.join(QStringLiteral(" | ")) + u'\n' +
                printed(model, model.index(row, 0, parent), level + 1);
    }
    return text;
}
