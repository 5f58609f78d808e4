// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csv.h"
#include "files/csvreader.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

constexpr CsvReader::Bounds roomy{100'000, 50, 400'000};
constexpr CsvReader::Bounds narrow{3, 3, 5};

// "a|b/c|d"
QString joined(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines += row.join(u'|');
    return lines.join(u'/');
}

} // namespace

//! Lines of cells, as this program and others write them.
class TestCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QChar>("separator");
        const auto row = [](const char *name, const QString &text, const QString &rows, char separator) {
            QTest::newRow(name) << text << rows << QChar(QLatin1Char(separator));
        };
        row("nothing", {}, {}, ',');
        row("commas", u"a,b\r\nc,d\r\n"_s, u"a|b/c|d"_s, ',');
        row("semicolons", u"a;b\nc;1,50"_s, u"a|b/c|1,50"_s, ';');
        row("tabs", u"a\tb\rc\td\r"_s, u"a|b/c|d"_s, '\t');
        row("the separator that the first line has most of", u"a;\"b,c,d\";e\n"_s, u"a|b,c,d|e"_s, ';');
        row("one that is announced", u"sep=;\r\na,x;b\r\n"_s, u"/a,x|b"_s, ';');
        row("an announcement alone", u"sep=|"_s, QString(), '|');
        row("quotes", u"\"a,b\",\"say \"\"x\"\"\"\n"_s, u"a,b|say \"x\""_s, ',');
        row("a line break in quotes", u"\"a\r\nb\",c\nd\n"_s, u"a\r\nb|c/d"_s, ',');
        row("text behind quotes", u"\"a\"b,c"_s, u"ab|c"_s, ',');
        row("a quote inside", u"a\"b,c"_s, u"a\"b|c"_s, ',');
        row("rows of different lengths", u"a\nb,c,\n\nd"_s, u"a/b|c|//d"_s, ',');
        row("what was made text", u"'=1+1,'-5,'@a,'b,'"_s, u"=1+1|-5|@a|'b|'"_s, ',');
        row("formulas as they are", u"=1+1,+1,-1"_s, u"=1+1|+1|-1"_s, ',');
    }
    void reads()
    {
        QFETCH(const QString, text);
        const auto csv = CsvReader::read(text, roomy);
        QVERIFY2(csv, qPrintable(csv ? QString() : csv.error()));
        QTEST(joined(csv->rows), "rows");
        QTEST(csv->separator, "separator");
    }

    void saysWhereEachRowBegins()
    {
        const auto csv = CsvReader::read(u"sep=,\na,\"b\nc\"\n\nd"_s, roomy);
        QVERIFY(csv);
        QCOMPARE(csv->lines, (QList<qsizetype>{1, 2, 4, 5}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("an open quote") << u"a,b\nc,\"d\n"_s << u"Line 2: a quote is opened and never closed."_s;
        QTest::newRow("an open quote below a row of several lines")
            << u"a,\"b\nc\"\n\"d\n,e"_s << u"Line 3: a quote is opened and never closed."_s;
        QTest::newRow("a quote that the next one closes")
            << u"a,b\nc,\"d\nc,\"e\"\n"_s
            << u"Line 2: a quote is opened, and behind the one that closes it the cell goes on."_s;
        QTest::newRow("rows") << u"a\nb\nc\nd"_s << u"It has more than 3 rows."_s;
        QTest::newRow("columns") << u"a\nb,c,d,e"_s << u"Line 2: a row has more than 3 cells."_s;
        QTest::newRow("cells") << u"a,b,c\nb,c,d"_s << u"It has more than 5 cells."_s;
        QTest::newRow("a cell") << u"a\n"_s + QString(CsvReader::longestCell + 1, u'x')
                                << u"Line 2: a cell has more than 32,767 characters."_s.remove(u',');
    }
    void refuses()
    {
        QFETCH(const QString, text);
        const auto csv = CsvReader::read(text, narrow);
        QVERIFY(!csv);
        QTEST(csv.error(), "why");
    }

    void aHundredThousandRowsAreRead()
    {
        const QString text = u"gold,4core,0.10\r\n"_s.repeated(100'000);
        const auto csv = CsvReader::read(text, roomy);
        QVERIFY(csv);
        QCOMPARE(csv->rows.size(), 100'000);
        QCOMPARE(joined({csv->rows.last()}), u"gold|4core|0.10"_s);
        QCOMPARE(CsvReader::read(text + u'x', roomy).error(), u"It has more than 100000 rows."_s);
    }

    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("plain") << QStringList{u"gold"_s, u"4 cores"_s, u"0.10"_s};
        QTest::newRow("quotes and separators") << QStringList{u"a\"b"_s, u"c,d;e\tf"_s, u"g\r\nh"_s};
        QTest::newRow("formulas") << QStringList{u"=1+1"_s, u"-0.10"_s, u"+a"_s, u"@b"_s, u"\tc"_s};
        QTest::newRow("nothing between") << QStringList{u"a"_s, {}, {}, u"b"_s};
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(const QStringList, cells);
        const QString line = csvLine(cells);
        QVERIFY2(!line.startsWith("\"="_L1), qPrintable(line));
        const auto csv = CsvReader::read(line, roomy);
        QVERIFY(csv);
        QCOMPARE(csv->rows, QList<QStringList>{cells});
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
