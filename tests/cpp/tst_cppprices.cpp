// SPDX-License-Identifier: GPL-3.0-or-later
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

Decimal of(QByteArrayView text)
{
    return Decimal::read(text).value();
}

// A plan with these members, in a document of the portal.
OfferBody portalWith(const QByteArray &members)
{
    return {quoted("{'definition':{'plans':[{'planId':'other'},{'planId':'gold'" + members + "}]}}"), &portal};
}
QByteArray textOf(const OfferBody &body)
{
    return JsonWriter::compact(body.value()).replace('"', '\'');
}

} // namespace

//! Prices as the portal's documents alone have them: two forms, a spreadsheet, a trial, and members that nobody knows.
class TestCppPrices final : public QObject
{
    Q_OBJECT

    static constexpr char price[] = "{'isByol':false,'coreMultiplier':{'currency':'USD','single':0.10}}";

private Q_SLOTS:
    void modelsAreTold_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("model");
        QTest::newRow("none") << "{}"_ba << int(Model::None);
        QTest::newRow("not even an object") << "[1]"_ba << int(Model::None);
        QTest::newRow("license") << "{'isByol':true,'coreMultiplier':{'single':1}}"_ba
                                 << int(Model::BringYourOwnLicense);
        QTest::newRow("core") << QByteArray(price) << int(Model::PerCore);
        QTest::newRow("size") << "{'coreMultiplier':{'individually':{'1core':1}}}"_ba << int(Model::PerSize);
        QTest::newRow("market") << "{'coreMultiplier':{'single':1},'regionPrices':{'NL':{'single':1}}}"_ba
                                << int(Model::PerMarket);
        QTest::newRow("market and size") << "{'regionPrices':{'US':{'single':1},'NL':{'individually':{'1core':1}}}}"_ba
                                         << int(Model::PerMarketAndSize);
        QTest::newRow("market without prices") << "{'regionPrices':{'NL':{'currency':'EUR'}}}"_ba << int(Model::None);
        QTest::newRow("spreadsheet")
            << "{'spreadSheetPricing':{'uri':'https://a.example/x'},'regionPrices':{'NL':{'single':1}}}"_ba
            << int(Model::Spreadsheet);
    }

    void modelsAreTold()
    {
        QFETCH(const QByteArray, form);
        QFETCH(const int, model);
        const PlanPricing pricing = portalWith(",'virtualMachinePricing':" + form).pricing(1);
        QCOMPARE(int(pricing.forms[0].prices.model()), model);
    }

    void sizesThatCountNoCoresKeepTheirName_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("cores");
        QTest::newRow("shared") << "sharedcore"_ba << 0;
        QTest::newRow("largest") << "416core"_ba << 416;
        for (const char *word :
             {"0core", "04core", "-4core", "+4core", "4Core", "core", "4cores", "99999999999core", ""})
            QTest::newRow(qPrintable(u"no count: "_s + QString::fromLatin1(word))) << QByteArray(word) << -1;
    }

    void sizesThatCountNoCoresKeepTheirName()
    {
        QFETCH(const QByteArray, word);
        QFETCH(const int, cores);
        const OfferBody body =
            portalWith(",'virtualMachinePricing':{'coreMultiplier':{'individually':{'" + word + "':1}}}");
        const PriceForm form = body.pricing(1).forms[0];
        QCOMPARE(form.prices.base.sizes.size(), 1);
        QCOMPARE(form.prices.base.sizes[0].size, (CoreSize{cores, cores < 0 ? word : QByteArray()}));
        QCOMPARE(body.place(form, PricePart::Price, form.prices.cells()[0].key).tokens().last(), word);
    }

    void whatCannotBeReadIsToldAndStays()
    {
        const OfferBody body =
            portalWith(",'virtualMachinePricing':{'x':{'y':[2]},'coreMultiplier':{'single':'0,10','individually':{"
                       "'1core':null,'2core':" +
                       QByteArray(41, '1') + ",'4core':4},'z':3},'regionPrices':{'':{'single':5},'NL':6}}");
        const PlanPrices prices = body.pricing(1).forms[0].prices;
        QCOMPARE(prices.unread.size(), 3);
        QCOMPARE(prices.unread[0], (PlanPrices::Unread{{}, JsonValue::string(u"0,10"_s), {}}));
        QCOMPARE(prices.unread[1].key, (PriceKey{{}, CoreSize{1}}));
        QVERIFY(prices.unread[1].value.isNull());
        QVERIFY(prices.unread[2].why.contains(u"40"_s));
        QByteArrayList others;
        for (const PriceCell &cell : prices.others)
            others += cell.key.other.text() + ' ' + cell.price.text();
        QCOMPARE(others,
                 QByteArrayList({"/x/y/0 2", "/coreMultiplier/z 3", "/regionPrices//single 5", "/regionPrices/NL 6"}));
        QVERIFY(prices.markets.isEmpty());
        QCOMPARE(textOf(body.withPrices(1, prices.with({{}, CoreSize{4}}, of("8")))),
                 textOf(body).replace("'4core':4", "'4core':8"));
        QCOMPARE(textOf(body.withPrices(1, prices.with({}, of("0.10")))), textOf(body).replace("'0,10'", "0.10"));
    }

    void theMonthHasPricesOfItsOwn()
    {
        const OfferBody body = portalWith(",'monthlyPricing':{'currency':'USD','value':19.90}");
        const PlanPrices prices = body.pricing(1).forms[0].prices;
        QCOMPARE(prices.unit, PlanPrices::Unit::Month);
        QCOMPARE(prices.cells().size(), 1);
        QCOMPARE(prices.cells()[0].key.other, JsonPointer({"value"}));
        QCOMPARE(prices.cells()[0].currency, "USD"_ba);
        QCOMPARE(prices.price(prices.cells()[0].key), of("19.9"));
    }

    void twoFormsThatSayTheSameAreWrittenTogether()
    {
        const OfferBody body = portalWith(",'virtualMachinePricing':{'coreMultiplier':{'currency':'USD','single':0.10},"
                                          "'isByol':false},'virtualMachinePricingV2':" +
                                          QByteArray(price).replace("0.10", "0.1"));
        const PlanPricing pricing = body.pricing(1);
        QVERIFY(pricing.hasTwo() && !pricing.differ());
        QCOMPARE(textOf(body.withPrices(1, pricing.forms[0].prices.with({}, of("0.08")))),
                 textOf(body).replace("0.10", "0.08").replace("'single':0.1}", "'single':0.08}"));
    }

    void twoFormsThatDifferAreToldApart()
    {
        const OfferBody body = portalWith(",'virtualMachinePricing':" + QByteArray(price) +
                                          ",'virtualMachinePricingV2':" + QByteArray(price).replace("0.10", "0.20"));
        const PlanPricing pricing = body.pricing(1);
        QVERIFY(pricing.hasTwo() && pricing.differ());
        QCOMPARE(textOf(body.withPrices(1, pricing.forms[0].prices.with({}, of("0.30")))),
                 textOf(body).replace("0.10", "0.30"));
        QCOMPARE(textOf(body.withPrices(1, pricing.forms[1].prices.with({}, of("0.30")), 1)),
                 textOf(body).replace("0.20", "0.30"));
    }

    void aFormIsComparedWithTheSameOne()
    {
        const PlanPricing both = portalWith(",'virtualMachinePricing':{},'virtualMachinePricingV2':{}").pricing(1);
        const PlanPricing first = portalWith(",'virtualMachinePricing':{}").pricing(1);
        QCOMPARE(both.like(both.forms[1])->which, 1);
        QCOMPARE(first.like(both.forms[1])->which, 0);
        QVERIFY(!portalWith({}).pricing(1).like(both.forms[1]));
        QVERIFY(!portalWith(",'virtualMachinePricing':7").pricing(1).like(both.forms[0]));
    }

    // The service wants both (contract 5.4).
    void aNewPriceIsMadeInBothForms()
    {
        PlanPrices prices;
        prices.isOwnLicense = false;
        prices.base = {"USD", of("0.10"), {}};
        QCOMPARE(textOf(portalWith({}).withPrices(1, prices)),
                 textOf(portalWith(",'virtualMachinePricing':" + QByteArray(price) +
                                   ",'virtualMachinePricingV2':" + QByteArray(price))));
        const OfferBody app(quoted("{'offerTypeId':'microsoft-azure-applications','definition':{'plans':[{}]}}"),
                            &portal);
        QCOMPARE(app.pricing(0).forms[0].place.tokens().last(), "monthlyPricing"_ba);
    }

    void trialLicenseAndSpreadsheetAreWritten()
    {
        const OfferBody body = portalWith(",'virtualMachinePricing':{'freeTrialDurationInMonths':1,'isByol':true,"
                                          "'spreadSheetPricing':{'uri':'https://a.example/1','x':1}}");
        PlanPrices prices = body.pricing(1).forms[0].prices;
        QCOMPARE(prices.trialMonths, 1);
        QCOMPARE(prices.spreadsheet, u"https://a.example/1"_s);
        prices.trialMonths = 3;
        prices.isOwnLicense = false;
        prices.spreadsheet = u"https://a.example/2"_s;
        const OfferBody written = body.withPrices(1, prices);
        QCOMPARE(
            textOf(written),
            textOf(body).replace("Months':1", "Months':3").replace("true", "false").replace("example/1", "example/2"));
        const SwitchedPrices now = switched(prices, Model::PerCore);
        QCOMPARE(now.spreadsheet, u"https://a.example/2"_s);
        QCOMPARE(textOf(written.withPrices(1, now.prices)),
                 textOf(written).replace("'uri':'https://a.example/2',", ""));
    }

    void withOnesOwnLicenseNothingIsLeft()
    {
        const OfferBody body = portalWith(",'virtualMachinePricing':" + QByteArray(price));
        const PlanPrices now = switched(body.pricing(1).forms[0].prices, Model::BringYourOwnLicense).prices;
        QCOMPARE(textOf(body.withPrices(1, now)), textOf(portalWith(",'virtualMachinePricing':{'isByol':true}")));
    }
};

QTEST_GUILESS_MAIN(TestCppPrices)
#include "tst_cppprices.moc"
