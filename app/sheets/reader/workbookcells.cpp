// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/reader/workbookcells.h"

#include "sheets/reader/dateformats.h"
#include "sheets/reader/workbookparts.h"
#include "sheets/sheetwire.h"

#include <QLocale>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace pubconsole {

namespace os = orcus::spreadsheet;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).left(SheetWire::longestText);
}

} // namespace

//! The texts that cells refer to by their number.
class WorkbookCells::Strings final : public os::iface::import_shared_strings
{
public:
    const QString &text(size_t index) const
    {
        static const QString none;
        return index < m_texts.size() ? m_texts[index] : none;
    }

    size_t append(std::string_view text) override
    {
        if (m_texts.size() >= size_t(SheetTable::mostCells))
            throw TooLargeWorkbook();
        const QString taken = textOf(text);
        m_texts.push_back(taken == QString(emptyText) ? QString() : taken);
        return m_texts.size() - 1;
    }
    size_t add(std::string_view text) override { return append(text); }
    void append_segment(std::string_view text) override
    {
        if (m_segments.size() < SheetWire::longestText)
            m_segments += textOf(text);
    }
    size_t commit_segments() override { return append(std::exchange(m_segments, {}).toStdString()); }

    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(os::color_elem_t, os::color_elem_t, os::color_elem_t, os::color_elem_t) override {}
    // Of liborcus 0.19 and later.
    virtual void set_segment_superscript(bool) {}
    virtual void set_segment_subscript(bool) {}

private:
    std::vector<QString> m_texts;
    QString m_segments;
};

//! What "B7" and "B7:C9" are.
class WorkbookCells::Addresses final : public os::iface::import_reference_resolver
{
public:
    os::src_address_t resolve_address(std::string_view address) override
    {
        int column = 0;
        int row = 0;
        for (const char c : address) {
            const bool isLetter = c >= 'A' && c <= 'Z';
            if ((!isLetter && (c < '0' || c > '9')) || (isLetter && row > 0) || row > most || column > most)
                throw std::invalid_argument("no address");
            if (isLetter)
                column = 26 * column + (c - 'A' + 1);
            else
                row = 10 * row + (c - '0');
        }
        if (row == 0 || column == 0)
            throw std::invalid_argument("no address");
        return {0, row - 1, column - 1};
    }
    os::src_range_t resolve_range(std::string_view range) override
    {
        const size_t colon = std::min(range.find(':'), range.size());
        const os::src_address_t first = resolve_address(range.substr(0, colon));
        return {first, colon < range.size() ? resolve_address(range.substr(colon + 1)) : first};
    }

private:
    static constexpr int most = 10'000'000;
};

//! One sheet. A formula stands for its cell, whatever it came to.
class WorkbookCells::Sheet final : public os::iface::import_sheet, public os::iface::import_formula
{
public:
    Sheet(const QString &name, WorkbookCells *workbook)
        : table{name, {}}
        , m_workbook(workbook)
    {
    }

    SheetTable table;

