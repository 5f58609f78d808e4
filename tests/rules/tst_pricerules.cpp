// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/flatshape.h"
#include "cpp/cppshape.h"
#include "rules/offercatalog.h"
#include "rules/pricerules.h"
#include "rules/ruleproblems.h"
#include "support/parsed.h"
#include "support/patience.h"

#include <QTest>

#include <algorithm>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const CppShape portal;
const FlatShape flat;

// A plan with these members in its older form of prices and these beside that.
OfferBody bodyOf(const QByteArray &form, const QByteArray &beside = {})
{
    return {quoted("{'definition':{'plans':[{'virtualMachinePricing':{" + form + '}' + beside + "}]}}"), &portal};
}

// Each known size at a price that its place in the list gives.
QByteArray allSizes(const QByteArray &beside = {})
{
    QByteArray text;
    for (qsizetype i = 0; i < OfferCatalog::coreSizes().size(); ++i)
        text += (i > 0 ? ",'" : "'") + OfferCatalog::coreSizes()[i] + "':" + QByteArray::number(i + 1);
    return text + beside;
}

QByteArray baseOf(const QByteArray &list)
{
    return "'coreMultiplier':{'currency':'USD'," + list + '}';
}

QByteArray inMarkets(const QByteArray &markets)
{
    return "'regionPrices':{" + markets + '}';
}

QByteArray sortedText(const QList<Problem> &problems)
{
    QByteArrayList lines;
    for (const Problem &problem : problems)
        lines += problem.rule + ' ' + problem.place.text().replace("/definition/plans/0/", "");
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

QList<Problem> checked(const OfferBody &body)
{
    RuleProblems problems({});
    PriceRules(&problems).check(body, body.pricing(0));
    return problems.found();
}

QList<Problem> checked(const OfferBody &body, const OfferBody &published)
{
    RuleProblems problems({});
    PriceRules(&problems).checkPublished(body, body.pricing(0), published.pricing(0));
    return problems.found();
}

} // namespace

