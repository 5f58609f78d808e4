// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "rules/offerdisks.h"
#include "rules/offerplaces.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What is gathered from an offer's body.
class TestOutline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreTheFieldsOfTheForm()
    {
        const JsonValue offer = *JsonReader::read(
            R"({"offerTypeId":"microsoft-azure-virtualmachines","definition":{"plans":[{"planId":"gold"},{"planId":"byol"}]}})");
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        const QList<OfferPlace> places = offerPlaces(offer, *schema);
        qsizetype fields = 0;
        for (const OfferSection &section : schema->sections())
            fields += section.fields.size();
        for (const OfferSection &section : schema->planSections())
            fields += 2 * section.fields.size();
        QCOMPARE(places.size(), fields + 2); // and the plans themselves
        QSet<QByteArray> different;
        for (const OfferPlace &place : places)
            different.insert(place.place.text());
        for (const OfferPlace &place : places) {
            // A field that is not there yet has no path of its own: its parent's, and its key.
            const QList<QByteArray> &tokens = place.place.tokens();
            const bool isPlan = tokens.size() == 3 && tokens[1] == "plans";
            JsonPath path = JsonPath::of(isPlan ? place.place : JsonPointer(tokens.first(tokens.size() - 1)), offer,
                                         schemas()->identities());
            if (!isPlan)
                path = path.child(JsonPath::Step::Kind::Member, tokens.last());
            QCOMPARE(place.label, schema->label(path));
        }
        QCOMPARE(different.size(), places.size());
        const auto title = std::find_if(places.cbegin(), places.cend(), [](const OfferPlace &place) {
            return place.label.startsWith(u"Plans › byol › "_s);
        });
        QVERIFY(title != places.cend());
        QVERIFY(title->place.text().startsWith("/definition/plans/1/"));
    }

    void placesOfAnUnknownTypeAreItsPlans_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("count");
        QTest::newRow("plans") << R"({"definition":{"plans":[{"planId":"a"},{"planId":"b"}]}})"_ba << 2;
        QTest::newRow("the same id twice") << R"({"definition":{"plans":[{"planId":"a"},{"planId":"a"}]}})"_ba << 2;
        QTest::newRow("plans that are none") << R"({"definition":{"plans":[1,null]}})"_ba << 2;
        QTest::newRow("no list") << R"({"definition":{"plans":"x"}})"_ba << 0;
        QTest::newRow("nothing") << "[]"_ba << 0;
    }

    void placesOfAnUnknownTypeAreItsPlans()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, count);
        QCOMPARE(offerPlaces(*JsonReader::read(json), *schemas()->ofType({})).size(), count);
    }

    void disksAreFoundWithTheirEnd_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QByteArray>("places");
        QTest::addColumn<QByteArray>("ends");
        const QByteArray address = "https://a.blob.example/i/d.vhd?sr=c&sp=rl&sig=s&se=2027-01-02T03:04:05Z";
        const QByteArray endless = "https://a.example/d.vhd?page=2";
        const QByteArray end = "2027-01-02T03:04:05Z ";
        const QByteArray key = "'microsoft-azure-virtualmachines.vmImages':";
        QTest::newRow("a disk and a data disk")
            << key + "{'1.0.2':{'osVhdUrl':'" + address + "','lunVhdDetails':[{'lun':0,'vhdUrl':'" + address + "'}]}}"
            << "vmImages/1.0.2/osVhdUrl vmImages/1.0.2/lunVhdDetails/0/vhdUrl "_ba << end + end;
        QTest::newRow("an address without an end") << key + "{'1.0.2':{'osVhdUrl':'" + endless + "'}}"
                                                   << "vmImages/1.0.2/osVhdUrl "_ba
                                                   << "never "_ba;
        QTest::newRow("no address") << key + "{'1.0.2':{'osVhdUrl':''}}"
                                    << ""_ba
                                    << ""_ba;
        QTest::newRow("a field that nobody knows") << "'vendor.blob':'" + address + "'"
                                                   << "blob "_ba << end;
        QTest::newRow("a link in a text") << "'vendor.help':'" + endless + "'"
                                          << ""_ba
                                          << ""_ba;
        QTest::newRow("values of other kinds") << key + "{'1.0.2':[7,null,{'osVhdUrl':{}}]}"
                                               << ""_ba
                                               << ""_ba;
    }

    void disksAreFoundWithTheirEnd()
    {
        QFETCH(QByteArray, plan);
        QFETCH(QByteArray, places);
        QFETCH(QByteArray, ends);
        QByteArray json = "{'definition':{'plans':[{'planId':'gold'," + plan + "}]}}";
        const JsonValue offer = *JsonReader::read(json.replace('\'', '"'));
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        QByteArray foundPlaces;
        QByteArray foundEnds;
        const QList<OfferDisk> disks = offerDisks(offer, *schema, QDateTime::currentDateTimeUtc(), 21);
        for (const OfferDisk &disk : disks) {
            const QByteArray place = disk.place.text();
            QVERIFY2(place.startsWith("/definition/plans/0/"), place.constData());
            QVERIFY2(disk.label.startsWith(u"Plans › gold › "_s), qPrintable(disk.label));
            QVERIFY(!disk.label.contains(u"sig="_s));
            QVERIFY(!disk.verdict.line.isEmpty() && !disk.verdict.line.contains(u"sig="_s));
            foundPlaces += place.mid(place.indexOf('.') + 1) + ' ';
            foundEnds += disk.end.isValid() ? disk.end.toString(Qt::ISODate).toLatin1() + ' ' : "never "_ba;
        }
        QCOMPARE(foundPlaces, places);
        QCOMPARE(foundEnds, ends);
    }
};

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
