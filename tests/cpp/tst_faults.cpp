// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppbackend.h"
#include "json/jsonreader.h"
#include "net/requestlog.h"
#include "net/tokensource.h"
#include "support/faultserver.h"
#include "support/patience.h"
#include "support/waitfor.h"

#include <QFile>
#include <QSemaphore>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Fault = FaultServer::Fault;
using Script = FaultServer::Script;

namespace {

//! Always the same token, however often it is refused.
class StubbornTokens final : public TokenSource
{
public:
    Reply<QByteArray> token() override { return Reply<QByteArray>::finished("hush-token"_ba); }
    void reject(const QByteArray &) override {}
};

const OfferId offer{u"contoso"_s, u"contoso-vm"_s};

// What a call ends with, without its value.
template<typename T>
Reply<Done> done(const Reply<T> &reply, QObject *context)
{
    return reply.transform(context, [](const T &) { return Done{}; });
}

struct Call
{
    const char *name;
    QByteArray method;
    std::function<Reply<Done>(CppBackend &, QObject *)> make;
};

const QList<Call> &calls()
{
    static const JsonValue body = *JsonReader::read(R"({"id":"contoso-vm","definition":{"offer":{}}})"_ba);
    static const QList<Call> all{
        {"publishers", "GET", [](auto &client, auto *context) { return done(client.publishers(), context); }},
        {"offers", "GET", [](auto &client, auto *context) { return done(client.offers(u"contoso"_s), context); }},
        {"offer", "GET", [](auto &client, auto *context) { return done(client.read(offer, Slot::Draft), context); }},
        {"version", "GET",
         [](auto &client, auto *context) { return done(client.read(offer, Stage::published(3)), context); }},
        {"slot", "GET", [](auto &client, auto *context) { return done(client.read(offer, Slot::Preview), context); }},
        {"status", "GET", [](auto &client, auto *context) { return done(client.status(offer), context); }},
        {"submissions", "GET", [](auto &client, auto *context) { return done(client.submissions(offer), context); }},
        {"operation", "GET",
         [](auto &client, auto *context) {
             return done(client.follow(OperationRef(u"/api/publishers/contoso/offers/contoso-vm/operations/op-1"_s)),
                         context);
         }},
        {"put", "PUT",
         [](auto &client, auto *context) { return done(client.store(offer, body, Revision("W/\"1\""), {}), context); }},
        {"publish", "POST",
         [](auto &client, auto *context) {
             return done(client.start(offer, OperationKind::Publish, u"a@b.example"_s), context);
         }},
        {"golive", "POST",
         [](auto &client, auto *context) { return done(client.start(offer, OperationKind::GoLive, {}), context); }},
        {"cancel", "POST", [](auto &client, auto *context) { return done(client.cancel(offer, {}), context); }},
    };
    return all;
}

//! What has to come of a fault: for a GET, and for a PUT or POST. No kind means success.
struct Expected
{
    std::optional<Kind> read;
    std::optional<Kind> write;
    bool isUnknown = false; //!< of a write: it may have arrived
    int mostWrites = 1;     //!< how often the server may have seen one
};

struct Row
{
    const char *name;
    Script script;
    Expected expected;
};

QList<Row> rows()
{
    const auto answer = [](int status, const QByteArray &body = {}, const QByteArray &headers = {}) {
        return Script{Fault::Answer, status, body, headers};
    };
    const auto raw = [](const QByteArray &bytes) { return Script{Fault::Raw, 200, bytes}; };
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n";
    const QByteArray list = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]";
    const QByteArray refusal = R"({"error":{"code":"X","message":"No."}})";
    const auto fields = [](int count) {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "X-" + QByteArray::number(i) + ": a\r\n";
        return "HTTP/1.1 200 OK\r\n" + lines + "Content-Length: 2\r\n\r\n[]";
    };
    const auto both = [](Kind kind, bool isUnknown, int mostWrites = 1) {
        return Expected{kind, kind, isUnknown, mostWrites};
    };
    const QByteArray date =
        "Retry-After: " +
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc().addSecs(3600), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
            .toLatin1() +
        "\r\n";
    return {
        {"refused", {Fault::Refused}, both(Kind::Network, false, 0)},
        {"reset at connect", {Fault::ResetAtConnect}, both(Kind::Network, true, 0)},
        {"reset in the headers", {Fault::ResetInHeaders}, both(Kind::Network, true)},
        {"reset after n bytes", {Fault::ResetInBody}, both(Kind::Network, true)},
        {"never answers", {Fault::NeverAnswers}, both(Kind::Timeout, true)},
        {"one byte a second", {Fault::OneByteASecond}, both(Kind::Timeout, true)},
        {"truncated", {Fault::Truncated}, both(Kind::Network, true)},
        {"length too long", {Fault::LengthTooLong}, both(Kind::Timeout, true)},
        {"length too short", {Fault::LengthTooShort}, both(Kind::Protocol, true)},
        {"gzip bomb", {Fault::GzipBomb}, both(Kind::Protocol, true)},
        {"no gzip", {Fault::GzipBroken}, both(Kind::Network, true)},
        {"a gigabyte", {Fault::Endless}, both(Kind::Protocol, true)},
        {"a gigabyte announced", {Fault::Announced}, both(Kind::Protocol, true)},
        {"no HTTP", {Fault::NoHttp}, both(Kind::Network, true)},
        {"HTML", answer(200, "<html><script>alert(1)</script></html>"), both(Kind::Protocol, true)},
        {"text", answer(200, "it works"), both(Kind::Protocol, true)},
        {"broken JSON", answer(200, R"({"id":)"), both(Kind::Protocol, true)},
        {"deep JSON", answer(200, QByteArray(100'000, '[')), both(Kind::Protocol, true)},
        {"empty", answer(200), both(Kind::Protocol, true)},
        {"204", answer(204), both(Kind::Protocol, true)},
        {"not asked for", answer(200, R"([{"error":"login required"}])"), both(Kind::Protocol, true)},
        {"103", raw(hints), both(Kind::Network, true)},
        {"103 before the answer", raw(hints + list), both(Kind::Network, true)},
        {"103 twice", raw(hints + hints + list), both(Kind::Network, true)},
        {"102", raw("HTTP/1.1 102 Processing\r\n\r\n" + list), both(Kind::Network, true)},
        {"101", raw("HTTP/1.1 101 X\r\nUpgrade: x\r\n\r\n"), both(Kind::Network, true)},
        {"two answers", raw("HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n" + list), both(Kind::Server, true)},
        {"headers too many", raw(fields(100)), both(Kind::Protocol, true)},
        {"headers broken", raw("HTTP/1.1 200 OK\r\nthis is no header\r\nContent-Length: 2\r\n\r\n[]"),
         both(Kind::Protocol, true)},
        {"no headers", raw("HTTP/1.1 200 OK\r\n\r\n"), both(Kind::Protocol, true)},
        {"wrong kind of JSON", answer(200, "42"), {Kind::Protocol, Kind::Protocol, true}},
        {"302 elsewhere", answer(302, {}, "Location: https://evil.example/\r\n"), both(Kind::Protocol, true)},
        {"303", answer(303, {}, "Location: /login\r\n"), both(Kind::Protocol, true)},
        {"307 elsewhere", answer(307, {}, "Location: http://127.0.0.1:1/\r\n"), both(Kind::Protocol, true)},
        {"304", answer(304), both(Kind::Protocol, true)},
        {"401 for ever", answer(401, R"({"Message":"Authorization has been denied for this request."})"),
         both(Kind::Unauthorized, false, 2)}, // refused, and once more with a new token
        {"403", answer(403, R"({"error":{"code":"Forbidden","message":"no"}})"), both(Kind::Forbidden, false)},
        {"403 HTML", answer(403, "<html>no</html>"), both(Kind::Forbidden, true)},
        {"404", answer(404, refusal), both(Kind::NotFound, false)},
        {"404 HTML", answer(404, "<html>"), both(Kind::NotFound, true)},
        {"407", answer(407, "<html>"), both(Kind::Network, true)},
        {"409", answer(409, refusal), both(Kind::Conflict, false)},
        {"409 without a word", answer(409), both(Kind::Conflict, true)},
        {"412", answer(412, refusal), both(Kind::PreconditionFailed, false)},
        {"412 without a word", answer(412, "null"), both(Kind::PreconditionFailed, false)},
        {"413 text", answer(413, "Request Entity Too Large"), both(Kind::Invalid, true)},
        {"400 message", answer(400, R"({"Message":"No.","ModelState":{}})"), both(Kind::Invalid, false)},
        {"422", answer(422, refusal), both(Kind::Invalid, false)},
        {"422 without a word", answer(422, R"({"error":{"details":7}})"), both(Kind::Invalid, true)},
        {"429", answer(429, refusal), both(Kind::RateLimited, false)},
        {"429 in seconds", answer(429, {}, "Retry-After: 3600\r\n"), both(Kind::RateLimited, true)},
        {"429 at a date", answer(429, {}, date), both(Kind::RateLimited, true)},
        {"429 in nonsense", answer(429, {}, "Retry-After: -9999999999999999999\r\n"), both(Kind::RateLimited, true)},
        {"500", answer(500, "boom"), both(Kind::Server, true)},
        {"502 HTML", answer(502, "<html>"), both(Kind::Server, true)},
        {"500 of the service", answer(500, refusal), both(Kind::Server, true)},
        {"503", answer(503, {}, "Retry-After: 3600\r\n"), both(Kind::Server, true)},
        {"999", answer(999), both(Kind::Server, true)},
    };
}

HttpLimits limits()
{
    HttpLimits limits;
    limits.connect = std::chrono::milliseconds(600);
    limits.read = std::chrono::milliseconds(900); // shorter than the wait before a second attempt
    limits.write = std::chrono::seconds(4);
    limits.maximumBytes = 1024 * 1024;
    return limits;
}

//! One call against one fault.
struct Attempt
{
    Attempt(const Call &made, const Row &met)
        : call(made)
        , fault(met)
        , server(met.script)
        , client(&http, server.url())
    {
        call.make(client, &context).then(&context, [this](const Result<Done> &result) { ends.append(result); });
    }

    void check()
    {
        QVERIFY2(ends.size() == 1, call.name);
        QVERIFY2(http.requestsUnderWay() == 0, call.name);
        const bool isWrite = call.method != "GET";
        const std::optional<Kind> kind = isWrite ? fault.expected.write : fault.expected.read;
        if (!kind || isAnyJson())
            QVERIFY2(ends[0], qPrintable(said(ends[0] ? QString() : ends[0].error().forSupport())));
        else
            checkError(*kind);
        if (isWrite)
            QVERIFY2(server.count(call.method) <= fault.expected.mostWrites,
                     qPrintable(said(u"sent %1 times"_s.arg(server.count(call.method)))));
        QVERIFY2(server.sent() < 200 * 1024 * 1024, "what is refused must not be read to its end");
    }

    void checkError(Kind kind)
    {
        QVERIFY2(!ends[0], qPrintable(said(u"it must not count as a success"_s)));
        const ApiError &error = ends[0].error();
        QVERIFY2(error.kind == kind, qPrintable(said(error.forSupport())));
        QVERIFY2(!error.text().isEmpty(), call.name);
        QVERIFY2(!error.forSupport().contains(u"hush-token"_s) && !error.text().contains(u'<'), call.name);
        const bool isUnknown = call.method != "GET" && fault.expected.isUnknown;
        QVERIFY2(error.isOutcomeUnknown == isUnknown, qPrintable(said(error.forSupport())));
    }

    // A POST may answer with any JSON or none: nothing is said of it in the contract. It just names no operation.
    bool isAnyJson() const
    {
        const Script &script = fault.script;
        const bool isAnswer = script.fault == Fault::Answer && (script.status == 200 || script.status == 204);
        return isAnswer && call.method == "POST" &&
               (script.body.isEmpty() || JsonReader::read(script.body).has_value());
    }

    QString said(const QString &what) const { return QString::fromUtf8(call.name) + u": "_s + what; }

    const Call call;
    const Row fault;
    FaultServer server;
    StubbornTokens tokens;
    RequestLog log;
    HttpClient http{&tokens, &log, limits()};
    CppBackend client;
    QObject context;
    QList<Result<Done>> ends;
};

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

} // namespace

// What the sanitizer holds back after it was freed is no memory that the program needs.
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options()
{
    return "quarantine_size_mb=16";
}

//! Every call of the API against every way to fail: it ends once, with the right error, within its bounds, and what
//! writes is not sent again.
class TestFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallEndsOnceAndRight_data()
    {
        QTest::addColumn<int>("row");
        const QList<Row> faults = rows();
        for (int row = 0; row < faults.size(); ++row)
            QTest::addRow("%s", faults[row].name) << row;
    }

    // All calls wait at once, but for those that take the processor.
    void everyCallEndsOnceAndRight()
    {
        QFETCH(int, row);
        const Row fault = rows()[row];
        const QSet<Fault> heavy{Fault::GzipBomb, Fault::Endless, Fault::Announced};
        const qsizetype atOnce = heavy.contains(fault.script.fault) ? 1 : calls().size();
        for (qsizetype first = 0; first < calls().size(); first += atOnce) {
            std::vector<std::unique_ptr<Attempt>> attempts;
            for (const Call &call : calls().mid(first, atOnce))
                attempts.push_back(std::make_unique<Attempt>(call, fault));
            for (const auto &attempt : attempts) {
                QTRY_VERIFY2_WITH_TIMEOUT(!attempt->ends.isEmpty(), attempt->call.name, 30'000);
                QCoreApplication::processEvents();
                attempt->check();
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void headersWithoutEndAreNotRead()
    {
        FaultServer server({Fault::EndlessHeaders});
        RequestLog log;
        HttpClient http(nullptr, &log, limits());
        const auto result = waitFor(http.send({HttpVerb::Get, server.url(), {}, {}, {}}));
        QVERIFY(!result);
        QVERIFY2(server.sent() < 100 * 1024 * 1024, qPrintable(QString::number(server.sent())));
    }

    // While this thread is busy Qt's own goes on reading: no more than what may be read ahead.
    void aBusyProgramReadsNoGigabyte_data()
    {
        QTest::addColumn<HttpVerb>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("GET") << HttpVerb::Get << QByteArray();
        QTest::newRow("PUT") << HttpVerb::Put << "{}"_ba;
        QTest::newRow("POST") << HttpVerb::Post << "{}"_ba;
        QTest::newRow("POST without a body") << HttpVerb::Post << QByteArray();
    }

    void aBusyProgramReadsNoGigabyte()
    {
        QFETCH(HttpVerb, verb);
        QFETCH(QByteArray, body);
        constexpr qint64 enough = 100 * 1024 * 1024;
        QSemaphore isListening;
        QSemaphore isAsked;
        QSemaphore isBusy;
        quint16 port = 0;
        qint64 sent = 0;
        const std::unique_ptr<QThread> server(QThread::create([&] {
            QTcpServer tcp;
            tcp.listen(QHostAddress::LocalHost);
            port = tcp.serverPort();
            isListening.release();
            tcp.waitForNewConnection(30'000);
            const std::unique_ptr<QTcpSocket> socket(tcp.nextPendingConnection());
            QByteArray request;
            while (socket && !request.contains("\r\n\r\n" + body) && socket->waitForReadyRead(30'000))
                request += socket->readAll();
            isAsked.release();
            isBusy.acquire();
            if (!socket)
                return;
            socket->write("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n");
            const QByteArray piece = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
            // Nobody reads for a second: the other side has stopped.
            do {
                sent += socket->write(piece);
            } while (sent < enough && socket->waitForBytesWritten(1000));
        }));
        server->start();
        isListening.acquire();
        RequestLog log;
        HttpClient http(nullptr, &log);
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(port));
        auto reply = http.send({verb, url, {}, "application/json", body});
        QTRY_VERIFY(isAsked.available() == 1);
        QCoreApplication::sendPostedEvents(); // what Qt's thread said before it asked has been heard
        isBusy.release();
        QVERIFY(server->wait()); // and from here on nothing is
        QVERIFY2(sent < enough, "what nobody takes must not be read");
        QVERIFY(!waitFor(std::move(reply)));
    }

    // The real bound, of 256 MB.
    void anAnswerOverTheBoundIsRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("announced") << int(Fault::Announced);
        QTest::newRow("endless") << int(Fault::Endless);
        QTest::newRow("gzip bomb") << int(Fault::GzipBomb);
    }

    void anAnswerOverTheBoundIsRefused()
    {
        QFETCH(int, fault);
        FaultServer server({Fault(fault)});
        RequestLog log;
        HttpClient http(nullptr, &log);
        const auto result = waitFor(http.send({HttpVerb::Get, server.url(), {}, {}, {}}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Protocol);
        QVERIFY2(result.error().message.contains(u"256 MB"_s), qPrintable(result.error().message));
    }

    // Behind everything else: bombs and gigabytes were among it.
    void memoryStaysBounded()
    {
        QVERIFY2(peakMemory() < qint64(700) * 1024 * 1024, qPrintable(QString::number(peakMemory())));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
