// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonwriter.h"
#include "sheets/audienceimport.h"
#include "sheets/audiencesheet.h"
#include "sheets/csvsheet.h"
#include "support/audiences.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Manner = AudienceImport::Manner;

namespace {

const AudienceList ofPlans{plansAudience()};
const AudienceList ofPreview{previewAudience()};

// The ids as ONE, TWO and THREE again.
QString named(QString text)
{
    return text.replace(one, u"ONE"_s).replace(two, u"TWO"_s).replace(three, u"THREE"_s);
}

// "2 changed subscriptionId ONE Contoso: It had no description."
QStringList linesOf(const AudienceImport &read)
{
    static const QStringList outcomes{u"rejected"_s, u"doubled"_s, u"removed"_s,
                                      u"changed"_s,  u"new"_s,     u"unchanged"_s};
    QStringList lines;
    for (const AudienceLine &line : read.lines) {
        QStringList parts{QString::number(line.line), outcomes[int(line.outcome)]};
        if (line.outcome != ImportOutcome::Rejected)
            parts += {QString(line.entry.kind).remove(u"Id"_s), line.entry.id, line.entry.description};
        const QString text = parts.join(u' ').trimmed();
        lines += named(line.reason.isEmpty() ? text : text + u": "_s + line.reason);
    }
    return lines;
}

QStringList linesOf(const QString &text, const AudienceList &shape = ofPlans, const QByteArray &list = "[]")
{
    return linesOf(AudienceImport::ofText(guids(text), shape, guidJson(list)));
}

QByteArray result(const AudienceImport &read)
{
    return named(QString::fromUtf8(JsonWriter::compact(read.result))).toUtf8().replace('"', '\'');
}

} // namespace

