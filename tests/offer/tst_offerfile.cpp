// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerfile.h"

#include "json/jsonreader.h"
#include "json/jsonwriter.h"
#include "support/patience.h"
#include "support/schemas.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Offers in files: of every Unicode encoding, whole or in part, as other tools write them.
class TestOfferFile final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"offer.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void isReadByItsMark_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::newRow("utf-8") << QStringConverter::Utf8;
        QTest::newRow("16le") << QStringConverter::Utf16LE;
        QTest::newRow("16be") << QStringConverter::Utf16BE;
        QTest::newRow("32le") << QStringConverter::Utf32LE;
        QTest::newRow("32be") << QStringConverter::Utf32BE;
    }
    void isReadByItsMark()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes =
            encoder(u"{\"publisherId\": \"p\", \"id\": \"o\", \"definition\": {\"displayText\": \"é\"}}\r\n"_s);
        const auto file = OfferFile::read(written(bytes), schemas()->shape());
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QCOMPARE(file->id(), OfferId({u"p"_s, u"o"_s}));
        QCOMPARE(file->content().value("displayText").toString(), u"é"_s);
    }

    void withoutAMarkTheEncodingIsNamed()
    {
        QStringEncoder encoder(QStringConverter::Utf16LE);
        const QByteArray bytes = encoder(u"{\"definition\": {}}"_s);
        const auto file = OfferFile::read(written(bytes), schemas()->shape());
        QVERIFY(!file);
        QVERIFY2(file.error().contains("UTF-16 LE"_L1) && file.error().contains("offer.json"_L1),
                 qPrintable(file.error()));
    }

    void readsFilesOfOtherTools_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("result"); // over an offer with the plans a and b; empty: refused
        const QByteArray both = R"({"id":"o","definition":{"offer":{"t":1},"plans":[%1]}})"_ba;
        const auto plans = [&both](const char *list) { return QByteArray(both).replace("%1", list); };
        QTest::newRow("whole offer")
            << R"({"id":"other","publisherId":"p","etag":"x","definition":{"offer":{},"plans":[]}})"_ba
            << R"({"id":"o","definition":{"offer":{},"plans":[]}})"_ba;
        QTest::newRow("definition") << R"({"displayText":"D","plans":[]})"_ba
                                    << R"({"id":"o","definition":{"displayText":"D","plans":[]}})"_ba;
        QTest::newRow("plan, known") << R"({"planId":"a","x":2})"_ba << plans(R"({"planId":"a","x":2},{"planId":"b"})");
        QTest::newRow("plan, new") << R"({"planId":"c"})"_ba
                                   << plans(R"({"planId":"a"},{"planId":"b"},{"planId":"c"})");
        QTest::newRow("plans") << R"([{"planId":"b","x":1},{"planId":"c"}])"_ba
                               << plans(R"({"planId":"a"},{"planId":"b","x":1},{"planId":"c"})");
        QTest::newRow("no offer") << R"({"name":"package"})"_ba
                                  << ""_ba;
        QTest::newRow("list of others") << R"([{"planId":"a"},7])"_ba
                                        << ""_ba;
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba;
        QTest::newRow("text") << "plans: []"_ba
                              << ""_ba;
    }

    void readsFilesOfOtherTools()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, result);
        const auto file = OfferFile::parse(text, u"offer.json"_s, schemas()->shape());
        QCOMPARE(file.has_value(), !result.isEmpty());
        if (!file) {
            QVERIFY(file.error().startsWith(u"offer.json is no offer: "_s));
            return;
        }
        const JsonValue body =
            *JsonReader::read(R"({"id":"o","definition":{"offer":{"t":1},"plans":[{"planId":"a"},{"planId":"b"}]}})");
        QCOMPARE(JsonWriter::compact(file->over(body)), result);
    }

    void aFileSaysWhoseItIs()
    {
        const auto file = OfferFile::parse(R"({"publisherId":"contoso","id":"contoso-vm","definition":{}})", u"f"_s,
                                           schemas()->shape());
        QVERIFY(file.has_value());
        QCOMPARE(file->id(), OfferId({u"contoso"_s, u"contoso-vm"_s}));
        QVERIFY(!OfferFile::parse(R"({"definition":{}})", u"f"_s, schemas()->shape())->id());
    }
};

QTEST_GUILESS_MAIN(TestOfferFile)

#include "tst_offerfile.moc"
