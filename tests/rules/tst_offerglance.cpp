// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offerglance.h"
#include "rules/schemacatalog.h"
#include "support/parsed.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>
#include <QTimeZone>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Visibility = GlancedPlan::Visibility;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());

QByteArray address(const QByteArray &disk, const QByteArray &day)
{
    return "https://acct.blob.core.windows.net/vhds/" + disk + ".vhd?sv=2020-08-04&st=2026-11-20T00:00:00Z&se=" + day +
           "T00:00:00Z&sr=c&sp=rl&sig=57lzyGs3dH4%2FlIJOdbOBUll%2BQ4oH5B9t6pvCR83eZYk%3D";
}

JsonValue offer(const QByteArrayList &plans, const QByteArray &title = "A")
{
    return quoted(QByteArray(
        "{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'displayText':'X','offer':{"
        "'vm.marketplace.title':'" +
        title + "','microsoft-azure-marketplace.title':'" + title + "'},'plans':[" + plans.join(',') + "]}}"));
}

QByteArray plan(const QByteArray &id, const QByteArray &members)
{
    return "{'planId':'" + id + "','microsoft-azure-virtualmachines.skuTitle':'T " + id + '\'' +
           (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

OfferGlance glanced(const JsonValue &draft, const JsonValue &preview = {}, const JsonValue &production = {})
{
    return OfferGlance::of({draft, preview, production}, *schemas()->of(draft), now, 21);
}

} // namespace

//! What an overview says of an offer's documents.
class TestOfferGlance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsSeenOrNot_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<Visibility>("visibility");
        QTest::addColumn<qsizetype>("audience");
        const auto row = [](const char *name, const QByteArray &members, Visibility visibility, qsizetype audience) {
            QTest::newRow(name) << members << visibility << audience;
        };
        const QByteArray hidden = "'microsoft-azure-virtualmachines.hideSKUForSolutionTemplate':";
        const QByteArray named =
            "'restrictedAudience':{'manualEntries':[{'type':'tenantId','id':'a'},{'type':'tenantId',"
            "'id':'b'}]}";
        row("public", {}, Visibility::Public, 0);
        row("said not to be hidden", hidden + "false", Visibility::Public, 0);
        row("hidden", hidden + "true", Visibility::Hidden, 0);
        row("private", named, Visibility::Private, 2);
        row("private and hidden", named + ',' + hidden + "true", Visibility::Hidden, 2);
        row("no boolean", hidden + "'yes'", Visibility::Public, 0);
    }
    void aPlanIsSeenOrNot()
    {
        QFETCH(const QByteArray, members);
        const OfferGlance glance = glanced(offer({plan("gold", members)}));
        QCOMPARE(glance.plans.size(), 1);
        QCOMPARE(glance.plans[0].id, u"gold"_s);
        QCOMPARE(glance.plans[0].title, u"T gold"_s);
        QTEST(glance.plans[0].visibility, "visibility");
        QTEST(glance.plans[0].audience, "audience");
    }

    void pricesAreARangeAsTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("pricing");
        QTest::addColumn<QString>("text");
        QTest::newRow("sizes")
            << "'coreMultiplier':{'currency':'USD','individually':{'4core':0.50,'1core':0.10,'2core':0.2}}"_ba
            << u"0.10 0.50 USD/hour"_s;
        QTest::newRow("of one core") << "'coreMultiplier':{'currency':'EUR','single':0.120}"_ba
                                     << u"0.120 0.120 EUR/hour"_s;
        QTest::newRow("own license") << "'isByol':true"_ba << u"  "_s;
        QTest::newRow("none") << ""_ba << u"  "_s;
        QTest::newRow("no numbers") << "'coreMultiplier':{'single':'a'}"_ba << u"  "_s;
    }
    void pricesAreARangeAsTheyAreWritten()
    {
        QFETCH(const QByteArray, pricing);
        const OfferGlance glance = glanced(offer({plan("gold", "'virtualMachinePricing':{" + pricing + '}')}));
        const GlancedPlan &gold = glance.plans[0];
        QTEST(gold.lowest + u' ' + gold.highest + u' ' + gold.unit, "text");
    }

    void theNewestImageIsThePlansAndWhatEndsStandsInOrder()
    {
        const auto images = [](const QByteArray &versions) {
            return "'microsoft-azure-virtualmachines.vmImages':{" + versions + '}';
        };
        const auto version = [](const QByteArray &name, const QByteArray &day) {
            return '\'' + name + "':{'osVhdUrl':'" + address(name, day) + "'}";
        };
        const OfferGlance glance =
            glanced(offer({plan("gold", images(version("1.9.0", "2026-12-20") + ',' + version("1.10.0", "2027-06-01"))),
                           plan("none", {}), plan("silver", images(version("2.0.0", "2026-11-28")))}));
        QCOMPARE(glance.plans[0].version, u"1.10.0"_s);
        QCOMPARE(glance.plans[0].end, QDateTime(QDate(2027, 6, 1), QTime(0, 0), QTimeZone::utc()));
        QVERIFY(glance.plans[1].version.isEmpty());
        QCOMPARE(glance.plans[2].version, u"2.0.0"_s);
        QByteArrayList ending;
        for (const OfferImage &image : glance.ending)
            ending += image.plan.toUtf8() + ' ' + image.version;
        QCOMPARE(ending, (QByteArrayList{"silver 2.0.0", "gold 1.9.0"}));
    }

    void whatDiffersIsKnownOnlyWhereBothAre()
    {
        const JsonValue draft = offer({plan("gold", {})}, "C");
        const JsonValue preview = offer({plan("gold", {})}, "B");
        const OfferGlance alone = glanced(draft);
        QVERIFY(!alone.draftFromPreview && !alone.draftFromProduction && !alone.previewFromProduction);
        const OfferGlance both = glanced(draft, preview);
        QVERIFY(both.draftFromPreview && !both.previewFromProduction);
        QVERIFY(both.draftFromPreview->contains(u"Marketplace › Title"_s) ||
                !both.draftFromPreview->filter(u"Title"_s).isEmpty());
        const OfferGlance same = glanced(draft, draft, draft);
        QCOMPARE(same.draftFromPreview, std::optional(QStringList()));
        QCOMPARE(same.previewFromProduction, std::optional(QStringList()));
    }

    void requiredFieldsAreCounted()
    {
        const OfferGlance empty = glanced(offer({}, {}));
        const OfferGlance more = glanced(offer({}, "A title"));
        const Completeness before = empty.sections["marketplace"];
        const Completeness after = more.sections["marketplace"];
        QVERIFY(before.required > 0);
        QCOMPARE(after.required, before.required);
        QCOMPARE(after.requiredFilled, before.requiredFilled + 1);
        QVERIFY(!after.isComplete());
        // Each plan has its own to fill in.
        const Completeness one = glanced(offer({plan("a", {})})).sections["plans"];
        const Completeness two = glanced(offer({plan("a", {}), plan("b", {})})).sections["plans"];
        QCOMPARE(two.required, 2 * one.required);
        QCOMPARE(two.requiredFilled, 2 * one.requiredFilled);
        QCOMPARE(glanced(offer({})).completeness().required,
                 glanced(offer({plan("a", {})})).completeness().required -
                     glanced(offer({plan("a", {})})).sections["plans"].required -
                     glanced(offer({plan("a", {})})).sections["prices"].required -
                     glanced(offer({plan("a", {})})).sections["private-audience"].required -
                     glanced(offer({plan("a", {})})).sections["images"].required);
    }

    void anythingIsTakenForAnOffer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << "{}"_ba;
        QTest::newRow("a list") << "[1,2]"_ba;
        QTest::newRow("plans that are none") << "{'definition':{'plans':{'a':1},'offer':[]}}"_ba;
        QTest::newRow("plans of other kinds")
            << "{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'plans':[1,null,'a',{'planId':7}]}}"_ba;
    }
    void anythingIsTakenForAnOffer()
    {
        QFETCH(const QByteArray, body);
        const JsonValue value = quoted(body);
        const OfferGlance glance = glanced(value, value, value);
        QCOMPARE(glance.draftFromProduction, std::optional(QStringList()));
    }

    void whatIsBlankIsNotFilledIn_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isFilled");
        for (const char *blank : {"null", "''", "'  '", "[]", "{}"})
            QTest::newRow(blank) << QByteArray(blank) << false;
        for (const char *filled : {"0", "false", "'a'", "[null]", "{'a':null}"})
            QTest::newRow(filled) << QByteArray(filled) << true;
    }
    void whatIsBlankIsNotFilledIn()
    {
        QFETCH(const QByteArray, value);
        QTEST(isFilledIn(quoted(value)), "isFilled");
    }
};

QTEST_GUILESS_MAIN(TestOfferGlance)
#include "tst_offerglance.moc"
