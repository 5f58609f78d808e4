// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetreader.h"
#include "sheets/sheetwire.h"
#include "sheets/workbook.h"
#include "sheettexts.h"
#include "support/patience.h"
#include "zipfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";

const auto damagedText = u"It is no workbook that can be read: damaged, with a password, or of another program."_s;
const auto tooMuch = u"It has more cells than are taken."_s;
const auto memory = u"It needs more memory than it may have."_s;

//! The parts of an .xlsx file around its sheets. \param sheets the content of <sheetData> by the sheet's name
//! \param first, texts how the first sheet and the texts are named by what refers to them
ZipFile xlsx(const QList<std::pair<QByteArray, QByteArray>> &sheets, const QByteArray &strings = {},
             qint64 claimed = -1, const QByteArray &first = "worksheets/sheet1.xml",
             const QByteArray &texts = "sharedStrings.xml")
{
    QByteArray types;
    QByteArray list;
    QByteArray relations = "<Relationship Id=\"s\" Type=\"" + office + "/sharedStrings\" Target=\"" + texts + "\"/>";
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        types += "<Override PartName=\"/xl/worksheets/sheet" + number +
                 ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
        list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>";
        relations += "<Relationship Id=\"r" + number + "\" Type=\"" + office + "/worksheet\" Target=\"" +
                     (i == 0 ? first : "worksheets/sheet" + number + ".xml") + "\"/>";
    }
    ZipFile zip;
    zip.add("[Content_Types].xml",
            head + "<Types xmlns=\"" + package + "content-types\"><Default Extension=\"rels\" ContentType=\"" +
                "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
                "PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>" +
                types + "</Types>");
    zip.add("_rels/.rels", head + "<Relationships xmlns=\"" + package +
                               "relationships\"><Relationship Id=\"r1\" Type=\"" + office +
                               "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><sheets>" + list +
                                   "</sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            head + "<Relationships xmlns=\"" + package + "relationships\">" + relations + "</Relationships>");
    zip.add("xl/sharedStrings.xml", head + "<sst xmlns=\"" + main + "\">" + strings + "</sst>");
    for (qsizetype i = 0; i < sheets.size(); ++i)
        zip.add("xl/worksheets/sheet" + QByteArray::number(i + 1) + ".xml",
                head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheets[i].second + "</sheetData></worksheet>",
                claimed);
    return zip;
}

//! An .ods file. \param rows of its one sheet
ZipFile ods(const QByteArray &rows)
{
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    ZipFile zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.add("META-INF/manifest.xml", head + "<manifest:manifest xmlns:manifest=\"" + names + "manifest:1.0\"/>");
    zip.add("content.xml", head + "<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:table=\"" +
                               names + "table:1.0\" xmlns:text=\"" + names +
                               "text:1.0\" office:version=\"1.2\"><office:body><office:spreadsheet><table:table "
                               "table:name=\"gold\">" +
                               rows + "</table:table></office:spreadsheet></office:body></office:document-content>");
    return zip;
}

} // namespace