//! Each rule on prices, where it speaks and where it is silent.
class TestPriceRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsChecked_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("beside");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &form, const QByteArray &expected,
                            const QByteArray &beside = {}) {
            QTest::newRow(name) << form << beside << QByteArray(expected).replace('@', "virtualMachinePricing");
        };
        const QByteArray core = baseOf("'single':0.10");
        row("a price", "'isByol':false," + core, "");
        row("own license", "'isByol':true", "");
        row("nothing said", "", "");

        row("no price", "'isByol':false", "PRC-NONE @");
        row("no price but for the future", "'isByol':false," + baseOf("'single':null"), "PRC-NONE @");
        row("a price in quotes", "'isByol':false," + baseOf("'single':'1'"), "");
        row("a spreadsheet", "'isByol':false,'spreadSheetPricing':{'uri':'https://a.example/p.xlsx'}", "");
        row("own license and a price", "'isByol':true," + core, "PRC-BYOL @");
        row("own license and a spreadsheet", "'isByol':true,'spreadSheetPricing':{'uri':'https://a.example'}",
            "PRC-BYOL @");
        row("own license and zero", "'isByol':true," + baseOf("'single':0"), "");

        row("negative", "'isByol':false," + baseOf("'single':-0.01"), "PRC-MINUS @/coreMultiplier/single");
        row("negative by very little", baseOf("'single':-1e-30"), "PRC-MINUS @/coreMultiplier/single");
        row("minus zero", baseOf("'single':-0"), "PRC-ZERO @/coreMultiplier/single");
        row("negative where nobody knows what it is", "'x':[{'y':-1}]", "PRC-MINUS @/x/0/y");
        row("zero", baseOf("'single':0.00"), "PRC-ZERO @/coreMultiplier/single");
        row("zeros are told once",
            baseOf("'individually':{" + allSizes().replace(":1,", ":0,").replace(":2,", ":0,") + '}'),
            "PRC-ZERO @/coreMultiplier/individually/sharedcore");
        row("next to nothing", baseOf("'single':1e-30"), "");
        row("no number that anybody reads", baseOf("'single':1" + QByteArray(40, '0')),
            "PRC-NUMBER @/coreMultiplier/single");

        row("all sizes", baseOf("'individually':{" + allSizes() + '}'), "");
        row("sizes are missing", baseOf("'individually':{'1core':1}"), "PRC-CORE @/coreMultiplier/individually");
        row("a size that cannot be read is there",
            baseOf("'individually':{" + allSizes().replace("'4core':4", "'4core':'4'") + '}'), "");
        row("unknown sizes", baseOf("'individually':{" + allSizes(",'3core':1,'huge':2") + '}'),
            "PRC-ORDER @/coreMultiplier/individually/3core\nPRC-SIZE @/coreMultiplier/individually/3core\n"
            "PRC-SIZE @/coreMultiplier/individually/huge");
        row("both", baseOf("'single':1,'individually':{" + allSizes() + '}'), "PRC-BOTH @/coreMultiplier");
        row("both in a market", inMarkets("'NL':{'currency':'EUR','single':1,'individually':{" + allSizes() + "}}"),
            "PRC-BOTH @/regionPrices/NL");
        row("more cores for less",
            baseOf("'individually':{" + allSizes().replace("'416core':25", "'416core':23.99") + '}'),
            "PRC-ORDER @/coreMultiplier/individually/416core");
        row("more cores for the same",
            baseOf("'individually':{" + allSizes().replace("'416core':25", "'416core':24.0") + '}'), "");
        row("ten times", baseOf("'individually':{" + allSizes().replace("'416core':25", "'416core':240") + '}'), "");
        row("more than ten times",
            baseOf("'individually':{" + allSizes().replace("'416core':25", "'416core':240.0000000000000001") + '}'),
            "PRC-JUMP @/coreMultiplier/individually/416core");

        const QByteArray soldIn = ",'regions':['NL','US']";
        const QByteArray nl = "'NL':{'currency':'EUR','single':1}";
        const QByteArray us = "'US':{'currency':'USD','single':1}";
        row("each market", inMarkets(nl + ',' + us), "", soldIn);
        row("a market without a price", inMarkets(nl), "PRC-UNPRICED @/regionPrices", soldIn);
        row("a market with nothing in it", inMarkets("'US':{}," + nl), "PRC-UNPRICED @/regionPrices", soldIn);
        row("markets without prices of their own", core, "", soldIn);
        row("prices without a market", inMarkets(nl + ',' + us + ",'DE':{'currency':'EUR','single':1}"),
            "PRC-UNSOLD @/regionPrices", soldIn);
        row("a spreadsheet's prices", "'spreadSheetPricing':{'uri':'https://a.example/p.xlsx'}," + inMarkets(nl), "",
            soldIn);
        row("unknown market", core, "PRC-MARKET regions/1", ",'regions':['NL','XX']");
        row("another name", core, "PRC-ALIAS regions/0", ",'regions':['UK']");
        row("small letters", core, "PRC-ALIAS regions/0", ",'regions':['nl']");
        row("twice", core, "PRC-TWICE regions/2", ",'regions':['NL','US','NL']");
        row("twice by another name", core, "PRC-ALIAS regions/1\nPRC-TWICE regions/1", ",'regions':['GB','UK']");
        row("no text", core, "", ",'regions':[1,null,'NL']");
        row("unknown market with a price", inMarkets("'XX':{'currency':'EUR','single':1}"),
            "PRC-MARKET @/regionPrices/XX");
        row("another name with a price", inMarkets("'UK':{'currency':'GBP','single':1}"), "PRC-ALIAS @/regionPrices/UK",
            ",'regions':['GB']");
        row("a market's price in quotes", inMarkets("'NL':{'currency':'EUR','single':'1'}"),
            "KIND @/regionPrices/NL/single\nPRC-UNPRICED @/regionPrices");

        row("currency of another market", inMarkets("'NL':{'currency':'USD','single':1}"),
            "PRC-CUR @/regionPrices/NL/currency");
        row("currency of a market that has none", inMarkets("'AF':{'currency':'USD','single':1}"), "");
        row("no currency in a market", inMarkets("'NL':{'single':1}"), "PRC-NOCUR @/regionPrices/NL");
        row("no currency", "'coreMultiplier':{'single':1}", "PRC-NOCUR @/coreMultiplier");
        row("no currency and no price", "'coreMultiplier':{}", "");
        row("another currency for all", "'coreMultiplier':{'currency':'EUR','single':1}",
            "PRC-BASE @/coreMultiplier/currency");

        row("two forms", core, "", ",'virtualMachinePricingV2':{" + QByteArray(core).replace("0.10", "0.1") + '}');
        row("two forms that differ", core, "PRC-V2 virtualMachinePricingV2",
            ",'virtualMachinePricingV2':{" + QByteArray(core).replace("0.10", "0.2") + '}');
        row("the other form is checked, too", core,
            "PRC-MINUS virtualMachinePricingV2/coreMultiplier/single\nPRC-V2 virtualMachinePricingV2",
            ",'virtualMachinePricingV2':{" + QByteArray(core).replace("0.10", "-0.2") + '}');
        row("a fault of both is said once", "'coreMultiplier':{'currency':'USD','single':-1}",
            "PRC-MINUS @/coreMultiplier/single",
            ",'virtualMachinePricingV2':{'coreMultiplier':{'currency':'USD','single':-1}}");
        row("by the month", core, "PRC-MINUS monthlyPricing/value\nPRC-V2 monthlyPricing",
            ",'monthlyPricing':{'currency':'USD','value':-1}");
        row("no form at all", core, "PRC-V2 virtualMachinePricingV2", ",'virtualMachinePricingV2':[-1]");
    }

    void aPlanIsChecked()
    {
        QFETCH(const QByteArray, form);
        QFETCH(const QByteArray, beside);
        const OfferBody body = bodyOf(form, beside);
        QVERIFY(body.value().isObject());
        const QList<Problem> found = checked(body);
        QTEST(sortedText(found), "expected");
        for (const Problem &problem : found) {
            QVERIFY2(problem.message.endsWith(u'.') && !problem.message.contains(u'%'), qPrintable(problem.message));
            QVERIFY(problem.severity != Problem::Severity::Error || problem.rule == "PRC-MINUS");
        }
    }

    void aChangeOfAPublicPlanIsChecked_data()
    {
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &published, const QByteArray &form,
                            const QByteArray &expected) {
            QTest::newRow(name) << published << form << QByteArray(expected).replace('@', "virtualMachinePricing");
        };
        const auto core = [](const QByteArray &price) { return "'isByol':false," + baseOf("'single':" + price); };
        const auto sizes = [](const QByteArray &prices) {
            return "'isByol':false," + baseOf("'individually':{" + prices + '}');
        };
        row("same", core("0.10"), core("0.1"), "");
        row("raised", core("0.10"), core("0.11"), "PRC-UP @/coreMultiplier/single");
        row("raised by less than a double tells", core("0.1"), core("0.10000000000000000000001"),
            "PRC-UP @/coreMultiplier/single");
        row("lowered", core("0.10"), core("0.09"), "");
        row("raised for one size", sizes("'1core':1,'2core':2"), sizes("'1core':1,'2core':2.5"),
            "PRC-UP @/coreMultiplier/individually/2core");
        row("raised in a market", inMarkets("'NL':{'currency':'EUR','single':1}"),
            inMarkets("'NL':{'currency':'EUR','single':2}"), "PRC-UP @/regionPrices/NL/single");
        row("raised where nobody knows what it is", "'x':1", "'x':2", "PRC-UP @/x");
        row("sizes instead of cores", core("0.10"), sizes("'1core':0.10,'2core':0.2"), "PRC-MODEL @");
        row("sizes instead of cores, raised", core("0.10"), sizes("'1core':0.10,'2core':0.3"),
            "PRC-MODEL @\nPRC-UP @/coreMultiplier/individually/2core");
        row("cores instead of sizes, raised", sizes("'1core':1,'2core':1,'4core':1"), core("1"),
            "PRC-MODEL @\nPRC-UP @/coreMultiplier/single");
        row("a market more", core("0.10"), core("0.10") + ',' + inMarkets("'NL':{'currency':'EUR','single':1}"),
            "PRC-MODEL @");
        row("to paid", "'isByol':true", core("1"), "PRC-TOPAID @/isByol");
        row("to one's own license", core("1"), "'isByol':true", "PRC-TOBYOL @/isByol");
        row("had no price", "'isByol':false", core("1"), "");
        row("longer trial", "'freeTrialDurationInMonths':1", "'freeTrialDurationInMonths':3", "");
        row("nothing published", "", core("1"), "");
    }

    void aChangeOfAPublicPlanIsChecked()
    {
        QFETCH(const QByteArray, published);
        QFETCH(const QByteArray, form);
        const QList<Problem> found = checked(bodyOf(form), bodyOf(published));
        QTEST(sortedText(found), "expected");
        for (const Problem &problem : found)
            QCOMPARE(problem.severity, Problem::Severity::Warning);
    }

    void aFormThatIsNewIsComparedWithTheOtherOne()
    {
        const QByteArray core = baseOf("'single':0.10");
        const OfferBody both =
            bodyOf(core, ",'virtualMachinePricingV2':{" + QByteArray(core).replace("0.10", "0.2") + '}');
        QCOMPARE(sortedText(checked(both, bodyOf(core))), "PRC-UP virtualMachinePricingV2/coreMultiplier/single"_ba);
        QCOMPARE(sortedText(checked(bodyOf(core), both)), ""_ba);
    }

    void aPriceThatIsRaisedInBothFormsIsSaidOnce()
    {
        const auto both = [](const QByteArray &price) {
            const QByteArray form = baseOf("'single':" + price);
            return bodyOf(form, ",'virtualMachinePricingV2':{" + form + '}');
        };
        QCOMPARE(sortedText(checked(both("0.20"), both("0.10"))),
                 "PRC-UP virtualMachinePricing/coreMultiplier/single"_ba);
    }

    void messagesNameWhatTheyAreAbout()
    {
        const auto message = [](const OfferBody &body) { return checked(body).value(0).message; };
        QCOMPARE(message(bodyOf(baseOf("'individually':{" + allSizes().replace("'416core':25", "'416core':1") + '}'))),
                 u"The price for 416 core(s) is lower than the one for 208 core(s)."_s);
        QCOMPARE(message(bodyOf({}, ",'regions':['UK']")), u"The code of this market is GB, not UK."_s);
        QCOMPARE(message(bodyOf(inMarkets("'NL':{'currency':'EUR','single':0}"))),
                 u"Customers pay nothing for: Netherlands, per core."_s);
        const QList<Problem> changed = checked(bodyOf(inMarkets("'NL':{'currency':'EUR','individually':{'1core':1}}")),
                                               bodyOf(baseOf("'single':1")));
        QCOMPARE(changed[0].message, u"The plan is public with another kind of price: a price per core. Now it is: "
                                     "prices for markets and sizes."_s);
    }

    // However many there are, a message stays one that can be read.
    void messagesAreBounded()
    {
        QByteArray markets = "'NL':{'currency':'EUR','single':1}";
        QByteArray sold;
        for (int i = 0; i < 500; ++i)
            sold += ",'" + QByteArray(200, 'x') + QByteArray::number(i) + '\'';
        const QList<Problem> found = checked(bodyOf(inMarkets(markets), ",'regions':['NL'" + sold + ']'));
        QCOMPARE(found.size(), 501);
        for (const Problem &problem : found)
            QVERIFY2(problem.message.size() < 3000, qPrintable(problem.message));
        QVERIFY(found.last().message.contains(u"470"_s));
    }

    // The rules know no document: one that has other words for everything breaks them the same.
    void everyServicesDocumentsAreCheckedAlike()
    {
        const auto body = [](const QByteArray &prices) {
            return OfferBody(quoted("{'root':'product/p','resources':[{'id':'product/p'},{'id':'plan/p/g'},"
                                    "{'id':'price-and-availability-plan/p/g'," +
                                    prices + "}]}"),
                             &flat);
        };
        const OfferBody draft = body("'model':'byol','all':{'unit':'EUR','core':-1,'cores':{'2':3}},"
                                     "'by':[{'in':'UK','unit':'EUR','core':1}],'sells':['NL']");
        QByteArrayList lines;
        for (const Problem &problem : checked(draft))
            lines += problem.rule + ' ' + problem.place.text().replace("/resources/2/", "");
        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines, QByteArrayList({"PRC-ALIAS by/0", "PRC-BASE all/unit", "PRC-BOTH all", "PRC-BYOL /resources/2",
                                        "PRC-CORE all/cores", "PRC-CUR by/0/unit", "PRC-MINUS all/core",
                                        "PRC-UNPRICED by", "PRC-UNSOLD by"}));
        QCOMPARE(checked(body("'all':{'unit':'USD','core':2}"), body("'all':{'unit':'USD','core':1}"))[0].place,
                 JsonPointer({"resources", "2", "all", "core"}));
    }
};

QTEST_GUILESS_MAIN(TestPriceRules)
#include "tst_pricerules.moc"
