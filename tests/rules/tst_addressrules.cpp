// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "rules/offerchecker.h"
#include "rules/offerdisks.h"
#include "rules/sasuri.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QTest>
#include <QTimeZone>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

// As whole as a signature is: 32 bytes.
const QString whole = u"57lzyGs3dH4%2FlIJOdbOBUll%2BQ4oH5B9t6pvCR83eZYk%3D"_s;

const QString vms = u"microsoft-azure-virtualmachines"_s;
const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());

// The rules that an address breaks where the disk of a version stands, each once.
QByteArrayList rulesOf(const QString &address)
{
    const JsonValue body = JsonValue::object(
        {{"definition",
          JsonValue::object(
              {{"plans",
                JsonValue::array(std::vector<JsonValue>{JsonValue::object(
                    {{"planId", JsonValue::string(u"gold")},
                     {"microsoft-azure-virtualmachines.vmImages",
                      JsonValue::object(
                          {{"1.0.0", JsonValue::object({{"osVhdUrl", JsonValue::string(address)}})}})}})})}})}});
    CheckContext context;
    context.now = now;
    QByteArrayList found;
    const auto problems = OfferChecker::check(body, *schemas()->ofType(vms), context);
    for (const Problem &problem : problems) {
        if (problem.place.text().endsWith("osVhdUrl"))
            found += problem.rule;
    }
    return found;
}

} // namespace