    os::iface::import_formula *get_formula() override { return this; }
    void set_auto(os::row_t row, os::col_t column, std::string_view text) override { set(row, column, {textOf(text)}); }
    void set_string(os::row_t row, os::col_t column, os::string_id_t index) override
    {
        set(row, column, {m_workbook->m_strings->text(index)});
    }
    // The shortest spelling of a double is the one that was typed, up to 15 digits.
    void set_value(os::row_t row, os::col_t column, double value) override
    {
        set(row, column, {QString::number(value, 'g', QLocale::FloatingPointShortest), SheetCell::Kind::Number});
    }
    void set_bool(os::row_t row, os::col_t column, bool value) override
    {
        set(row, column, {value ? QStringLiteral("TRUE") : QStringLiteral("FALSE")});
    }
    void set_date_time(os::row_t row, os::col_t column, int year, int month, int day, int, int, double) override
    {
        set(row, column,
            {QStringLiteral("%1-%2-%3").arg(year).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'))});
    }
    void fill_down_cells(os::row_t row, os::col_t column, os::row_t count) override
    {
        const SheetCell cell = table.cell(row, column);
        for (os::row_t i = 1; i <= count && !cell.isEmpty(); ++i)
            set(row + i, column, cell);
    }
    os::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

    // Said after the value.
    void set_format(os::row_t row, os::col_t column, size_t format) override
    {
        if (!m_workbook->m_dateFormats.contains(format))
            return;
        const SheetCell cell = table.cell(row, column);
        if (cell.kind == SheetCell::Kind::Number)
            set(row, column, {dateText(cell.text.toDouble())});
    }
    void set_format(os::row_t, os::col_t, os::row_t, os::col_t, size_t) override {}
    // Of liborcus 0.18 and later.
    virtual void set_column_format(os::col_t, os::col_t, size_t) {}
    virtual void set_row_format(os::row_t, size_t) {}

    void set_position(os::row_t row, os::col_t column) override
    {
        m_row = row;
        m_column = column;
    }
    void commit() override { set(m_row, m_column, {{}, SheetCell::Kind::Formula}); }
    void set_formula(os::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void set_result_string(std::string_view) override {}
    void set_result_value(double) override {}
    void set_result_bool(bool) override {}
    void set_result_empty() override {}

private:
    // Cells that are left out before one are empty ones, and count, too.
    void set(os::row_t row, os::col_t column, const SheetCell &cell)
    {
        if (cell.isEmpty())
            return;
        if (row < 0 || column < 0 || column >= SheetTable::mostColumns)
            throw TooLargeWorkbook();
        const int rows = std::max(0, row + 1 - int(table.rows.size()));
        if (row >= SheetTable::mostRows || m_workbook->m_rows + rows > SheetTable::mostRows - SheetWire::mostSheets)
            throw TooLargeWorkbook();
        m_workbook->m_rows += rows;
        table.rows.resize(std::max<qsizetype>(table.rows.size(), row + 1));
        QList<SheetCell> &cells = table.rows[row];
        const int added = std::max(0, column + 1 - int(cells.size()));
        if (m_workbook->m_cells + added > SheetTable::mostCells - SheetWire::mostSheets)
            throw TooLargeWorkbook();
        m_workbook->m_cells += added;
        cells.resize(std::max<qsizetype>(cells.size(), column + 1));
        cells[column] = cell;
    }

    WorkbookCells *m_workbook;
    os::row_t m_row = 0;
    os::col_t m_column = 0;
};

WorkbookCells::WorkbookCells(QSet<size_t> dateFormats)
    : m_dateFormats(std::move(dateFormats))
    , m_strings(std::make_unique<Strings>())
    , m_addresses(std::make_unique<Addresses>())
{
}

WorkbookCells::~WorkbookCells() = default;

QList<SheetTable> WorkbookCells::tables() const
{
    QList<SheetTable> all;
    for (const auto &sheet : m_sheets)
        all.append(sheet->table);
    return all;
}

os::iface::import_shared_strings *WorkbookCells::get_shared_strings()
{
    return m_strings.get();
}

os::iface::import_reference_resolver *WorkbookCells::get_reference_resolver(os::formula_ref_context_t)
{
    return m_addresses.get();
}

os::iface::import_sheet *WorkbookCells::append_sheet(os::sheet_t, std::string_view name)
{
    if (m_sheets.size() >= size_t(SheetWire::mostSheets))
        throw TooLargeWorkbook();
    m_sheets.push_back(std::make_unique<Sheet>(textOf(name), this));
    return m_sheets.back().get();
}

os::iface::import_sheet *WorkbookCells::get_sheet(std::string_view name)
{
    const auto found = std::find_if(m_sheets.cbegin(), m_sheets.cend(),
                                    [wanted = textOf(name)](const auto &sheet) { return sheet->table.name == wanted; });
    return found == m_sheets.cend() ? nullptr : found->get();
}

os::iface::import_sheet *WorkbookCells::get_sheet(os::sheet_t index)
{
    return index >= 0 && size_t(index) < m_sheets.size() ? m_sheets[size_t(index)].get() : nullptr;
}

} // namespace pubconsole
