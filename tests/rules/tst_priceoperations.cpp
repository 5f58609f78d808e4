// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppshape.h"
#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "rules/offercatalog.h"
#include "rules/priceoperations.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Rounding = Decimal::Rounding;

namespace {

Decimal of(QByteArrayView text)
{
    return Decimal::read(text).value();
}

PlanPrices sample()
{
    PlanPrices prices;
    prices.isOwnLicense = false;
    prices.trialMonths = 1;
    prices.base = {"USD", of("0.10"), {}};
    prices.markets = {{"NL", {"EUR", {}, {{{4}, of("0.36")}, {{-1, "huge"}, of("7")}}}},
                      {"GB", {"GBP", of("0.085"), {{{-1, "huge"}, of("6")}}}}};
    prices.others = {{{{}, {}, JsonPointer({"x"})}, of("3"), {}}};
    return prices;
}

// "USD 0.10; NL EUR 4:0.36 huge:7"
QByteArray textOf(const PlanPrices &prices)
{
    const auto ofList = [](const PriceList &list) {
        QByteArray text = list.currency + (list.perCore ? ' ' + list.perCore->text() : QByteArray());
        for (const auto &[size, price] : list.sizes)
            text += ' ' + (size.isCounted() ? QByteArray::number(size.cores) : size.name) + ':' + price.text();
        return text;
    };
    QByteArray text = ofList(prices.base);
    for (const auto &[market, list] : prices.markets)
        text += "; " + market + ' ' + ofList(list);
    for (const PriceCell &cell : prices.others)
        text += "; " + cell.key.other.text() + ' ' + cell.price.text();
    return text;
}

} // namespace

