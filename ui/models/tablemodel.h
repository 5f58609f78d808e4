// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/titledmodel.h"
#include "models/tooltiptext.h"
#include "rules/valuetext.h"

#include <functional>
#include <type_traits>

namespace pubconsole {

//! What stands in a cell, by its row.
template<typename Row>
class CellText final
{
public:
    //! \param text of a row, or of a row and how many characters are shown: a member, a member function or a lambda
    template<typename Text>
    CellText(Text text)
        : m_text([text](const Row &row, qsizetype longest) -> QString {
            if constexpr (std::is_invocable_v<const Text &, const Row &, qsizetype>)
                return std::invoke(text, row, longest);
            else
                return std::invoke(text, row);
        })
    {
    }
    QString of(const Row &row, qsizetype longest) const { return m_text(row, longest); }

private:
    std::function<QString(const Row &row, qsizetype longest)> m_text;
};

//! A column of a table.
template<typename Row>
struct Column
{
    QString title;
    CellText<Row> text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

//! Rows with columns: a table says what its columns are, keeps its rows in order, and adds what else a cell has.
template<typename Row>
class TableModel : public TitledModel<QAbstractTableModel>
{
public:
    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role) const final
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? cell(row(index.row()), index.column(), role)
                                                                 : QVariant();
    }
    const Row &row(int row) const { return m_rows[row]; }

protected:
    using Columns = QList<Column<Row>>;

    TableModel(QObject *parent, const Columns &columns)
        : TitledModel(parent)
    {
        setColumns(columns);
    }
    //! What a cell has for a role; overridden by those that have more than a text.
    virtual QVariant cell(const Row &row, int column, int role) const
    {
        if (role == Qt::TextAlignmentRole)
            return int(m_columns[column].alignment);
        return role == Qt::DisplayRole ? QVariant(text(row, column)) : QVariant();
    }
    QString text(const Row &row, int column, qsizetype longest = longestValueText) const
    {
        return m_columns[column].text.of(row, longest);
    }
    //! The whole text, for a cell that cuts it.
    QString toolTip(const Row &row, int column) const { return toolTipText(text(row, column, longestToolTip)); }
    //! Inside a reset.
    void setColumns(const Columns &columns)
    {
        m_columns = columns;
        QStringList titles;
        for (const Column<Row> &column : columns)
            titles += column.title;
        setTitles(titles);
    }

    QList<Row> m_rows;

private:
    Columns m_columns;
};

} // namespace pubconsole
