// SPDX-License-Identifier: GPL-3.0-or-later

//! pubconsole-sheet-reader: a workbook from its standard input (.xlsx, .ods) as SheetWire on its standard output. A
//! program of its own, because liborcus ends or grows without bounds with some files that mean no good: this one may,
//! within its limits.

#include "sheets/reader/dateformats.h"
#include "sheets/reader/workbookcells.h"
#include "sheets/reader/workbookparts.h"
#include "sheets/sheetwire.h"

#include <QFile>

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include <sys/resource.h>

using namespace pubconsole;

#ifdef __SANITIZE_ADDRESS__                     // reserves terabytes of addresses, and has a limit of its own
extern "C" const char *__asan_default_options() // NOLINT(bugprone-reserved-identifier)
{
    return "max_allocation_size_mb=1024";
}
#endif

namespace {

constexpr rlim_t mostMemory = 1024UL * 1024 * 1024; // bytes
constexpr rlim_t mostSeconds = 20;                  // of the processor

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit limits{most, most};
    setrlimit(resource, &limits);
}

// No file is opened for writing, none is left behind.
void setLimits()
{
#ifndef __SANITIZE_ADDRESS__
    limit(RLIMIT_AS, mostMemory);
#endif
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
}

// The parts of a workbook whose names begin with `names`, one after the other, until `isEnough` of one.
template<typename IsEnough>
bool anyPart(const QByteArray &workbook, std::string_view names, IsEnough isEnough)
{
    orcus::zip_archive_stream_blob stream(reinterpret_cast<const uint8_t *>(workbook.constData()),
                                          size_t(workbook.size()));
    orcus::zip_archive archive(&stream);
    archive.load();
    for (size_t i = 0; i < archive.get_file_entry_count(); ++i) {
        const std::string_view name = archive.get_file_entry_name(i);
        std::vector<unsigned char> part;
        if (name.starts_with(names) && archive.read_file_entry(name, part) &&
            isEnough(std::string_view(reinterpret_cast<const char *>(part.data()), part.size())))
            return true;
    }
    return false;
}

QSet<size_t> dateFormatsOf(const QByteArray &workbook)
{
    QSet<size_t> formats;
    anyPart(workbook, "xl/styles", [&formats](std::string_view part) {
        formats = dateFormats(QByteArray::fromRawData(part.data(), qsizetype(part.size())));
        return true;
    });
    return formats;
}

// The three kinds of cells that liborcus reads as empty ones, and tells nobody.
bool hasInlineTexts(std::string_view sheet)
{
    return sheet.find("inlineStr") != std::string_view::npos;
}

// What came of a formula is read as the formula.
bool hasErrorsOrDates(std::string_view sheet)
{
    constexpr std::array<std::string_view, 4> marks{" t=\"e\"", " t='e'", " t=\"d\"", " t='d'"};
    return std::any_of(marks.begin(), marks.end(), [sheet](std::string_view mark) {
        for (size_t at = sheet.find(mark); at != std::string_view::npos; at = sheet.find(mark, at + 1)) {
            const size_t end = sheet.find('>', at);
            if (end != std::string_view::npos && !sheet.substr(end + 1).starts_with("<f"))
                return true;
        }
        return false;
    });
}

bool hasFormattedNumbers(std::string_view content)
{
    constexpr std::array<std::string_view, 4> kinds{"currency", "percentage", "time", "boolean"};
    return std::any_of(kinds.begin(), kinds.end(), [content](std::string_view kind) {
        const std::string mark = "value-type=\"" + std::string(kind);
        return content.find(mark + '"') != std::string_view::npos;
    });
}

int readWorkbook()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return SheetWire::Damaged;
    const QByteArray given = input.readAll();
    const bool isZip = given.startsWith("PK");
    const QByteArray bytes = isZip ? inTakenSpelling(given) : given;
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const bool isXlsx = orcus::orcus_xlsx::detect(data, size_t(bytes.size()));
    WorkbookCells cells(isXlsx ? dateFormatsOf(bytes) : QSet<size_t>());
    std::unique_ptr<orcus::iface::import_filter> filter;
    if (isXlsx)
        filter = std::make_unique<orcus::orcus_xlsx>(&cells);
    else if (orcus::orcus_ods::detect(data, size_t(bytes.size())))
        filter = std::make_unique<orcus::orcus_ods>(&cells);
    else
        return SheetWire::Damaged;
    std::cout.setstate(std::ios::failbit); // liborcus says there what it does not know
    filter->read_stream({bytes.constData(), size_t(bytes.size())});
    if (anyPart(bytes, "xl/worksheets/", hasInlineTexts))
        return SheetWire::InlineTexts;
    if (anyPart(bytes, "xl/worksheets/", hasErrorsOrDates) || anyPart(bytes, "content.xml", hasFormattedNumbers))
        return SheetWire::UnreadCells;
    const QByteArray written = SheetWire::written(cells.tables());
    return output.write(written) == written.size() && output.flush() ? SheetWire::Read : SheetWire::Damaged;
}

} // namespace

int main()
{
    setLimits();
    try {
        return readWorkbook();
    } catch (const TooLargeWorkbook &) {
        return SheetWire::TooLarge;
    } catch (const std::bad_alloc &) {
        return SheetWire::OutOfMemory;
    } catch (const std::exception &) {
        return SheetWire::Damaged;
    }
}
