// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestlog.h"
#include "offer/addresstest.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/waitfor.h"

#include <QTest>
#include <QTimeZone>
#include <QUrl>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString signature = u"57lzyGs3dH4%2FlIJOdbOBUll%2BQ4oH5B9t6pvCR83eZYk%3D"_s;

QByteArray answer(const QByteArray &status, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "\r\n";
}

} // namespace

//! Asking a storage whether the address of a disk leads to it.
class TestAddressTest final : public QObject
{
    Q_OBJECT

    RequestLog m_log;

    static QString address(const ScriptedServer &server)
    {
        return server.url(u"/vhds/a.vhd"_s).toString() + u"?sv=2020-08-04&sp=rl&sig="_s + signature;
    }

private Q_SLOTS:
    void sizeAndTimeAreTakenFromTheAnswer()
    {
        // More than an answer with a body may have: a HEAD has none.
        ScriptedServer server({answer("200 OK", "Content-Length: 32212255232\r\n"
                                                "Last-Modified: Sun, 01 Nov 2026 10:00:00 GMT\r\n")});
        AddressTest test(&m_log);
        const auto file = waitFor(test.ask(address(server)));
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(file->bytes, std::optional<qint64>(32212255232));
        QCOMPARE(file->changedAt, QDateTime(QDate(2026, 11, 1), QTime(10, 0), QTimeZone::utc()));
        QCOMPARE(server.requests().size(), 1);
        const QByteArray request = server.requests()[0];
        QVERIFY2(request.startsWith("HEAD /vhds/a.vhd?sv=2020-08-04&sp=rl&sig=" + signature.toUtf8() + " "),
                 request.constData());
        QVERIFY(ScriptedServer::header(request, "Authorization").isNull());
        QVERIFY(!m_log.entries().back().url.contains(signature));
    }

    void whatKindOfFileItIs_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isText");
        QTest::newRow("a disk") << "x-ms-blob-type: PageBlob\r\nContent-Type: application/octet-stream\r\n"_ba
                                << u"PageBlob"_s << false;
        QTest::newRow("blocks") << "x-ms-blob-type: BlockBlob\r\n"_ba << u"BlockBlob"_s << false;
        QTest::newRow("a page of a portal") << "Content-Type: Text/HTML; charset=utf-8\r\n"_ba << QString() << true;
        QTest::newRow("endless") << "x-ms-blob-type: " + QByteArray(200, 'a') + "\r\n" << QString(80, u'a') << false;
    }
    void whatKindOfFileItIs()
    {
        QFETCH(const QByteArray, headers);
        ScriptedServer server({answer("200 OK", "Content-Length: 1024\r\n" + headers)});
        AddressTest test(&m_log);
        const auto file = waitFor(test.ask(address(server)));
        QVERIFY(file);
        QTEST(file->kind, "kind");
        QTEST(file->isText, "isText");
    }

    void whatTheStorageDoesNotSayIsNotKnown()
    {
        ScriptedServer server({answer("200 OK", "Last-Modified: soon\r\nConnection: close\r\n")});
        AddressTest test(&m_log);
        const auto file = waitFor(test.ask(address(server)));
        QVERIFY(file);
        QVERIFY(!file->changedAt.isValid());
    }

    void aRefusalIsSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("refused") << "403 Forbidden"_ba << u"refuses this signature"_s;
        QTest::newRow("not there") << "404 Not Found"_ba << u"no such file"_s;
        QTest::newRow("broken") << "503 Busy"_ba << u"an error (503)"_s;
        QTest::newRow("a redirect is not followed")
            << "302 Found\r\nLocation: http://127.0.0.1:1/x"_ba << u"not followed"_s;
    }
    void aRefusalIsSaidInWords()
    {
        QFETCH(QByteArray, status);
        QFETCH(QString, words);
        ScriptedServer server({answer(status, "Content-Length: 0\r\n")});
        AddressTest test(&m_log);
        const auto file = waitFor(test.ask(address(server)));
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
        QVERIFY(!file.error().forSupport().contains(signature));
        QCOMPARE(server.requests().size(), 1); // asked once
    }

    void itCanBeStopped()
    {
        ScriptedServer server({QByteArray()});
        AddressTest test(&m_log);
        const auto asked = test.ask(address(server));
        QTRY_COMPARE(server.requests().size(), 1);
        asked.cancel();
        const auto file = waitFor(asked);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ApiError::Kind::Cancelled);
    }

    void otherAddressesAreNotAsked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("without encryption") << u"http://storage.example/c/a.vhd?sig=abcdefgh"_s;
        QTest::newRow("a file of this computer") << u"file:///etc/passwd"_s;
        QTest::newRow("no address") << u"disk.vhd"_s;
        QTest::newRow("nothing") << QString();
    }
    void otherAddressesAreNotAsked()
    {
        QFETCH(QString, address);
        AddressTest test(&m_log);
        const auto file = waitFor(test.ask(address));
        QVERIFY(!file);
        QVERIFY2(file.error().message.startsWith(u"Nothing was sent"_s), qPrintable(file.error().message));
    }
};

QTEST_GUILESS_MAIN(TestAddressTest)
#include "tst_addresstest.moc"
