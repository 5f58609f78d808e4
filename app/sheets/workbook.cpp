// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/workbook.h"

#include "json/decimal.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::Workbook)
};

// Those that count: without zeros in front and without an exponent.
qsizetype digitsOf(const QByteArray &number)
{
    qsizetype digits = 0;
    for (const char c : number) {
        if (c == 'e' || c == 'E')
            break;
        digits += (c > '0' && c <= '9') || (c == '0' && digits > 0) ? 1 : 0;
    }
    return digits;
}

// A number of a workbook is a double. A price goes there as a number, so that a spreadsheet calculates with it, where
// the double says the very same: up to 15 digits. It is shown with as many places as it has here, so that 0.10 is not
// 0.1. Every other price is a text, which is read again to the last digit.
std::optional<double> exactDouble(const QByteArray &text)
{
    constexpr qsizetype digitsOfDouble = 15;
    const auto exact = Decimal::read(text);
    const double value = text.toDouble();
    const auto back = Decimal::read(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
    return exact && back && *exact == *back && digitsOf(text) <= digitsOfDouble ? std::optional(value) : std::nullopt;
}

//! Writes one sheet, cell by cell.
class Writing final
{
public:
    explicit Writing(const QByteArray &path)
        : m_workbook(workbook_new(path.constData()))
    {
    }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

    // Whether it is on the disk; the workbook is gone either way.
    bool write(const SheetTable &table)
    {
        if (!m_workbook)
            return false;
        const QByteArray name = table.name.toUtf8();
        lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, name.isEmpty() ? nullptr : name.constData());
        lxw_error error = sheet ? LXW_NO_ERROR : LXW_ERROR_PARAMETER_VALIDATION;
        for (qsizetype row = 0; row < table.rows.size() && error == LXW_NO_ERROR; ++row) {
            for (qsizetype column = 0; column < table.rows[row].size() && error == LXW_NO_ERROR; ++column)
                error = writeCell(sheet, lxw_row_t(row), lxw_col_t(column), table.cell(row, column));
        }
        if (sheet) {
            worksheet_freeze_panes(sheet, 1, 0);
            worksheet_set_column(sheet, 0, 7, 14, nullptr);
        }
        const lxw_error closed = workbook_close(m_workbook);
        return error == LXW_NO_ERROR && closed == LXW_NO_ERROR;
    }

private:
    lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetCell &cell)
    {
        const QByteArray text = cell.text.toUtf8();
        if (text.isEmpty())
            return LXW_NO_ERROR;
        if (const auto value = cell.kind == SheetCell::Kind::Number ? exactDouble(text) : std::nullopt)
            return worksheet_write_number(sheet, row, column, *value, formatOf(text));
        return worksheet_write_string(sheet, row, column, text.constData(), nullptr);
    }

    lxw_format *formatOf(const QByteArray &text)
    {
        const qsizetype point = text.indexOf('.');
        if (point < 0 || text.contains('e') || text.contains('E'))
            return nullptr;
        const QByteArray code = "0." + QByteArray(text.size() - point - 1, '0');
        if (!m_formats.contains(code)) {
            lxw_format *format = workbook_add_format(m_workbook);
            format_set_num_format(format, code.constData());
            m_formats.insert(code, format);
        }
        return m_formats.value(code);
    }

    lxw_workbook *m_workbook;
    QHash<QByteArray, lxw_format *> m_formats; // owned by the workbook
};

} // namespace

tl::expected<QByteArray, QString> workbook(const SheetTable &table)
{
    // libxlsxwriter writes to a path alone.
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"prices.xlsx"_s));
    if (!folder.isValid() || !Writing(QFile::encodeName(file.fileName())).write(table) ||
        !file.open(QIODevice::ReadOnly))
        return tl::unexpected(Texts::tr("There is no room for temporary files."));
    return file.readAll();
}

} // namespace pubconsole
