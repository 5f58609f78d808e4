// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetreader.h"
#include "sheettexts.h"
#include "support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Files of sheets, of this program, of others, and of nobody who means well.
class TestSheetReader final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<SheetTable> m_tables;
    QString m_why;

    QString put(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"prices"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    // Whether it could be read.
    bool read(const QString &path)
    {
        m_tables.clear();
        m_why.clear();
        SheetReader reader;
        connect(&reader, &SheetReader::finished, this,
                [this](const QString &, const QList<SheetTable> &tables) { m_tables = tables; });
        connect(&reader, &SheetReader::failed, this, [this](const QString &, const QString &why) { m_why = why; });
        reader.read(path);
        return QTest::qWaitFor([this] { return !m_tables.isEmpty() || !m_why.isEmpty(); }, 60'000) && m_why.isEmpty();
    }

private Q_SLOTS:
    void readsCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << "plan;price\ngold €;0.10\n"_ba;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBFplan,price\r\ngold €,0.10\r\n"_ba;
        const QString text = u"plan\tprice\r\ngold €\t0.10\r\n"_s;
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QTest::newRow("UTF-16, as spreadsheets write \"Unicode text\"") << "\xFF\xFE"_ba + utf16;
    }
    void readsCsv()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY2(read(put(bytes)), qPrintable(m_why));
        QCOMPARE(m_tables, QList<SheetTable>{sheetOf(u"plan|price/gold €|0.10"_s)});
    }

    void aCellMayHaveSeveralLines()
    {
        QVERIFY2(read(put("id,description,x\n1,\"a, b\nc\",2\n")), qPrintable(m_why));
        QCOMPARE(m_tables[0].rows[1], sheetOf(u"1|a, b\nc|2"_s).rows[0]);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("no Unicode") << "plan,price\ngold \x80,1"_ba << u"Windows-1252"_s;
        const QString rows = u"Line 2: a quote is opened, and each line up to the one that closes it looks like a row. "
                             "Close it there, or take the line breaks out of the cell."_s;
        QTest::newRow("a quote that takes rows in, at the end of rows")
            << "id,description\n1,\"a\n2,b\n3,c\"\n"_ba << rows;
        QTest::newRow("the same inside of rows") << "a;b;c\n1;\"2;3\r\n4;5\";6\r\n"_ba << rows;
        QTest::newRow("an open quote") << "plan,\"price"_ba << u"Line 1: a quote is opened and never closed."_s;
        QTest::newRow("an old workbook") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba
                                         << u"(.xls), or one with a password"_s;
        QTest::newRow("too many rows") << "a,b\n"_ba.repeated(SheetTable::mostRows + 1)
                                       << u"It has more than 200000 rows."_s;
        QTest::newRow("too large") << QByteArray(64 * 1024 * 1024 + 1, 'x') << u"It is larger than 64 MB."_s;
    }
    void saysWhyNot()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, why);
        QVERIFY(!read(put(bytes)));
        QVERIFY2(m_why.contains(why), qPrintable(m_why));
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!read(pipe));
        QVERIFY(!read(m_folder.filePath(u"missing"_s)));
    }

    void theLastOneCounts()
    {
        SheetReader reader;
        const QSignalSpy finished(&reader, &SheetReader::finished);
        const QString first = put("a,b\n"_ba);
        reader.read(first);
        const QString second = m_folder.filePath(u"second"_s);
        QVERIFY(QFile::copy(first, second));
        reader.read(second);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toString(), second);
    }
};

QTEST_GUILESS_MAIN(TestSheetReader)
#include "tst_sheetreader.moc"
