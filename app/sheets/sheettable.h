// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pubconsole {

//! A cell of a sheet, as it stands in its file.
struct SheetCell
{
    enum class Kind {
        Text,    //!< also where there is nothing
        Number,  //!< a number of the file, not of a person: with a decimal point, whoever reads it
        Formula, //!< what is calculated; its text is not known
    };

    QString text = {};
    Kind kind = Kind::Text;

    bool isEmpty() const { return text.isEmpty() && kind != Kind::Formula; }
    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

//! One sheet of a file.
struct SheetTable
{
    // What a file may have; the prices of hundred plans in all markets have some 3,000 rows each at most.
    static constexpr int mostRows = 200'000;
    static constexpr int mostColumns = 1'000;
    static constexpr int mostCells = 2'000'000;

    QString name = {}; //!< empty where the file has one sheet without a name
    QList<QList<SheetCell>> rows = {};

    //! An empty one where the row does not reach that far.
    const SheetCell &cell(qsizetype row, qsizetype column) const;
    //! "B7", as spreadsheets say it. Both count from zero.
    static QString nameOf(qsizetype row, qsizetype column);

    friend bool operator==(const SheetTable &, const SheetTable &) = default;
};

} // namespace pubconsole
