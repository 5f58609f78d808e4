// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/sectionplaces.h"
#include "json/jsonreader.h"
#include "rules/schemacatalog.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

JsonValue offer(const QByteArray &price, const QByteArray &second, const QByteArray &title = "Gold")
{
    QByteArray text =
        "{'id':'x','publisherId':'p','offerTypeId':'microsoft-azure-virtualmachines','definition':{'displayText':'X',"
        "'offer':{'x-contoso':1},'plans':[{'planId':'gold','microsoft-azure-virtualmachines.skuTitle':'" +
        title + "','regions':['US'],'virtualMachinePricing':{'isByol':false,'coreMultiplier':{'single':" + price +
        "}},'virtualMachinePricingV2':{'isByol':false,'coreMultiplier':{'single':" + second + "}}}]}}";
    return JsonReader::read(text.replace('\'', '"')).value_or(JsonValue());
}

JsonPointer place(const QByteArray &text)
{
    return JsonPointer::fromText(text).value_or(JsonPointer());
}

const QList<SectionPlaces::Section> sections{{"overview"}, {"plans"},  {{}, true},
                                             {"prices"},   {"others"}, {SectionPlaces::parts}};

SectionPlaces placesOf(const JsonValue &body, const QList<SectionPlaces::Section> &list = sections)
{
    static const auto schema = schemas()->of(body); // of all here
    return {*schema, list, body};
}

} // namespace

//! Where a place of an offer is shown, and what is counted there.
class TestSectionPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceHasItsSection_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("section");
        const QByteArray plan = "/definition/plans/0/"_ba;
        QTest::newRow("a field of the offer") << "/definition/displayText"_ba << 0;
        QTest::newRow("a field of a plan") << plan + "microsoft-azure-virtualmachines.skuTitle" << 1;
        QTest::newRow("a price") << plan + "virtualMachinePricing/coreMultiplier/single" << 2;
        QTest::newRow("a price in its second form") << plan + "virtualMachinePricingV2/coreMultiplier/single" << 2;
        QTest::newRow("what is no price beside it") << plan + "regions" << 3;
        QTest::newRow("a field of the offer that no section has") << "/definition/offer/x-contoso"_ba << 4;
        QTest::newRow("what is outside of the offer's fields") << "/x-stamp"_ba << 5;
    }

    void aPlaceHasItsSection()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, section);
        QCOMPARE(placesOf(offer("1", "1")).of(place(text)), section);
    }

    void withoutAPageOfPricesTheyAreFieldsOfAPlan()
    {
        const JsonPointer price = place("/definition/plans/0/virtualMachinePricing/coreMultiplier/single");
        QCOMPARE(placesOf(offer("1", "1"), {{"overview"}, {"prices"}}).of(price), 1);
        QCOMPARE(placesOf(offer("1", "1"), {}).of(price), -1);
    }

    void whatIsInBothFormsOfAPriceCountsOnce_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("changes");
        QTest::addColumn<int>("errors");
        QTest::newRow("the forms say the same") << "2"_ba << 1 << 1;
        QTest::newRow("they differ") << "3"_ba << 2 << 2;
    }

    void whatIsInBothFormsOfAPriceCountsOnce()
    {
        QFETCH(QByteArray, second);
        const QByteArray pricing = "/definition/plans/0/virtualMachinePricing"_ba;
        const FieldNote wrong{Problem::Severity::Error, u"Look at this."_s};
        const FieldNotes::Sentences notes{
            {pricing + "/coreMultiplier/single", {wrong}},
            {pricing + "V2/coreMultiplier/single", {wrong}},
            {"/definition/plans/0/microsoft-azure-virtualmachines.skuTitle", {{Problem::Severity::Warning, u"x"_s}}}};
        const auto counts = placesOf(offer("2", second, "Silver")).counts(offer("1", "1"), notes);
        QCOMPARE(counts.size(), sections.size());
        QTEST(counts[2].changes, "changes");
        QTEST(counts[2].errors, "errors");
        QCOMPARE(counts[1].changes, 1);
        QCOMPARE(counts[1].warnings, 1);
        QCOMPARE(counts[0].changes, 0);
    }

    void withoutABaseNothingIsEdited()
    {
        const auto counts = placesOf(offer("2", "2")).counts({}, {});
        for (const SectionList::Counts &count : counts)
            QCOMPARE(count.changes, 0);
    }
};

QTEST_MAIN(TestSectionPlaces)
#include "tst_sectionplaces.moc"
