// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "offer/offeradoption.h"
#include "offer/offerdocument.h"
#include "offer/problemlist.h"
#include "rules/imagemaps.h"
#include "rules/offerchecker.h"
#include "support/parsed.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

JsonValue fromFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? JsonReader::read(file.readAll()).value_or(JsonValue()) : JsonValue();
}

QByteArrayList wrongKinds(QByteArrayList problems)
{
    problems.removeIf([](const QByteArray &problem) { return !problem.startsWith("KIND"); });
    return problems;
}

// Rule and place of each problem but of what is merely missing from a small document.
QByteArrayList problemsOf(const JsonValue &body, const JsonValue &production = {})
{
    CheckContext context;
    context.now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
    context.production = production;
    QByteArrayList found;
    const auto problems = OfferChecker::check(body, *schemas()->of(body), context);
    for (const Problem &problem : problems) {
        if (!problem.isEmptyField() && problem.rule != "IMG-NONE" && problem.rule != "SKU-NONE")
            found += problem.rule + ' ' + problem.place.text().replace("/definition", "");
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

//! What *Check* says of documents: wrong kinds, prices, images of every type.
class TestCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsThatWentWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("production");
        QTest::addColumn<QByteArrayList>("expected");
        const QByteArray images = "/plans/0/microsoft-azure-virtualmachines.vmImages/"_ba;
        const QByteArray second = "/plans/1/microsoft-azure-virtualmachines.vmImages/"_ba;
        const QByteArray core = "/plans/0/microsoft-azure-corevm.vmImagesPublicAzure"_ba;
        QTest::newRow("price-comma") << u"price-comma"_s << QString() << QByteArrayList();
        QTest::newRow("sas-linebreak") << u"sas-linebreak"_s << QString()
                                       << QByteArrayList{"ADR-SPACE " + images + "1.0.0/osVhdUrl"};
        QTest::newRow("sas-silent")
            << u"sas-silent"_s << QString()
            << QByteArrayList{"IMG-SAME " + images + "1.0.1",          "IMG-SAME " + second + "1.0.3",
                              "SAS-BLOB " + images + "1.0.2/osVhdUrl", "SAS-DATE " + second + "1.0.3/osVhdUrl",
                              "SAS-DATE " + second + "1.0.3/osVhdUrl", "SAS-PART " + second + "1.0.0/osVhdUrl",
                              "SAS-SIG " + images + "1.0.0/osVhdUrl",  "SAS-SIG " + images + "1.0.1/osVhdUrl",
                              "SAS-VHDX " + images + "1.0.4/osVhdUrl"};
        QTest::newRow("corevm") << u"corevm-draft"_s << u"corevm-production"_s
                                << QByteArrayList{"IMG-FIXED " + core + "/1.0.1", "IMG-GONE " + core,
                                                  "SAS-SAME " + core + "/1.0.2"};
        QTest::newRow("wrong-kinds") << u"wrong-kinds"_s << QString()
                                     << QByteArrayList{"KIND /offer/microsoft-azure-marketplace.allowedSubscriptions",
                                                       "KIND /offer/microsoft-azure-marketplace.title",
                                                       "KIND /offer/microsoft-azure-marketplace.useEnterpriseContract",
                                                       "KIND /plans/0/microsoft-azure-virtualmachines.vmImages/1.0.0",
                                                       "KIND /plans/0/regions",
                                                       "KIND /plans/0/virtualMachinePricing/coreMultiplier/single",
                                                       "KIND /plans/0/virtualMachinePricing/freeTrialDurationInMonths",
                                                       "KIND /plans/0/virtualMachinePricing/isByol"};
        QTest::newRow("null-text") << u"null-text"_s << QString() << QByteArrayList();
        QTest::newRow("prices-silent") << u"prices-silent"_s << QString()
                                       << QByteArrayList{
                                              "PRC-BYOL /plans/2/virtualMachinePricing",
                                              "PRC-MINUS /plans/0/virtualMachinePricing/coreMultiplier/single",
                                              "PRC-NONE /plans/1/virtualMachinePricing"};
        QTest::newRow("csv-sas") << u"csv-sas"_s << QString() << QByteArrayList();
        QTest::newRow("service-logo") << u"service-logo"_s << QString() << QByteArrayList();
    }

    void documentsThatWentWrong()
    {
        QFETCH(QString, file);
        QFETCH(QString, production);
        QFETCH(QByteArrayList, expected);
        const auto path = [](const QString &name) { return u"%1/%2.json"_s.arg(QStringLiteral(CASES), name); };
        const JsonValue body = fromFile(path(file));
        QVERIFY(body.isObject());
        QCOMPARE(problemsOf(body, production.isEmpty() ? JsonValue() : fromFile(path(production))), expected);
    }

    // What live offers look like is no wrong kind, and nothing that they lack is needed.
    void liveOffersHaveNoWrongKinds()
    {
        const QDir folder(QStringLiteral(SANDBOX_OFFERS));
        const QStringList files = folder.entryList({u"*.json"_s});
        QVERIFY(files.size() >= 6);
        for (const QString &file : files) {
            const JsonValue json = fromFile(folder.filePath(file));
            for (const char *slot : {"draft", "preview", "production"}) {
                const QByteArrayList found = wrongKinds(problemsOf(
                    JsonValue::object({{"offerTypeId", json.value("offerTypeId")}, {"definition", json.value(slot)}})));
                QVERIFY2(found.isEmpty(), qPrintable(file + u' ' + QString::fromUtf8(found.join(' '))));
            }
        }
        CheckContext context;
        context.now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
        for (const auto &schema : schemas()->types()) {
            const JsonValue body = quoted("{'definition':{'offer':{},'plans':[]}}");
            const auto problems = OfferChecker::check(body, *schema, context);
            for (const Problem &problem : problems)
                QVERIFY(!problem.place.text().contains("cspOfferOptIn"));
        }
    }

    void everyKindIsExpectedSomewhere_data()
    {
        QTest::addColumn<QByteArray>("member"); // of the offer (offer:) or of a plan (plan:)
        QTest::addColumn<QByteArrayList>("expected");
        const auto row = [](const char *name, const QByteArray &member, const QByteArrayList &places) {
            QByteArrayList expected;
            for (const QByteArray &place : places)
                expected += "KIND " + place;
            QTest::newRow(name) << member << expected;
        };
        const QByteArray o = "/offer/microsoft-azure-marketplace."_ba;
        const QByteArray p = "/plans/0/"_ba;
        row("null is nothing", "offer:'microsoft-azure-marketplace.title':null", {});
        row("empty text is a text", "offer:'microsoft-azure-marketplace.summary':''", {});
        row("list for a text", "offer:'microsoft-azure-marketplace.title':[]", {o + "title"});
        row("object for a text", "offer:'microsoft-azure-marketplace.title':{}", {o + "title"});
        row("yes for a text", "offer:'microsoft-azure-marketplace.description':true", {o + "description"});
        row("number for an address", "offer:'microsoft-azure-marketplace.privacyURL':1", {o + "privacyURL"});
        row("number for yes or no", "offer:'microsoft-azure-marketplace.useEnterpriseContract':1",
            {o + "useEnterpriseContract"});
        row("empty text for yes or no", "offer:'microsoft-azure-marketplace.useEnterpriseContract':''",
            {o + "useEnterpriseContract"});
        row("number in a list of ids", "offer:'microsoft-azure-marketplace.allowedSubscriptions':[7]",
            {o + "allowedSubscriptions/0"});
        row("text in a list of links", "offer:'microsoft-azure-marketplace.usefulLinks':['x']", {o + "usefulLinks/0"});
        row("text for a link's title",
            "offer:'microsoft-azure-marketplace.usefulLinks':[{'linkTitle':1,'linkUrl':'https://a.example'}]",
            {o + "usefulLinks/0/linkTitle"});
        row("object for categories", "offer:'microsoft-azure-marketplace.categoryMap':{}", {o + "categoryMap"});
        row("categories in a text", "offer:'microsoft-azure-marketplace.categoryMap':[{'categoryL1':1}]",
            {o + "categoryMap/0/categoryL1"});
        row("list for an object", "offer:'microsoft-azure-marketplace.tableLeadConfiguration':[]",
            {o + "tableLeadConfiguration"});
        row("number for a choice of texts", "plan:'microsoft-azure-virtualmachines.generation':1",
            {p + "microsoft-azure-virtualmachines.generation"});
        row("text for a choice of numbers", "plan:'virtualMachinePricing':{'freeTrialDurationInMonths':'1'}",
            {p + "virtualMachinePricing/freeTrialDurationInMonths"});
        row("the same in both forms of a price",
            "plan:'virtualMachinePricing':{'isByol':'yes'},'virtualMachinePricingV2':{'isByol':'yes'}",
            {p + "virtualMachinePricing/isByol"});
        row("not the same in both forms of a price",
            "plan:'virtualMachinePricing':{'isByol':'yes'},'virtualMachinePricingV2':{'isByol':'no'}",
            {p + "virtualMachinePricing/isByol", p + "virtualMachinePricingV2/isByol"});
        row("price of a size in quotes",
            "plan:'virtualMachinePricing':{'coreMultiplier':{'individually':{'1core':'0.10'}}}",
            {p + "virtualMachinePricing/coreMultiplier/individually/1core"});
        row("price of a region in quotes",
            "plan:'virtualMachinePricing':{'regionPrices':{'US':{'currency':'USD','individually':{'1core':'1'}}}}",
            {p + "virtualMachinePricing/regionPrices/US/individually/1core"});
        row("number for a plan's id", "plan:'planId':7", {p + "planId"});
        row("a LUN in quotes",
            "plan:'microsoft-azure-virtualmachines.vmImages':{'1.0.0':{'lunVhdDetails':[{'lun':'0'}]}}",
            {p + "microsoft-azure-virtualmachines.vmImages/1.0.0/lunVhdDetails/0/lun"});
        row("a list of versions", "plan:'microsoft-azure-virtualmachines.vmImages':['1.0.0']",
            {p + "microsoft-azure-virtualmachines.vmImages"});
        row("a version that is nothing", "plan:'microsoft-azure-virtualmachines.vmImages':{'1.0.0':null}",
            {p + "microsoft-azure-virtualmachines.vmImages/1.0.0"});
    }

    void everyKindIsExpectedSomewhere()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArrayList, expected);
        const QByteArray inside = member.sliced(member.indexOf(':') + 1);
        const QByteArray plan = inside.startsWith("'planId'") ? ""_ba : "'planId':'gold',"_ba;
        const JsonValue body = quoted("{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'offer':{" +
                                      (member.startsWith("offer:") ? inside : ""_ba) + "},'plans':[" +
                                      (member.startsWith("plan:") ? '{' + plan + inside + '}' : ""_ba) + "]}}");
        QVERIFY(body.isObject());
        QCOMPARE(wrongKinds(problemsOf(body)), expected);
    }

    void aWrongKindSaysWhatIsExpectedAndWhatIsThere()
    {
        const JsonValue body = quoted("{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'offer':{},"
                                      "'plans':[{'planId':'a','virtualMachinePricing':{'coreMultiplier':{'single':"
                                      "'0.10'}}}]}}");
        const auto problems = OfferChecker::check(body, *schemas()->ofType(u"microsoft-azure-virtualmachines"_s), {});
        const auto it = std::find_if(problems.cbegin(), problems.cend(),
                                     [](const Problem &problem) { return problem.rule == "KIND"; });
        QVERIFY(it != problems.cend());
        QVERIFY2(it->message.contains(u"a number"_s) && it->message.contains(u"a text: “0.10”"_s),
                 qPrintable(it->message));
    }

    void pricesAgreeWithWhoPays_data()
    {
        QTest::addColumn<QByteArray>("pricing");
        QTest::addColumn<QByteArrayList>("expected");
        const QByteArray at = "/plans/0/virtualMachinePricing"_ba;
        QTest::newRow("paid") << "'isByol':false,'coreMultiplier':{'currency':'USD','single':0.10}"_ba
                              << QByteArrayList();
        QTest::newRow("free") << "'isByol':false,'coreMultiplier':{'currency':'USD','single':0}"_ba
                              << QByteArrayList{"PRC-ZERO " + at + "/coreMultiplier/single"};
        QTest::newRow("own licence") << "'isByol':true"_ba << QByteArrayList();
        QTest::newRow("own licence and zero") << "'isByol':true,'coreMultiplier':{'single':0}"_ba << QByteArrayList();
        QTest::newRow("by spreadsheet") << "'isByol':false,'spreadSheetPricing':{'uri':'https://a.example/p.xlsx'}"_ba
                                        << QByteArrayList();
        QTest::newRow("by region") << "'isByol':false,'regionPrices':{'US':{'currency':'USD','single':1}}"_ba
                                   << QByteArrayList();
        QTest::newRow("none") << "'isByol':false"_ba << QByteArrayList{"PRC-NONE " + at};
        QTest::newRow("none, empty objects")
            << "'isByol':false,'coreMultiplier':{'currency':'USD'},'regionPrices':{}"_ba
            << QByteArrayList{"PRC-NONE " + at};
        QTest::newRow("null") << "'isByol':false,'coreMultiplier':{'single':null}"_ba
                              << QByteArrayList{"PRC-NONE " + at};
        QTest::newRow("in quotes is another problem") << "'isByol':false,'coreMultiplier':{'single':'1'}"_ba
                                                      << QByteArrayList{"KIND " + at + "/coreMultiplier/single"};
        QTest::newRow("own licence and a price")
            << "'isByol':true,'coreMultiplier':{'single':1}"_ba << QByteArrayList{"PRC-BYOL " + at};
        QTest::newRow("own licence and a region's price")
            << "'isByol':true,'regionPrices':{'US':{'currency':'USD','single':1}}"_ba
            << QByteArrayList{"PRC-BYOL " + at};
        QTest::newRow("below zero") << "'isByol':false,'coreMultiplier':{'currency':'USD','single':-0.01}"_ba
                                    << QByteArrayList{"PRC-MINUS " + at + "/coreMultiplier/single"};
        QTest::newRow("below zero in a region")
            << "'isByol':false,'regionPrices':{'US':{'currency':'USD','single':-1}}"_ba
            << QByteArrayList{"PRC-MINUS " + at + "/regionPrices/US/single"};
    }

    void pricesAgreeWithWhoPays()
    {
        QFETCH(QByteArray, pricing);
        QFETCH(QByteArrayList, expected);
        const JsonValue body =
            quoted("{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'offer':{},'plans':[{'planId':'a',"
                   "'virtualMachinePricing':{" +
                   pricing + "}}]}}");
        QVERIFY(body.isObject());
        QCOMPARE(problemsOf(body), expected);
    }

    void imagesOfEveryTypeAreComparedWithWhatIsPublic_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("frame"); // the plan with % for the versions
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("virtual machine") << u"microsoft-azure-virtualmachines"_s
                                         << "'microsoft-azure-virtualmachines.vmImages':%"_ba
                                         << "microsoft-azure-virtualmachines.vmImages"_ba;
        QTest::newRow("core") << u"microsoft-azure-corevm"_s << "'microsoft-azure-corevm.vmImagesPublicAzure':%"_ba
                              << "microsoft-azure-corevm.vmImagesPublicAzure"_ba;
        QTest::newRow("core, another cloud")
            << u"microsoft-azure-corevm"_s << "'microsoft-azure-corevm.vmImagesMooncake':%"_ba
            << "microsoft-azure-corevm.vmImagesMooncake"_ba;
        QTest::newRow("core, generation")
            << u"microsoft-azure-corevm"_s
            << "'diskGenerations':[{'planId':'gold-gen2','microsoft-azure-corevm.vmImagesPublicAzure':%}]"_ba
            << "diskGenerations/0/microsoft-azure-corevm.vmImagesPublicAzure"_ba;
        QTest::newRow("virtual machine, generation")
            << u"microsoft-azure-virtualmachines"_s
            << "'diskGenerations':[{'planId':'gold-gen2','microsoft-azure-virtualmachines.vmImages':%}]"_ba
            << "diskGenerations/0/microsoft-azure-virtualmachines.vmImages"_ba;
        QTest::newRow("unknown type") << u"some-other"_s << "'some-other.vmImages':%"_ba
                                      << "some-other.vmImages"_ba;
    }

    void imagesOfEveryTypeAreComparedWithWhatIsPublic()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, frame);
        QFETCH(QByteArray, place);
        const auto version = [](const QByteArray &name, const QByteArray &disk) {
            return "'" + name + "':{'osVhdUrl':'https://acct.blob.core.windows.net/vhds/" + disk +
                   "?sv=2018-11-09&st=2026-11-20T00:00:00Z&se=2027-03-01T00:00:00Z&sr=c&sp=rl&sig=57lzyGs3dH4%2FlIJOdbOBUll%2BQ4oH5B9t6pvCR83eZYk%3D'}";
        };
        const auto body = [&](const QByteArray &versions) {
            return quoted("{'offerTypeId':'" + type.toUtf8() + "','definition':{'plans':[{'planId':'gold'," +
                          QByteArray(frame).replace('%', '{' + versions + '}') + "}]}}");
        };
        const JsonValue live = body(version("1.0.1", "a.vhd") + ',' + version("1.10.0", "b.vhd"));
        const auto check = [&](const QByteArray &versions) {
            QByteArrayList found = problemsOf(body(versions), live);
            for (QByteArray &line : found)
                line.replace("/plans/0/" + place, "@");
            return found;
        };
        const QByteArray same = version("1.0.1", "a.vhd") + ',' + version("1.10.0", "b.vhd");
        QCOMPARE(check(same), QByteArrayList());
        QCOMPARE(check(same + ',' + version("1.11.0", "c.vhd")), QByteArrayList());
        QCOMPARE(check(same + ',' + version("1.11.0", "b.vhd")), QByteArrayList{"SAS-SAME @/1.11.0"});
        QCOMPARE(check(same + ',' + version("1.9.0", "c.vhd")), QByteArrayList{"IMG-ORDER @/1.9.0"});
        QCOMPARE(check(version("1.0.1", "a.vhd") + ',' + version("1.10.0", "c.vhd")),
                 QByteArrayList{"IMG-FIXED @/1.10.0"});
        QCOMPARE(check(version("1.10.0", "b.vhd")), QByteArrayList{"IMG-GONE @"});
        QCOMPARE(check(same + ',' + version("1.11", "c.vhd")), QByteArrayList{"IMG-VER @/1.11"});
        QCOMPARE(check(same + ',' + version("01.10.00", "c.vhd")), QByteArrayList{"IMG-TWICE @/01.10.00"});
        QByteArray many = same;
        for (int i = 0; i < 7; ++i)
            many += ',' + version("2.0." + QByteArray::number(i), QByteArray::number(i) + ".vhd");
        QCOMPARE(check(many), QByteArrayList{"IMG-COUNT @"});
        if (type != u"some-other"_s) // nobody knows what an unknown type needs
            QCOMPARE(check(same + ",'1.11.0':{'osVhdUrl':'x'}"), QByteArrayList{"SAS-URL @/1.11.0/osVhdUrl"});

        QCOMPARE(problemsOf(quoted("{'definition':{'plans':[]}}"), live), QByteArrayList{"SKU-GONE /plans"});
        const auto removed = removedVersions(body(version("1.10.0", "b.vhd")), live, *schemas()->ofType(type));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0].versions, QStringList{u"1.0.1"_s});
        QVERIFY(removed[0].name.startsWith(u"gold"_s));
    }

    // Whoever takes out what is public is told at once, and of nothing else.
    void whatIsPublicAndTakenOutIsTold_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("version") << "/definition/plans/0/x.vmImages/1.0.0"_ba
                                 << "IMG-GONE"_ba;
        QTest::newRow("all versions") << "/definition/plans/0/x.vmImages"_ba
                                      << "IMG-GONE"_ba;
        QTest::newRow("plan") << "/definition/plans/0"_ba
                              << "SKU-GONE"_ba;
        QTest::newRow("another field") << "/definition/plans/0/t"_ba
                                       << ""_ba;
    }

    void whatIsPublicAndTakenOutIsTold()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, rule);
        const JsonValue body = quoted("{'id':'o','publisherId':'p','definition':{'plans':[{'planId':'gold','t':1,"
                                      "'x.vmImages':{'1.0.0':{},'1.0.1':{}}},{'planId':'a_b'}]}}");
        OfferDocument document({u"p"_s, u"o"_s}, schemas());
        OfferAdoption(&document).load({document.id(), body, Revision("1")});
        document.problems()->setPublished({}, body);
        const JsonPointer place = *JsonPointer::fromText(pointer);
        document.edit(document.current().withoutValue(place), place, u"x"_s);
        const auto rules = [&document] {
            QByteArrayList found;
            for (const Problem &problem : document.problems()->problems())
                found += problem.rule;
            return found;
        };
        if (!rule.isEmpty())
            QTRY_COMPARE(rules(), QByteArrayList{rule});
        document.problems()->checkAll();
        QTRY_VERIFY(rules().contains("SKU-UNDER"));
        QCOMPARE(rules().contains("IMG-GONE") || rules().contains("SKU-GONE"), !rule.isEmpty());
    }

    void aDataDiskThatIsPublicStays()
    {
        const auto body = [](const QByteArray &disks) {
            return quoted("{'definition':{'plans':[{'planId':'gold','x.vmImages':{'1.0.0':{'osVhdUrl':'https://"
                          "a.example/d.vhd','lunVhdDetails':[" +
                          disks + "]}}}]}}");
        };
        const JsonValue live = body("{'lun':0,'vhdUrl':'https://a.example/0.vhd?sig=1'}");
        QCOMPARE(problemsOf(body("{'lun':0,'vhdUrl':'https://A.example/0.vhd?sig=2'}"), live), QByteArrayList());
        QCOMPARE(problemsOf(body("{'lun':0,'vhdUrl':'https://a.example/1.vhd?sig=1'}"), live),
                 QByteArrayList{"IMG-FIXED /plans/0/x.vmImages/1.0.0"});
        QCOMPARE(problemsOf(body("{'lun':0,'vhdUrl':'https://a.example/0.vhd'},{'lun':1}"), live),
                 QByteArrayList{"IMG-DISKS /plans/0/x.vmImages/1.0.0"});
    }

    void textsAreCheckedAsTheyAreSent_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("address and blank") << "'microsoft-azure-marketplace.privacyURL':'https://a.example '"_ba
                                           << "ADR-SPACE"_ba;
        QTest::newRow("address and break") << "'microsoft-azure-marketplace.privacyURL':'https://a.example\\n'"_ba
                                           << "ADR-SPACE"_ba;
        QTest::newRow("blank in an address") << "'microsoft-azure-marketplace.privacyURL':'https://a.example/x y'"_ba
                                             << "ADR-SPACE"_ba;
        QTest::newRow("mail and blank") << "'microsoft-azure-marketplace.supportContactEmail':'a@b.example '"_ba
                                        << "MAIL"_ba;
        QTest::newRow("id and blank")
            << "'microsoft-azure-marketplace.allowedSubscriptions':['00000000-0000-0000-0000-000000000000 ']"_ba
            << "AUD-GUID"_ba;
        QTest::newRow("title and blank") << "'microsoft-azure-marketplace.title':'x '"_ba
                                         << "TXT-LINE"_ba;
        QTest::newRow("title of two lines") << "'microsoft-azure-marketplace.title':'x\\ny'"_ba
                                            << "TXT-LINE"_ba;
        QTest::newRow("title") << "'microsoft-azure-marketplace.title':'x y'"_ba
                               << ""_ba;
        QTest::newRow("addresses") << "'microsoft-azure-marketplace.leadNotificationEmails':'a@b.example, nobody'"_ba
                                   << "MAIL-LIST"_ba;
        QTest::newRow("right addresses")
            << "'microsoft-azure-marketplace.leadNotificationEmails':'a@b.example;c@d.example'"_ba
            << ""_ba;
    }

    void textsAreCheckedAsTheyAreSent()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, rule);
        const JsonValue body = quoted("{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'offer':{" +
                                      member + "},'plans':[]}}");
        QVERIFY(body.isObject());
        const QByteArrayList found = problemsOf(body);
        QCOMPARE(found.size(), rule.isEmpty() ? 0 : 1);
        if (!rule.isEmpty())
            QVERIFY2(found[0].startsWith(rule + ' '), found[0].constData());
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
