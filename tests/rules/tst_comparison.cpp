// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/changelines.h"
#include "rules/comparison.h"
#include "rules/offerschema.h"
#include "support/parsed.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

JsonValue planWith(const QByteArray &members)
{
    return quoted("{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'plans':[{'planId':'gold'" + members +
                  "}]}}");
}

QByteArrayList pathsOf(const QList<ComparedField> &fields)
{
    QByteArrayList paths;
    for (const ComparedField &field : fields) {
        QByteArray text = field.path.text();
        for (const JsonPath &also : field.alsoAt)
            text += " and " + also.text();
        paths += text;
    }
    return paths;
}

} // namespace

//! What differs between states of an offer, as people count it.
class TestComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPriceInTwoFormsIsOne_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArrayList>("expected");

        const QByteArray gold = "/definition/plans/[gold]/";
        const QByteArray first = gold + "virtualMachinePricing";
        const QByteArray second = gold + "virtualMachinePricingV2";
        const QByteArray price = "/coreMultiplier/single";
        const auto forms = [](const QByteArray &one, const QByteArray &other) {
            return QByteArray(",'virtualMachinePricing':{'coreMultiplier':{'single':" + one +
                              "}},'virtualMachinePricingV2':{'coreMultiplier':{'single':" + other + "}}");
        };
        QTest::newRow("both") << forms("1", "1") << forms("2", "2")
                              << QByteArrayList{first + price + " and " + second + price};
        QTest::newRow("the second stands first")
            << QByteArray(",'virtualMachinePricingV2':{'isByol':true},'virtualMachinePricing':{'isByol':true}")
            << QByteArray(",'virtualMachinePricingV2':{'isByol':false},'virtualMachinePricing':{'isByol':false}")
            << QByteArrayList{first + "/isByol and " + second + "/isByol"};
        QTest::newRow("by the month") << QByteArray(",'monthlyPricing':{'x':1},'monthlyPricingV2':{'x':1}")
                                      << QByteArray(",'monthlyPricing':{'x':2},'monthlyPricingV2':{'x':2}")
                                      << QByteArrayList{gold + "monthlyPricing/x and " + gold + "monthlyPricingV2/x"};
        QTest::newRow("to different prices")
            << forms("1", "1") << forms("2", "3") << QByteArrayList{first + price, second + price};
        QTest::newRow("from different prices")
            << forms("1", "3") << forms("2", "2") << QByteArrayList{first + price, second + price};
        QTest::newRow("only the second") << forms("1", "1") << forms("1", "2") << QByteArrayList{second + price};
        QTest::newRow("another plan's member of that name")
            << QByteArray(",'a':{'virtualMachinePricing':1,'virtualMachinePricingV2':1}")
            << QByteArray(",'a':{'virtualMachinePricing':2,'virtualMachinePricingV2':2}")
            << QByteArrayList{gold + "a/virtualMachinePricing", gold + "a/virtualMachinePricingV2"};
    }

    void aPriceInTwoFormsIsOne()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArrayList, expected);
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        QCOMPARE(pathsOf(differences(planWith(before), planWith(after), *schema)), expected);
        QCOMPARE(changeLines(planWith(before), planWith(after), *schema).size(), expected.size());
    }

    // What Publish counts is what the history counts.
    void whatIsWrittenDownIsWhatIsCounted_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("lines");
        QTest::newRow("an object more") << ""_ba
                                        << ",'a':{'b':1,'c':[{'d':2,'e':3}],'f':{}}"_ba << 3 << 3;
        QTest::newRow("an object less") << ",'a':{'b':1,'c':2}"_ba
                                        << ""_ba << 2 << 2;
        QTest::newRow("another object") << ",'a':{'b':1}"_ba
                                        << ",'a':{'b':2,'c':3}"_ba << 2 << 2;
        QTest::newRow("texts of a list") << ",'regions':['NL','DE']"_ba
                                         << ",'regions':['NL','FR','US']"_ba << 1 << 1;
        QTest::newRow("another spelling") << ",'a':1.0"_ba
                                          << ",'a':1"_ba << 0 << 0;
        QTest::newRow("what the service writes") << ",'legacyPlanId':'1'"_ba
                                                 << ",'legacyPlanId':'2'"_ba << 0 << 0;
        // It is no change of the offer, but whoever renewed it is to be found.
        QTest::newRow("a signature") << ",'x.osVhdUrl':'https://a/b?sig=1'"_ba
                                     << ",'x.osVhdUrl':'https://a/b?sig=2'"_ba << 0 << 1;
    }

    void whatIsWrittenDownIsWhatIsCounted()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, count);
        QFETCH(int, lines);
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        const QList<ComparedField> fields = differences(planWith(before), planWith(after), *schema);
        QCOMPARE(std::count_if(fields.cbegin(), fields.cend(),
                               [](const ComparedField &field) { return !field.isTechnical; }),
                 count);
        const QStringList written = changeLines(planWith(before), planWith(after), *schema);
        QVERIFY2(written.size() == lines, qPrintable(written.join(u'\n')));
    }

    void anotherOrderIsWrittenDown()
    {
        const auto schema = schemas()->ofType({});
        const QStringList lines =
            changeLines(quoted("{'definition':{'plans':[{'planId':'a'},{'planId':'b'}]}}"),
                        quoted("{'definition':{'plans':[{'planId':'b'},{'planId':'a'}]}}"), *schema);
        QCOMPARE(lines, QStringList{u"Plans: another order"_s});
    }

    void differencesAreTheDifferingFieldsOfTheComparison()
    {
        const auto schema = schemas()->ofType({});
        const JsonValue before = quoted(
            "{'definition':{'offer':{'t':'old','same':1.0,'list':['a'],'gone':true},'plans':[{'planId':'gold','x':1},{'planId':'old'}]}}");
        const JsonValue after = quoted(
            "{'definition':{'offer':{'t':'new','same':1,'list':['a','b']},'plans':[{'planId':'new'},{'planId':'gold','x':1}]}}");
        QList<ComparedField> fields = comparison({after, before}, *schema);
        fields.removeIf(
            [](const ComparedField &field) { return field.difference == ComparedField::Difference::Unchanged; });
        QCOMPARE(pathsOf(differences(before, after, *schema)), pathsOf(fields));
        QCOMPARE(fields.size(), 5);
    }
};

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
