// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/offerbody.h"
#include "cpp/cppshape.h"
#include "json/jsonreader.h"
#include "rules/pricedifference.h"
#include "rules/pricesummary.h"
#include "rules/pricetexts.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Kind = PriceDifference::Kind;

namespace {

PlanPrices pricesOf(const QByteArray &form)
{
    static const CppShape shape;
    const QByteArray body =
        QByteArray("{'definition':{'plans':[{'virtualMachinePricing':{" + form + "}}]}}").replace('\'', '"');
    return OfferBody(JsonReader::read(body).value_or(JsonValue()), &shape).pricing(0).forms[0].prices;
}

// "raised NL 4 USD 0.40 0.48 0.08 20"
QByteArray textOf(const PriceDifference &difference)
{
    static const QByteArrayList kinds{"same", "raised", "lowered", "new", "missing"};
    QByteArray text = kinds[int(difference.kind)];
    if (!difference.key.other.isRoot())
        text += ' ' + difference.key.other.text();
    if (!difference.key.market.isEmpty())
        text += ' ' + difference.key.market;
    if (difference.key.size)
        text += ' ' + (difference.key.size->isCounted() ? QByteArray::number(difference.key.size->cores)
                                                        : difference.key.size->name);
    text += ' ' + difference.currency;
    if (difference.before)
        text += ' ' + difference.before->text();
    if (difference.now)
        text += ' ' + difference.now->text();
    if (difference.kind == Kind::Raised || difference.kind == Kind::Lowered)
        text += " by " + difference.amount().text();
    return difference.percent() ? text + ' ' + difference.percent()->text() + '%' : text;
}

} // namespace

