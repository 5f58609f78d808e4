// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettable.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace pubconsole {

//! How pubconsole-sheet-reader hands over the sheets of a workbook: on its standard output as CSV, a row for each row,
//! each cell behind a letter for its kind, and a row with the name before each sheet; and why there are none as its
//! exit code.
class SheetWire final
{
public:
    enum Exit {
        Read = 0,
        Damaged = 10, //!< no workbook that can be read
        TooLarge,     //!< more sheets, rows, columns or cells than are taken
        OutOfMemory,
        InlineTexts, //!< texts in its sheets themselves, which liborcus leaves out
        UnreadCells, //!< cells of a kind that liborcus leaves out
    };
    static constexpr int mostSheets = 100;
    static constexpr qsizetype longestText = 1000;               //!< characters of a cell; the rest is left out
    static constexpr qsizetype largestOutput = 64 * 1024 * 1024; //!< bytes

    static QByteArray written(const QList<SheetTable> &tables);
    //! Takes nothing that written() would not write; why not, a whole sentence.
    static tl::expected<QList<SheetTable>, QString> read(const QByteArray &output);
};

} // namespace pubconsole
