// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <tl/expected.hpp>

namespace pubconsole {

//! A CSV file of a stranger, such as a spreadsheet or a script wrote it (RFC 4180): with commas, semicolons or tabs
//! between the cells, in quotes or without. A cell that csvLine() made text has its own content again.
class CsvReader final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::CsvReader)

public:
    struct Csv
    {
        QList<QStringList> rows; //!< as long as each is in the file; a line with nothing on it is a row without cells
        QChar separator;         //!< that is between the cells
        QList<qsizetype> lines;  //!< of the file where each row begins, from 1
    };
    //! What is more than that is refused.
    struct Bounds
    {
        qsizetype rows;
        qsizetype columns;
        qsizetype cells; //!< in all rows together
    };
    static constexpr qsizetype longestCell = 32767; //!< characters, as in spreadsheets

    //! All of a file, or a whole sentence of why nothing of it is taken.
    static tl::expected<Csv, QString> read(const QString &text, const Bounds &bounds);
};

} // namespace pubconsole
