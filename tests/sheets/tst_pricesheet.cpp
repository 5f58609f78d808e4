// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppshape.h"
#include "files/csvreader.h"
#include "sheets/csvsheet.h"
#include "sheets/priceimport.h"
#include "sheets/pricesheet.h"
#include "sheettexts.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const CppShape shape;

const JsonValue sample = offerOf({
    {"gold", "'isByol':false,'coreMultiplier':{'currency':'USD','individually':{'sharedcore':0.10,'4core':1e-7,"
             "'18core':123456789012345678901234567890,'huge':0.000,'2core':'1,50'}},'surprise':3"},
    {"market", "'regionPrices':{'NL':{'currency':'EUR','single':0.10},'UK':{'currency':'GBP','individually':"
               "{'1core':-0.50}},'ZZ':{'single':1}}"},
    {"byol", "'isByol':true"},
    {"-minus", "'coreMultiplier':{'single':0.1}"},
});

QStringList linesOf(const SheetTable &table)
{
    QStringList lines;
    for (const QList<SheetCell> &row : table.rows) {
        QStringList cells;
        for (const SheetCell &cell : row)
            cells += cell.text;
        lines += cells.join(u'|');
    }
    return lines;
}

} // namespace

//! The prices of offers as a table of this program.
class TestPriceSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasARowForEachPrice()
    {
        const SheetTable table = PriceSheet::of({OfferBody(sample, &shape)});
        QCOMPARE(linesOf(table),
                 QStringList({u"publisher|offer|plan|market|currency|core size|price|unit"_s,
                              u"p|x|gold||USD|sharedcore|0.10|hour"_s, u"p|x|gold||USD|4core|1e-7|hour"_s,
                              u"p|x|gold||USD|18core|123456789012345678901234567890|hour"_s,
                              u"p|x|gold||USD|huge|0.000|hour"_s, u"p|x|market|NL|EUR|per core|0.10|hour"_s,
                              u"p|x|market|UK|GBP|1core|-0.50|hour"_s, u"p|x|market|ZZ||per core|1|hour"_s,
                              u"p|x|-minus|||per core|0.1|hour"_s}));
        QCOMPARE(table.cell(1, PriceSheet::Price).kind, SheetCell::Kind::Number);
        QCOMPARE(table.cell(1, PriceSheet::Plan).kind, SheetCell::Kind::Text);
    }

    void hasTheRowsOfSeveralOffers()
    {
        const auto other = jsonOf("{'id':'y','publisherId':'p','offerTypeId':'microsoft-azure-virtualmachines',"
                                  "'definition':{'plans':[{'planId':'a','virtualMachinePricing':"
                                  "{'coreMultiplier':{'single':2}}}]}}");
        const QStringList lines = linesOf(PriceSheet::of({OfferBody(sample, &shape), OfferBody(other, &shape)}));
        QCOMPARE(lines.size(), 10);
        QCOMPARE(lines.last(), u"p|y|a|||per core|2|hour"_s);
        QCOMPARE(linesOf(PriceSheet::of({})).size(), 1);
    }

    void csvHasNoFormulaAndEveryDigit()
    {
        const QByteArray csv = csvOf(PriceSheet::of({OfferBody(sample, &shape)}));
        QVERIFY(csv.contains("\"p\",\"x\",\"gold\",\"\",\"USD\",\"sharedcore\",\"0.10\",\"hour\"\r\n"));
        QVERIFY(csv.contains("\"'-minus\""));
        QVERIFY(csv.contains("\"123456789012345678901234567890\""));
    }

    void whatIsExportedChangesNothing_data()
    {
        QTest::addColumn<bool>("isCsv");
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("as it is") << false << QLocale(QLocale::English);
        QTest::newRow("csv") << true << QLocale(QLocale::English);
        QTest::newRow("csv where a comma is written") << true << QLocale(QLocale::German);
    }
    void whatIsExportedChangesNothing()
    {
        QFETCH(const bool, isCsv);
        QFETCH(const QLocale, locale);
        const OfferBody body(sample, &shape);
        SheetTable table = PriceSheet::of({body});
        if (isCsv) {
            const auto csv = CsvReader::read(QString::fromUtf8(csvOf(table)), {100, 10, 1000});
            QVERIFY(csv);
            for (qsizetype row = 0; row < csv->rows.size(); ++row) {
                for (qsizetype column = 0; column < csv->rows[row].size(); ++column)
                    table.rows[row][column] = {csv->rows[row][column]};
            }
        }
        QLocale::setDefault(locale);
        const PriceImport read = PriceImport::of(table, body, {});
        QLocale::setDefault(QLocale::c());
        QCOMPARE(read.problem, QString());
        QVERIFY(read.layout.isOwn);
        QCOMPARE(read.prices.size(), 8);
        for (const ImportedPrice &price : read.prices)
            QVERIFY2(price.outcome == ImportOutcome::Unchanged, qPrintable(price.cell + u' ' + price.reason));
        QCOMPARE(read.result.value(), body.value());
    }

    void namesOfCells_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << 0 << 0 << u"A1"_s;
        QTest::newRow("B7") << 6 << 1 << u"B7"_s;
        QTest::newRow("Z") << 9 << 25 << u"Z10"_s;
        QTest::newRow("AA") << 0 << 26 << u"AA1"_s;
        QTest::newRow("ALL") << 0 << 999 << u"ALL1"_s;
    }
    void namesOfCells()
    {
        QFETCH(const int, row);
        QFETCH(const int, column);
        QTEST(SheetTable::nameOf(row, column), "name");
    }
};

QTEST_GUILESS_MAIN(TestPriceSheet)
#include "tst_pricesheet.moc"
