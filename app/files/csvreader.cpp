// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvreader.h"

#include "files/csv.h"

#include <array>

namespace pubconsole {

namespace {

constexpr std::array separators{QChar(u','), QChar(u';'), QChar(u'\t')};
constexpr QStringView announcement = u"sep="; // with which spreadsheets say it in a line of its own

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// The one that the first line has most of, outside of quotes.
QChar separatorOf(QStringView text)
{
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && isLineEnd(c))
            break;
        for (size_t i = 0; i < separators.size() && !isQuoted; ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    size_t most = 0;
    for (size_t i = 1; i < separators.size(); ++i)
        most = counts[i] > counts[most] ? i : most;
    return separators[most];
}

//! Goes through a text cell by cell.
class Reading final
{
public:
    Reading(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    qsizetype line() const { return m_line; }
    //! Where the last quote was opened.
    qsizetype quoteLine() const { return m_quoteLine; }
    //! It was never closed.
    bool isOpen() const { return m_isOpen; }
    //! It took line breaks in before the next one closed it in the middle of a cell: one is missing, or too many.
    bool isTorn() const { return m_isTorn; }

    QString cell()
    {
        QString text;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            text = quoted();
        const qsizetype from = m_at; // behind a closed quote, what some write there
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        const QStringView behind = m_text.sliced(from, m_at - from);
        m_isTorn = text.contains(u'\n') && !behind.trimmed().isEmpty();
        return text.append(behind);
    }

    //! Whether another cell follows in the row; else goes to the next one.
    bool goesOn()
    {
        if (isAtEnd())
            return false;
        const QChar c = m_text[m_at++];
        if (c == m_separator)
            return true;
        if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
        return false;
    }

private:
    QString quoted()
    {
        QString text;
        m_quoteLine = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'\n')
                ++m_line;
            if (m_text[m_at] == u'"' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')) {
                ++m_at;
                return text;
            }
            m_at += m_text[m_at] == u'"' ? 1 : 0;
            text += m_text[m_at];
        }
        m_isOpen = true;
        return text;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_quoteLine = 1;
    bool m_isOpen = false;
    bool m_isTorn = false;
};

// Why it is refused, a whole sentence; empty where it is not.
QString readRow(Reading &reading, const CsvReader::Bounds &bounds, QStringList &row)
{
    const auto atLine = [](qsizetype line, const QString &why) {
        return CsvReader::tr("Line %1: %2").arg(QString::number(line), why);
    };
    const qsizetype line = reading.line();
    do {
        row += csvContent(reading.cell());
        if (reading.isOpen())
            return atLine(reading.quoteLine(), CsvReader::tr("a quote is opened and never closed."));
        if (reading.isTorn())
            return atLine(reading.quoteLine(),
                          CsvReader::tr("a quote is opened, and behind the one that closes it the cell goes on."));
        if (row.last().size() > CsvReader::longestCell)
            return atLine(line,
                          CsvReader::tr("a cell has more than %n characters.", nullptr, int(CsvReader::longestCell)));
        if (row.size() > bounds.columns)
            return atLine(line, CsvReader::tr("a row has more than %n cells.", nullptr, int(bounds.columns)));
    } while (reading.goesOn());
    if (row.size() == 1 && row[0].isEmpty())
        row.clear();
    return {};
}

} // namespace

tl::expected<CsvReader::Csv, QString> CsvReader::read(const QString &text, const Bounds &bounds)
{
    const QStringView rest(text);
    Csv csv{{}, separatorOf(rest), {}};
    const bool isAnnounced = rest.startsWith(announcement, Qt::CaseInsensitive) && rest.size() > announcement.size();
    if (isAnnounced)
        csv.separator = rest[announcement.size()];
    Reading reading(rest, csv.separator);
    if (isAnnounced) {
        do
            reading.cell();
        while (reading.goesOn());
        csv.lines.append(1);
        csv.rows.append(QStringList()); // the rows below keep their numbers
    }
    qsizetype cells = 0;
    while (!reading.isAtEnd()) {
        QStringList row;
        const qsizetype line = reading.line();
        if (const QString why = readRow(reading, bounds, row); !why.isEmpty())
            return tl::unexpected(why);
        cells += row.size();
        if (csv.rows.size() == bounds.rows)
            return tl::unexpected(tr("It has more than %n rows.", nullptr, int(bounds.rows)));
        if (cells > bounds.cells)
            return tl::unexpected(tr("It has more than %n cells.", nullptr, int(bounds.cells)));
        csv.lines.append(line);
        csv.rows.append(row);
    }
    return csv;
}

} // namespace pubconsole
