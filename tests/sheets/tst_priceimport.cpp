// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppshape.h"
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
    {"gold", "'isByol':false,'coreMultiplier':{'currency':'USD','individually':{'1core':0.10,'2core':0.20,'huge':5}}"},
    {"market", "'regionPrices':{'NL':{'currency':'EUR','individually':{'1core':0.10}},'UK':{'currency':'GBP',"
               "'individually':{'1core':0.08}}}"},
    {"byol", "'isByol':true"},
    {"core", "'coreMultiplier':{'currency':'USD','single':0.05}"},
});
constexpr qsizetype gold = 0;
constexpr qsizetype market = 1;

PriceImport importOf(const QString &sheet, qsizetype plan = -1, const QLocale &locale = QLocale::c())
{
    return PriceImport::of(sheetOf(sheet), OfferBody(sample, &shape), {.plan = plan, .locale = locale});
}

// "B2 changed gold 1core 0.10 → 0.12: raised 0.02 (20 %)"
QString lineOf(const ImportedPrice &price)
{
    static const QStringList outcomes{u"rejected"_s, u"doubled"_s, u"removed"_s,
                                      u"changed"_s,  u"new"_s,     u"unchanged"_s};
    const auto number = [](const std::optional<Decimal> &value) {
        return value ? QString::fromUtf8(value->text()) : u"-"_s;
    };
    QString line = price.cell + u' ' + outcomes[int(price.outcome)];
    if (price.outcome != ImportOutcome::Rejected)
        line += u' ' + price.plan + u' ' + QString::fromUtf8(price.key.market) + u' ' +
                PriceSheet::sizeWord(price.key.size) + u' ' + number(price.before) + u'>' + number(price.now);
    return price.reason.isEmpty() ? line : line + u": "_s + price.reason;
}

QStringList linesOf(const PriceImport &read)
{
    QStringList lines;
    for (const ImportedPrice &price : read.prices)
        lines += lineOf(price);
    return lines;
}

} // namespace