//! What became of each price.
class TestPriceDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesAreComparedOneByOne_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArrayList>("expected");
        const auto core = [](const QByteArray &price, const QByteArray &currency = "USD") {
            return "'coreMultiplier':{'currency':'" + currency + "','single':" + price + '}';
        };
        const auto sizes = [](const QByteArray &prices) {
            return "'coreMultiplier':{'currency':'USD','individually':{" + prices + "}}";
        };
        const auto market = [](const QByteArray &name, const QByteArray &list) {
            return "'regionPrices':{'" + name + "':{'currency':'EUR'," + list + "}}";
        };
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba << QByteArrayList{};
        QTest::newRow("raised") << core("0.40") << core("0.48") << QByteArrayList{"raised USD 0.40 0.48 by 0.08 20%"};
        QTest::newRow("lowered") << core("0.3") << core("0.2") << QByteArrayList{"lowered USD 0.3 0.2 by -0.1 -33.33%"};
        QTest::newRow("spelled another way") << core("0.40") << core("4e-1") << QByteArrayList{"same USD 0.40 4e-1 0%"};
        // As floating-point numbers these are one.
        QTest::newRow("by very little")
            << core("0.1") << core("0.10000000000000000000001")
            << QByteArrayList{"raised USD 0.1 0.10000000000000000000001 by 0.00000000000000000000001 0%"};
        QTest::newRow("new") << ""_ba << core("0.40") << QByteArrayList{"new USD 0.40"};
        QTest::newRow("missing") << core("0.40") << ""_ba << QByteArrayList{"missing USD 0.40"};
        QTest::newRow("was free") << core("0") << core("1") << QByteArrayList{"raised USD 0 1 by 1"};
        QTest::newRow("another currency")
            << core("0.40") << core("0.30", "EUR") << QByteArrayList({"new EUR 0.30", "missing USD 0.40"});
        QTest::newRow("a currency that was not said")
            << "'coreMultiplier':{'single':1}"_ba << core("2") << QByteArrayList{"raised USD 1 2 by 1 100%"};
        QTest::newRow("sizes") << sizes("'1core':1,'2core':2,'4core':4,'x':9")
                               << sizes("'8core':8,'2core':1,'1core':1,'x':10")
                               << QByteArrayList({"new 8 USD 8", "lowered 2 USD 2 1 by -1 -50%", "same 1 USD 1 1 0%",
                                                  "raised x USD 9 10 by 1 11.11%", "missing 4 USD 4"});
        QTest::newRow("core, then sizes")
            << core("0.10") << sizes("'sharedcore':0.10,'4core':0.48,'huge':1")
            << QByteArrayList({"same 0 USD 0.10 0.10 0%", "raised 4 USD 0.40 0.48 by 0.08 20%", "new huge USD 1"});
        QTest::newRow("sizes, then core")
            << sizes("'4core':0.48,'huge':1") << core("0.10")
            << QByteArrayList({"lowered 4 USD 0.48 0.40 by -0.08 -16.67%", "missing huge USD 1"});
        QTest::newRow("a market comes") << core("1") << core("1") + ',' + market("NL", "'single':2")
                                        << QByteArrayList({"same USD 1 1 0%", "new NL EUR 2"});
        QTest::newRow("a market goes") << market("NL", "'single':2,'individually':{'1core':1}") << ""_ba
                                       << QByteArrayList({"missing NL EUR 2", "missing NL 1 EUR 1"});
        QTest::newRow("a market's sizes") << market("NL", "'single':2") << market("NL", "'individually':{'2core':5}")
                                          << QByteArrayList{"raised NL 2 EUR 4 5 by 1 25%"};
        QTest::newRow("unknown") << "'x':{'currency':'USD','y':1}"_ba
                                 << "'x':{'currency':'USD','y':2},'z':3"_ba
                                 << QByteArrayList({"raised /x/y USD 1 2 by 1 100%", "new /z  3"});
        QTest::newRow("a trial is no price") << "'freeTrialDurationInMonths':1"_ba
                                             << "'freeTrialDurationInMonths':3"_ba << QByteArrayList{};
    }

    void pricesAreComparedOneByOne()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, now);
        QByteArrayList found;
        for (const PriceDifference &difference : priceDifferences(pricesOf(before), pricesOf(now)))
            found += textOf(difference);
        QTEST(found, "expected");
    }

    void aChangeIsSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("words");
        QTest::newRow("raised") << "0.40"_ba
                                << "0.48"_ba << u"raised 0.08 (20 %)"_s;
        QTest::newRow("lowered") << "2.00"_ba
                                 << "1.90"_ba << u"lowered 0.10 (5 %)"_s;
        QTest::newRow("was free") << "0"_ba
                                  << "1"_ba << u"raised 1"_s;
        QTest::newRow("new") << ""_ba
                             << "1"_ba << u"new"_s;
        QTest::newRow("missing") << "20.80"_ba
                                 << ""_ba << u"missing, was 20.80"_s;
        QTest::newRow("same") << "0.1"_ba
                              << "0.10"_ba << QString();
        QTest::newRow("never there") << ""_ba
                                     << ""_ba << QString();
    }

    void aChangeIsSaidInWords()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, now);
        const auto cell = [](const QByteArray &price) {
            return price.isEmpty() ? std::nullopt : std::optional(PriceCell{{}, Decimal::read(price).value(), "USD"});
        };
        QTEST(PriceTexts::change(priceDifference(cell(before), cell(now))), "words");
    }

    void whatChangesInAnOfferIsCounted()
    {
        static const CppShape shape;
        const auto offer = [](const QByteArray &gold, const QByteArray &others) {
            const QByteArray text =
                "{'definition':{'plans':[{'planId':'gold','virtualMachinePricing':{'coreMultiplier':{"
                "'currency':'USD','individually':{" +
                gold + "}}}}" + others + "]}}";
            return OfferBody(JsonReader::read(QByteArray(text).replace('\'', '"')).value_or(JsonValue()), &shape);
        };
        const OfferBody before = offer("'1core':1,'2core':2,'4core':4,'6core':6", {});
        const QByteArray silver = ",{'planId':'silver','virtualMachinePricing':{'coreMultiplier':{'single':1}}}";
        const OfferBody now = offer("'1core':2,'2core':1,'4core':4,'8core':8", silver);
        QCOMPARE(PriceTexts::summary(PriceSummary::of(before, now)), u"1 raised, 1 lowered, 2 new, 1 missing"_s);
        QVERIFY(PriceSummary::of(now, now).isEmpty());
        QCOMPARE(PriceTexts::summary({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestPriceDifference)
#include "tst_pricedifference.moc"
