// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonwriter.h"
#include "rules/audiencerows.h"
#include "rules/guid.h"
#include "rules/offerchecker.h"
#include "support/audiences.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using State = AudienceRow::State;

namespace {

JsonValue read(const QByteArray &text)
{
    return guidJson(text);
}

AudienceList ofPlans()
{
    return AudienceList(plansAudience());
}

AudienceList ofPreview()
{
    return AudienceList(previewAudience());
}

QStringList textsOf(const QList<AudienceRow> &rows)
{
    static const QStringList states{u"plain"_s,   u"public"_s,  u"changed"_s, u"new"_s,
                                    u"removed"_s, u"doubled"_s, u"no guid"_s, u"no id"_s};
    QStringList texts;
    for (const AudienceRow &row : rows)
        texts += u"%1 %2 %3"_s.arg(row.place).arg(row.entry.description, states[int(row.state)]);
    return texts;
}

} // namespace

//! Who is let in: entries of a list, what became of them since production, and what the rules say of them.
class TestAudience final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guidsInOtherSpellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("as it is") << one << one;
        QTest::newRow("in capitals") << one.toUpper() << one.toUpper();
        QTest::newRow("in braces") << u"{%1}"_s.arg(one) << one;
        QTest::newRow("in quotes, with blanks") << u" \"%1\" \t"_s.arg(one) << one;
        QTest::newRow("with what nobody sees") << u"\ufeff%1\u200b"_s.arg(one) << one;
        QTest::newRow("without dashes") << QString(one).remove(u'-') << one;
        QTest::newRow("as a name") << u"urn:uuid:%1"_s.arg(one) << one;
        QTest::newRow("behind a comma") << one + u',' << one;
        QTest::newRow("a digit less") << one.chopped(1) << QString();
        QTest::newRow("a letter that is none") << QString(one).replace(u'8', u'o') << QString();
        QTest::newRow("two") << one + u',' + two << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("very long") << QString(100'000, u'{') + one << QString();
    }
    void guidsInOtherSpellings()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QCOMPARE(guidOf(text), id);
        QCOMPARE(isGuid(text), text.toLower() == one);
    }

    void anEntryIsWhatTheSchemaSays()
    {
        const AudienceList plans = ofPlans();
        QVERIFY(plans.hasKinds() && plans.hasDescriptions());
        QCOMPARE(plans.maximum(), 10);
        QCOMPARE(plans.entry(read("{'type':'tenantId','id':'ONE','description':'Contoso'}")),
                 (AudienceEntry{u"tenantId"_s, one, u"Contoso"_s}));
        QCOMPARE(plans.kindText(u"tenantId"_s), u"Tenant"_s);
        QCOMPARE(plans.kindText(u"groupId"_s), u"groupId"_s);
        const AudienceList preview = ofPreview();
        QVERIFY(!preview.hasKinds() && !preview.hasDescriptions());
        QCOMPARE(preview.maximum(), 100);
        QCOMPARE(preview.entry(read("'ONE'")), (AudienceEntry{u"subscriptionId"_s, one, {}}));
    }

    void kindsAreUnderstoodAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("of the document") << u"subscriptionId"_s << u"subscriptionId"_s;
        QTest::newRow("of a file for the service") << u"SubscriptionId"_s << u"subscriptionId"_s;
        QTest::newRow("of the window") << u"Tenant"_s << u"tenantId"_s;
        QTest::newRow("with a blank") << u" tenant id "_s << u"tenantId"_s;
        QTest::newRow("another") << u"group"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void kindsAreUnderstoodAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QCOMPARE(ofPlans().kindOf(text).value_or(QString()), kind);
    }

    void whatNobodyKnowsOfAnEntryStays()
    {
        const AudienceList plans = ofPlans();
        const JsonValue before = read("{'x':1.10,'id':'ONE','type':'subscriptionId','since':'2020'}");
        QCOMPARE(JsonWriter::compact(plans.item({u"subscriptionId"_s, one, u"now"_s}, before)),
                 "{\"x\":1.10,\"id\":\"" + one.toUtf8() +
                     "\",\"type\":\"subscriptionId\",\"since\":\"2020\",\"description\":\"now\"}");
        QVERIFY(plans.item(plans.entry(before), before).isSameAs(before));
        QCOMPARE(JsonWriter::compact(plans.item({u"tenantId"_s, two, {}})),
                 "{\"type\":\"tenantId\",\"id\":\"" + two.toUtf8() + "\"}");
    }

    void listsOfAnotherKindAreNotTaken_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<bool>("isOfPlans");
        QTest::addColumn<bool>("isOfPreview");
        QTest::newRow("nothing") << ""_ba << true << true;
        QTest::newRow("null") << "null"_ba << true << true;
        QTest::newRow("empty") << "[]"_ba << true << true;
        QTest::newRow("texts") << "['x']"_ba << false << true;
        QTest::newRow("objects") << "[{'id':'x'},{}]"_ba << true << false;
        QTest::newRow("a number for an id") << "[{'id':7}]"_ba << false << false;
        QTest::newRow("an object for a description") << "[{'id':'x','description':{}}]"_ba << false << false;
        QTest::newRow("a text") << "'x'"_ba << false << false;
        QTest::newRow("more than anybody has") << "[" + QByteArray("'x',").repeated(20'000) + "'x']" << false << false;
    }
    void listsOfAnotherKindAreNotTaken()
    {
        QFETCH(QByteArray, list);
        QTEST(ofPlans().accepts(read(list)), "isOfPlans");
        QTEST(ofPreview().accepts(read(list)), "isOfPreview");
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("draft");
        QTest::addColumn<std::optional<JsonValue>>("production");
        QTest::addColumn<QStringList>("rows");
        const auto known = [](const char *text) { return std::optional<JsonValue>(read(text)); };
        const QByteArray draft = "[{'id':'ONE','description':'a'},{'id':'TWO','description':'b'}]";
        QTest::newRow("production is not known")
            << draft << std::optional<JsonValue>() << QStringList{u"0 a plain"_s, u"1 b plain"_s};
        QTest::newRow("production has none") << draft << known("") << QStringList{u"0 a new"_s, u"1 b new"_s};
        QTest::newRow("one is new, one was described in another way, one is gone")
            << draft << known("[{'id':'THREE','description':'c'},{'id':'TWO','description':'B'}]")
            << QStringList{u"0 a new"_s, u"1 b changed"_s, u"-1 c removed"_s};
        QTest::newRow("the same in capitals")
            << "[{'id':'ONE','description':'a'}]"_ba
            << std::optional<JsonValue>(read(QByteArray("[{'id':'ONE'}]").replace("ONE", one.toUpper().toUtf8())))
            << QStringList{u"0 a changed"_s};
        QTest::newRow("all gone, one of them twice")
            << ""_ba << known("[{'id':'ONE','description':'a'},{'id':'ONE','description':'b'}]")
            << QStringList{u"-1 a removed"_s};
        QTest::newRow("faults come before what is new")
            << "[{'description':'a'},{'id':'x','description':'b'},{'id':'ONE','description':'c'},{'id':'ONE'}]"_ba
            << known("[]") << QStringList{u"0 a no id"_s, u"1 b no guid"_s, u"2 c new"_s, u"3  doubled"_s};
        QTest::newRow("production has another kind of thing")
            << draft << known("'x'") << QStringList{u"0 a plain"_s, u"1 b plain"_s};
    }
    void rows()
    {
        QFETCH(QByteArray, draft);
        QFETCH(std::optional<JsonValue>, production);
        QTEST(textsOf(audienceRows(ofPlans(), read(draft), production)), "rows");
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("audience");
        QTest::addColumn<QByteArrayList>("expected");
        const QByteArray at = " /definition/plans/0/restrictedAudience";
        const auto listOf = [](int count) {
            QByteArray list;
            for (int i = 0; i < count; ++i)
                list += "{'id':'00000000-0000-0000-0000-" + QByteArray::number(100'000'000'000 + i) + "'},";
            return "{'manualEntries':[" + list.chopped(1) + "]}";
        };
        QTest::newRow("good") << listOf(10) << QByteArrayList{};
        QTest::newRow("more than ten") << listOf(11) << QByteArrayList{"AUD-10" + at + "/manualEntries"};
        QTest::newRow("nobody") << "{'manualEntries':[]}"_ba << QByteArrayList{"AUD-NONE" + at};
        QTest::newRow("nothing") << "{}"_ba << QByteArrayList{"AUD-NONE" + at};
        QTest::newRow("twice") << "{'manualEntries':[{'id':'ONE'},{'id':'" + one.toUpper().toUtf8() + "'}]}"
                               << QByteArrayList{"AUD-DUP" + at + "/manualEntries/1/id"};
        QTest::newRow("no GUID") << "{'manualEntries':[{'id':'{ONE}'}]}"_ba
                                 << QByteArrayList{"AUD-GUID" + at + "/manualEntries/0/id"};
        QTest::newRow("no id") << "{'manualEntries':[{'type':'tenantId'}]}"_ba
                               << QByteArrayList{"REQ" + at + "/manualEntries/0/id"};
        QTest::newRow("a text for an entry")
            << "{'manualEntries':['ONE']}"_ba << QByteArrayList{"KIND" + at + "/manualEntries/0"};
        QTest::newRow("entries and a file")
            << "{'manualEntries':[{'id':'ONE'}],'uploadedCsvUri':'https://a.example/x.csv'}"_ba
            << QByteArrayList{"AUD-BOTH" + at};
    }
    void rules()
    {
        QFETCH(QByteArray, audience);
        const JsonValue body = read("{'offerTypeId':'microsoft-azure-virtualmachines','definition':{'offer':{},"
                                    "'plans':[{'planId':'gold','restrictedAudience':" +
                                    audience + "}]}}");
        QByteArrayList found;
        const QList<Problem> problems = OfferChecker::check(body, *schemas()->of(body), {});
        for (const Problem &problem : problems) {
            const QByteArray place = problem.place.text();
            const bool isOfFile = place.endsWith("/uploadedCsvUri"); // which has rules of its own
            if (place.startsWith("/definition/plans/0/restrictedAudience") && !isOfFile)
                found += problem.rule + ' ' + place;
        }
        QTEST(found, "expected");
    }
};

QTEST_GUILESS_MAIN(TestAudience)
#include "tst_audience.moc"
