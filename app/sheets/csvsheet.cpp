// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvsheet.h"

#include "files/csv.h"
#include "files/csvreader.h"
#include "json/textencoding.h"

namespace pubconsole {

tl::expected<SheetTable, QString> csvSheet(const QByteArray &bytes)
{
    const auto text = TextEncoding::read(bytes);
    if (!text)
        return tl::unexpected(text.error());
    const auto csv = CsvReader::read(QString::fromUtf8(text->utf8),
                                     {SheetTable::mostRows, SheetTable::mostColumns, SheetTable::mostCells});
    if (!csv)
        return tl::unexpected(csv.error());
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
