// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonreader.h"
#include "json/jsonrepair.h"
#include "json/jsonwriter.h"
#include "json/textencoding.h"
#include "support/patience.h"

#include <QStringEncoder>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

using Choice = JsonRepair::Choice;
using Kind = JsonRepair::Kind;

//! Texts that are nearly JSON, and files in other encodings than UTF-8.
class TestRepair final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correctsWhatNeedsNoGuess_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("corrected");
        QTest::addColumn<QByteArray>("asItCame");
        QTest::addColumn<QString>("message");

        QTest::newRow("high half") << "{\"a\":[\"x\",{\"s\":\"cut \\ud83d\"}]}"_ba
                                   << "{\"a\":[\"x\",{\"s\":\"cut \xEF\xBF\xBD\"}]}"_ba
                                   << "{\"a\":[\"x\",{\"s\":\"cut \\\\ud83d\"}]}"_ba
                                   << u"Half of a surrogate pair (\\ud83d) stands alone (line 1, column 21, /a/1/s)."_s;
        QTest::newRow("low half") << "[\n \"\\uDE00b\"]"_ba
                                  << "[\"\xEF\xBF\xBD"
                                     "b\"]"_ba
                                  << "[\"\\\\uDE00b\"]"_ba
                                  << u"Half of a surrogate pair (\\uDE00) stands alone (line 2, column 3, /0)."_s;
        QTest::newRow("two high halves")
            << "[\"\\ud83d\\ud83d\\ude00\"]"_ba
            << "[\"\xEF\xBF\xBD\xF0\x9F\x98\x80\"]"_ba
            << "[\"\\\\ud83d\xF0\x9F\x98\x80\"]"_ba
            << u"Half of a surrogate pair (\\ud83d) stands alone (line 1, column 3, /0)."_s;
        QTest::newRow("bytes") << "{\"a\":\"\xC3(\"}"_ba
                               << "{\"a\":\"\xEF\xBF\xBD(\"}"_ba
                               << "{\"a\":\"\\\\xC3(\"}"_ba
                               << u"A byte (\\xC3) is not valid UTF-8 (line 1, column 7, /a)."_s;
        QTest::newRow("comma") << "{\"a\":[1,2, ],}"_ba
                               << "{\"a\":[1,2]}"_ba
                               << "{\"a\":[1,2]}"_ba
                               << u"A comma stands behind the last item (line 1, column 10, /a)."_s;
        QTest::newRow("mark") << "\xEF\xBB\xBF{\"a\":1}"_ba
                              << "{\"a\":1}"_ba
                              << "{\"a\":1}"_ba << u"The text begins with a byte order mark (line 1, column 1)."_s;
        QTest::newRow("doubled") << "{\"o\":{\"t\":\"one\",\"u\":1,\"t\":\"two\"}}"_ba
                                 << "{\"o\":{\"u\":1,\"t\":\"two\"}}"_ba
                                 << "{\"o\":{\"t\":\"one\",\"u\":1}}"_ba
                                 << u"The key “t” stands twice (line 1, column 32, /o/t)."_s;
        QTest::newRow("thrice") << "{\"t\":1,\"t\":2,\"t\":3}"_ba
                                << "{\"t\":3}"_ba
                                << "{\"t\":1}"_ba << u"The key “t” stands twice (line 1, column 19, /t)."_s;
    }
    void correctsWhatNeedsNoGuess()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!JsonReader::read(text));
        const auto repair = JsonRepair::of(text);
        QVERIFY(repair);
        QTEST(JsonWriter::compact(repair->corrected(Choice::Last)), "corrected");
        QTEST(JsonWriter::compact(repair->asItCame(Choice::Last)), "asItCame");
        QTEST(repair->faults().first().message(), "message");
    }

    void everyFaultHasItsPlace()
    {
        const auto repair = JsonRepair::of("{\"é\":\"\\ud800\",\"b\":[\"\xFF\xFE\",\n1,],"
                                           "\n \"c\":{\"d\":1,\"d\":2,\"e\":{\"f\":3,\"f\":3}}}"_ba);
        QVERIFY(repair);
        QStringList places;
        for (const JsonRepair::Fault &fault : repair->faults())
            places += u"%1 %2:%3"_s.arg(QString::fromUtf8(fault.place.text())).arg(fault.line).arg(fault.column);
        QCOMPARE(places, QStringList({u"/é 1:7"_s, u"/b/0 1:21"_s, u"/b/0 1:22"_s, u"/b 2:2"_s, u"/c/e/f 3:35"_s,
                                      u"/c/d 3:36"_s}));
    }

    void firstOrLastOfADoubledKeyCounts()
    {
        const auto repair = JsonRepair::of("{\"t\":{\"x\":1},\"p\":[{\"k\":1,\"k\":\"2\"}],\"t\":\"last\"}"_ba);
        QVERIFY(repair);
        QVERIFY(repair->hasDoubledKeys());
        QCOMPARE(repair->faults().size(), 2);
        QCOMPARE(JsonWriter::compact(repair->corrected(Choice::First)), "{\"t\":{\"x\":1},\"p\":[{\"k\":1}]}"_ba);
        QCOMPARE(JsonWriter::compact(repair->corrected(Choice::Last)), "{\"p\":[{\"k\":\"2\"}],\"t\":\"last\"}"_ba);
        QCOMPARE(repair->asItCame(Choice::First), repair->corrected(Choice::Last));
    }

    void refusesWhatWouldBeAGuess_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("fine") << "{\"a\":\"\\ud83d\\ude00\",\"b\":\"\\\\ud83d\"}"_ba;
        QTest::newRow("cut") << "{\"a\":\"\\ud83d"_ba;
        QTest::newRow("range") << "{\"a\":1e999,\"b\":\"\\ud83d\"}"_ba;
        QTest::newRow("page") << "<html>,}</html>"_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("escape at the end") << "\"\\"_ba;
        QTest::newRow("short escape") << "[\"\\ud8\"]"_ba;
        QTest::newRow("comma alone") << "[,]"_ba.replace(',', ",,");
    }
    void refusesWhatWouldBeAGuess()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!JsonRepair::of(text));
    }

    void readsByTheMark_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<QString>("name");
        QTest::newRow("utf-8") << QStringConverter::Utf8 << u"UTF-8 with a byte order mark"_s;
        QTest::newRow("16le") << QStringConverter::Utf16LE << u"UTF-16 LE"_s;
        QTest::newRow("16be") << QStringConverter::Utf16BE << u"UTF-16 BE"_s;
        QTest::newRow("32le") << QStringConverter::Utf32LE << u"UTF-32 LE"_s;
        QTest::newRow("32be") << QStringConverter::Utf32BE << u"UTF-32 BE"_s;
    }
    void readsByTheMark()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        const QString text = u"{\"title\": \"Contoso é 😀\"}"_s;
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        const auto read = TextEncoding::read(bytes);
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QCOMPARE(read->utf8, text.toUtf8());
        QTEST(read->encoding, "name");
    }

    void namesTheEncodingWithoutAMark_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto encoded = [](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
            return QByteArray(encoder(u"{\"publisherId\": \"contoso\"}"_s));
        };
        QTest::newRow("16le") << encoded(QStringConverter::Utf16LE) << u"UTF-16 LE"_s;
        QTest::newRow("16be") << encoded(QStringConverter::Utf16BE) << u"UTF-16 BE"_s;
        QTest::newRow("32le") << encoded(QStringConverter::Utf32LE) << u"UTF-32 LE"_s;
        QTest::newRow("32be") << encoded(QStringConverter::Utf32BE) << u"UTF-32 BE"_s;
        QTest::newRow("1252") << "{\"a\": \"caf\xE9\"}"_ba << u"Windows-1252"_s;
        QTest::newRow("binary") << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba.append('\0').append(40, 'x')
                                << u"not a text in UTF-8"_s;
        QTest::newRow("broken") << "\xFF\xFE{\0\0\xD8x\0"_ba.append('\0') << u"UTF-16 LE"_s;
        QTest::newRow("half a unit") << "\xFE\xFF\0"_ba << u"UTF-16 BE"_s;
    }
    void namesTheEncodingWithoutAMark()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const auto read = TextEncoding::read(bytes);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(expected), qPrintable(read.error()));
    }

    void plainUtf8StaysAsItIs()
    {
        const auto read = TextEncoding::read("{\"a\": \"é\"}");
        QVERIFY(read);
        QCOMPARE(read->utf8, "{\"a\": \"é\"}"_ba);
        QVERIFY(read->encoding.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRepair)

#include "tst_repair.moc"
