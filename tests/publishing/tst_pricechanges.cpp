// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "publishing/consequences.h"
#include "publishing/pricechanges.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

// An offer of these plans: "'gold':{…}, 'blue':{…}", each with its price in the older form.
JsonValue offerOf(const QByteArrayList &plans)
{
    return JsonReader::read(
               QByteArray("{'definition':{'offer':{},'plans':[" + plans.join(',') + "]}}").replace('\'', '"'))
        .value_or(JsonValue());
}

QByteArray planOf(const QByteArray &id, const QByteArray &form, const QByteArray &beside = {})
{
    return "{'planId':'" + id + "','virtualMachinePricing':{" + form + '}' + beside + '}';
}

QByteArray core(const QByteArray &price, const QByteArray &currency = "USD")
{
    return "'isByol':false,'coreMultiplier':{'currency':'" + currency + "','single':" + price + '}';
}

QByteArray sizes(const QByteArray &prices)
{
    return "'isByol':false,'coreMultiplier':{'currency':'USD','individually':{" + prices + "}}";
}

QStringList linesOf(const QByteArrayList &source, const QByteArrayList &production)
{
    return PriceChanges::lines(schemas()->body(offerOf(source)), schemas()->body(offerOf(production)));
}

} // namespace

//! What a publish and a go live say of prices before they are final.
class TestPriceChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPriceIsNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QStringList>("expected");
        const auto nl = [](const QByteArray &list) { return "'regionPrices':{'NL':{'currency':'EUR'," + list + "}}"; };
        const QString refused = u": the service is likely to refuse it"_s;
        QTest::newRow("same") << core("0.40") << core("0.4") << QStringList{};
        QTest::newRow("raised") << sizes("'4core':0.40") << sizes("'4core':0.48")
                                << QStringList{u"gold, 4 core(s): 0.40 → 0.48 USD/hour (raised 20 %)"_s + refused};
        QTest::newRow("raised by very little")
            << core("0.4") << core("0.400000001")
            << QStringList{u"gold, per core: 0.4 → 0.400000001 USD/hour (raised)"_s + refused};
        QTest::newRow("was free") << core("0") << core("1")
                                  << QStringList{u"gold, per core: 0 → 1 USD/hour (raised)"_s + refused};
        QTest::newRow("lowered") << core("0.30") << core("0.20")
                                 << QStringList{u"gold, per core: 0.30 → 0.20 USD/hour (lowered 33.33 %)"_s};
        QTest::newRow("lowered to next to nothing")
            << core("0.25") << core("0.0000001")
            << QStringList{u"gold, per core: 0.25 → 0.0000001 USD/hour (lowered more than 99.9 %)"_s};
        QTest::newRow("lowered to nothing")
            << core("0.25") << core("0") << QStringList{u"gold, per core: 0.25 → 0 USD/hour (lowered 100 %)"_s};
        QTest::newRow("new") << ""_ba << core("0.10") << QStringList{u"gold, per core: 0.10 USD/hour (new)"_s};
        QTest::newRow("gone") << core("0.10") << "'isByol':true"_ba
                              << QStringList{u"gold, per core: 0.10 USD/hour (no longer there)"_s};
        QTest::newRow("a market") << nl("'single':1") << nl("'single':1.5")
                                  << QStringList{u"gold, Netherlands, per core: 1 → 1.5 EUR/hour (raised 50 %)"_s +
                                                 refused};
        QTest::newRow("another currency") << core("0.40") << core("0.30", "EUR")
                                          << QStringList({u"gold, per core: 0.40 USD/hour (no longer there)"_s,
                                                          u"gold, per core: 0.30 EUR/hour (new)"_s});
        QTest::newRow("sizes from cores")
            << core("0.10") << sizes("'sharedcore':0.10,'4core':0.48")
            << QStringList{u"gold, 4 core(s): 0.40 → 0.48 USD/hour (raised 20 %)"_s + refused};
        QTest::newRow("what speaks most against it comes first")
            << sizes("'1core':1,'2core':2,'4core':4") << sizes("'1core':0.5,'2core':3,'8core':8")
            << QStringList({u"gold, 2 core(s): 2 → 3 USD/hour (raised 50 %)"_s + refused,
                            u"gold, 4 core(s): 4 USD/hour (no longer there)"_s, u"gold, 8 core(s): 8 USD/hour (new)"_s,
                            u"gold, 1 core(s): 1 → 0.5 USD/hour (lowered 50 %)"_s});
        QTest::newRow("no currency") << ""_ba
                                     << "'coreMultiplier':{'single':1}"_ba
                                     << QStringList{u"gold, per core: 1 per hour (new)"_s};
    }

    void eachPriceIsNamed()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, now);
        QTEST(linesOf({planOf("gold", now)}, {planOf("gold", before)}), "expected");
    }

    void allAreNamedForWhoWantsToReadThem()
    {
        QByteArrayList prices;
        for (int i = 1; i <= 30; ++i)
            prices += '\'' + QByteArray::number(i) + "core':0." + QByteArray::number(i + 10);
        const OfferBody now = schemas()->body(offerOf({planOf("gold", sizes(prices.join(',')))}));
        const OfferBody before = schemas()->body(offerOf({planOf("gold", {})}));
        const QStringList first = PriceChanges::lines(now, before);
        QCOMPARE(first.size(), PriceChanges::mostLines + 1);
        QVERIFY2(first.last().contains(u"24 more"_s), qPrintable(first.last()));
        QCOMPARE(PriceChanges::lines(now, before, PriceChanges::mostOfAll).size(), 30);
    }

    // Nothing becomes final where there is no price any more.
    void plansWithoutAPriceAreNamedByThemselves()
    {
        const JsonValue live = offerOf({planOf("gold", core("0.10")), planOf("silver", core("0.20"))});
        const JsonValue now = offerOf({planOf("gold", "'isByol':false"), planOf("silver", core("0.15"))});
        const QString said = Consequences::of(now, live, *schemas()->of(now)).join(u'\n');
        QVERIFY2(said.contains(u"The price becomes final for: silver."_s), qPrintable(said));
        QVERIFY2(said.contains(u"These plans have no price any more: gold."_s), qPrintable(said));
        QVERIFY2(said.contains(u"gold, per core: 0.10 USD/hour (no longer there)"_s), qPrintable(said));
    }

    void aNewPlansPricesAreNamed()
    {
        const QStringList expected{u"gold, per core: 0.10 USD/hour (new)"_s};
        QCOMPARE(linesOf({planOf("gold", core("0.10"))}, {planOf("blue", core("0.20"))}), expected);
        QCOMPARE(PriceChanges::lines(schemas()->body(offerOf({planOf("gold", core("0.10"))})), schemas()->body({})),
                 expected);
    }

    void twoFormsThatSayTheSameAreToldOnce()
    {
        const auto both = [](const QByteArray &first, const QByteArray &second) {
            return planOf("gold", core(first), ",'virtualMachinePricingV2':{" + core(second) + '}');
        };
        const QString lowered = u"gold, per core: 0.20 → 0.10 USD/hour (lowered 50 %)"_s;
        QCOMPARE(linesOf({both("0.10", "0.1")}, {both("0.20", "0.2")}), QStringList{lowered});
        QCOMPARE(linesOf({both("0.10", "0.1")}, {planOf("gold", core("0.20"))}), QStringList{lowered});
        QCOMPARE(
            linesOf({both("0.10", "0.40")}, {both("0.20", "0.20")}),
            QStringList({u"gold, per core: 0.20 → 0.40 USD/hour (raised 100 %): the service is likely to refuse it"_s,
                         lowered}));
        QCOMPARE(
            linesOf({both("0.10", "0.10")}, {both("0.10", "0.05")}),
            QStringList{u"gold, per core: 0.05 → 0.10 USD/hour (raised 100 %): the service is likely to refuse it"_s});
    }

    void theMonthIsSaid()
    {
        const auto plan = [](const QByteArray &price) {
            return "{'planId':'a','monthlyPricing':{'currency':'USD','value':" + price + "}}";
        };
        QCOMPARE(linesOf({plan("19.90")}, {plan("20")}),
                 QStringList{u"a, value: 20 → 19.90 USD/month (lowered 0.5 %)"_s});
    }

    void manyAreCounted()
    {
        QByteArrayList now;
        QByteArrayList before;
        for (int i = 0; i < 20; ++i) {
            now += planOf("plan" + QByteArray::number(i), core(i == 19 ? "2" : "0.5"));
            before += planOf("plan" + QByteArray::number(i), core("1"));
        }
        const QStringList lines = linesOf(now, before);
        QCOMPARE(lines.size(), PriceChanges::mostLines + 1);
        QVERIFY2(lines.first().startsWith(u"plan19, per core: 1 → 2 USD/hour (raised 100 %)"_s), qPrintable(lines[0]));
        QCOMPARE(lines.last(), u"and 14 more price(s)"_s);
        QCOMPARE(linesOf(now.first(6), before.first(6)).size(), 6);
    }

    void aNameMakesNoLineOfItsOwn()
    {
        const QStringList lines = linesOf(
            {planOf("a\\nb, per core: 1 → 0 USD/hour", core("1")), planOf(QByteArray(300, 'x'), core("1"))}, {});
        QCOMPARE(lines.size(), 2);
        QVERIFY2(!lines.join(QString()).contains(u'\n'), qPrintable(lines[0]));
        QVERIFY(lines[1].size() < 150);
    }

    // They stand below the sentence that says what they mean.
    void consequencesNameThePrices()
    {
        const JsonValue source = offerOf({planOf("gold", core("0.48")), planOf("same", core("1"))});
        const JsonValue production = offerOf({planOf("gold", core("0.40")), planOf("same", core("1.0"))});
        const auto schema = schemas()->ofType({});
        QCOMPARE(
            Consequences::of(source, production, *schema),
            QStringList{u"The price becomes final for: gold. Later it can go down, not up.\n"
                        "gold, per core: 0.40 → 0.48 USD/hour (raised 20 %): the service is likely to refuse it"_s});
        QCOMPARE(Consequences::of(production, production, *schema), QStringList());
        const QStringList first = Consequences::of(source, {}, *schema);
        QCOMPARE(first.size(), 3);
        QCOMPARE(first[1], u"The price becomes final for: gold, same. Later it can go down, not up.\n"
                           "gold, per core: 0.48 USD/hour (new)\nsame, per core: 1 USD/hour (new)"_s);
    }
};

QTEST_GUILESS_MAIN(TestPriceChanges)
#include "tst_pricechanges.moc"
