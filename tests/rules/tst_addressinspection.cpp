// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/addressinspection.h"
#include "rules/addresstext.h"
#include "rules/sasuri.h"
#include "rules/shownaddress.h"
#include "support/patience.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>
#include <QUrl>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Signed = OfferField::Signed;
using State = AddressVerdict::State;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::utc());
const QString signature = u"57lzyGs3dH4/lIJOdbOBUll+Q4oH5B9t6pvCR83eZYk="_s;
const QString disk = u"https://acct.blob.core.windows.net/vhds/i.vhd"_s;
const QString terms = u"sv=2020-08-04&st=2026-11-20T00%3A00%3A00Z&se=2027-03-12T12%3A00%3A00Z&sr=c&sp=rl"_s;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

const QString good = disk + u'?' + terms + u"&sig="_s + encoded(signature);

AddressInspection inspected(const QString &address, Signed use = Signed::Disk)
{
    return AddressInspection::of(address, use, now, 21);
}

// Everything that an inspection says, for whoever reads it.
QString said(const AddressInspection &inspection)
{
    QStringList texts{inspection.shown, inspection.verdict.line};
    for (const Problem &finding : inspection.findings)
        texts += QString::fromLatin1(finding.rule) + u' ' + finding.message + u' ' + finding.help;
    return texts.join(u'\n');
}

// A piece of the signature, in whichever spelling, that stands in a text; empty when none does.
QString leaked(const QString &text)
{
    constexpr qsizetype piece = 12;
    for (const QString &spelling : {signature, encoded(signature), encoded(encoded(signature))}) {
        for (qsizetype i = 0; i + piece <= spelling.size(); ++i) {
            if (text.contains(spelling.mid(i, piece), Qt::CaseInsensitive))
                return spelling.mid(i, piece);
        }
    }
    return {};
}

// The text after a few accidents such as happen between a portal and a field.
QString torn(QString text, QRandomGenerator &random)
{
    static const QStringList pieces{u"&amp;"_s, u"\\u0026"_s, u"%25"_s, u"%"_s,     u"?"_s,   u"&"_s,
                                    u"="_s,     u"#"_s,       u"/"_s,   u"@"_s,     u":"_s,   u"\n"_s,
                                    u" "_s,     u"\""_s,      u"sp="_s, u"se="_s,   u"si="_s, u"sip="_s,
                                    u"sr="_s,   u".vhd"_s,    u"\0"_s,  u"\u200B"_s};
    const int accidents = random.bounded(1, 5);
    for (int i = 0; i < accidents; ++i) {
        const qsizetype at = random.bounded(int(text.size()) + 1);
        switch (random.bounded(6)) {
        case 0:
            text.insert(at, pieces[random.bounded(int(pieces.size()))]);
            break;
        case 1:
            text.remove(at, random.bounded(1, 4));
            break;
        case 2:
            text.truncate(std::max<qsizetype>(at, 1));
            break;
        case 3:
            text = encoded(text);
            break;
        case 4:
            text.remove(u"?&=/:%"_s[random.bounded(6)]);
            break;
        default:
            text.insert(at, text.mid(random.bounded(int(text.size()) + 1), random.bounded(60)));
        }
    }
    return text;
}

} // namespace

