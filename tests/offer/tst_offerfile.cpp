// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerfile.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Offers in files of every Unicode encoding.
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
        const auto file = OfferFile::read(written(bytes));
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QCOMPARE(file->id(), OfferId({u"p"_s, u"o"_s}));
        QCOMPARE(file->definition().value("displayText").toString(), u"é"_s);
    }

    void withoutAMarkTheEncodingIsNamed()
    {
        QStringEncoder encoder(QStringConverter::Utf16LE);
        const QByteArray bytes = encoder(u"{\"definition\": {}}"_s);
        const auto file = OfferFile::read(written(bytes));
        QVERIFY(!file);
        QVERIFY2(file.error().contains("UTF-16 LE"_L1) && file.error().contains("offer.json"_L1),
                 qPrintable(file.error()));
    }
};

QTEST_GUILESS_MAIN(TestOfferFile)

#include "tst_offerfile.moc"