//! What is done to all prices of a plan at once.
class TestPriceOperations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstPriceNamesTheCurrencyOfItsMarket()
    {
        const auto priced = [](const PlanPrices &prices, const PriceKey &key, const QByteArray &price) {
            return textOf(
                PriceOperations::priced(prices, key, price.isEmpty() ? std::nullopt : std::optional(of(price))));
        };
        QCOMPARE(priced({}, {{}, CoreSize{4}}, "0.40"), "USD 4:0.40"_ba);
        QCOMPARE(priced({}, {"GB"}, "0.40"), "; GB GBP 0.40"_ba);
        QCOMPARE(priced({}, {"XX"}, "0.40"), "; XX  0.40"_ba);
        QCOMPARE(priced({}, {{}, CoreSize{4}}, {}), ""_ba);
        PlanPrices prices;
        prices.base = {"EUR", of("1"), {}};
        QCOMPARE(priced(prices, {}, "2"), "EUR 2"_ba);
        QCOMPARE(priced(prices, {}, {}), "EUR"_ba);
    }

    void sizesAreMadeFromThePricePerCore()
    {
        QCOMPARE(textOf(PriceOperations::bySize(sample(), {{0}, {1}, {2}, {96}})),
                 "USD 0:0.10 1:0.10 2:0.20 96:9.60; NL EUR 4:0.36 huge:7; GB GBP 0:0.085 1:0.085 2:0.170 96:8.160 "
                 "huge:6; /x 3"_ba);
        PlanPrices both = sample();
        both.base.sizes = {{{2}, of("9")}, {{3}, of("8")}};
        QCOMPARE(textOf(PriceOperations::bySize(both, {{2}})).left(18), "USD 2:0.20 3:8; NL"_ba);
    }

    void theSizesOfOneMarketAreGenerated()
    {
        const auto generated = [](const QByteArray &market) {
            return textOf(PriceOperations::generated(sample(), market, of("0.5"), {{1}, {4}}));
        };
        const QByteArray nl = "; NL EUR 4:0.36 huge:7"_ba;
        const QByteArray gb = "; GB GBP 0.085 huge:6; /x 3"_ba;
        QCOMPARE(generated({}), "USD 1:0.5 4:2.0" + nl + gb);
        QCOMPARE(generated("NL"), "USD 0.10; NL EUR 1:0.5 4:2.0 huge:7" + gb);
        QCOMPARE(generated("GB"), "USD 0.10" + nl + "; GB GBP 1:0.5 4:2.0 huge:6; /x 3");
    }

    void everyKnownSizeHasAPrice()
    {
        QCOMPARE(OfferCatalog::coreCounts().size(), OfferCatalog::coreSizes().size());
        const PlanPrices prices = PriceOperations::bySize(sample(), OfferCatalog::coreCounts());
        QCOMPARE(prices.base.sizes.size(), OfferCatalog::coreSizes().size());
        QCOMPARE(prices.base.price({0}), of("0.10"));
        QCOMPARE(prices.base.price({416}), of("41.60"));
        QCOMPARE(prices.model(), PlanPrices::Model::PerMarketAndSize);
    }

    void allPricesAreRaisedByPercent()
    {
        QCOMPARE(textOf(PriceOperations::raised(sample(), of("20"))),
                 "USD 0.12; NL EUR 4:0.432 huge:8.4; GB GBP 0.102 huge:7.2; /x 3"_ba);
        QCOMPARE(textOf(PriceOperations::raised(sample(), of("-50"))),
                 "USD 0.05; NL EUR 4:0.18 huge:3.5; GB GBP 0.0425 huge:3; /x 3"_ba);
    }

    // 0.1 and 0.2 as floating-point numbers are neither.
    void raisingAndLoweringLosesNothing()
    {
        const PlanPrices up = PriceOperations::raised(sample(), of("25"));
        QCOMPARE(PriceOperations::raised(up, of("-20")), sample());
    }

    void allPricesAreRoundedToAStep_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<int>("rounding");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("cents, even") << "0.01"_ba << int(Rounding::HalfEven)
                                     << "USD 0.10; NL EUR 4:0.36 huge:7.00; GB GBP 0.08 huge:6.00; /x 3"_ba;
        QTest::newRow("cents, up") << "0.01"_ba << int(Rounding::HalfUp)
                                   << "USD 0.10; NL EUR 4:0.36 huge:7.00; GB GBP 0.09 huge:6.00; /x 3"_ba;
        QTest::newRow("five cents") << "0.05"_ba << int(Rounding::HalfEven)
                                    << "USD 0.10; NL EUR 4:0.35 huge:7.00; GB GBP 0.10 huge:6.00; /x 3"_ba;
        QTest::newRow("whole") << "1"_ba << int(Rounding::HalfEven)
                               << "USD 0; NL EUR 4:0 huge:7; GB GBP 0 huge:6; /x 3"_ba;
    }

    void allPricesAreRoundedToAStep()
    {
        QFETCH(const QByteArray, step);
        QFETCH(const int, rounding);
        QTEST(textOf(PriceOperations::rounded(sample(), of(step), Rounding(rounding))), "expected");
    }

    void anotherPlansPricesAreTakenOver()
    {
        PlanPrices plan;
        plan.isOwnLicense = true;
        plan.others = {{{{}, {}, JsonPointer({"y"})}, of("4"), {}}};
        const PlanPrices copy = PriceOperations::copied(plan, sample());
        QCOMPARE(textOf(copy), textOf(sample()).replace("/x 3", "/y 4"));
        QCOMPARE(copy.isOwnLicense, false);
        QCOMPARE(copy.trialMonths, 1);
        plan.unit = PlanPrices::Unit::Month;
        QCOMPARE(PriceOperations::copied(plan, sample()), plan);
    }

    void whatGrewTooLongIsNamed()
    {
        PlanPrices prices = sample();
        QVERIFY(PriceOperations::tooLong(prices).isEmpty());
        for (int i = 0; i < 20; ++i)
            prices = PriceOperations::raised(prices, of("3.3"));
        QVERIFY(PriceOperations::tooLong(prices).contains(PriceKey{"GB"}));
        prices = PriceOperations::rounded(prices, of("0.01"), Rounding::HalfEven);
        QVERIFY(PriceOperations::tooLong(prices).isEmpty());
    }

    void formsBecomeAlike_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("form");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray one = R"({"isByol":false,"coreMultiplier":{"currency":"USD","single":0.10}})"_ba;
        const QByteArray two = R"({"coreMultiplier":{"single":0.20,"currency":"USD"},"isByol":false})"_ba;
        const QByteArray unknown = R"({"isByol":false,"coreMultiplier":{"currency":"USD","single":0.10},"x":1})"_ba;
        QTest::newRow("its order stays") << one << two << 0 << QByteArray(two).replace("0.20", "0.10");
        QTest::newRow("the other way") << two << one << 0 << QByteArray(one).replace("0.10", "0.20");
        QTest::newRow("what nobody knows is taken over") << unknown << one << 0 << unknown;
        QTest::newRow("what nobody knows goes") << one << unknown << 0 << one;
        QTest::newRow("alike but for the spelling")
            << one << QByteArray(one).replace("0.10", "0.1") << 0 << QByteArray(one).replace("0.10", "0.1");
        QTest::newRow("another kind") << one << "7"_ba << 0 << one;
    }

    void formsBecomeAlike()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QFETCH(const int, form);
        const CppShape shape;
        const QByteArray frame =
            R"({"definition":{"plans":[{"virtualMachinePricing":1,"virtualMachinePricingV2":2}]}})";
        const OfferBody body(
            *JsonReader::read(QByteArray(frame).replace("1,", first + ',').replace("2}]", second + "}]")), &shape);
        const OfferBody alike = PriceOperations::withFormsLike(body, 0, form);
        QVERIFY(!alike.pricing(0).differ());
        QCOMPARE(JsonWriter::compact(alike.pricing(0).forms[0].value), first);
        QTEST(JsonWriter::compact(alike.pricing(0).forms[1].value), "expected");
    }
};

QTEST_GUILESS_MAIN(TestPriceOperations)
#include "tst_priceoperations.moc"
