// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/imageedits.h"
#include "rules/imageversion.h"
#include "rules/offerimages.h"
#include "support/parsed.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>
#include <QTimeZone>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
const QByteArray core = "microsoft-azure-corevm.";
const QByteArray vm = "microsoft-azure-virtualmachines.";

JsonValue offer(const QByteArray &plans)
{
    return quoted("{'definition':{'plans':[" + plans + "]}}");
}

QByteArray address(const QByteArray &disk, const QByteArray &end = "2027-03-12T00%3A00%3A00Z")
{
    return "'https://acct.blob.core.windows.net/vhds/" + disk +
           ".vhd?sv=2020-08-04&st=2026-11-01T00%3A00%3A00Z&se=" + end +
           "&sr=c&sp=rl&sig=57lzyGs3dH4%2FlIJOdbOBUll%2BQ4oH5B9t6pvCR83eZYk%3D'";
}

// "1.0.0 a" for a version with a disk.
QByteArray versions(const QByteArrayList &entries)
{
    QByteArrayList members;
    for (const QByteArray &entry : entries)
        members += "'" + entry.split(' ')[0] + "':{'osVhdUrl':" + address(entry.split(' ')[1]) + "}";
    return "{" + members.join(',') + '}';
}

QByteArray plan(const QByteArray &id, const QByteArrayList &entries)
{
    return "{'planId':'" + id + "','" + vm + "vmImages':" + versions(entries) + "}";
}

AddressInspection inspect(const QString &text)
{
    return AddressInspection::of(text, OfferField::Signed::Disk, now, 21);
}

QList<OfferImage> images(const ImageSlots &offer, const QString &type = u"microsoft-azure-virtualmachines"_s)
{
    return offerImages(offer, *schemas()->ofType(type), inspect);
}

QStringList names(const QList<OfferImage> &images)
{
    QStringList all;
    for (const OfferImage &image : images)
        all += image.plan + u' ' + QString::fromUtf8(image.version);
    return all;
}

} // namespace