//! Workbooks that this program writes and reads again, those of other programs, and those that mean no good.
class TestWorkbooks final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<SheetTable> m_tables;
    QString m_why;

    bool read(const QByteArray &bytes, const QString &program = {}, std::chrono::milliseconds limit = 60s)
    {
        m_tables.clear();
        m_why.clear();
        QFile file(m_folder.filePath(u"prices.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        SheetReader reader(nullptr, program, limit);
        connect(&reader, &SheetReader::finished, this,
                [this](const QString &, const QList<SheetTable> &tables) { m_tables = tables; });
        connect(&reader, &SheetReader::failed, this, [this](const QString &, const QString &why) { m_why = why; });
        reader.read(file.fileName());
        return QTest::qWaitFor([this] { return !m_tables.isEmpty() || !m_why.isEmpty(); }, 120'000) && m_why.isEmpty();
    }

private Q_SLOTS:
    void whatIsWrittenIsReadToTheLastDigit()
    {
        const SheetTable table =
            sheetOf(u"plan|price|a€/gold|#0.10|/silver|#123456789012345/x|#0.000000000000001||deep/"
                    "y|#100/z|#-0.5/=1+1|#0.3"_s);
        const auto bytes = workbook(table);
        QVERIFY(bytes);
        QVERIFY2(read(*bytes), qPrintable(m_why));
        QCOMPARE(m_tables.size(), 1);
        SheetTable expected = table;
        expected.rows[1] = {{u"gold"_s}, {u"0.1"_s, SheetCell::Kind::Number}}; // the same number; an empty cell ends
        expected.rows[3][1].text = u"1e-15"_s;
        expected.rows[6][0].kind = SheetCell::Kind::Text;
        QCOMPARE(m_tables[0].rows, expected.rows);
    }

    void aPriceWithMoreDigitsThanADoubleIsText()
    {
        const auto bytes = workbook(sheetOf(u"#0.1234567890123456789/#123456789012345678901234567890/#1e-7/#1e400"_s));
        QVERIFY(bytes);
        QVERIFY2(read(*bytes), qPrintable(m_why));
        QCOMPARE(m_tables[0].rows,
                 sheetOf(u"0.1234567890123456789/123456789012345678901234567890/#1e-07/1e400"_s).rows);
    }

    void readsXlsx()
    {
        const QByteArray first = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                                 "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\"><v>0.1</v></c>"
                                 "<c r=\"D3\"><f>B3*2</f><v>0.2</v></c><c r=\"E3\" t=\"b\"><v>1</v></c></row>";
        const ZipFile zip = xlsx({{"gold", first}, {"other", {}}},
                                 "<si><t>plan</t></si><si><r><t>pri</t></r><r><t>ce</t></r></si><si><t>=a</t></si>");
        QVERIFY2(read(zip.bytes()), qPrintable(m_why));
        QCOMPARE(m_tables.size(), 2);
        QCOMPARE(m_tables[0].name, u"gold"_s);
        QCOMPARE(m_tables[0].rows.size(), 3);
        QCOMPARE(m_tables[0].rows[0], sheetOf(u"plan|price"_s).rows[0]);
        QCOMPARE(m_tables[0].rows[2].first(2), (QList<SheetCell>{{u"=a"_s}, {u"0.1"_s, SheetCell::Kind::Number}}));
        QCOMPARE(m_tables[0].cell(2, 3), (SheetCell{{}, SheetCell::Kind::Formula}));
        QCOMPARE(m_tables[0].cell(2, 4), (SheetCell{u"TRUE"_s}));
        QCOMPARE(m_tables[1].name, u"other"_s);
        QCOMPARE(m_tables[1].rows.size(), 0);
    }

    // Excel keeps 1.5 that became the first of May as a number of days, which looks like a price.
    void aNumberThatIsShownAsADateIsTheDate_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("isDate");
        const auto row = [](const char *name, const QByteArray &format, bool isDate) {
            QTest::newRow(name) << format << isDate;
        };
        row("no format", {}, false);
        row("two decimals", "0.00", false);
        row("a currency", "[$kr-41D]\\ #,##0.00;[Red]\\-\"days\"_d0.00", false);
        row("an exponent", "0.00E+00", false);
        row("of this country", "General", false);
        row("day and month", "d\\-mmm", true);
        row("month and year", "[$-407]MMM\\ YY;@", true);
        row("hours", "[h]:mm", true);
    }
    void aNumberThatIsShownAsADateIsTheDate()
    {
        QFETCH(const QByteArray, format);
        QFETCH(const bool, isDate);
        ZipFile zip =
            xlsx({{"a", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45778</v></c><c r=\"B1\" s=\"2\"><v>45778</v></c>"
                        "<c r=\"C1\" s=\"0\"><v>45778</v></c><c r=\"D1\" s=\"2\"><v>45778.75</v></c>"
                        "<c r=\"E1\" s=\"2\"><v>-1</v></c></row>"}});
        const QByteArray code = QByteArray(format).replace('"', "&quot;");
        zip.add(
            "xl/styles.xml",
            head + "<styleSheet xmlns=\"" + main + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"" +
                code +
                "\"/></numFmts><cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\"/>"
                "<xf numFmtId=\"" +
                QByteArray(format.isNull() ? "0" : "164") + "\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        QVERIFY2(read(zip.bytes()), qPrintable(m_why));
        const SheetCell number{u"45778"_s, SheetCell::Kind::Number};
        const SheetCell date{u"2025-05-01"_s};
        QCOMPARE(m_tables[0].rows[0],
                 (QList<SheetCell>{isDate ? date : number, date, number, {u"2025-05-01 18:00"_s}, {u"####"_s}}));
    }

    // As scripts write it: texts inside of the sheet, with parts of other looks and a reading aid.
    void readsTextsInsideOfASheet()
    {
        const QByteArray rows =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>plan</t></is></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
            "<c r=\"C1\" s=\"0\" t=\"inlineStr\"><is><r><t>a </t></r><r><t>&lt;b&gt; €</t></r><rPh sb=\"0\" "
            "eb=\"1\"><t>aloud</t></rPh></is></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is/></c><c r=\"B2\"><v>0.1</v></c></row>";
        QVERIFY2(
            read(xlsx({{"a", rows}, {"b", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>other</t></is></c></row>"}},
                      "<si><t>price</t></si>")
                     .bytes()),
            qPrintable(m_why));
        QCOMPARE(m_tables.size(), 2);
        QCOMPARE(m_tables[0].rows[0], sheetOf(u"plan|price|a <b> €"_s).rows[0]);
        QCOMPARE(m_tables[0].cell(1, 1), (SheetCell{u"0.1"_s, SheetCell::Kind::Number}));
        QVERIFY(m_tables[0].cell(1, 0).isEmpty());
        QCOMPARE(m_tables[1].rows[0], sheetOf(u"other"_s).rows[0]);
    }

    // The number of a text counts those that are empty.
    void anEmptyTextIsOneOfThem()
    {
        QByteArray cells;
        for (int i = 0; i < 6; ++i)
            cells += "<c r=\"" + QByteArray(1, char('A' + i)) + "1\" t=\"s\"><v>" + QByteArray::number(i) + "</v></c>";
        const QByteArray strings =
            "<si><t></t></si><si><t>plan</t></si><si/><si><t/></si><si><t></t></si><si><t>price</t></si>";
        QVERIFY2(read(xlsx({{"a", "<row r=\"1\">" + cells + "</row>"}}, strings).bytes()), qPrintable(m_why));
        QCOMPARE(m_tables[0].rows[0], sheetOf(u"|plan||||price"_s).rows[0]);
    }

    void partsMayBeNamedFromTheRoot_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QByteArray>("texts");
        QTest::newRow("as Excel does") << "worksheets/sheet1.xml"_ba
                                       << "sharedStrings.xml"_ba;
        QTest::newRow("the sheets") << "/xl/worksheets/sheet1.xml"_ba
                                    << "sharedStrings.xml"_ba;
        QTest::newRow("the texts") << "worksheets/sheet1.xml"_ba
                                   << "/xl/sharedStrings.xml"_ba;
        QTest::newRow("all") << "/xl/worksheets/sheet1.xml"_ba
                             << "/xl/sharedStrings.xml"_ba;
    }
    void partsMayBeNamedFromTheRoot()
    {
        QFETCH(const QByteArray, sheet);
        QFETCH(const QByteArray, texts);
        const QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>0.1</v></c></row>";
        const QByteArray bytes = xlsx({{"a", rows}}, "<si><t>plan</t></si>", -1, sheet, texts).bytes();
        QVERIFY2(read(bytes), qPrintable(m_why));
        QCOMPARE(m_tables[0].rows[0], (QList<SheetCell>{{u"plan"_s}, {u"0.1"_s, SheetCell::Kind::Number}}));
    }

    void readsOds()
    {
        const auto bytes =
            ods("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>price</text:p></table:table-cell>"
                "</table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
                "office:value-type=\"float\" office:value=\"0.10\" table:number-columns-repeated=\"2\"><text:p>0,10</text:p></table:table-cell>"
                "</table:table-row><table:table-row><table:table-cell table:formula=\"of:=[.A2]*2\" "
                "office:value-type=\"float\" office:value=\"0.2\"/></table:table-row>")
                .bytes();
        QVERIFY2(read(bytes), qPrintable(m_why));
        QCOMPARE(m_tables[0].name, u"gold"_s);
        const SheetCell number{u"0.1"_s, SheetCell::Kind::Number};
        // A row that is the same as the one above, its titles too, is left out: it says nothing more.
        QCOMPARE(m_tables[0].rows,
                 (QList<QList<SheetCell>>{{{u"price"_s}}, {number, number}, {}, {{{}, SheetCell::Kind::Formula}}}));
    }

    void whatAFormulaCameToIsNotAsked()
    {
        QVERIFY2(read(xlsx({{"a", "<row r=\"1\"><c r=\"A1\" t=\"e\"><f>NA()</f><v>#N/A</v></c></row>"}}).bytes()),
                 qPrintable(m_why));
        QCOMPARE(m_tables[0].cell(0, 0), (SheetCell{{}, SheetCell::Kind::Formula}));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("sentences"); // one of them
        const QByteArray good = xlsx({{"a", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"}}).bytes();
        QTest::newRow("the beginning of one") << good.first(good.size() / 2) << QStringList{damagedText};
        QTest::newRow("a zip archive of other things") << [] {
            ZipFile zip;
            zip.add("a.txt", "hello");
            return zip.bytes();
        }() << QStringList{damagedText};
        QTest::newRow("an empty archive") << QByteArray("PK\3\4") << QStringList{damagedText};
        QTest::newRow("a cell far to the right")
            << xlsx({{"a", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"}}).bytes() << QStringList{tooMuch};
        QTest::newRow("a cell far below")
            << xlsx({{"a", "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"}}).bytes() << QStringList{tooMuch};
        QTest::newRow("columns without end")
            << ods("<table:table-row><table:table-cell table:number-columns-repeated=\"16384\" "
                   "office:value-type=\"float\" office:value=\"1\"/></table:table-row>")
                   .bytes()
            << QStringList{tooMuch};
        QList<std::pair<QByteArray, QByteArray>> sheets;
        for (int i = 0; i <= SheetWire::mostSheets; ++i)
            sheets.append({"s" + QByteArray::number(i), {}});
        QTest::newRow("sheets without end") << xlsx(sheets).bytes() << QStringList{tooMuch};
        QTest::newRow("texts without end")
            << xlsx({{"a", {}}}, QByteArray("<si><t>a</t></si>").repeated(SheetTable::mostCells + 1)).bytes()
            << QStringList{tooMuch, memory};
        const QString isUnread = u"It has cells that are not read, such as those with the format of a currency or a "
                                 "percentage in .ods, or with an error in .xlsx. Give them the format of a number, or "
                                 "save it as .csv."_s;
        for (const QByteArray kind : {"currency", "percentage", "boolean", "time"})
            QTest::newRow(("a cell of the kind " + kind).constData())
                << ods("<table:table-row><table:table-cell office:value-type=\"" + kind +
                       "\" office:value=\"0.7\"/></table:table-row>")
                       .bytes()
                << QStringList{isUnread};
        QTest::newRow("an error") << xlsx({{"a", "<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#N/A</v></c></row>"}}).bytes()
                                  << QStringList{isUnread};
        QTest::newRow("a date that says so")
            << xlsx({{"a", "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2027-01-01</v></c></row>"}}).bytes()
            << QStringList{isUnread};
        QTest::newRow("a bomb: 40 MB of rows")
            << xlsx({{"a", QByteArray("<row><c><v>1</v></c><c><v>2</v></c></row>").repeated(1'000'000)}}).bytes()
            << QStringList{tooMuch, memory};
        QTest::newRow("a part that says it has 4 GB")
            << xlsx({{"a", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"}}, {}, 0xFFFF'FFF0).bytes()
            << QStringList{memory, damagedText};
    }
    void saysWhyNot()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, sentences);
        QVERIFY(!read(bytes));
        QVERIFY2(sentences.contains(m_why), qPrintable(m_why));
    }

    // What is damaged anywhere is read or refused; only the program that reads it may end.
    void damagedOnesAreReadOrRefused()
    {
        const auto good = workbook(sheetOf(u"plan|core size|price/gold|1core|#0.10/gold|2core|#0.20"_s));
        QVERIFY(good);
        for (int i = 0; i < 40; ++i) {
            QByteArray bytes = *good;
            const qsizetype at = 4 + (i * 7919) % (bytes.size() - 4);
            bytes[at] = char(quint8(bytes[at]) ^ quint8(1U << (i % 8)));
            read(bytes);
            QVERIFY2(m_tables.isEmpty() != m_why.isEmpty(), qPrintable(QString::number(i)));
        }
    }

    void aReaderThatFailsIsSaid_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("why");
        QTest::newRow("it crashes") << "kill -SEGV $$"_ba << damagedText;
        QTest::newRow("it ends with an unknown code") << "exit 3"_ba << damagedText;
        QTest::newRow("it has not got the memory") << "exit "_ba + QByteArray::number(SheetWire::OutOfMemory) << memory;
        QTest::newRow("it never ends") << "exec tail -f /dev/null"_ba << u"It takes too long to read it."_s;
        QTest::newRow("it answers without end") << "exec cat /dev/zero"_ba << tooMuch;
        QTest::newRow("it answers something else") << "echo hello"_ba << u"Its sheets were not understood."_s;
        QTest::newRow("it answers nothing") << "exit 0"_ba << u"There is no sheet in it."_s;
    }
    void aReaderThatFailsIsSaid()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, why);
        QFile program(m_folder.filePath(u"reader"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n" + script + '\n');
        program.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        program.close();
        QVERIFY(!read(xlsx({{"a", {}}}).bytes(), program.fileName(), why.contains("too long"_L1) ? 500ms : 60s));
        QCOMPARE(m_why, why);
    }

    void withoutTheReaderItSaysSo()
    {
        QVERIFY(!read(xlsx({{"a", {}}}).bytes(), m_folder.filePath(u"none"_s)));
        QVERIFY2(m_why.contains("pubconsole-sheet-reader"_L1), qPrintable(m_why));
    }

    void theWireTakesWhatItWrites()
    {
        const QList<SheetTable> tables{{u"s, \"one\""_s, sheetOf(u"a|#0.10|=/|x"_s).rows}, {u"two"_s, {}}};
        const auto back = SheetWire::read(SheetWire::written(tables));
        QVERIFY(back);
        QCOMPARE(*back, tables);
    }
};

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
