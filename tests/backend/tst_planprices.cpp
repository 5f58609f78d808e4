// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/flatshape.h"
#include "backend/offerbody.h"
#include "cpp/cppshape.h"
#include "json/jsonwriter.h"
#include "support/parsed.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Model = PlanPrices::Model;

namespace {

const CppShape portal;
const FlatShape flat;

Decimal of(QByteArrayView text)
{
    return Decimal::read(text).value();
}

// A plan with these members, in documents of each service.
OfferBody portalWith(const QByteArray &members)
{
    return {quoted("{'definition':{'plans':[{'planId':'other'},{'planId':'gold'" + members + "}]}}"), &portal};
}
OfferBody flatWith(const QByteArray &members)
{
    return {quoted("{'root':'product/p','resources':[{'id':'price-and-availability-plan/p/g'" + members +
                   "},{'id':'product/p'},{'id':'plan/p/o','identity':{'externalId':'other'}},"
                   "{'id':'plan/p/g','identity':{'externalId':'gold'}}]}"),
            &flat};
}

QByteArray textOf(const OfferBody &body)
{
    return JsonWriter::compact(body.value()).replace('"', '\'');
}

} // namespace

//! Prices of plans, told and changed in the same words for documents that have nothing in common.
class TestPlanPrices final : public QObject
{
    Q_OBJECT