//! A list of those who are let in beside the audience of a draft: what is recognized, and what becomes of each line.
class TestAudienceImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        const QString both = u"ONE\nTWO\n"_s;
        const QStringList plain{u"1 new subscription ONE"_s, u"2 new subscription TWO"_s};
        QTest::newRow("one in each line") << both << plain;
        QTest::newRow("lines of Windows, and empty ones")
            << u"ONE\r\n\r\n \r\nTWO"_s << QStringList{u"1 new subscription ONE"_s, u"4 new subscription TWO"_s};
        QTest::newRow("all in one line") << u"ONE, TWO; THREE"_s
                                         << QStringList{u"1 new subscription ONE"_s, u"1 new subscription TWO"_s,
                                                        u"1 new subscription THREE"_s};
        QTest::newRow("a list of a program") << u"[\"ONE\",\n \"TWO\"]"_s << plain;
        QTest::newRow("the service's file")
            << u"Type,Id,Description\nSubscriptionId,ONE,\"Contoso, Ltd.\"\ntenantid,TWO,\n"_s
            << QStringList{u"2 new subscription ONE Contoso, Ltd."_s, u"3 new tenant TWO"_s};
        QTest::newRow("the same without titles, in another order, with tabs")
            << u"Contoso\tONE\tTenant\nFabrikam\tTWO\tsubscription id"_s
            << QStringList{u"1 new tenant ONE Contoso"_s, u"2 new subscription TWO Fabrikam"_s};
        QTest::newRow("behind it whom one means")
            << u"ONE;Contoso\nTWO;Fabrikam;x"_s
            << QStringList{u"1 new subscription ONE Contoso"_s, u"2 new subscription TWO Fabrikam"_s};
        QTest::newRow("in a sentence") << u"- Contoso: ONE\nFabrikam (TWO)"_s
                                       << QStringList{u"1 new subscription ONE Contoso"_s,
                                                      u"2 new subscription TWO Fabrikam"_s};
        QTest::newRow("a mail's words for the kind") << u"Tenant id: ONE"_s << QStringList{u"1 new tenant ONE"_s};
        QTest::newRow("titles of the portal") << u"SUBSCRIPTION NAME,SUBSCRIPTION ID,STATUS\nContoso,ONE,Active"_s
                                              << QStringList{u"2 new subscription ONE Contoso"_s};
        QTest::newRow("titles of the command line")
            << u"Name\tCloudName\tSubscriptionId\tTenantId\nContoso\tAzureCloud\tONE\tTWO"_s
            << QStringList{u"2 new subscription ONE Contoso"_s};
        QTest::newRow("tenants, says the title")
            << u"Directory id;Customer\nONE;Contoso"_s << QStringList{u"2 new tenant ONE Contoso"_s};
        QTest::newRow("addresses of resources")
            << u"/subscriptions/ONE/resourceGroups/vms"_s << QStringList{u"1 new subscription ONE"_s};
        QTest::newRow("other spellings") << u"{ONE}\n%1"_s.arg(QString(two).remove(u'-')) << plain;
        QTest::newRow("two spellings in a sentence")
            << u"Please add {ONE} and %1."_s.arg(QString(two).remove(u'-'))
            << QStringList{u"1 new subscription ONE"_s, u"1 new subscription TWO"_s};
        QTest::newRow("in braces, without dashes, beside a word")
            << u"{%1} Contoso"_s.arg(QString(one).remove(u'-')) << QStringList{u"1 new subscription ONE Contoso"_s};
        QTest::newRow("rows that were copied from the table")
            << u"Tenant\tONE\t\tnew\nSubscription\tTWO\tFabrikam\tin production"_s
            << QStringList{u"1 new tenant ONE"_s, u"2 new subscription TWO Fabrikam"_s};
    }
    void recognizes()
    {
        QFETCH(QString, text);
        QTEST(linesOf(text), "lines");
    }

    void saysWhichColumnsAreLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("leftOut");
        QTest::newRow("none") << u"Type,Id,Description\nTenantId,ONE,Contoso"_s << QStringList{};
        QTest::newRow("by their titles")
            << u"Subscription name,Subscription id,Status,Role\nContoso,ONE,Active,\nFabrikam,TWO,,Owner"_s
            << QStringList{u"Status"_s, u"Role"_s};
        QTest::newRow("with nothing in them") << u"id,Status, \nONE,,"_s << QStringList{};
        QTest::newRow("without a title") << u"id,,Status\nONE,x,\nTWO,,,y"_s << QStringList{u"B"_s, u"D"_s};
        QTest::newRow("a second id") << u"SubscriptionId\tTenantId\nONE\tTWO"_s << QStringList{u"TenantId"_s};
        QTest::newRow("of a list without titles")
            << u"ONE;Contoso;x\nTWO;Fabrikam\nnobody;a;b;c"_s << QStringList{u"C"_s};
        QTest::newRow("rows that were copied from the table")
            << u"Tenant\tONE\t\tnew\nSubscription\tTWO\tFabrikam\t"_s << QStringList{u"D"_s};
        QTest::newRow("many ids in a row") << u"ONE, TWO; THREE"_s << QStringList{};
    }
    void saysWhichColumnsAreLeftOut()
    {
        QFETCH(QString, text);
        QTEST(AudienceImport::ofText(guids(text), ofPlans, {}).leftOut, "leftOut");
    }

    // A preview has no descriptions.
    void whatAnAudienceHasNoPlaceForIsLeftOut()
    {
        const AudienceImport read = AudienceImport::ofText(guids(u"id,name\nONE,Contoso"_s), ofPreview, {});
        QCOMPARE(read.leftOut, QStringList{u"name"_s});
        QCOMPARE(AudienceImport::ofText(guids(u"ONE,Contoso"_s), ofPreview, {}).leftOut, QStringList{u"B"_s});
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("a digit less") << one.chopped(1)
                                      << QStringList{u"1 rejected: “%1” is no GUID: it has 31 of 32 digits."_s.arg(
                                             one.chopped(1))};
        const QString letter = QString(one).replace(0, 1, u'O');
        QTest::newRow("a letter for a digit")
            << letter
            << QStringList{
                   u"1 rejected: “%1” is no GUID: “O” is no digit of it, which are 0 to 9 and a to f."_s.arg(letter)};
        QTest::newRow("a domain") << u"contoso.example"_s
                                  << QStringList{u"1 rejected: “contoso.example” is a name or an address; the id of "
                                                 "its tenant or subscription is needed, a GUID."_s};
        QTest::newRow("words") << u"ask Contoso"_s << QStringList{u"1 rejected: “ask Contoso” is no GUID."_s};
        QTest::newRow("no id") << u"id,description\n,Contoso"_s << QStringList{u"2 rejected: There is no id."_s};
        QTest::newRow("twice") << u"ONE\nTWO\n{%1}"_s.arg(one.toUpper())
                               << QStringList{u"1 new subscription ONE"_s, u"2 new subscription TWO"_s,
                                              u"3 doubled subscription %1: The same as line 1."_s.arg(one.toUpper())};
        QTest::newRow("of a kind that nobody knows")
            << u"type,id\ngroup,ONE"_s
            << QStringList{u"2 rejected: “group” cannot be in this audience. It takes: Subscription, Tenant."_s};
        QTest::newRow("part of another number") << u"x-ONE-2"_s << QStringList{u"1 rejected: “x-ONE-2” is no GUID."_s};
        QTest::newRow("turned to read as another") << u"\u202eONE"_s << QStringList{u"1 new subscription ONE"_s};
    }
    void saysWhyNot()
    {
        QFETCH(QString, text);
        QTEST(linesOf(text), "lines");
    }

    void aPreviewTakesSubscriptionsAlone()
    {
        QCOMPARE(linesOf(u"ONE;Contoso\nTWO;tenantId"_s, ofPreview),
                 QStringList({u"1 new subscription ONE Contoso"_s,
                              u"2 rejected: “tenantId” cannot be in this audience. It takes: Subscription."_s}));
        const AudienceImport read =
            AudienceImport::ofText(guids(u"TWO;Contoso\nONE"_s), ofPreview, guidJson("['ONE']"));
        QCOMPARE(result(read), "['ONE','TWO']"_ba);
    }

    void whatIsThereAlready()
    {
        const QByteArray draft = "[{'x':1.10,'type':'subscriptionId','id':'ONE','description':'Contoso'},{'id':'TWO'}]";
        const JsonValue list = guidJson(draft);
        const auto read = [&list](const QString &text) { return AudienceImport::ofText(guids(text), ofPlans, list); };
        QCOMPARE(linesOf(read(u"ONE"_s)), QStringList{u"1 unchanged subscription ONE Contoso"_s});
        QVERIFY(!read(u"ONE"_s).changes() && read(u"ONE"_s).result.isSameAs(list));
        const AudienceImport changed = read(u"type,id,description\ntenantId,ONE,Contoso\n,TWO,Fabrikam\n,THREE,"_s);
        QCOMPARE(linesOf(changed),
                 QStringList({u"2 changed tenant ONE Contoso: It was: Subscription."_s,
                              u"3 changed  TWO Fabrikam: It had no description."_s, u"4 new subscription THREE"_s}));
        QCOMPARE(result(changed), "[{'x':1.10,'type':'tenantId','id':'ONE','description':'Contoso'},"
                                  "{'id':'TWO','description':'Fabrikam'},{'type':'subscriptionId','id':'THREE'}]"_ba);
        QCOMPARE(changed.count(ImportOutcome::Changed), 2);
    }

    void aListThatReplaces()
    {
        const JsonValue list = guidJson("[{'id':'ONE','x':1},{'id':'TWO'},{'note':'nobody'}]");
        const auto table = csvSheet(guids(u"THREE\nONE"_s).toUtf8());
        QVERIFY(table);
        const AudienceImport read = AudienceImport::of(*table, ofPlans, list, Manner::Replace);
        QCOMPARE(linesOf(read),
                 QStringList({u"1 new subscription THREE"_s, u"2 unchanged  ONE"_s,
                              u"0 removed  TWO: It is not in the list."_s, u"0 removed: It is not in the list."_s}));
        QCOMPARE(result(read), "[{'id':'ONE','x':1},{'type':'subscriptionId','id':'THREE'}]"_ba);
        const auto other = csvSheet("no\nlist\n"); // empties nothing
        QVERIFY(other);
        QVERIFY(!AudienceImport::of(*other, ofPlans, list, Manner::Replace).changes());
    }

    void whatIsMoreThanALimitIsSaid()
    {
        QString text;
        for (int i = 0; i < 12; ++i)
            text += u"00000000-0000-0000-0000-%1\n"_s.arg(i, 12, 10, QChar(u'0'));
        const AudienceImport read = AudienceImport::ofText(text, ofPlans, {});
        QCOMPARE(read.count(ImportOutcome::Added), 12); // the service decides, the rules warn
        QCOMPARE(read.lines[9].reason, QString());
        QCOMPARE(read.lines[10].reason, u"Entry 11 of at most 10."_s);
    }

    void nothingGrowsWithoutBounds()
    {
        const auto ids = [](int from, int count) {
            QString text;
            for (int i = from; i < from + count; ++i)
                text += u"00000000-0000-0000-0000-%1\n"_s.arg(i, 12, 10, QChar(u'0'));
            return text;
        };
        const AudienceImport many = AudienceImport::ofText(ids(0, 100'000), ofPlans, {});
        QCOMPARE(many.problem, u"It has more than 20000 lines."_s);
        QVERIFY(many.lines.isEmpty() && !many.changes());
        const AudienceImport most = AudienceImport::ofText(ids(0, 20'000), ofPlans, {});
        QCOMPARE(most.count(ImportOutcome::Added), 20'000);
        const AudienceImport more = AudienceImport::ofText(ids(19'999, 2), ofPlans, most.result);
        QCOMPARE(linesOf(more)[1], u"2 rejected: An audience has at most 20000 entries."_s);
        QCOMPARE(AudienceImport::ofText(QString(9'000'000, u'x'), ofPlans, {}).problem,
                 u"The text is larger than a list of 20000 lines."_s);
        QCOMPARE(AudienceImport::ofText(QString(5'000'000, u';'), ofPlans, {}).problem,
                 u"Line 1: a row has more than 1000 cells."_s);
        QCOMPARE(AudienceImport::ofText(u" \n,\n"_s, ofPlans, {}).problem, u"There is nothing in it."_s);
    }

    void whatIsWrittenIsReadAgain()
    {
        const JsonValue list = guidJson(
            "[{'type':'subscriptionId','id':'ONE','description':'=1+1 “x”, y'},{'type':'tenantId','id':'TWO'}]");
        const QByteArray csv = csvOf(audienceSheet(ofPlans, list));
        QCOMPARE(named(QString::fromUtf8(csv)), u"\"Type\",\"Id\",\"Description\"\r\n"
                                                "\"SubscriptionId\",\"ONE\",\"'=1+1 “x”, y\"\r\n"
                                                "\"TenantId\",\"TWO\",\"\"\r\n"_s);
        const auto table = csvSheet(csv);
        QVERIFY(table);
        QVERIFY(!AudienceImport::of(*table, ofPlans, list).changes());
        QCOMPARE(ofPlans.entries(AudienceImport::of(*table, ofPlans, {}).result), ofPlans.entries(list));
        QCOMPARE(named(QString::fromUtf8(csvOf(audienceSheet(ofPreview, guidJson("['ONE']"))))),
                 u"\"Type\",\"Id\",\"Description\"\r\n\"SubscriptionId\",\"ONE\",\"\"\r\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestAudienceImport)
#include "tst_audienceimport.moc"
