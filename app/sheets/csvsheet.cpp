// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvsheet.h"

#include "files/csv.h"
#include "files/csvreader.h"
#include "json/textencoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace pubconsole {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::CsvSheet)
};

// Whether each line of a file that a cell is on could be a row with all its cells.
bool looksLikeRows(const QStringList &row, qsizetype column, QChar separator, qsizetype cells)
{
    if (!row[column].contains(u'\n'))
        return false;
    QStringList lines = row[column].split(u'\n');
    lines.first().prepend(QString(column, separator));
    lines.last().append(QString(row.size() - 1 - column, separator));
    return std::all_of(lines.cbegin(), lines.cend(),
                       [=](const QString &line) { return line.count(separator) >= cells - 1; });
}

// A quote too many makes one cell of many rows, and nothing would say that they are gone.
QString whyNoSheet(const CsvReader::Csv &csv)
{
    const auto titles =
        std::find_if(csv.rows.cbegin(), csv.rows.cend(), [](const QStringList &row) { return row.size() > 1; });
    const qsizetype cells = titles == csv.rows.cend() ? 0 : titles->size();
    for (qsizetype i = 0; cells > 1 && i < csv.rows.size(); ++i) {
        qsizetype line = csv.lines[i];
        for (qsizetype column = 0; column < csv.rows[i].size(); ++column) {
            if (looksLikeRows(csv.rows[i], column, csv.separator, cells))
                return Texts::tr("Line %1: a quote is opened, and each line up to the one that closes it looks like "
                                 "a row. Close it there, or take the line breaks out of the cell.")
                    .arg(line);
            line += csv.rows[i][column].count(u'\n');
        }
    }
    return {};
}

} // namespace

tl::expected<SheetTable, QString> csvSheet(const QByteArray &bytes)
{
    const auto text = TextEncoding::read(bytes);
    if (!text)
        return tl::unexpected(text.error());
    const auto csv = CsvReader::read(QString::fromUtf8(text->utf8),
                                     {SheetTable::mostRows, SheetTable::mostColumns, SheetTable::mostCells});
    if (!csv)
        return tl::unexpected(csv.error());
    if (const QString why = whyNoSheet(*csv); !why.isEmpty())
        return tl::unexpected(why);
    SheetTable table;
    table.rows.reserve(csv->rows.size());
    for (const QStringList &row : csv->rows) {
        QList<SheetCell> cells;
        cells.reserve(row.size());
        for (const QString &cell : row)
            cells.append({cell});
        table.rows.append(cells);
    }
    return table;
}

QByteArray csvOf(const SheetTable &table)
{
    QString text;
    for (const QList<SheetCell> &row : table.rows) {
        QStringList cells;
        for (const SheetCell &cell : row)
            cells += cell.text;
        text += csvLine(cells);
    }
    return text.toUtf8();
}

} // namespace pubconsole