    static OfferBody sample()
    {
        QFETCH_GLOBAL(const bool, isFlat);
        return isFlat
                   ? flatWith(",'model':'payg','all':{'unit':'USD','core':0.10},'by':[{'in':'NL','unit':'EUR','cores':{"
                              "'0':0.09,'4':0.360,'huge':7}},{'in':'US','unit':'USD','core':1e-1}],'sells':['NL','US']")
                   : portalWith(",'regions':['NL','US'],'virtualMachinePricing':{'isByol':false,'coreMultiplier':{"
                                "'currency':'USD','single':0.10},'regionPrices':{'NL':{'currency':'EUR','individually':"
                                "{'sharedcore':0.09,'4core':0.360,'huge':7}},'US':{'currency':'USD','single':1e-1}}}");
    }
    static PriceKey sizeIn(const QByteArray &market, int cores) { return {market, CoreSize{cores}}; }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isFlat");
        QTest::newRow("portal") << false;
        QTest::newRow("flat") << true;
    }

    void saysWhatAPlanCosts()
    {
        const PlanPricing pricing = sample().pricing(1);
        QCOMPARE(pricing.soldIn, QByteArrayList({"NL", "US"}));
        QCOMPARE(pricing.forms.size(), 1);
        QVERIFY(pricing.forms[0].isThere() && !pricing.hasTwo() && !pricing.differ());
        const PlanPrices &prices = pricing.forms[0].prices;
        QCOMPARE(prices.isOwnLicense, false);
        QCOMPARE(prices.model(), Model::PerMarketAndSize);
        QCOMPARE(prices.base, (PriceList{"USD", of("0.1"), {}}));
        QCOMPARE(prices.markets.size(), 2);
        QCOMPARE(prices.markets[0].market, "NL"_ba);
        QCOMPARE(
            prices.markets[0].prices,
            (PriceList{"EUR", {}, {{CoreSize{}, of("0.09")}, {CoreSize{4}, of("0.36")}, {{-1, "huge"}, of("7")}}}));
        QCOMPARE(prices.price({"US"}), of("0.1"));
        QCOMPARE(prices.price({"US"})->text(), "1e-1"_ba);
        QCOMPARE(prices.price(sizeIn("US", 4)), std::nullopt);
        QCOMPARE(prices.cells().size(), 5);
        QCOMPARE(prices.cells()[2], (PriceCell{sizeIn("NL", 4), of("0.36"), "EUR"}));
    }

    void everyPriceStandsWhereItIsSaidTo()
    {
        const OfferBody body = sample();
        const PriceForm form = body.pricing(1).forms[0];
        for (const PriceCell &cell : form.prices.cells())
            QCOMPARE(body.value().value(body.place(form, PricePart::Price, cell.key)).text(), cell.price.text());
        for (const char *market : {"", "NL", "US"})
            QCOMPARE(body.value().value(body.place(form, PricePart::Currency, {market})).text(),
                     form.prices.list(market).currency);
        QVERIFY(!body.value().value(body.place(form, PricePart::License)).isUndefined());
        QVERIFY(body.value().value(body.place(form, PricePart::Sizes, {"NL"})).isObject());
        QCOMPARE(body.value().value(body.place(form, PricePart::Markets)).size(), 2);
    }

    void aPlanWithoutPricesHasNone()
    {
        const PlanPricing pricing = sample().pricing(0);
        QVERIFY(!pricing.forms.isEmpty());
        for (const PriceForm &form : pricing.forms) {
            QVERIFY(!form.isThere());
            QCOMPARE(form.prices, PlanPrices());
        }
        QCOMPARE(pricing.forms[0].prices.model(), Model::None);
        QCOMPARE(sample().pricing(7).forms[0].prices.cells().size(), 0);
    }

    void pathsOfPricesAreKnown()
    {
        const OfferBody body = sample();
        const PriceForm form = body.pricing(1).forms[0];
        const JsonIdentities identities(body.shape()->identities());
        const auto isOfPrices = [&](const JsonPointer &place) {
            return body.shape()->isOfPrices(JsonPath::of(place, body.value(), identities));
        };
        QVERIFY(isOfPrices(form.place));
        QVERIFY(isOfPrices(body.place(form, PricePart::Price)));
        QVERIFY(!isOfPrices(body.idPlace(body.plans()[1])));
        QVERIFY(!isOfPrices(body.plans()[1].place));
        QVERIFY(!isOfPrices({}));
    }

    void writingWhatIsThereChangesNothing()
    {
        const OfferBody body = sample();
        const PlanPrices prices = body.pricing(1).forms[0].prices;
        QCOMPARE(textOf(body.withPrices(1, prices)), textOf(body));
        // Nor does the same value in another spelling.
        QCOMPARE(textOf(body.withPrices(1, prices.with(sizeIn("NL", 4), of("0.36")))), textOf(body));
    }

    void writingChangesThatPriceAlone()
    {
        const OfferBody body = sample();
        const PlanPrices prices = body.pricing(1).forms[0].prices;
        QCOMPARE(textOf(body.withPrices(1, prices.with(sizeIn("NL", 4), of("0.480")))),
                 textOf(body).replace("0.360", "0.480"));
        QCOMPARE(textOf(body.withPrices(1, prices.with({}, of("1e-7")))), textOf(body).replace("0.10", "1e-7"));
        const PlanPrices respelled = prices.with(sizeIn("NL", 0), of("0.08")).with(sizeIn("NL", 4), of("0.36"));
        QCOMPARE(textOf(body.withPrices(1, respelled)), textOf(body).replace("0.09", "0.08"));
        const QByteArray without = textOf(body.withPrices(1, prices.with({"NL", CoreSize{-1, "huge"}}, {})));
        QCOMPARE(without, textOf(body).replace(",'huge':7", ""));
    }

    void whatIsNotThereIsMade()
    {
        const OfferBody body = sample();
        const PlanPrices prices = body.pricing(1).forms[0].prices;
        const PlanPrices more = prices.with(sizeIn("DE", 2), of("0.20")).with(sizeIn("NL", 8), of("0.7"));
        const PlanPrices read = body.withPrices(1, more).pricing(1).forms[0].prices;
        QCOMPARE(read, more);
        QCOMPARE(read.markets.size(), 3);
        QCOMPARE(more.with(sizeIn("DE", 2), {}).with(sizeIn("FR", 2), {}).markets.size(), 3);
    }

    void aModelDropsWhatItHasNoPlaceFor_data()
    {
        QTest::addColumn<int>("model");
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("dropped");
        QTest::newRow("none") << int(Model::None) << 0 << 5;
        QTest::newRow("own license") << int(Model::BringYourOwnLicense) << 0 << 5;
        QTest::newRow("per core") << int(Model::PerCore) << 1 << 4;
        QTest::newRow("per size") << int(Model::PerSize) << 0 << 5;
        QTest::newRow("per market") << int(Model::PerMarket) << 2 << 3;
        QTest::newRow("per market and size") << int(Model::PerMarketAndSize) << 3 << 2;
        QTest::newRow("spreadsheet") << int(Model::Spreadsheet) << 0 << 5;
    }

    void aModelDropsWhatItHasNoPlaceFor()
    {
        QFETCH(const int, model);
        QFETCH(const int, kept);
        QFETCH(const int, dropped);
        const OfferBody body = sample();
        const PlanPrices before = body.pricing(1).forms[0].prices;
        const SwitchedPrices now = switched(before, Model(model));
        QCOMPARE(now.prices.cells().size(), kept);
        QCOMPARE(now.dropped.size(), dropped);
        QCOMPARE(now.prices.isOwnLicense, Model(model) == Model::BringYourOwnLicense);
        for (const PriceCell &cell : now.dropped)
            QCOMPARE(before.price(cell.key), cell.price);
        QCOMPARE(body.withPrices(1, now.prices).pricing(1).forms[0].prices.cells(), now.prices.cells());
        const SwitchedPrices back = switched(now.prices, Model::PerCore);
        QCOMPARE(back.prices.isOwnLicense, false);
    }
};

QTEST_GUILESS_MAIN(TestPlanPrices)
#include "tst_planprices.moc"
