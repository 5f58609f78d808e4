// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QModelIndexList>

namespace pubconsole {

class PriceGridModel;

//! What a person does to several cells of the grid of prices at once: one step each, or none, and then the answer says
//! why in a whole sentence, with the cell. Blocks are texts as spreadsheets exchange them: lines of cells with tabs
//! between them. Cells that are selected with gaps between them are taken for the block around them.
class PriceGridEdits final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::PriceGridEdits)

public:
    static constexpr qsizetype longestBlock = 1024 * 1024; //!< characters of a block that is pasted

    //! \param model not owned
    explicit PriceGridEdits(PriceGridModel *model)
        : m_model(model)
    {
    }
    //! \param locale how the block writes numbers
    QString copied(const QModelIndexList &cells, const QLocale &locale) const;
    //! Begins at the first of the cells; a single price goes to all of them.
    QString paste(const QModelIndexList &cells, const QString &block, const QLocale &locale);
    QString clear(const QModelIndexList &cells);
    //! What stands in the first row of the cells goes to those below, or in their first column to those at its right.
    QString fill(const QModelIndexList &cells, Qt::Orientation orientation);

private:
    QString priceOf(int row, int column) const;

    PriceGridModel *m_model;
};

} // namespace pubconsole
