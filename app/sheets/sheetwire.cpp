// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetwire.h"

#include "files/csv.h"
#include "files/csvreader.h"

#include <QCoreApplication>
#include <QStringList>

namespace pubconsole {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::SheetWire)
};

constexpr QChar sheetMark(u's');

QChar markOf(SheetCell::Kind kind)
{
    switch (kind) {
    case SheetCell::Kind::Number:
        return u'n';
    case SheetCell::Kind::Formula:
        return u'f';
    case SheetCell::Kind::Text:
        break;
    }
    return u't';
}

std::optional<SheetCell> cellOf(const QString &text)
{
    for (const auto kind : {SheetCell::Kind::Text, SheetCell::Kind::Number, SheetCell::Kind::Formula}) {
        if (text.startsWith(markOf(kind)))
            return SheetCell{text.mid(1), kind};
    }
    return std::nullopt;
}

} // namespace

QByteArray SheetWire::written(const QList<SheetTable> &tables)
{
    QByteArray output;
    for (const SheetTable &table : tables) {
        output += csvLine({sheetMark + table.name.left(longestText)}).toUtf8();
        for (const QList<SheetCell> &row : table.rows) {
            QStringList cells;
            for (const SheetCell &cell : row)
                cells += markOf(cell.kind) + cell.text.left(longestText);
            output += csvLine(cells).toUtf8();
        }
    }
    return output;
}

tl::expected<QList<SheetTable>, QString> SheetWire::read(const QByteArray &output)
{
    const auto csv = CsvReader::read(QString::fromUtf8(output),
                                     {SheetTable::mostRows, SheetTable::mostColumns, SheetTable::mostCells});
    if (!csv)
        return tl::unexpected(csv.error());
    QList<SheetTable> tables;
    for (const QStringList &row : csv->rows) {
        if (row.size() == 1 && row[0].startsWith(sheetMark)) {
            tables.append(SheetTable{row[0].mid(1)});
            continue;
        }
        QList<SheetCell> cells;
        for (const QString &text : row) {
            const auto cell = cellOf(text);
            if (!cell || tables.isEmpty())
                return tl::unexpected(Texts::tr("Its sheets were not understood."));
            cells.append(*cell);
        }
        if (!tables.isEmpty())
            tables.last().rows.append(cells);
    }
    if (tables.isEmpty() || tables.size() > mostSheets)
        return tl::unexpected(Texts::tr("There is no sheet in it."));
    return tables;
}

} // namespace pubconsole
