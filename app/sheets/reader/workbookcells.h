// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheettable.h"

#include <QSet>

#include <orcus/spreadsheet/import_interface.hpp>

#include <exception>
#include <memory>
#include <string>
#include <vector>

namespace pubconsole {

//! What a workbook has more of than is taken.
struct TooLargeWorkbook final : std::exception
{
};

//! Takes what liborcus finds in a workbook: names of sheets, texts, numbers and where formulas stand. No looks and no
//! formula is kept; numbers that are shown as dates are taken as the text of the date. Throws TooLargeWorkbook at what
//! is more than a sheet may have, before it is kept.
class WorkbookCells final : public orcus::spreadsheet::iface::import_factory
{
public:
    //! \param dateFormats those that show a number as a date
    explicit WorkbookCells(QSet<size_t> dateFormats);
    ~WorkbookCells() override;

    QList<SheetTable> tables() const;

    orcus::spreadsheet::iface::import_shared_strings *get_shared_strings() override;
    //! Without it no .xlsx is read.
    orcus::spreadsheet::iface::import_reference_resolver *
    get_reference_resolver(orcus::spreadsheet::formula_ref_context_t context) override;
    orcus::spreadsheet::iface::import_sheet *append_sheet(orcus::spreadsheet::sheet_t index,
                                                          std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet *get_sheet(std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet *get_sheet(orcus::spreadsheet::sheet_t index) override;
    void finalize() override {}

private:
    class Strings;
    class Addresses;
    class Sheet;

    QSet<size_t> m_dateFormats;
    std::unique_ptr<Strings> m_strings;
    std::unique_ptr<Addresses> m_addresses;
    std::vector<std::unique_ptr<Sheet>> m_sheets;
    int m_cells = 0; // in all of them
    int m_rows = 0;
};

} // namespace pubconsole