//! Whether Microsoft can copy exactly this disk with an address until a publish that starts now has ended.
class TestAddressRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressOfADiskIsJudgedWhole_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArrayList>("rules");
        const QString disk = u"https://acct.blob.core.windows.net/vhds/i.vhd"_s;
        const QString good =
            u"sv=2018-11-09&st=2026-11-20T00%3A00%3A00Z&se=2027-03-01T00%3A00%3A00Z&sr=c&sp=rl&sig="_s + whole;
        const auto row = [](const char *name, const QString &address, const QByteArrayList &rules) {
            QTest::newRow(name) << address << rules;
        };
        const auto with = [&](const QString &part, const QString &instead) {
            const QString query = QString(good).replace(part, instead);
            return disk + u'?' + (query.startsWith(u'&') ? query.mid(1) : query);
        };
        const auto at = [&](const QString &place) { return place + u'?' + good; };
        row("right", disk + u'?' + good, {});
        row("a zone of storage", at(u"https://acct.z01.blob.storage.azure.net/vhds/i.vhd"_s), {});
        row("another cloud", at(u"https://acct.blob.core.usgovcloudapi.net/vhds/i.vhd"_s), {});
        row("capital host and ending", at(u"HTTPS://ACCT.BLOB.core.windows.net/vhds/i.VHD"_s), {});
        row("in a folder", at(u"https://acct.blob.core.windows.net/vhds/2026/i.vhd"_s), {});
        row("its own port", at(u"https://acct.blob.core.windows.net:443/vhds/i.vhd"_s), {});

        row("http", at(u"http://acct.blob.core.windows.net/vhds/i.vhd"_s), {"SAS-URL"});
        row("port", at(u"https://acct.blob.core.windows.net:8443/vhds/i.vhd"_s), {"SAS-URLPART"});
        row("user", at(u"https://me@acct.blob.core.windows.net/vhds/i.vhd"_s), {"SAS-URLPART"});
        row("fragment", disk + u'?' + good + u"#x"_s, {"SAS-URLPART"});
        row("another host", at(u"https://disks.example/vhds/i.vhd"_s), {"SAS-HOST"});
        row("files instead of blobs", at(u"https://acct.file.core.windows.net/vhds/i.vhd"_s), {"SAS-HOST"});
        row("a host that looks like it", at(u"https://acct.blob.core.windows.net.example/vhds/i.vhd"_s), {"SAS-HOST"});
        row("container alone", at(u"https://acct.blob.core.windows.net/vhds"_s), {"SAS-BLOB"});
        row("container and slash", at(u"https://acct.blob.core.windows.net/vhds/"_s), {"SAS-BLOB"});
        row("nothing", at(u"https://acct.blob.core.windows.net"_s), {"SAS-BLOB"});
        row("slash last", at(disk + u'/'), {"SAS-BLOB"});
        row("capital container", at(u"https://acct.blob.core.windows.net/VHDs/i.vhd"_s), {"SAS-CONTAINER"});
        row("VHDX", at(u"https://acct.blob.core.windows.net/vhds/i.vhdx"_s), {"SAS-VHDX"});
        row("another ending", at(u"https://acct.blob.core.windows.net/vhds/i.vmdk"_s), {"SAS-VHD"});
        row("no ending", at(u"https://acct.blob.core.windows.net/vhds/i"_s), {"SAS-VHD"});
        row("blank in the name", at(u"https://acct.blob.core.windows.net/vhds/my%20i.vhd"_s), {"SAS-SPACE"});

        row("blank before", u" "_s + disk + u'?' + good, {"ADR-SPACE"});
        row("break behind", disk + u'?' + good + u"\n"_s, {"ADR-SPACE"});
        row("blank inside", at(u"https://acct.blob.core.windows.net/vhds/my i.vhd"_s), {"ADR-SPACE"});
        row("break inside", at(u"https://acct.blob.core.windows.net/vhds/\ni.vhd"_s), {"ADR-SPACE"});
        row("no-break blank", disk + u'?' + good + u"\u00A0"_s, {"ADR-SPACE"});
        row("zero width", disk + u"\u200B?"_s + good, {"ADR-SPACE", "SAS-VHD"});
        row("byte order mark", u"\uFEFF"_s + disk + u'?' + good, {"ADR-SPACE"});
        row("copied as HTML", disk + u'?' + QString(good).replace(u'&', u"&amp;"_s), {"SAS-HTML"});

        row("no signature", disk, {"SAS-Q"});
        row("question mark alone", disk + u'?', {"SAS-Q"});
        row("no sig", with(u"&sig="_s + whole, {}), {"SAS-SIG"});
        row("empty sig", with(u"sig="_s + whole, u"sig="_s), {"SAS-SIG"});
        row("hidden sig", with(u"sig="_s + whole, u"sig=***"_s), {"SAS-SIGN"});
        row("cut sig", with(u"sig="_s + whole, u"sig=x…"_s), {"SAS-SIGN"});
        row("sig encoded twice", with(u"sig="_s + whole, u"sig=x%253D"_s), {"SAS-SIGN"});
        row("no version", with(u"sv=2018-11-09&"_s, {}), {"SAS-SV"});
        row("twice", disk + u'?' + good + u"&se=2027-03-01T00%3A00%3A00Z"_s, {"SAS-TWICE"});
        row("capital names", with(u"sp=rl"_s, u"SP=rl"_s), {"SAS-CASE"});
        row("list of the container", disk + u'?' + good + u"&restype=container&comp=list"_s, {"SAS-LIST"});

        row("no resource", with(u"&sr=c"_s, {}), {"SAS-PART"});
        row("empty resource", with(u"sr=c"_s, u"sr="_s), {"SAS-PART"});
        row("blob", with(u"sr=c"_s, u"sr=b"_s), {"SAS-RES"});
        row("blob to be read", with(u"sr=c&sp=rl"_s, u"sr=b&sp=r"_s), {"SAS-RES"});
        row("snapshot", with(u"sr=c"_s, u"sr=bs"_s), {"SAS-RES"});
        row("folder", with(u"sr=c"_s, u"sr=d&sdd=1"_s), {"SAS-RES"});
        row("folder without depth", with(u"sr=c"_s, u"sr=d"_s), {"SAS-RES", "SAS-PART"});
        row("file share", with(u"sr=c"_s, u"sr=s"_s), {"SAS-SR"});
        row("capital resource", with(u"sr=c"_s, u"sr=C"_s), {"SAS-SR"});

        row("no rights", with(u"&sp=rl"_s, {}), {"SAS-PART"});
        row("empty rights", with(u"sp=rl"_s, u"sp="_s), {"SAS-PART"});
        row("list alone", with(u"sp=rl"_s, u"sp=l"_s), {"SAS-READ"});
        row("read alone", with(u"sp=rl"_s, u"sp=r"_s), {"SAS-PERM"});
        row("capital rights", with(u"sp=rl"_s, u"sp=RL"_s), {"SAS-READ", "SAS-MORE"});
        row("write too", with(u"sp=rl"_s, u"sp=rwdl"_s), {"SAS-MORE"});

        row("https", disk + u'?' + good + u"&spr=https"_s, {});
        row("both protocols", disk + u'?' + good + u"&spr=https%2Chttp"_s, {});
        row("http alone", disk + u'?' + good + u"&spr=http"_s, {"SAS-SPR"});
        row("empty protocol", disk + u'?' + good + u"&spr="_s, {"SAS-SPR"});
        row("one caller", disk + u'?' + good + u"&sip=10.0.0.1"_s, {"SAS-IP"});
        row("range of callers", disk + u'?' + good + u"&sip=10.0.0.1-10.0.0.9"_s, {"SAS-IP"});
        row("every caller", disk + u'?' + good + u"&sip=0.0.0.0-255.255.255.255"_s, {});
        row("encryption scope", disk + u'?' + good + u"&ses=scope"_s, {});

        const QString from = u"st=2026-11-20T00%3A00%3A00Z"_s;
        const QString until = u"se=2027-03-01T00%3A00%3A00Z"_s;
        row("no start", with(from + u'&', {}), {"SAS-FROM"});
        row("no end", with(until + u'&', {}), {"SAS-PART"});
        row("empty end", with(until, u"se="_s), {"SAS-PART"});
        row("no seconds", with(from, u"st=2026-11-20T00:00Z"_s), {"SAS-DATE"});
        row("neither has seconds", with(from + u'&' + until, u"st=2026-11-20T00:00Z&se=2027-03-01T00:00Z"_s),
            {"SAS-DATE", "SAS-DATE"});
        row("no zone", with(until, u"se=2027-03-01T00:00:00"_s), {"SAS-DATE"});
        row("another zone", with(until, u"se=2027-03-01T00:00:00%2B02:00"_s), {"SAS-DATE"});
        row("date alone", with(until, u"se=2027-03-01"_s), {"SAS-DATE"});
        row("no time", with(until, u"se=tomorrow"_s), {"SAS-TIME"});
        row("another order", with(until, u"se=01-03-2027"_s), {"SAS-TIME"});
        row("no such day", with(until, u"se=2027-02-30T00:00:00Z"_s), {"SAS-TIME"});
        row("ends first", with(from, u"st=2027-04-20T00:00:00Z"_s), {"SAS-ORDER", "SAS-FUTURE"});
        row("ended", with(from + u'&' + until, u"st=2026-01-01T00:00:00Z&se=2026-11-25T11:59:59Z"_s), {"SAS-OVER"});
        row("ended, date alone", with(from + u'&' + until, u"st=2026-01-01T00:00:00Z&se=2026-11-25"_s),
            {"SAS-DATE", "SAS-OVER"});
        row("ends too soon", with(until, u"se=2026-12-16T11:59:59Z"_s), {"SAS-LIFE"});
        row("lasts as long", with(until, u"se=2026-12-16T12:00:00Z"_s), {});
        row("begins now", with(from, u"st=2026-11-25T12:00:00Z"_s), {"SAS-START"});

        row("stored policy", disk + u"?sv=2018-11-09&sr=c&si=publish&sig="_s + whole, {"SAS-POLICY"});
        row("empty policy", disk + u"?sv=2018-11-09&sr=c&si=&sig="_s + whole, {"SAS-PART"});

        const QString account = u"&"_s + from + u'&' + until + u"&sp=rl&sig="_s + whole;
        row("account", disk + u"?sv=2018-11-09&ss=b&srt=co"_s + account, {"SAS-WIDE"});
        row("account, all services", disk + u"?sv=2018-11-09&ss=bfqt&srt=sco"_s + account, {"SAS-WIDE"});
        row("account, no blobs", disk + u"?sv=2018-11-09&ss=fq&srt=co"_s + account, {"SAS-ACCOUNT"});
        row("account, no objects", disk + u"?sv=2018-11-09&ss=b&srt=sc"_s + account, {"SAS-ACCOUNT"});
        row("account, no containers", disk + u"?sv=2018-11-09&ss=b&srt=o"_s + account, {"SAS-ACCLIST"});
        row("account, empty", disk + u"?sv=2018-11-09&ss=&srt="_s + account, {"SAS-ACCOUNT"});
        row("account and container", disk + u'?' + good + u"&ss=b&srt=co"_s, {"SAS-MIX"});

        const QString key =
            u"&skoid=o&sktid=t&skt=2026-11-20T00:00:00Z&ske=2026-11-27T00:00:00Z&sks=b&skv=2018-11-09"_s;
        row("lent key", disk + u'?' + good + key, {"SAS-KEY"});
        row("lent key is over", disk + u'?' + good + QString(key).replace(u"11-27"_s, u"11-24"_s), {"SAS-OVER"});
        row("lent key, part missing", disk + u'?' + good + QString(key).replace(u"&skv=2018-11-09"_s, QString()),
            {"SAS-PART", "SAS-KEY"});
        row("lent key of files", disk + u'?' + good + QString(key).replace(u"sks=b"_s, u"sks=f"_s),
            {"SAS-SR", "SAS-KEY"});
        row("lent key without a time", disk + u'?' + good + QString(key).replace(u"2026-11-27T00:00:00Z"_s, u"x"_s),
            {"SAS-TIME"});
    }

    void anAddressOfADiskIsJudgedWhole()
    {
        QFETCH(QString, address);
        QFETCH(QByteArrayList, rules);
        QCOMPARE(rulesOf(address), rules);
    }

    // The end counts that comes first, however it is written.
    void anAddressEndsWhenItCannotBeRead_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("end");
        QTest::newRow("whole") << u"se=2027-03-01T10:20:30Z"_s << u"2027-03-01T10:20:30Z"_s;
        QTest::newRow("no seconds") << u"se=2027-03-01T10:20Z"_s << u"2027-03-01T10:20:00Z"_s;
        QTest::newRow("date") << u"se=2027-03-01"_s << u"2027-03-01T00:00:00Z"_s;
        QTest::newRow("no zone") << u"se=2027-03-01T10:20:30"_s << u"2027-03-01T10:20:30Z"_s;
        QTest::newRow("zone") << u"se=2027-03-01T10:20:30%2B01:00"_s << u"2027-03-01T09:20:30Z"_s;
        QTest::newRow("key first") << u"se=2027-03-01T00:00:00Z&ske=2027-01-01T00:00:00Z"_s
                                   << u"2027-01-01T00:00:00Z"_s;
        QTest::newRow("key later") << u"se=2027-03-01T00:00:00Z&ske=2027-05-01T00:00:00Z"_s
                                   << u"2027-03-01T00:00:00Z"_s;
        QTest::newRow("no time") << u"se=soon"_s << QString();
        QTest::newRow("none") << u"sig=x"_s << QString();
    }

    void anAddressEndsWhenItCannotBeRead()
    {
        QFETCH(QString, query);
        QFETCH(QString, end);
        const QDateTime found = SasUri::read(u"https://a.example/c/d.vhd?"_s + query).end();
        QCOMPARE(found.isValid() ? found.toString(Qt::ISODate) : QString(), end);
    }

    // Who reads it while publishing needs less of a list and a package than of a disk.
    void otherFilesAreNoDisks_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("plan"); // with % for the address
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArrayList>("rules");
        const QByteArray list = "'restrictedAudience':{'uploadedCsvUri':'%'}"_ba;
        const QByteArray package =
            "'microsoft-azure-applications.package':{'1.0.0':{'packageVersion':{'packageFile':'%'}}}"_ba;
        const QString apps = u"microsoft-azure-applications"_s;
        const QString query = u"?st=2026-11-20T00:00:00Z&se=2027-03-01T00:00:00Z&sr=b&sp=r&sig=x"_s;
        const QString csv = u"https://acct.blob.core.windows.net/c/my%20list.csv"_s;
        QTest::newRow("list") << vms << list << csv + query << QByteArrayList();
        QTest::newRow("list elsewhere, open") << vms << list << u"https://files.example/list.csv"_s << QByteArrayList();
        QTest::newRow("list that ends soon")
            << vms << list << csv + QString(query).replace(u"2027-03-01"_s, u"2026-11-26"_s) << QByteArrayList();
        QTest::newRow("list that ended") << vms << list
                                         << csv + QString(query).replace(u"2027-03-01"_s, u"2026-11-24"_s)
                                         << QByteArrayList{"SAS-OVER"};
        QTest::newRow("list nobody may read")
            << vms << list << csv + QString(query).replace(u"sp=r"_s, u"sp=w"_s) << QByteArrayList{"SAS-READ"};
        QTest::newRow("list without a sig")
            << vms << list << csv + QString(query).remove(u"&sig=x"_s) << QByteArrayList{"SAS-SIG"};
        QTest::newRow("list with a blank") << vms << list << csv + query + u' ' << QByteArrayList{"ADR-SPACE"};
        QTest::newRow("list over http") << vms << list << u"http://files.example/list.csv"_s
                                        << QByteArrayList{"SAS-URL"};
        QTest::newRow("package") << apps << package << u"https://acct.blob.core.windows.net/c/p.zip"_s + query
                                 << QByteArrayList();
        QTest::newRow("package that ends soon") << apps << package
                                                << u"https://acct.blob.core.windows.net/c/p.zip"_s +
                                                       QString(query).replace(u"2027-03-01"_s, u"2026-11-26"_s)
                                                << QByteArrayList{"SAS-LIFE"};
    }

    void otherFilesAreNoDisks()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, plan);
        QFETCH(QString, address);
        QFETCH(QByteArrayList, rules);
        const QByteArray json = "{'definition':{'plans':[{'planId':'gold'," + plan + "}]}}";
        const JsonValue body = *JsonReader::read(QByteArray(json).replace('%', address.toUtf8()).replace('\'', '"'));
        CheckContext context;
        context.now = now;
        QByteArrayList found;
        const auto problems = OfferChecker::check(body, *schemas()->ofType(type), context);
        for (const Problem &problem : problems) {
            const QByteArray place = problem.place.text();
            if (place.endsWith("uploadedCsvUri") || place.endsWith("packageFile"))
                found += problem.rule;
        }
        QCOMPARE(found, rules);
        const auto disks = offerDisks(body, *schemas()->ofType(type), QDateTime::currentDateTimeUtc(), 21);
        QCOMPARE(disks.size(), type == vms ? 0 : 1);
    }

    // The service keeps copies of logos with signatures of its own, which nobody can renew.
    void copiesOfTheServiceDoNotEnd_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isListed");
        const QString query = u"?sv=2014-02-14&sr=b&sig=x%3D&se=2020-03-28T22%3A27%3A13Z&sp=r"_s;
        QTest::newRow("store") << u"https://publishingstoredm.blob.core.windows.net/prodcontent/D6191/x.png"_s + query
                               << false;
        QTest::newRow("other store") << u"https://PublishingApiStore.blob.core.windows.net/prodcontent/D6191/x.png"_s +
                                            query
                                     << false;
        QTest::newRow("other folder") << u"https://publishingstoredm.blob.core.windows.net/mine/x.png"_s + query
                                      << true;
        QTest::newRow("one's own") << u"https://acct.blob.core.windows.net/prodcontent/x.png"_s + query << true;
        QTest::newRow("a host that looks like it")
            << u"https://publishingstoredm.blob.core.windows.net.example/prodcontent/x.png"_s + query << true;
    }

    void copiesOfTheServiceDoNotEnd()
    {
        QFETCH(QString, address);
        QFETCH(bool, isListed);
        const JsonValue body = JsonValue::object(
            {{"definition", JsonValue::object({{"offer", JsonValue::object({{"microsoft-azure-marketplace.smallLogo",
                                                                             JsonValue::string(address)}})}})}});
        QCOMPARE(offerDisks(body, *schemas()->ofType(vms), QDateTime::currentDateTimeUtc(), 21).size(),
                 isListed ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestAddressRules)
#include "tst_addressrules.moc"