//! What the inspector says of an address as a whole, and that it never says the signature.
class TestAddressInspection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each fault is named once, and what stands behind it is judged as it was meant.
    void escapesGoneWrongAreNamed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArrayList>("rules");
        const auto row = [](const char *name, const QString &address, const QByteArrayList &rules) {
            QTest::newRow(name) << address << rules;
        };
        row("right", good, {});
        row("escapes in small letters", QString(good).replace(u"%3A"_s, u"%3a"_s), {});
        row("blanks at the ends", u"  "_s + good + u"\n"_s, {"ADR-SPACE"});
        row("wrapped", QString(good).insert(90, u"\r\n"_s), {"ADR-SPACE"});
        row("quotes", u'"' + good + u'"', {"ADR-QUOTES"});
        row("single quotes", u'\'' + good + u'\'', {"ADR-QUOTES"});
        row("typographic quotes", u"“"_s + good + u"”"_s, {"ADR-QUOTES"});
        row("angle brackets", u'<' + good + u'>', {"ADR-QUOTES"});
        row("brackets", u'(' + good + u')', {"ADR-QUOTES"});
        row("a bracket of the name", QString(good).section(u'?', 0, 0).replace(u"i.vhd"_s, u"i(2)"_s),
            {"SAS-VHD", "SAS-Q"});
        row("of a JSON member", u'"' + good + u"\","_s, {"ADR-QUOTES"});
        row("quotes and blanks", u"\" "_s + good + u" \""_s, {"ADR-SPACE", "ADR-QUOTES"});
        row("JSON", QString(good).replace(u'&', u"\\u0026"_s), {"SAS-JSON"});
        row("JSON, slashes", QString(good).replace(u'/', u"\\/"_s), {"SAS-JSON"});
        row("HTML", QString(good).replace(u'&', u"&amp;"_s), {"SAS-HTML"});
        row("HTML twice", QString(good).replace(u'&', u"&amp;amp;"_s), {"SAS-HTML"});
        row("HTML by number", QString(good).replace(u'&', u"&#38;"_s), {"SAS-HTML"});
        row("HTML by hexadecimal number", QString(good).replace(u'&', u"&#x26;"_s), {"SAS-HTML"});
        row("JSON of HTML", QString(good).replace(u'&', u"\\u0026amp;"_s), {"SAS-JSON", "SAS-HTML"});
        row("encoded twice", QString(good).replace(u'%', u"%25"_s), {"SAS-ENCODED"});
        row("encoded whole", encoded(good), {"SAS-ENCODED"});
        row("question mark encoded", QString(good).replace(u'?', u"%3F"_s), {"SAS-ENCODED"});
        row("cut escape", QString(good).replace(u"%3A00Z&se"_s, u"%3&se"_s), {"SAS-PERCENT", "SAS-TIME"});
        row("two question marks", QString(good).replace(u'?', u"??"_s), {"SAS-QUESTION"});
        row("question mark and ampersand", QString(good).replace(u'?', u"?&"_s), {"SAS-QUESTION"});
        row("question mark inside", QString(good).replace(u"&sr"_s, u"?sr"_s), {"SAS-QUESTION"});
        row("question mark last", good + u'?', {"SAS-QUESTION"});
        row("no question mark", QString(good).replace(u'?', u'&'), {"SAS-QUESTION"});
        row("disk behind the signature", QString(good).remove(u"/i.vhd"_s) + u"/i.vhd"_s, {"SAS-BEHIND"});
        row("container and disk behind it", QString(good).remove(u"/vhds/i.vhd"_s) + u"/vhds/i.vhd"_s, {"SAS-BEHIND"});
        row("slash, disk behind it", QString(good).replace(u"/i.vhd"_s, u"/"_s) + u"/i.vhd"_s, {"SAS-BEHIND"});
        row("no container", QString(good).remove(u"/vhds"_s), {"SAS-NOCONTAINER"});
        row("too long", good + QString(AddressText::longest, u'x'), {"ADR-LONG"});
        row("nothing", QString(), {"SAS-URL"});
        row("words", u"the disk"_s, {"ADR-SPACE", "SAS-URL"});
        row("no scheme", QString(good).remove(u"https://"_s), {"SAS-URL"});
    }

    void escapesGoneWrongAreNamed()
    {
        QFETCH(QString, address);
        QFETCH(QByteArrayList, rules);
        QByteArrayList found;
        const AddressInspection inspection = inspected(address);
        for (const Problem &finding : inspection.findings) {
            QVERIFY2(finding.message.endsWith(u'.') && finding.help.endsWith(u'.'), finding.rule.constData());
            found += finding.rule;
        }
        QCOMPARE(found, rules);
        QVERIFY2(leaked(said(inspection)).isEmpty(), qPrintable(said(inspection)));
    }

    void aSignatureIsWholeOrNamed_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArrayList>("rules");
        const QString sig = u"&sig="_s + encoded(signature);
        const auto row = [](const char *name, const QString &query, const QByteArrayList &rules) {
            QTest::newRow(name) << query << rules;
        };
        row("not encoded", terms + u"&sig="_s + signature, {"SAS-RAW"});
        row("only the plus encoded", terms + u"&sig="_s + QString(signature).replace(u"+"_s, u"%2B"_s), {});
        row("cut and not encoded", terms + u"&sig=ab+cd/ef=="_s, {"SAS-TORN", "SAS-RAW"});
        row("cut", terms + sig.chopped(10), {"SAS-TORN"});
        row("last character gone", terms + sig.chopped(3), {"SAS-TORN"});
        row("cut in an escape", terms + sig.chopped(1), {"SAS-SIGN"});
        row("too long", terms + u"&sig=AA"_s + encoded(signature), {"SAS-TORN"});
        row("another alphabet", terms + QString(sig).replace(u"%2F"_s, u"_"_s), {"SAS-SIGN"});
        row("plus is a blank", terms + QString(sig).replace(u"%2B"_s, u"%20"_s), {"SAS-PLUS"});
        row("encoded twice by itself", terms + QString(sig).replace(u'%', u"%25"_s), {"SAS-SIGN"});
        row("key name before it", QString(terms).replace(u"sp=rl"_s, u"sp=rl%26"_s) + sig, {"SAS-MORE"});
        row("version", QString(terms).replace(u"2020-08-04"_s, u"latest"_s) + sig, {"SAS-VERSION"});
        row("version cut", QString(terms).replace(u"2020-08-04"_s, u"2020-08"_s) + sig, {"SAS-VERSION"});
        row("list before read", QString(terms).replace(u"sp=rl"_s, u"sp=lr"_s) + sig, {"SAS-RIGHTS"});

        const QString start = u"st=2026-11-20T00%3A00%3A00Z"_s;
        row("seven digits", QString(terms).replace(start, u"st=2026-11-20T00:00:00.1234567Z"_s) + sig, {"SAS-DATE"});
        row("eight digits", QString(terms).replace(start, u"st=2026-11-20T00:00:00.12345678Z"_s) + sig, {"SAS-TIME"});
        row("comma for the fraction", QString(terms).replace(start, u"st=2026-11-20T00:00:00,1Z"_s) + sig,
            {"SAS-TIME"});
        row("blank for T", QString(terms).replace(start, u"st=2026-11-20%2000:00:00Z"_s) + sig, {"SAS-TIME"});
        row("small z", QString(terms).replace(start, u"st=2026-11-20t00:00:00z"_s) + sig, {"SAS-TIME"});
        row("no zone's colon", QString(terms).replace(start, u"st=2026-11-20T00:00:00%2B0100"_s) + sig, {"SAS-TIME"});
        row("zone without a clock", QString(terms).replace(start, u"st=2026-11-20Z"_s) + sig, {"SAS-TIME"});
        row("hour 24", QString(terms).replace(start, u"st=2026-11-20T24:00:00Z"_s) + sig, {"SAS-TIME"});
        row("hour alone", QString(terms).replace(start, u"st=2026-11-20T00Z"_s) + sig, {"SAS-TIME"});
        row("slashes", QString(terms).replace(start, u"st=11/20/2026"_s) + sig, {"SAS-TIME"});
        row("break behind", QString(terms).replace(start, start + u"%0A"_s) + sig, {"SAS-TIME"});
        row("begins later", QString(terms).replace(start, u"st=2026-12-01T00:00:00Z"_s) + sig, {"SAS-FUTURE"});

        const QString key = u"&skoid=o&sktid=t&ske=2027-02-01T00:00:00Z&sks=b&skv=2020-08-04"_s;
        row("key ends first", terms + key + sig, {"SAS-KEYEND"});
        row("key with a start", terms + key + u"&skt=2026-11-20T00:00:00Z"_s + sig, {"SAS-KEYEND", "SAS-KEYLONG"});
        row("key begins later", terms + key + u"&skt=2026-12-20T00:00:00Z"_s + sig,
            {"SAS-KEYEND", "SAS-KEYLONG", "SAS-FUTURE"});
        row("key for seven days", terms + QString(key) + u"&skt=2027-01-25T00:00:00Z"_s + sig,
            {"SAS-KEYEND", "SAS-FUTURE"});
        row("key without its owner", terms + QString(key).remove(u"&skoid=o"_s) + sig, {"SAS-PART", "SAS-KEYEND"});
        row("key without its version", terms + QString(key).replace(u"skv=2020-08-04"_s, u"skv=x"_s) + sig,
            {"SAS-VERSION", "SAS-KEYEND"});
    }

    void aSignatureIsWholeOrNamed()
    {
        QFETCH(QString, query);
        QFETCH(QByteArrayList, rules);
        QByteArrayList found;
        const AddressInspection inspection = inspected(disk + u'?' + query);
        for (const Problem &finding : inspection.findings)
            found += finding.rule;
        QCOMPARE(found, rules);
        QVERIFY2(leaked(said(inspection)).isEmpty(), qPrintable(said(inspection)));
    }

    void oneLineSaysWhatItComesTo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Signed>("use");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("line");
        const auto ends = [](const QString &end) {
            return QString(good).replace(u"2027-03-12T12%3A00%3A00Z"_s, end + u"T12:00:00Z"_s);
        };
        const QString file = u"https://acct.blob.core.windows.net/c/list.csv"_s;
        QTest::newRow("good") << good << Signed::Disk << State::Good << u"Good until 12 Mar 2027 (107 day(s))"_s;
        QTest::newRow("too soon") << ends(u"2026-12-10"_s) << Signed::Disk << State::EndsTooSoon
                                  << u"Ends before a publish that starts now can end: 10 Dec 2026 (15 day(s))"_s;
        QTest::newRow("just long enough")
            << ends(u"2026-12-16"_s) << Signed::Disk << State::Good << u"Good until 16 Dec 2026 (21 day(s))"_s;
        QTest::newRow("ended") << ends(u"2026-11-24"_s) << Signed::Disk << State::Ended << u"Ended 24 Nov 2026"_s;
        QTest::newRow("key ended") << good + u"&skoid=o&sktid=t&ske=2026-11-24T12:00:00Z&sks=b&skv=2020-08-04"_s
                                   << Signed::Disk << State::Ended << u"Ended 24 Nov 2026"_s;
        QTest::newRow("key ends too soon")
            << good + u"&skoid=o&sktid=t&ske=2026-11-30T12:00:00Z&sks=b&skv=2020-08-04"_s << Signed::Disk
            << State::EndsTooSoon << u"Ends before a publish that starts now can end: 30 Nov 2026 (5 day(s))"_s;
        QTest::newRow("not yet") << QString(good).replace(u"2026-11-20"_s, u"2026-12-20"_s) << Signed::Disk
                                 << State::NotYet << u"Begins 20 Dec 2026: nobody can read it before"_s;
        QTest::newRow("unusable") << QString(good).replace(u"sp=rl"_s, u"sp=l"_s) << Signed::Disk << State::Unusable
                                  << u"Not usable: The signature does not allow to read (sp=l)."_s;
        QTest::newRow("doubtful")
            << QString(good).replace(u"sr=c"_s, u"sr=b"_s) << Signed::Disk << State::Doubtful
            << u"Doubtful, until 12 Mar 2027 (107 day(s)): The signature is not one of the container (sr=b)."_s;
        QTest::newRow("no signature") << disk << Signed::Disk << State::Doubtful
                                      << u"Doubtful: The address has no shared access signature."_s;
        QTest::newRow("stored policy") << disk + u"?sv=2020-08-04&sr=c&si=p&sig="_s + encoded(signature) << Signed::Disk
                                       << State::Endless
                                       << u"Nothing speaks against it; it does not say when it ends"_s;
        QTest::newRow("list that ends soon") << file + u"?sr=b&sp=r&se=2026-11-26T12:00:00Z&sig=x"_s << Signed::List
                                             << State::Good << u"Good until 26 Nov 2026 (1 day(s))"_s;
        QTest::newRow("open list") << file << Signed::List << State::Endless
                                   << u"Nothing speaks against it; it does not say when it ends"_s;
        QTest::newRow("package that ends soon")
            << file + u"?sr=b&sp=r&se=2026-11-26T12:00:00Z&sig=x"_s << Signed::Package << State::EndsTooSoon
            << u"Ends before a publish that starts now can end: 26 Nov 2026 (1 day(s))"_s;
    }

    void oneLineSaysWhatItComesTo()
    {
        QFETCH(QString, address);
        QFETCH(Signed, use);
        QFETCH(State, state);
        QFETCH(QString, line);
        const AddressVerdict verdict = inspected(address, use).verdict;
        QCOMPARE(verdict.line, line);
        QCOMPARE(verdict.state, state);
    }

    // A fraction never moves a time to the next second, and a day that clocks leave out somewhere is a day.
    void timesAreReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("time");
        QTest::newRow("date") << u"2026-03-29"_s << u"2026-03-29T00:00:00.000Z"_s;
        QTest::newRow("minutes") << u"2026-03-29T02:30Z"_s << u"2026-03-29T02:30:00.000Z"_s;
        QTest::newRow("no zone") << u"2026-03-29T02:30"_s << u"2026-03-29T02:30:00.000Z"_s;
        QTest::newRow("seconds") << u"2026-12-31T23:59:59Z"_s << u"2026-12-31T23:59:59.000Z"_s;
        QTest::newRow("seven digits") << u"2026-12-31T23:59:59.9999999Z"_s << u"2026-12-31T23:59:59.999Z"_s;
        QTest::newRow("one digit") << u"2026-12-31T23:59:59.5Z"_s << u"2026-12-31T23:59:59.500Z"_s;
        QTest::newRow("east") << u"2026-01-01T01:00:00+23:59"_s << u"2025-12-31T01:01:00.000Z"_s;
        QTest::newRow("west") << u"2026-01-01T01:00-05:00"_s << u"2026-01-01T06:00:00.000Z"_s;
        QTest::newRow("leap day") << u"2028-02-29"_s << u"2028-02-29T00:00:00.000Z"_s;
        QTest::newRow("no leap day") << u"2027-02-29"_s << QString();
        QTest::newRow("too far east") << u"2026-01-01T01:00:00+24:00"_s << QString();
        QTest::newRow("second 60") << u"2026-12-31T23:59:60Z"_s << QString();
        QTest::newRow("other digits") << u"２０２６-01-01"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void timesAreReadInEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, time);
        const QDateTime read = SasUri::time(text);
        QCOMPARE(read.isValid() ? read.toString(Qt::ISODateWithMs) : QString(), time);
    }

    void anAddressIsShownWithoutItsSignature_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        QTest::newRow("right") << good << disk;
        QTest::newRow("folders and letters")
            << u"https://acct.blob.core.windows.net/vhds/2026/b%C3%BCro%20x_1~(2).vhd?sig=x"_s
            << u"https://acct.blob.core.windows.net/vhds/2026/büro x_1~(2).vhd"_s;
        QTest::newRow("no query") << disk << disk;
        QTest::newRow("disk behind the signature") << QString(good).remove(u"/i.vhd"_s) + u"/i.vhd"_s << disk;
        QTest::newRow("question mark encoded") << QString(good).replace(u'?', u"%3F"_s) << disk;
        QTest::newRow("question mark gone")
            << QString(good).remove(u'?') << u"https://acct.blob.core.windows.net/vhds/…"_s;
        QTest::newRow("signature for a name") << u"https://acct.blob.core.windows.net/vhds/57lzyGs3dH4lIJOdbOBU"_s
                                              << u"https://acct.blob.core.windows.net/vhds/…"_s;
        QTest::newRow("words in a name")
            << u"https://acct.blob.core.windows.net/vhds/WindowsServer2022Datacenter-Gen2.vhd"_s
            << u"https://acct.blob.core.windows.net/vhds/WindowsServer2022Datacenter-Gen2.vhd"_s;
        QTest::newRow("hash for a name")
            << u"https://acct.blob.core.windows.net/vhds/9f86d081884c7d659a2feaa0c55ad015.vhd"_s
            << u"https://acct.blob.core.windows.net/vhds/9f86d081884c7d659a2feaa0c55ad015.vhd"_s;
        QTest::newRow("no address") << u"sig=57lzyGs3dH4"_s << u"…"_s;
        QTest::newRow("user") << u"https://me:secret@acct.example/c/i.vhd"_s << u"https://acct.example/c/i.vhd"_s;
    }

    void anAddressIsShownWithoutItsSignature()
    {
        QFETCH(QString, address);
        QFETCH(QString, shown);
        QCOMPARE(shownAddress(address), shown);
    }

    // Where a torn address has the signature in the place of something that is named.
    void whatStandsInTheWrongPlaceIsNotNamed_data()
    {
        QTest::addColumn<QString>("address");
        const QString sig = encoded(signature);
        for (const auto name :
             {"se", "st", "sp", "sr", "sv", "si", "sip", "spr", "ss", "srt", "skt", "ske", "sks", "skv"})
            QTest::newRow(name) << good + u'&' + QString::fromLatin1(name) + u'=' + sig;
        for (const auto name :
             {"se", "st", "sp", "sr", "sv", "si", "sip", "spr", "ss", "srt", "skt", "ske", "sks", "skv"})
            QTest::addRow("%s alone", name) << disk + u'?' + QString::fromLatin1(name) + u'=' + sig;
        QTest::newRow("name") << good + u'&' + sig + u"=1&"_s + sig + u"=2"_s;
        QTest::newRow("name, encoded twice") << good + u"&sig%3D"_s + sig + u"&sig%3D"_s + sig;
        QTest::newRow("container") << u"https://acct.blob.core.windows.net/"_s + sig + u"/i.vhd"_s;
        QTest::newRow("disk") << u"https://acct.blob.core.windows.net/vhds/"_s + sig;
        QTest::newRow("disk's ending") << disk + u"%253Fsig%253D"_s + sig;
        QTest::newRow("user") << u"https://x:"_s + sig + u"@acct.blob.core.windows.net/vhds/i.vhd"_s;
        QTest::newRow("password") << u"https://me:hush@disks.example/vhds/i.vhd?sig="_s + sig;
        QTest::newRow("host") << u"https://acct"_s + sig + u".blob.core.windows.net/vhds/i.vhd"_s;
        QTest::newRow("behind a #") << good + u'#' + sig;
        QTest::newRow("nothing but it") << signature;
    }

    void whatStandsInTheWrongPlaceIsNotNamed()
    {
        QFETCH(QString, address);
        for (const Signed use : {Signed::Disk, Signed::Package, Signed::List}) {
            const QString text = said(inspected(address, use));
            QVERIFY2(leaked(text).isEmpty() && !text.contains("hush"_L1), qPrintable(text));
        }
    }

    void noAccidentShowsTheSignature()
    {
        QRandomGenerator random(20261125);
        for (int i = 0; i < 4000; ++i) {
            const QString address = torn(good, random);
            const AddressInspection inspection = inspected(address);
            const QString text = said(inspection);
            QVERIFY2(leaked(text).isEmpty(), qPrintable(address + u"\n→\n"_s + text));
            QVERIFY(!inspection.verdict.line.isEmpty() && !inspection.shown.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestAddressInspection)
#include "tst_addressinspection.moc"
