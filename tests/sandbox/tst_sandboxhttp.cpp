// SPDX-License-Identifier: GPL-3.0-or-later
// What clients of other makes rely on below the API: HTTP to the letter, bodies as Json.NET takes them, options.
#include "sandbox/client.h"
#include "support/patience.h"

#include <QTcpSocket>
#include <QTemporaryDir>

class TestSandboxHttp final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Client> m_client;

    // Writes to a connection of its own and reads until `isEnough` or the end of it.
    QByteArray exchange(QTcpSocket &socket, const QByteArray &bytes, const std::function<bool(QByteArray)> &isEnough)
    {
        if (socket.state() == QAbstractSocket::UnconnectedState) {
            socket.connectToHost(u"127.0.0.1"_s, quint16(m_sandbox->url().port()));
            if (!socket.waitForConnected(10'000))
                return {};
        }
        socket.write(bytes);
        QByteArray read;
        while (!isEnough(read) && socket.waitForReadyRead(10'000))
            read += socket.readAll();
        return read;
    }
    QByteArray request(const QByteArray &verb, const QByteArray &path, const QByteArray &version = "1.1",
                       const QByteArray &headers = {})
    {
        return verb + ' ' + path + "?api-version=2017-10-31 HTTP/" + version +
               "\r\nHost: sandbox\r\nAuthorization: Bearer " + m_client->token + "\r\n" + headers + "\r\n";
    }
    static bool isNever(const QByteArray &) { return false; }
    static QByteArray offer(const QByteArray &definition)
    {
        return R"({"publisherId":"contoso","offerTypeId":"microsoft-azure-corevm","id":"written","definition":)" +
               definition + '}';
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isReady());
        m_client = std::make_unique<Client>(*m_sandbox);
        m_client->signIn();
        QVERIFY(!m_client->token.isEmpty());
    }

    // What is announced is kept until it is whole: nobody may make the sandbox keep a gigabyte, one or many together.
    void whatIsOnItsWayIsBounded()
    {
        // The server's first word on a body of so many bytes: that it waits for it, or that it is too much.
        const auto announce = [this](const QByteArray &bytes) {
            QTcpSocket socket;
            return exchange(socket,
                            request("PUT", "/api/publishers/contoso/offers/contoso-vm", "1.1",
                                    "Expect: 100-continue\r\nContent-Length: " + bytes + "\r\n"),
                            [](const QByteArray &read) { return read.contains("\r\n\r\n"); })
                .left(12);
        };
        QCOMPARE(announce("99999999999999"), "HTTP/1.1 413");
        std::vector<std::unique_ptr<QTcpSocket>> waiting;
        for (int i = 0; i < 2; ++i) {
            waiting.push_back(std::make_unique<QTcpSocket>());
            waiting.back()->connectToHost(u"127.0.0.1"_s, quint16(m_sandbox->url().port()));
            QVERIFY(waiting.back()->waitForConnected(10'000));
            waiting.back()->write(
                request("PUT", "/api/publishers/contoso/offers/contoso-vm", "1.1", "Content-Length: 80000000\r\n") +
                "{");
            QVERIFY(waiting.back()->waitForBytesWritten(10'000));
        }
        QTRY_COMPARE(announce("20000000"), "HTTP/1.1 413");
        waiting.clear();
        QTRY_COMPARE(announce("20000000"), "HTTP/1.1 100");
    }

    void aHeadIsBounded()
    {
        QTcpSocket socket;
        const QByteArray answer = exchange(
            socket, request("GET", "/api/publishers", "1.1", "X-Long: " + QByteArray(1024 * 1024, 'x') + "\r\n"),
            &isNever);
        QVERIFY2(answer.startsWith("HTTP/1.1 431"), answer.left(100).constData());
    }

    void answersHeadWithoutABody()
    {
        QTcpSocket socket;
        const QByteArray both = exchange(socket,
                                         request("HEAD", "/api/publishers/contoso/offers/contoso-vm") +
                                             request("GET", "/api/publishers", "1.1", "Connection: close\r\n"),
                                         &isNever);
        QCOMPARE(both.count("HTTP/1.1 200"), 2);
        const QByteArray head = both.left(both.indexOf("\r\n\r\n")).toLower();
        QVERIFY(head.contains("\r\netag: "));
        QVERIFY(!head.contains("\r\ncontent-length: 0"));
        QVERIFY(both.mid(both.indexOf("\r\n\r\n") + 4).startsWith("HTTP/1.1 200")); // nothing between the two
    }

    void closesWhereTheClientWantsThat_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("1.1") << "1.1"_ba
                             << ""_ba << false;
        QTest::newRow("1.1, close") << "1.1"_ba
                                    << "connection: Close\r\n"_ba << true;
        QTest::newRow("1.0") << "1.0"_ba
                             << ""_ba << true;
        QTest::newRow("1.0, keep alive") << "1.0"_ba
                                         << "Connection: Keep-Alive\r\n"_ba << false;
    }

    void closesWhereTheClientWantsThat()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, headers);
        QFETCH(bool, isClosed);
        QTcpSocket socket;
        const QByteArray answer =
            exchange(socket, request("GET", "/api/publishers", version, headers),
                     [](const QByteArray &read) { return read.endsWith('}') || read.endsWith(']'); });
        QVERIFY2(answer.startsWith("HTTP/1.") && answer.contains(" 200 "), answer);
        if (isClosed) {
            QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(10'000));
            return;
        }
        QVERIFY(exchange(socket, request("GET", "/api/publishers", version, headers), [](const QByteArray &read) {
                    return read.endsWith(']');
                }).contains(" 200 "));
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("a length below zero") << "Content-Length: -1\r\n"_ba
                                             << "400"_ba;
        QTest::newRow("a length without end") << "Content-Length: 99999999999999999999\r\n"_ba
                                              << "400"_ba;
        QTest::newRow("a length that is none") << "Content-Length: 5x\r\n"_ba
                                               << "400"_ba;
        QTest::newRow("an expectation that nobody knows") << "Expect: 200-ok\r\nContent-Length: 0\r\n"_ba
                                                          << "417"_ba;
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, status);
        QTcpSocket socket;
        const QByteArray answer =
            exchange(socket, request("PUT", "/api/publishers/contoso/offers/written", "1.1", headers), &isNever);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer);
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(10'000));
    }

    void takesTheSchemeInEitherCase()
    {
        QTcpSocket socket;
        const QByteArray sent =
            request("GET", "/api/publishers", "1.1", "Connection: close\r\n").replace("Bearer", "bearer");
        const QByteArray answer = exchange(socket, sent, &isNever);
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer);
    }

    void saysContinueToAClientThatWaits()
    {
        QTcpSocket socket;
        const QByteArray body = offer(R"({"offer":{}})");
        const QByteArray head =
            request("PUT", "/api/publishers/contoso/offers/written", "1.1",
                    "Expect: 100-continue\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n");
        const auto hasHead = [](const QByteArray &read) { return read.contains("\r\n\r\n"); };
        QCOMPARE(exchange(socket, head.left(40), [](const QByteArray &) { return true; }), QByteArray());
        QVERIFY(socket.waitForBytesWritten(10'000));
        QCOMPARE(exchange(socket, head.mid(40), hasHead), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
        const QByteArray answer = exchange(socket, body, hasHead);
        QVERIFY2(answer.startsWith("HTTP/1.1 201") || answer.startsWith("HTTP/1.1 409"), answer);
    }

    void namesTheMethodsOfAPath_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("publishers") << "POST"_ba << u"/api/publishers"_s << "GET, HEAD"_ba;
        QTest::newRow("offers") << "PUT"_ba << u"/api/publishers/contoso/offers"_s << "GET, HEAD"_ba;
        QTest::newRow("offer") << "DELETE"_ba << u"/api/publishers/contoso/offers/contoso-vm"_s << "GET, HEAD, PUT"_ba;
        QTest::newRow("no offer") << "PATCH"_ba << u"/api/publishers/contoso/offers/nothing"_s << "GET, HEAD, PUT"_ba;
        QTest::newRow("status") << "POST"_ba << u"/api/publishers/contoso/offers/contoso-vm/status"_s << "GET, HEAD"_ba;
        QTest::newRow("publish") << "GET"_ba << u"/api/publishers/contoso/offers/contoso-vm/publish"_s << "POST"_ba;
        QTest::newRow("operation") << "DELETE"_ba << u"/api/operations/a$b$1$preview"_s << "GET, HEAD"_ba;
    }

    void namesTheMethodsOfAPath()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(QByteArray, allow);
        const Answer answer = m_client->send(verb, path + "?api-version=2017-10-31"_L1);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.headers.value("allow"), allow);
    }

    void takesIdsOfTheRuleAlone_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("status");
        QTest::newRow("all kinds") << u"a-b_0"_s << 201;
        QTest::newRow("longest") << u"x"_s.repeated(50) << 201;
        QTest::newRow("too long") << u"x"_s.repeated(51) << 400;
        QTest::newRow("upper case") << u"Another"_s << 400;
        QTest::newRow("a blank") << u"a b"_s << 400;
        QTest::newRow("a dollar") << u"a$b"_s << 400;
        QTest::newRow("a slash") << u"a/b"_s << 400;
        QTest::newRow("a letter beyond ASCII") << u"é"_s << 400;
        QTest::newRow("a line break") << u"a\r\nX-Evil: 1"_s << 400;
        QTest::newRow("a line break at the end") << u"a\n"_s << 400;
    }

    void takesIdsOfTheRuleAlone()
    {
        QFETCH(QString, id);
        QFETCH(int, status);
        const QByteArray body = QJsonDocument(QJsonObject{{"publisherId"_L1, u"contoso"_s},
                                                          {"offerTypeId"_L1, u"microsoft-azure-corevm"_s},
                                                          {"id"_L1, id},
                                                          {"definition"_L1, QJsonObject()}})
                                    .toJson();
        const Answer answer = m_client->api("PUT", QString::fromLatin1(QUrl::toPercentEncoding(id)), body);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.headers.contains("x-evil"));
    }

    void writesNoLineBreakIntoAHeader()
    {
        m_sandbox->script(
            R"([{"method":"GET","path":"/publishers","status":202,"headers":{"Location":"/a\r\nX-Evil: 1"}}])"_ba);
        const Answer answer = m_client->get(u"/api/publishers?api-version=2017-10-31"_s);
        QCOMPARE(answer.status, 202);
        QVERIFY(!answer.headers.contains("x-evil"));
        QCOMPARE(answer.headers.value("location"), "/a  X-Evil: 1"_ba);
    }

    void encodesTheIdsOfALocation()
    {
        const QTemporaryDir folder; // an id that no PUT would take
        QVERIFY(QDir(folder.path()).mkpath(u"offers"_s));
        QFile file(folder.filePath(u"offers/odd.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{'publisherId':'contoso','id':'odd id\\r\\nX-Evil: 1','offerTypeId':'microsoft-azure-corevm',"
                   "'status':'neverPublished','migrated':true,'draft':{'displayText':'x',"
                   "'offer':{'microsoft-azure-corevm.title':'x','microsoft-azure-corevm.summary':'x'},"
                   "'plans':[{'planId':'a','microsoft-azure-corevm.skuTitle':'x'}]}}"_ba.replace('\'', '"'));
        file.close();
        const SandboxProcess sandbox({u"--data"_s, folder.path()});
        Client client(sandbox);
        client.signIn();
        const Answer answer = client.api("POST", u"odd%20id%0D%0AX-Evil%3A%201/publish"_s);
        QCOMPARE(answer.status, 202);
        QVERIFY(!answer.headers.contains("x-evil"));
        const QByteArray location = answer.headers.value("location");
        QVERIFY2(location.contains("/offers/odd%20id%0D%0AX-Evil%3A%201/operations/"), location);
        QCOMPARE(client.get(QString::fromLatin1(location)).status, 200);
    }

    void readsBodiesAsJsonNetDoes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + offer(R"({"displayText":"It\u0027s"})") << 200;
        QTest::newRow("single quotes")
            << QByteArray(
                   "{'publisherId':'contoso','offerTypeId':'microsoft-azure-corevm','id':'written','definition':{'displayText':'It\\'s'}}")
            << 200;
        QTest::newRow("names without quotes")
            << R"({publisherId:"contoso",offerTypeId:"microsoft-azure-corevm",id:"written",definition:{displayText:"It\u0027s"}})"_ba
            << 200;
        QTest::newRow("commas at the end") << offer(R"({"displayText":"It\u0027s","plans":[],})") << 200;
        QTest::newRow("comments") << offer("{/* a */'displayText': // b\n 'It\\'s'}") << 200;
        QTest::newRow("one brace short") << R"({"publisherId":"contoso")"_ba << 400;
        QTest::newRow("a word in two parts") << offer(R"({"displayText":tru e})") << 400;
        QTest::newRow("an open text") << offer(R"({"displayText":'It)") << 400;
        QTest::newRow("the offer a list") << offer(R"({"displayText":"It\u0027s","offer":[]})") << 400;
        QTest::newRow("the plans an object") << offer(R"({"displayText":"It\u0027s","plans":{}})") << 400;
        QTest::newRow("the offer a text") << offer(R"({"displayText":"It\u0027s","offer":"x"})") << 400;
        QTest::newRow("no offer") << offer(R"({"displayText":"It\u0027s","offer":null,"plans":null})") << 200;
    }

    void readsBodiesAsJsonNetDoes()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        m_client->api("PUT", u"written"_s, offer("{}"), {{"If-Match", "*"}});
        const Answer answer = m_client->api("PUT", u"written"_s, body, {{"If-Match", "*"}});
        QCOMPARE(answer.status, status);
        if (status == 200)
            QCOMPARE(answer.json()["definition"_L1]["displayText"_L1].toString(), u"It's"_s);
    }

    void namesTheAddressThatItIsKnownBy_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("protocol");
        QTest::addColumn<QString>("base"); // empty: its own
        QTest::newRow("host") << QStringList() << "localhost:99"_ba
                              << ""_ba << u"http://localhost:99"_s;
        QTest::newRow("behind TLS") << QStringList() << "login.test"_ba
                                    << "https"_ba << u"https://login.test"_s;
        QTest::newRow("behind two of them") << QStringList() << "login.test"_ba
                                            << "https, http"_ba << u"https://login.test"_s;
        QTest::newRow("no host") << QStringList() << "a/b?c"_ba
                                 << "https"_ba << QString();
        QTest::newRow("told") << QStringList{u"--public-url"_s, u"https://a.test:8443/"_s} << "localhost"_ba
                              << ""_ba << u"https://a.test:8443"_s;
    }

    void namesTheAddressThatItIsKnownBy()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, protocol);
        QFETCH(QString, base);
        const SandboxProcess sandbox(options);
        Client client(sandbox);
        const Answer answer =
            client.send("GET", u'/' + sandbox.tenantId() + "/v2.0/.well-known/openid-configuration"_L1, {},
                        {{"Host", host}, {"X-Forwarded-Proto", protocol}});
        if (base.isEmpty())
            base = sandbox.url().toString();
        QCOMPARE(answer.json()["token_endpoint"_L1].toString(),
                 base + u'/' + sandbox.tenantId() + "/oauth2/v2.0/token"_L1);
    }

    void keepsRequestsWithinBounds()
    {
        m_sandbox->takeRequests();
        const QByteArray body(4 * 1024 * 1024, 'x');
        m_client->token.clear(); // whoever sends them
        for (int i = 0; i < 6; ++i)
            QCOMPARE(m_client->api("PUT", u"written"_s, body).status, 401);
        m_client->signIn();
        qsizetype bytes = 0;
        const QJsonArray kept = m_sandbox->takeRequests();
        for (const auto &request : kept)
            bytes += request["body"_L1].toString().size();
        QVERIFY(bytes >= body.size());
        QVERIFY2(bytes <= 16 * 1024 * 1024, qPrintable(QString::number(bytes)));
    }

    void refusesOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        for (const char *speed : {"nan", "inf", "-1", "1e9", "fast", ""})
            QTest::addRow("speed %s", speed) << QStringList{u"--speed"_s, QString::fromLatin1(speed)} << u"--speed"_s;
        QTest::newRow("data") << QStringList{u"--data"_s, u"/proc/nothing"_s} << u"/proc/nothing"_s;
        QTest::newRow("data in a file") << QStringList{u"--data"_s, QCoreApplication::applicationFilePath()}
                                        << u"--data"_s;
        static const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"offers"_s));
        QFile damaged(folder.filePath(u"offers/contoso.cut.json"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"id\":\"cut") > 0);
        QTest::newRow("data that is damaged") << QStringList{u"--data"_s, folder.path()} << u"contoso.cut.json"_s;
        QTest::newRow("port") << QStringList{u"--port"_s, u"99999"_s} << u"--port"_s;
        QTest::newRow("publish") << QStringList{u"--publish-while-running"_s, u"418"_s} << u"--publish-while-running"_s;
        QTest::newRow("public url") << QStringList{u"--public-url"_s, u"here"_s} << u"--public-url"_s;
    }

    void refusesOptions()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        QProcess process;
        process.start(SandboxProcess::program(), options);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(QString::fromLocal8Bit(process.readAllStandardError()).contains(named));
    }
};

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandboxhttp.moc"
