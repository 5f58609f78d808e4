// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pricelayout.h"

#include "json/typedtext.h"
#include "sheets/pricesheet.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace pubconsole {

using Part = PriceWords::Part;

namespace {

constexpr int mostAbove = 20;   // rows above the titles: a heading, notes
constexpr int mostLooked = 200; // rows that say what a column without a title is
constexpr std::array pivots{Part::Size, Part::Market,
                            Part::Plan}; // what a title of prices may name, the likeliest first

QString textAt(const SheetTable &table, int row, int column)
{
    return typedWord(table.cell(row, column).text);
}

bool names(Part part, const QString &text, bool isBareTaken, const QSet<QString> &plans)
{
    switch (part) {
    case Part::Size:
        return PriceWords::size(text, isBareTaken).has_value();
    case Part::Market:
        return PriceWords::market(text).has_value();
    case Part::Plan:
        return plans.contains(text);
    case Part::Publisher:
    case Part::Offer:
    case Part::Currency:
    case Part::Unit:
        break;
    }
    return false;
}

//! Takes one row of a table for its titles, and sees how far that goes.
class Titles final
{
public:
    Titles(const SheetTable &table, int row, const QSet<QString> &plans)
        : m_table(table)
        , m_row(row)
        , m_plans(plans)
        , m_width(int(table.rows[row].size()))
    {
        m_layout.titleRow = row;
        m_layout.firstRow = row + 1;
        for (int column = 0; column < m_width; ++column) {
            if (const auto part = PriceWords::part(textAt(table, row, column)))
                m_layout.keys.append({column, *part});
        }
    }

    PriceLayout layout()
    {
        if (!readList())
            readPivot();
        return m_layout;
    }

private:
    QString title(int column) const { return textAt(m_table, m_row, column); }
    bool isKey(int column) const
    {
        return std::any_of(m_layout.keys.cbegin(), m_layout.keys.cend(),
                           [column](const PriceLayout::Key &key) { return key.column == column; });
    }
    bool hasKey(Part part) const
    {
        return std::any_of(m_layout.keys.cbegin(), m_layout.keys.cend(),
                           [part](const PriceLayout::Key &key) { return key.part == part; });
    }

    bool readList()
    {
        if (std::none_of(pivots.cbegin(), pivots.cend(), [this](Part part) { return hasKey(part); }))
            return false;
        for (int column = 0; column < m_width; ++column) {
            if (PriceWords::isPrice(title(column)))
                m_layout.prices.append(PriceLayout::Prices{column});
        }
        return m_layout.isFound();
    }

    // A bare number is the title of a size only where something else says that these are titles.
    QList<int> named(Part part) const
    {
        const bool isBareTaken = !m_layout.keys.isEmpty() || title(0).isEmpty();
        QList<int> columns;
        for (int column = 1; column < m_width; ++column) {
            const bool isTaken = isKey(column) && part != Part::Plan; // a plan may be called "core"
            if (!isTaken && names(part, title(column), isBareTaken, m_plans))
                columns.append(column);
        }
        return columns;
    }

    void readPivot()
    {
        QList<int> columns;
        Part pivot = Part::Size;
        for (const Part part : pivots) {
            const QList<int> found = named(part);
            if (found.size() > columns.size()) {
                columns = found;
                pivot = part;
            }
        }
        if (columns.isEmpty() || (columns.size() == 1 && m_layout.keys.isEmpty() && !title(0).isEmpty()))
            return;
        // In "Plan | gold | silver" the first title is that of the titles beside it.
        m_layout.keys.removeIf(
            [&](const PriceLayout::Key &key) { return key.part == pivot || columns.contains(key.column); });
        for (int column = 0; column < columns.first(); ++column) {
            if (const auto part = isKey(column) ? std::nullopt : partBelow(column, pivot))
                m_layout.keys.append({column, *part});
        }
        if (std::none_of(pivots.cbegin(), pivots.cend(), [this](Part part) { return hasKey(part); }))
            return;
        for (const int column : std::as_const(columns))
            m_layout.prices.append({column, {{pivot, title(column)}}});
        for (int column = columns.first(); column < m_width; ++column) {
            if (!columns.contains(column) && !isKey(column))
                m_layout.unknown.append(column);
        }
        readFurtherTitles(columns.first());
    }

    // What most cells of a column name.
    std::optional<Part> partBelow(int column, Part pivot) const
    {
        for (const Part part : pivots) {
            if (part == pivot || hasKey(part))
                continue;
            int all = 0;
            int found = 0;
            const int end = std::min(int(m_table.rows.size()), m_row + 1 + mostLooked);
            for (int row = m_row + 1; row < end; ++row) {
                const QString text = textAt(m_table, row, column);
                if (text.isEmpty() || PriceWords::part(text))
                    continue;
                ++all;
                found += names(part, text, true, m_plans) ? 1 : 0;
            }
            if (found > 0 && 2 * found > all)
                return part;
        }
        return std::nullopt;
    }

    // Rows below the titles that say more of the columns: "Region | | US | GB", "Currency | | USD | GBP".
    void readFurtherTitles(int firstPrice)
    {
        for (int row = m_row + 1; row < m_table.rows.size(); ++row) {
            std::optional<Part> part;
            for (int column = 0; column < firstPrice && !part; ++column)
                part = PriceWords::part(textAt(m_table, row, column));
            if (!part)
                return;
            for (PriceLayout::Prices &prices : m_layout.prices) {
                const QString text = textAt(m_table, row, prices.column);
                if (!text.isEmpty())
                    prices.says.insert(*part, text);
            }
            m_layout.firstRow = row + 1;
        }
    }

    const SheetTable &m_table;
    int m_row;
    const QSet<QString> &m_plans;
    int m_width;
    PriceLayout m_layout;
};

} // namespace

bool PriceLayout::says(Part part) const
{
    return std::any_of(keys.cbegin(), keys.cend(), [part](const Key &key) { return key.part == part; }) ||
           std::any_of(prices.cbegin(), prices.cend(), [part](const Prices &each) { return each.says.contains(part); });
}

QStringList PriceLayout::texts(const SheetTable &table, int row, const Prices &column, Part part) const
{
    QStringList texts;
    const auto add = [&texts](const QString &text) {
        if (!text.isEmpty())
            texts += text;
    };
    for (const Key &key : keys) {
        if (key.part == part)
            add(textAt(table, row, key.column));
    }
    add(column.says.value(part));
    return texts;
}

PriceLayout PriceLayout::of(const SheetTable &table, const QSet<QString> &plans)
{
    for (int row = 0; row < std::min(mostAbove + 1, int(table.rows.size())); ++row) {
        PriceLayout layout = Titles(table, row, plans).layout();
        if (!layout.isFound())
            continue;
        QStringList titles;
        for (const SheetCell &cell : table.rows[row])
            titles += cell.text;
        layout.isOwn = titles == PriceSheet::titles();
        return layout;
    }
    return {};
}

} // namespace pubconsole
