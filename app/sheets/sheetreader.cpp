// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetreader.h"

#include "files/regularfile.h"
#include "net/background.h"
#include "sheets/csvsheet.h"

namespace pubconsole {

namespace {

constexpr qint64 largest = 64 * 1024 * 1024;            // bytes of a file
constexpr QByteArrayView zip = "PK\x03\x04";            // .xlsx and .ods are archives
constexpr QByteArrayView compound = "\xD0\xCF\x11\xE0"; // .xls, and every workbook with a password

} // namespace

void SheetReader::read(const QString &path)
{
    const int count = ++m_count;
    const auto bytes = RegularFile::read(path, largest + 1);
    if (!bytes || bytes->size() > largest || bytes->startsWith(compound) || bytes->startsWith(zip)) {
        end(path, tl::unexpected(!bytes                        ? bytes.error()
                                 : bytes->size() > largest     ? tr("It is larger than %1 MB.").arg(largest >> 20)
                                 : bytes->startsWith(compound) ? tr("It is an old workbook (.xls), or one with a "
                                                                    "password. Save it as .xlsx or .csv, without one.")
                                                               : tr("Workbooks are not read. Save it as .csv.")));
        return;
    }
    inBackground(
        this, [bytes = *bytes] { return csvSheet(bytes); },
        [this, path, count](const tl::expected<SheetTable, QString> &table) {
            if (count == m_count)
                end(path, table.map([](const SheetTable &sheet) { return QList<SheetTable>{sheet}; }));
        });
}

void SheetReader::end(const QString &path, const Tables &tables)
{
    if (tables)
        Q_EMIT finished(path, *tables);
    else
        Q_EMIT failed(path, tables.error());
}

} // namespace pubconsole