//! The versions of images of a whole offer, as a table shows them, and what is done to them.
class TestOfferImages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestOfEachPlanStandsFirst()
    {
        const auto all =
            images({offer(plan("gold", {"1.9.7 a", "1.10.0 b", "odd c"}) + ',' + plan("byol", {"2.0.0 d"}))});
        QCOMPARE(names(all), QStringList({u"gold 1.10.0"_s, u"gold 1.9.7"_s, u"gold odd"_s, u"byol 2.0.0"_s}));
        QCOMPARE(all[0].place.text(), "/definition/plans/0/" + vm + "vmImages/1.10.0");
        QVERIFY(images({JsonValue()}).isEmpty());
        QVERIFY(images({offer("7,{'planId':'x','" + vm + "vmImages':[1]}")}).isEmpty());
    }

    void whatTheVersionSaysIsKnownFromTheSchema()
    {
        const QByteArray whole =
            "{'mediaName':'m','label':'Contoso 2.4.0','showInGui':false,'publishedDate':'10/14/2026','osVhdUrl':" +
            address("a") + ",'lunVhdDetails':[{'lun':0,'vhdUrl':" + address("b") + "}]}";
        const QByteArray further = "'diskGenerations':[{'planId':'gold-arm','" + core + "generation':'2','" + core +
                                   "vmImagesArchitecture':'Arm64','" + core + "vmImagesPublicAzure':{'1.0.0':" + whole +
                                   "}},{'planId':'gold-x','" + core + "vmImagesPublicAzure':{'1.0.0':{}}}]";
        const auto all = images(
            {offer("{'planId':'gold','" + core + "generation':'1','" + core + "vmImagesPublicAzure':{'1.0.0':{}},'" +
                   core + "vmImagesMooncake':{'1.0.0':" + whole + "}," + further + "}")},
            u"microsoft-azure-corevm"_s);
        QStringList seen;
        for (const OfferImage &image : all)
            seen += image.plan + u'|' + image.generation;
        QCOMPARE(seen, QStringList({u"gold › vmImagesPublicAzure|1"_s, u"gold › vmImagesMooncake|1"_s,
                                    u"gold|2, Arm64"_s, u"gold|gold-x"_s}));
        QCOMPARE(all[0].isShown, std::optional<bool>());
        QVERIFY(all[0].shownPlace.text().endsWith("/1.0.0/showInGui"));
        for (const OfferImage &image : {all[1], all[2]}) {
            QCOMPARE(image.label, u"Contoso 2.4.0"_s);
            QCOMPARE(image.published, u"10/14/2026"_s);
            QCOMPARE(image.isShown, std::optional(false));
            QCOMPARE(image.disks.size(), 2);
            QCOMPARE(image.disks[0].name, u"OS disk VHD"_s);
            QCOMPARE(image.disks[1].name, u"Data disks › 1 › VHD URL"_s);
            QVERIFY(image.disks[1].place.text().endsWith("/lunVhdDetails/0/vhdUrl"));
        }
        // A virtual machine offer has no such field.
        QVERIFY(images({offer(plan("gold", {"1.0.0 a"}))})[0].shownPlace.isRoot());
    }

    void whereAVersionIsLiveIsSaidWithItsDisk()
    {
        using Presence = OfferImage::Presence;
        const JsonValue draft = offer(plan("gold", {"1.0.2 new", "1.0.1 other", "1.0.0 a"}));
        const JsonValue live =
            offer(plan("gold", {"1.0.1 b", "1.0.0 a", "0.9.0 gone"}) + ',' + plan("old", {"1.0.0 o"}));
        const auto alone = images({draft});
        QCOMPARE(alone.size(), 3);
        QCOMPARE(alone[0].production, Presence::Unknown);
        const auto all = images({draft, offer(plan("gold", {"1.0.2 new"})), live});
        QCOMPARE(names(all),
                 QStringList({u"gold 1.0.2"_s, u"gold 1.0.1"_s, u"gold 1.0.0"_s, u"gold 0.9.0"_s, u"old 1.0.0"_s}));
        QCOMPARE(all[0].preview, Presence::Same);
        QCOMPARE(all[0].production, Presence::Absent);
        QCOMPARE(all[1].production, Presence::OtherDisk);
        QCOMPARE(all[2].production, Presence::Same);
        QCOMPARE(all[3].production, Presence::Same);
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].isInDraft, i < 3);
        QCOMPARE(all[3].place.text(), "/definition/plans/0/" + vm + "vmImages");
        QVERIFY(all[4].place.isRoot());
    }

    void anotherSignatureIsTheSameDisk()
    {
        const JsonValue live = offer(plan("gold", {"1.0.0 a"}).replace("57lzy", "other"));
        QCOMPARE(images({offer(plan("gold", {"1.0.0 a"})), {}, live})[0].production, OfferImage::Presence::Same);
    }

    void theWorstDiskSpeaksForTheVersion()
    {
        const auto of = [](const QByteArray &version) {
            return images({offer("{'planId':'gold','" + vm + "vmImages':{'1.0.0':{" + version + "}}}")})[0];
        };
        const QByteArray good = "'osVhdUrl':" + address("a");
        const OfferImage fine = of(good);
        QCOMPARE(fine.verdict.state, AddressVerdict::State::Good);
        QCOMPARE(fine.end, QDateTime(QDate(2027, 3, 12), QTime(0, 0), QTimeZone::utc()));
        QVERIFY(!fine.needsYou());
        const OfferImage soon =
            of(good + ",'lunVhdDetails':[{'lun':0,'vhdUrl':" + address("b", "2026-12-01T00%3A00%3A00Z") + "}]");
        QCOMPARE(soon.verdict.state, AddressVerdict::State::EndsTooSoon);
        QCOMPARE(soon.worst, 1);
        QCOMPARE(soon.end, QDateTime(QDate(2026, 12, 1), QTime(0, 0), QTimeZone::utc()));
        QVERIFY(soon.needsYou());
        const OfferImage none = of("'lunVhdDetails':[]");
        QCOMPARE(none.verdict.state, AddressVerdict::State::Unusable);
        QCOMPARE(none.worst, -1);
        QVERIFY(!none.end.isValid());
        QVERIFY(none.verdict.line.contains(u"no address"_s));
    }

    void theNextFreeVersionIsAboveAllOfThem()
    {
        QCOMPARE(ImageVersion::nextFree({}), u"1.0.0"_s);
        QCOMPARE(ImageVersion::nextFree({quoted("{'odd':{}}"), JsonValue()}), u"1.0.0"_s);
        QCOMPARE(ImageVersion::nextFree({quoted("{'1.9.7':{},'1.10.0':{}}"), quoted("{'1.9.9':{}}")}), u"1.10.1"_s);
        QCOMPARE(ImageVersion::nextFree({quoted("{'1.0.0':{}}"), quoted("{'2024.01.31':{}}")}), u"2024.1.32"_s);
    }

    void aVersionIsMadeOfTheFieldsOfItsType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("addresses");
        QTest::addColumn<QByteArray>("made");
        const QString vms = u"microsoft-azure-virtualmachines"_s;
        QTest::newRow("one disk") << vms << vm + "vmImages" << 1 << "{'osVhdUrl':'0','lunVhdDetails':[]}"_ba;
        QTest::newRow("data disks")
            << vms << vm + "vmImages" << 3
            << "{'osVhdUrl':'0','lunVhdDetails':[{'lun':0,'vhdUrl':'1'},{'lun':1,'vhdUrl':'2'}]}"_ba;
        QTest::newRow("of an operating system")
            << u"microsoft-azure-corevm"_s << core + "vmImagesPublicAzure" << 1
            << "{'mediaName':'m','showInGui':true,'osVhdUrl':'0','lunVhdDetails':[]}"_ba;
        QTest::newRow("of another cloud") << u"microsoft-azure-corevm"_s << core + "vmImagesMooncake" << 1
                                          << "{'mediaName':'m','showInGui':true,'osVhdUrl':'0','lunVhdDetails':[]}"_ba;
    }
    void aVersionIsMadeOfTheFieldsOfItsType()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, key);
        QFETCH(int, addresses);
        QFETCH(QByteArray, made);
        const QByteArray other = type.endsWith("corevm"_L1) ? "'" + core + "vmImagesPublicAzure':{}," : QByteArray();
        const JsonValue body =
            offer("{'planId':'gold'," + (key.endsWith("PublicAzure") ? QByteArray() : other) + "'" + key + "':{}}");
        const auto maps = imageMaps(body, *schemas()->ofType(type));
        QVERIFY(!maps.isEmpty());
        QCOMPARE(ImageEdits::mostDataDisks(maps.last()), 15);
        const JsonValue edited =
            ImageEdits::withVersion(body, maps.last(), "1.0.0", QStringList{u"0"_s, u"1"_s, u"2"_s}.first(addresses),
                                    {{"mediaName", u"m"_s}, {"label", QString()}});
        QCOMPARE(edited.value(maps.last().place.child("1.0.0")), quoted(made));
        QCOMPARE(edited.withoutValue(maps.last().place.child("1.0.0")), body);
    }

    void aPlanWithoutVersionsGetsItsFirst()
    {
        const auto schema = schemas()->ofType(u"microsoft-azure-virtualmachines"_s);
        const QByteArray none = "'" + vm + "vmImages':null";
        for (const QByteArray &rest : {QByteArray(), "," + none}) {
            const JsonValue body = offer(plan("gold", {"1.0.0 a"}) + ",{'planId':'new'" + rest + "},7");
            const auto maps = ImageEdits::mapsToAddTo(body, *schema);
            QCOMPARE(maps.size(), 2);
            QCOMPARE(maps[1].name, u"new"_s);
            const JsonValue edited = ImageEdits::withVersion(body, maps[1], "1.0.0", {u"https://x.example"_s});
            const auto all = images({edited});
            QCOMPARE(names(all), QStringList({u"gold 1.0.0"_s, u"new 1.0.0"_s}));
            QCOMPARE(all[1].map, maps[1].id);
        }
    }

    void theNewestVersionSaysHowManyDataDisks()
    {
        const auto of = [](const QByteArray &map) {
            const JsonValue body = offer("{'planId':'gold','" + vm + "vmImages':{" + map + "}}");
            return ImageEdits::dataDisksOfNewest(
                imageMaps(body, *schemas()->ofType(u"microsoft-azure-virtualmachines"_s))[0]);
        };
        QCOMPARE(of(""), std::optional<qsizetype>());
        QCOMPARE(of("'1.0.0':{}"), std::optional<qsizetype>(0));
        QCOMPARE(of("'1.10.0':{'lunVhdDetails':[{},{}]},'1.9.0':{'lunVhdDetails':[{}]}"), std::optional<qsizetype>(2));
    }

    void manyAreRenewedShownAndRemovedAtOnce()
    {
        const JsonValue body =
            offer("{'planId':'gold','" + core + "vmImagesPublicAzure':{'1.0.0':{'osVhdUrl':" + address("a") +
                  ",'showInGui':true},'1.0.1':{'osVhdUrl':" + address("b") + "}}}");
        const auto all = images({body}, u"microsoft-azure-corevm"_s);
        QCOMPARE(all.size(), 2);
        const JsonValue hidden = ImageEdits::withShown(body, all, false);
        for (const OfferImage &image : images({hidden}, u"microsoft-azure-corevm"_s))
            QCOMPARE(image.isShown, std::optional(false));
        QCOMPARE(ImageEdits::withShown(hidden, {all[1]}, true).value(all[1].shownPlace), JsonValue::boolean(true));
        QList<ImageDisk> disks{all[0].disks[0], all[1].disks[0]};
        for (ImageDisk &disk : disks)
            disk.address = u"https://new.example"_s;
        const JsonValue renewed = ImageEdits::withAddresses(body, disks);
        QCOMPARE(renewed.value(disks[1].place).toString(), u"https://new.example"_s);
        QCOMPARE(renewed.withValue(disks[0].place, body.value(disks[0].place))
                     .withValue(disks[1].place, body.value(disks[1].place)),
                 body);
        disks[0].place = JsonPointer({"definition", "nowhere"});
        QCOMPARE(ImageEdits::withAddresses(body, {disks[0]}), body);
        QCOMPARE(names(images({ImageEdits::without(body, {all[0]})}, u"microsoft-azure-corevm"_s)),
                 QStringList{u"gold 1.0.0"_s});
        QVERIFY(ImageEdits::emptied(body, {all[0]}).isEmpty());
        QCOMPARE(ImageEdits::emptied(body, all), QStringList{u"gold"_s});
    }
};

QTEST_GUILESS_MAIN(TestOfferImages)
#include "tst_offerimages.moc"