//! A sheet of prices beside an offer: what is recognized, and what becomes of each cell.
class TestPriceImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePricesSayHowTheyAreWritten_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("sign"); // "?" for that of the person
        QTest::newRow("commas") << u"0,25"_s << u"1,5"_s << u","_s;
        QTest::newRow("points") << u"0.25"_s << u"1.5"_s << u"."_s;
        QTest::newRow("a comma, and what may be either") << u"0,25"_s << u"1,250"_s << u","_s;
        QTest::newRow("thousandths, with a comma") << u"0,125"_s << u"3"_s << u","_s;
        QTest::newRow("groups, with a comma") << u"1.234,50"_s << u"3"_s << u","_s;
        QTest::newRow("groups, with a point") << u"1,234.50"_s << u"3"_s << u"."_s;
        QTest::newRow("with a currency") << u"0,25 EUR"_s << u"€ 1,5"_s << u","_s;
        QTest::newRow("both") << u"0,25"_s << u"0.25"_s << u"?"_s;
        QTest::newRow("what may be either") << u"1,250"_s << u"1.250"_s << u"?"_s;
        QTest::newRow("neither") << u"1"_s << u"2"_s << u"?"_s;
        QTest::newRow("numbers of the file") << u"#0.25"_s << u"#1.5"_s << u"?"_s;
    }

    void thePricesSayHowTheyAreWritten()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(QString, sign);
        const QString sheet = u"plan|core size|price/gold|1core|%1/gold|2core|%2"_s.arg(first, second);
        if (sign == u"?"_s)
            sign = QLocale().decimalPoint();
        const PriceImport read = PriceImport::of(sheetOf(sheet), OfferBody(sample, &shape), {.plan = -1});
        QCOMPARE(read.locale.decimalPoint(), sign);
    }

    void recognizes_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<int>("plan");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("a row for each price") << u"plan|core size|price/gold|1 core|0.12/gold|4core|0.40"_s << -1
                                              << QStringList{u"C2 changed gold  1core 0.10>0.12: raised 0.02 (20 %)"_s,
                                                             u"C3 new gold  4core ->0.40: new"_s};
        QTest::newRow("in any order, with what is not asked for")
            << u"Note|Price|SKU ID|Core size/x|0.20|gold|2"_s << -1
            << QStringList{u"B2 unchanged gold  2core 0.20>0.20"_s};
        QTest::newRow("without a plan: of the one that is chosen")
            << u"core size|price/huge|5.00"_s << int(gold) << QStringList{u"B2 unchanged gold  huge 5>5.00"_s};
        QTest::newRow("a price per core")
            << u"plan|price per core/core|0.05"_s << -1 << QStringList{u"B2 unchanged core  per core 0.05>0.05"_s};
        QTest::newRow("a row for each market, a column for each size")
            << u"Region|Currency|1 Core|2 Cores/NL|EUR|0.11|0.22/GB|GBP|0.08|"_s << int(market)
            << QStringList{u"C2 changed market NL 1core 0.10>0.11: raised 0.01 (10 %)"_s,
                           u"D2 new market NL 2core ->0.22: new"_s, u"C3 unchanged market UK 1core 0.08>0.08"_s};
        QTest::newRow("a row for each size, a column for each market")
            << u"Core size|NL|United Kingdom/1core|0.10|0.09/2core||0.18"_s << int(market)
            << QStringList{u"B2 unchanged market NL 1core 0.10>0.10"_s,
                           u"C2 changed market UK 1core 0.08>0.09: raised 0.01 (12.5 %)"_s,
                           u"C3 new market UK 2core ->0.18: new"_s};
        QTest::newRow("its currencies in a row of their own")
            << u"Region|NL|GB/Currency|EUR|USD/1core|0.10|0.08"_s << int(market)
            << QStringList{u"B3 unchanged market NL 1core 0.10>0.10"_s,
                           u"C3 rejected: It is in “USD”, and the price is in GBP."_s};
        QTest::newRow("the name and the code of a market")
            << u"Region name|Region code|1core/Holland|NL|0.10/Netherlands|GB|0.10"_s << int(market)
            << QStringList{u"C2 unchanged market NL 1core 0.10>0.10"_s,
                           u"C3 rejected: It says both “Netherlands” and “GB”."_s};
        QTest::newRow("the grid, as it is copied")
            << u"|gold|core/per core||0.05/1 core|0.10|/shared core|0.05|"_s << -1
            << QStringList{u"C2 unchanged core  per core 0.05>0.05"_s, u"B3 unchanged gold  1core 0.10>0.10"_s,
                           u"B4 new gold  sharedcore ->0.05: new"_s};
        QTest::newRow("plans and markets over sizes")
            << u"Plan|market|market|gold/Market|NL|UK|all/1core|0.10|0.08|0.10"_s << -1
            << QStringList{u"B3 unchanged market NL 1core 0.10>0.10"_s, u"C3 unchanged market UK 1core 0.08>0.08"_s,
                           u"D3 unchanged gold  1core 0.10>0.10"_s};
        QTest::newRow("below a heading") << u"Prices of 2026//|gold/1 core|0.10"_s << -1
                                         << QStringList{u"B4 unchanged gold  1core 0.10>0.10"_s};
        QTest::newRow("bare numbers of cores")
            << u"plan|1|2/gold|0.10|0.20"_s << -1
            << QStringList{u"B2 unchanged gold  1core 0.10>0.10"_s, u"C2 unchanged gold  2core 0.20>0.20"_s};
        QTest::newRow("a column that means nothing")
            << u"core size|gold|glod/1core|0.10|0.10/2core||"_s << -1
            << QStringList{u"B2 unchanged gold  1core 0.10>0.10"_s,
                           u"C2 rejected: Its column “glod” is of no core size, market or plan of this offer."_s};
        QTest::newRow("a market that only the document knows")
            << u"market|1core/ZZ|0.10"_s << int(market) << QStringList{u"B2 new market ZZ 1core ->0.10: new"_s};
    }
    void recognizes()
    {
        QFETCH(const QString, sheet);
        QFETCH(const int, plan);
        const PriceImport read = importOf(sheet, plan);
        QCOMPARE(read.problem, QString());
        QTEST(linesOf(read), "lines");
    }

    void recognizesNothing_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("problem");
        const QString unknown = u"No prices are recognized in it"_s;
        QTest::newRow("nothing") << QString() << unknown;
        QTest::newRow("a text") << u"Dear all,/these are our prices"_s << unknown;
        QTest::newRow("numbers without titles") << u"1|2|3/4|5|6"_s << unknown;
        QTest::newRow("rows without titles") << u"gold|4|0.40/gold|8|0.80"_s << unknown;
        QTest::newRow("titles alone") << u"plan|core size|price"_s << u"There is no price below its titles."_s;
        QTest::newRow("titles and no price")
            << u"plan|core size|price/gold|4core|"_s << u"There is no price below its titles."_s;
    }
    void recognizesNothing()
    {
        QFETCH(const QString, sheet);
        QFETCH(const QString, problem);
        const PriceImport read = importOf(sheet, gold);
        QVERIFY2(read.problem.startsWith(problem), qPrintable(read.problem));
        QCOMPARE(read.prices.size(), 0);
        QCOMPARE(read.result.value(), sample);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("line");
        const QLocale point = QLocale::c();
        const QLocale comma(QLocale::German);
        const auto row = [](const char *name, const QString &cell, const QLocale &locale, const QString &line) {
            QTest::newRow(name) << cell << locale << u"C2 "_s + line;
        };
        const QString to = u"changed gold  1core 0.10>"_s;
        row("another spelling is the same", u"0.100"_s, point, u"unchanged gold  1core 0.10>0.100"_s);
        row("a comma where it is written so", u"1,50"_s, comma, to + u"1.50: raised 1.40 (1400 %)"_s);
        row("a comma elsewhere", u"1,50"_s, point, u"rejected: Write “1,50” with a point, such as 0.10."_s);
        row("both signs", u"1.234,50"_s, comma, to + u"1234.50: raised 1234.40 (1234400 %)"_s);
        row("both signs, with a point", u"1,234.50"_s, point, to + u"1234.50: raised 1234.40 (1234400 %)"_s);
        row("several groups", u"1.234.567"_s, comma, to + u"1234567: raised 1234566.90 (1234566900 %)"_s);
        row("a point where it is written so", u"1.234"_s, point, to + u"1.234: raised 1.134 (1134 %)"_s);
        const QString noPoint = u"rejected: “%1” is not one number with a decimal point, as the file has it."_s;
        row("a comma behind a point", u"1.234,50"_s, point, noPoint.arg(u"1.234,50"_s));
        row("several points", u"1.234.567"_s, point, noPoint.arg(u"1.234.567"_s));
        const QString noComma = u"rejected: “%1” is not one number with a decimal comma, as the file has it."_s;
        row("a point behind a comma", u"1,234.50"_s, comma, noComma.arg(u"1,234.50"_s));
        row("several commas", u"1,234,567"_s, comma, noComma.arg(u"1,234,567"_s));
        row("a comma that may group", u"1,234"_s, comma,
            u"rejected: “1,234” can be read as 1234 or as 1.2340. Write one of these."_s);
        row("the currency's sign", u"$ 0.10"_s, point, u"unchanged gold  1core 0.10>0.10"_s);
        row("another sign", u"€ 0.10"_s, point, u"rejected: “€ 0.10” is not in USD."_s);
        row("a formula as text", u"=1+1"_s, point, u"rejected: “=1+1” is a formula. Write its result."_s);
        row("a formula of the file", u"="_s, point, u"rejected: It is a formula. Put its value in its place."_s);
        row("an exponent", u"1e-7"_s, point, to + u"1e-7: lowered 0.0999999 (more than 99.9 %)"_s);
        row("not a number", u"NaN"_s, point, u"rejected: “NaN” is not a price such as 0.10."_s);
        row("less than nothing", u"-1"_s, point, u"rejected: A price is not less than nothing."_s);
        row("a number less than nothing", u"#-1"_s, point, u"rejected: A price is not less than nothing."_s);
        row("nothing with a minus", u"-0.00"_s, point,
            u"rejected: “-0.00” has a minus, and no price is less than nothing."_s);
        row("a number that is nothing with a minus", u"#-0"_s, point, u"rejected: A price is not less than nothing."_s);
        row("thirty digits", u"0.123456789012345678901234567890"_s, point,
            to + u"0.123456789012345678901234567890: raised 0.023456789012345678901234567890 (23.46 %)"_s);
        row("a number of the file, in any locale", u"#0.125"_s, comma, to + u"0.125: raised 0.025 (25 %)"_s);
        row("what is no number of a file", u"#0,1"_s, comma, u"rejected: "_s);
        row("words", u"call us"_s, point, u"rejected: “call us” is not a price such as 0.10."_s);
    }
    void reads()
    {
        QFETCH(const QString, cell);
        QFETCH(const QLocale, locale);
        QFETCH(const QString, line);
        const PriceImport read = importOf(u"plan|core size|price/gold|1core|"_s + cell, -1, locale);
        QCOMPARE(read.prices.size(), 1);
        QVERIFY2(lineOf(read.prices[0]).startsWith(line), qPrintable(lineOf(read.prices[0])));
        QCOMPARE(read.result.value() != sample, line.startsWith("C2 changed"_L1));
    }

    void rejects_data()
    {
        QTest::addColumn<QString>("row"); // offer, plan, market, size, price, unit
        QTest::addColumn<QString>("reason");
        QTest::newRow("another offer") << u"y|gold||1core|1|"_s << u"It is of the offer “y”."_s;
        QTest::newRow("no plan") << u"x|||1core|1|"_s << u"It does not say of which plan it is."_s;
        QTest::newRow("an unknown plan") << u"x|glod||1core|1|"_s << u"“glod” is no plan of this offer."_s;
        QTest::newRow("an unknown market") << u"x|market|XX|1core|1|"_s << u"“XX” is no market."_s;
        QTest::newRow("an unknown size") << u"x|gold||18 cores|1|"_s << u"“18 cores” is no core size."_s;
        QTest::newRow("no size") << u"x|gold|||1|"_s << u"It does not say of which core size it is."_s;
        QTest::newRow("another unit") << u"x|gold||1core|1|month"_s
                                      << u"It is per “month”, and the plan is paid per hour."_s;
        QTest::newRow("a plan with the customers' license")
            << u"x|byol||1core|1|"_s
            << u"Customers bring their own license: the plan has no price until another model is chosen."_s;
        QTest::newRow("a market of a plan without markets")
            << u"x|gold|NL|1core|1|"_s
            << u"The plan has the same prices in all markets until another model is chosen."_s;
        QTest::newRow("a size of a plan with a price per core")
            << u"x|core||1core|1|"_s
            << u"It follows from the price per core. “Generate…” makes a price of its own for each size."_s;
        QTest::newRow("a price per core beside sizes")
            << u"x|gold||per core|1|"_s << u"There are prices for sizes instead of one per core."_s;
        QTest::newRow("what looks like markup") << u"x|<b>||1core|1|"_s << u"“<b>” is no plan of this offer."_s;
    }
    void rejects()
    {
        QFETCH(const QString, row);
        QFETCH(const QString, reason);
        const PriceImport read = importOf(u"offer|plan|market|core size|price|unit/"_s + row);
        QCOMPARE(linesOf(read), QStringList{u"E2 rejected: "_s + reason});
        QCOMPARE(read.result.value(), sample);
    }

    // A row of the program's own table means a price; an empty cell of a grid means none.
    void aRowWithoutItsPriceIsSaid()
    {
        const PriceImport own = importOf(u"publisher|offer|plan|market|currency|core size|price|unit/"
                                         "p|x|gold|||1core|0.12|hour/p|x|gold|||2core||empty/p|x|gold|||4core"_s);
        const QStringList lines = linesOf(own);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1], u"G3 rejected: There is no price in its row."_s);
        QCOMPARE(lines[2], u"G4 rejected: There is no price in its row."_s);
        QCOMPARE(linesOf(importOf(u"|gold/1core|0.12/2core|"_s)).size(), 1);
    }

    void ofTwoPricesForOneNeitherIsTaken()
    {
        const PriceImport read = importOf(u"plan|core size|price/gold|1core|0.12/gold|1 core|0.13/gold|2core|0.30/"
                                          "gold|2 cores|0.300"_s);
        QCOMPARE(linesOf(read), QStringList({u"C2 rejected: C3 has another price for the same."_s,
                                             u"C3 rejected: C2 has another price for the same."_s,
                                             u"C4 changed gold  2core 0.20>0.30: raised 0.10 (50 %)"_s,
                                             u"C5 unchanged gold  2core 0.20>0.300"_s}));
    }

    void whatIsGoodIsInTheResult()
    {
        const PriceImport read =
            importOf(u"plan|market|core size|price/gold||1core|0.12/gold||4core|0.40/market|NL|1core|0.11/"
                     "market|NL|2core|?"_s);
        QCOMPARE(read.count(ImportOutcome::Changed), 2);
        QCOMPARE(read.count(ImportOutcome::Added), 1);
        QCOMPARE(read.count(ImportOutcome::Rejected), 1);
        const JsonValue expected = offerOf({
            {"gold",
             "'isByol':false,'coreMultiplier':{'currency':'USD','individually':{'1core':0.12,'2core':0.20,'huge':5,"
             "'4core':0.40}}"},
            {"market", "'regionPrices':{'NL':{'currency':'EUR','individually':{'1core':0.11}},'UK':{'currency':'GBP',"
                       "'individually':{'1core':0.08}}}"},
            {"byol", "'isByol':true"},
            {"core", "'coreMultiplier':{'currency':'USD','single':0.05}"},
        });
        QCOMPARE(read.result.value(), expected);
        QCOMPARE(read.place, OfferBody(sample, &shape).shape()->plansPlace());
    }

    void aPlanWithoutAPriceIsPricedAsThePersonWants()
    {
        const JsonValue offer = offerOf({{"new", "'isByol':false"}});
        const SheetTable table = sheetOf(u"market|1core/NL|0.10"_s);
        PriceImport::Options options{.plan = 0, .locale = QLocale::c(), .models = {PlanPrices::Model::PerSize}};
        QCOMPARE(PriceImport::of(table, {offer, &shape}, options).count(ImportOutcome::Rejected), 1);
        options.models = {PlanPrices::Model::PerMarketAndSize};
        QCOMPARE(PriceImport::of(table, {offer, &shape}, options).count(ImportOutcome::Added), 1);
    }

    void aHundredThousandRowsAreTakenAndMoreAreNot()
    {
        SheetTable table = sheetOf(u"plan|core size|price/gold|1core|0.12"_s);
        while (table.rows.size() <= 100'000)
            table.rows.append(table.rows.last());
        const PriceImport read = PriceImport::of(table, OfferBody(sample, &shape), {});
        QCOMPARE(read.prices.size(), 100'000);
        QCOMPARE(read.count(ImportOutcome::Unchanged), 99'999);
        while (table.rows.size() <= PriceImport::mostPrices + 1)
            table.rows.append(table.rows.last());
        const PriceImport refused = PriceImport::of(table, OfferBody(sample, &shape), {});
        QCOMPARE(refused.problem, u"It has more than 200000 prices. Nothing of it was taken."_s);
        QCOMPARE(refused.prices.size(), 0);
        QCOMPARE(refused.result.value(), sample);
    }
};

QTEST_GUILESS_MAIN(TestPriceImport)
#include "tst_priceimport.moc"
