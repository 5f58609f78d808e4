// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/addressmatches.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

QString addressOf(const QString &place, const QString &signature = u"old"_s)
{
    return u"https://"_s + place.section(u'/', 0, 0) + u".blob.core.windows.net/"_s + place.section(u'/', 1) +
           u"?sr=c&sp=rl&sig="_s + signature;
}

QStringList addressesOf(const QStringList &places, const QString &signature)
{
    QStringList addresses;
    for (const QString &place : places)
        addresses += addressOf(place, signature);
    return addresses;
}

} // namespace

//! Which new address belongs to which disk.
class TestAddressMatches final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoAddressesOfADiskDifferInTheSignature_data()
    {
        using Difference = AddressDifference;
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("difference");
        const QString disk = addressOf(u"acct/vhds/i.vhd"_s);
        const auto row = [&disk](const char *name, const QString &after, Difference difference) {
            QTest::newRow(name) << disk << after << int(difference);
        };
        row("nothing", disk, Difference::None);
        row("signature", addressOf(u"acct/vhds/i.vhd"_s, u"new"_s), Difference::Signature);
        row("no signature", disk.section(u'?', 0, 0), Difference::Signature);
        row("spelling of the host", addressOf(u"ACCT/vhds/i.vhd"_s), Difference::Signature);
        row("its own port", QString(disk).replace(u".net/"_s, u".net:443/"_s), Difference::Signature);
        row("escapes of the name", addressOf(u"acct/vhds/%69.vhd"_s), Difference::Signature);
        row("escapes of the text", QString(disk).replace(u'&', u"&amp;"_s), Difference::Signature);
        row("quotes", u'"' + disk + u'"', Difference::Signature);
        row("account", addressOf(u"other/vhds/i.vhd"_s), Difference::Account);
        row("cloud", QString(disk).replace(u"windows.net"_s, u"usgovcloudapi.net"_s), Difference::Account);
        row("container", addressOf(u"acct/disks/i.vhd"_s), Difference::Disk);
        row("disk", addressOf(u"acct/vhds/j.vhd"_s), Difference::Disk);
        row("capital letters of the disk", addressOf(u"acct/vhds/I.vhd"_s), Difference::Disk);
        row("folder", addressOf(u"acct/vhds/2026/i.vhd"_s), Difference::Disk);
        row("another port", QString(disk).replace(u".net/"_s, u".net:8443/"_s), Difference::Disk);
        row("nothing left", QString(), Difference::Disk);
        QTest::newRow("two words") << u"a"_s << u"b"_s << int(Difference::Disk);
        QTest::newRow("two containers") << addressOf(u"a/c"_s) << addressOf(u"b/c"_s) << int(Difference::Disk);
    }

    void twoAddressesOfADiskDifferInTheSignature()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, difference);
        QCOMPARE(int(differenceOf(before, after)), difference);
        QCOMPARE(int(differenceOf(after, before)), difference);
    }

    // Disks and addresses by account, container and blob; what is found as "disk=address", with a mark for another
    // account.
    void addressesFindTheirDisks_data()
    {
        QTest::addColumn<QStringList>("disks");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QStringList>("matched");
        QTest::addColumn<QStringList>("ambiguous");
        QTest::addColumn<QStringList>("unknown");
        const auto row = [](const char *name, const QStringList &disks, const QStringList &addresses,
                            const QStringList &matched, const QStringList &ambiguous, const QStringList &unknown) {
            QTest::newRow(name) << disks << addresses << matched << ambiguous << unknown;
        };
        row("nothing", {}, {}, {}, {}, {});
        row("each its own", {u"a/c/1.vhd"_s, u"a/c/2.vhd"_s}, {u"a/c/2.vhd"_s, u"a/c/1.vhd"_s},
            {u"0=a/c/1.vhd"_s, u"1=a/c/2.vhd"_s}, {}, {});
        row("of no disk", {u"a/c/1.vhd"_s}, {u"a/c/3.vhd"_s, u"a/d/1.vhd"_s}, {}, {}, {u"a/c/3.vhd"_s, u"a/d/1.vhd"_s});
        row("a disk in several versions", {u"a/c/1.vhd"_s, u"a/c/2.vhd"_s, u"a/c/1.vhd"_s}, {u"a/c/1.vhd"_s},
            {u"0=a/c/1.vhd"_s, u"2=a/c/1.vhd"_s}, {}, {});
        row("moved", {u"a/c/1.vhd"_s}, {u"b/c/1.vhd"_s}, {u"0~b/c/1.vhd"_s}, {}, {});
        row("one of two accounts", {u"a/c/1.vhd"_s, u"b/c/1.vhd"_s}, {u"d/c/1.vhd"_s}, {}, {u"d/c/1.vhd"_s}, {});
        row("its own account first", {u"a/c/1.vhd"_s, u"b/c/1.vhd"_s}, {u"b/c/1.vhd"_s}, {u"1=b/c/1.vhd"_s}, {}, {});
        row("its own account alone", {u"a/c/1.vhd"_s}, {u"b/c/1.vhd"_s, u"a/c/1.vhd"_s}, {u"0=a/c/1.vhd"_s}, {},
            {u"b/c/1.vhd"_s});
        row("from two accounts", {u"a/c/1.vhd"_s}, {u"b/c/1.vhd"_s, u"d/c/1.vhd"_s}, {},
            {u"b/c/1.vhd"_s, u"d/c/1.vhd"_s}, {});
        row("twice the same", {u"a/c/1.vhd"_s}, {u"a/c/1.vhd"_s, u"a/c/1.vhd"_s}, {u"0=a/c/1.vhd"_s}, {}, {});
        row("a container", {u"a/c"_s}, {u"a/c"_s}, {}, {}, {u"a/c"_s});
    }

    void addressesFindTheirDisks()
    {
        QFETCH(QStringList, disks);
        QFETCH(QStringList, addresses);
        QFETCH(QStringList, matched);
        QFETCH(QStringList, ambiguous);
        QFETCH(QStringList, unknown);
        const auto found = AddressMatches::of(addressesOf(addresses, u"new"_s), addressesOf(disks, u"old"_s));
        QList<MatchedAddress> expected;
        for (const QString &match : matched)
            expected.append({match.left(1).toInt(), addressOf(match.mid(2), u"new"_s),
                             match[1] == u'~' ? AddressDifference::Account : AddressDifference::Signature});
        QCOMPARE(found.matched, expected);
        QCOMPARE(found.ambiguous, addressesOf(ambiguous, u"new"_s));
        QCOMPARE(found.unknown, addressesOf(unknown, u"new"_s));
    }

    void severalSignaturesOfADiskAreAmbiguous()
    {
        const QString disk = u"a/c/1.vhd"_s;
        const QStringList addresses{addressOf(disk, u"one"_s), addressOf(disk, u"two"_s)};
        const auto found = AddressMatches::of(addresses, {addressOf(disk)});
        QCOMPARE(found.matched, QList<MatchedAddress>());
        QCOMPARE(found.ambiguous, addresses);
    }

    void theSameAddressChangesNothing()
    {
        const QString disk = addressOf(u"a/c/1.vhd"_s);
        QCOMPARE(AddressMatches::of({disk}, {disk}).matched,
                 (QList<MatchedAddress>{{0, disk, AddressDifference::None}}));
    }

    void oneNameInManyAccountsIsAmbiguous()
    {
        QStringList disks;
        QStringList addresses;
        for (int i = 0; i < 10000; ++i) {
            disks += addressOf(u"a%1/c/1.vhd"_s.arg(i));
            addresses += addressOf(u"b%1/c/1.vhd"_s.arg(i));
        }
        const auto found = AddressMatches::of(addresses, disks);
        QCOMPARE(found.ambiguous, addresses);
    }

    void addressesAreFoundInAPastedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QString one = addressOf(u"a/c/1.vhd"_s);
        const QString two = addressOf(u"a/c/2.vhd"_s);
        const QStringList both{one, two};
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("words") << u"the disks are http, not here"_s << QStringList();
        QTest::newRow("lines") << one + u"\r\n"_s + two + u'\n' << both;
        QTest::newRow("cells") << u"1.0.0\t"_s + one + u"\n1.0.1\t"_s + two << both;
        QTest::newRow("CSV") << u"1.0.0,"_s + one + u"\n1.0.1;\""_s + two + u'"' << both;
        QTest::newRow("JSON") << u"{\"a\": \""_s + QString(one).replace(u'&', u"\\u0026"_s) + u"\", \"b\": \""_s + two +
                                     u"\"}"_s
                              << both;
        QTest::newRow("web page") << u"<li>"_s + QString(one).replace(u'&', u"&amp;"_s) + u"</li><li>"_s + two << both;
        QTest::newRow("between words") << u"Use "_s + one + u", and "_s + two + u'.' << both;
    }

    void addressesAreFoundInAPastedText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(addressesIn(text), found);
    }
};

QTEST_GUILESS_MAIN(TestAddressMatches)
#include "tst_addressmatches.moc"
