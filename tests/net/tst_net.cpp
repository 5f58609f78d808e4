// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "net/redactor.h"
#include "net/reply.h"
#include "net/requestbudget.h"
#include "net/requestlog.h"
#include "net/retrypolicy.h"
#include "net/tokensource.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/waitfor.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

// A source that gives out the tokens t1, t2, … and counts.
class CountingTokens final : public TokenSource
{
public:
    Reply<QByteArray> token() override
    {
        if (isBroken)
            return Reply<QByteArray>::finished(tl::unexpected(ApiError::protocol(u"no token"_s)));
        if (isWaiting)
            return person.reply();
        return Reply<QByteArray>::finished("t" + QByteArray::number(current));
    }
    void reject(const QByteArray &token) override
    {
        rejected.append(token);
        ++current;
    }
    int current = 1;
    bool isBroken = false;
    bool isWaiting = false;
    Promise<QByteArray> person; //!< who has to unlock a keyring first
    QList<QByteArray> rejected;
};

HttpRequest get(const QUrl &url)
{
    return {HttpVerb::Get, url, {}, {}, {}};
}

HttpRequest put(const QUrl &url, const QByteArray &body)
{
    return {HttpVerb::Put,
            url,
            {{"If-Match", "W/\"datetime'2019-10-30T22%3A03%3A51.6562051Z'\""}},
            "application/json",
            body};
}

} // namespace

class TestReply final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishesWithCancelledWhenThePromiseDies()
    {
        auto promise = std::make_unique<Promise<int>>();
        const Reply<int> reply = promise->reply();
        promise.reset();
        QVERIFY(reply.isFinished());
        QCOMPARE(waitFor(reply).error().kind, Kind::Cancelled);
    }

    void continuesFromTheEventLoopOnly()
    {
        const Promise<int> promise;
        int seen = 0;
        promise.reply().then(this, [&seen](const Result<int> &value) { seen = *value; });
        promise.finish(7);
        QCOMPARE(seen, 0);
        QTRY_COMPARE(seen, 7);
    }

    void doesNotRunWithoutItsContextAndTellsTheChain()
    {
        const Promise<int> promise;
        bool ran = false;
        auto context = std::make_unique<QObject>();
        const Reply<int> chained = promise.reply().transform(context.get(), [&ran](int value) {
            ran = true;
            return value + 1;
        });
        context.reset();
        promise.finish(1);
        QCOMPARE(waitFor(chained).error().kind, Kind::Cancelled);
        QVERIFY(!ran);
    }

    void doesNotRunWhenTheContextDiesBetweenFinishAndDelivery()
    {
        const Promise<int> promise;
        bool ran = false;
        auto context = std::make_unique<QObject>();
        const Reply<int> chained = promise.reply().transform(context.get(), [&ran](int value) {
            ran = true;
            return value;
        });
        promise.finish(1); // the delivery is on its way now
        context.reset();
        QCOMPARE(waitFor(chained).error().kind, Kind::Cancelled);
        QVERIFY(!ran);
    }

    void cancelReachesTheRequestFromAnyLink_data()
    {
        QTest::addColumn<int>("links");
        QTest::newRow("first") << 0;
        QTest::newRow("third") << 3;
    }

    void cancelReachesTheRequestFromAnyLink()
    {
        QFETCH(int, links);
        const Promise<int> promise;
        promise.onCancel([&promise] { promise.finish(tl::unexpected(ApiError::cancelled())); });
        Reply<int> reply = promise.reply();
        for (int i = 0; i < links; ++i)
            reply = reply.transform(this, [](int value) { return value; });
        reply.cancel();
        QVERIFY(promise.isFinished());
        QCOMPARE(waitFor(reply).error().kind, Kind::Cancelled);
    }

    void cancelReachesTheSecondRequestOfAChain()
    {
        const Promise<int> second;
        bool isCancelled = false;
        second.onCancel([&] {
            isCancelled = true;
            second.finish(tl::unexpected(ApiError::cancelled()));
        });
        const Reply<int> chain = Reply<int>::finished(1).andThen(this, [&second](int) { return second.reply(); });
        QCoreApplication::processEvents();
        chain.cancel();
        QVERIFY(isCancelled);
        QCOMPARE(waitFor(chain).error().kind, Kind::Cancelled);
    }

    void droppingAReplyDoesNotCancel()
    {
        const Promise<int> promise;
        bool isCancelled = false;
        promise.onCancel([&isCancelled] { isCancelled = true; });
        {
            const Reply<int> dropped = promise.reply();
        }
        QVERIFY(!isCancelled);
    }

    void passesErrorsAndRecovers()
    {
        const ApiError error = ApiError::protocol(u"x"_s);
        const Reply<int> failed = Reply<int>::finished(tl::unexpected(error));
        QCOMPARE(waitFor(failed.transform(this, [](int v) { return v; })).error(), error);
        const Reply<int> other = Reply<int>::finished(tl::unexpected(error));
        QCOMPARE(*waitFor(other.orElse(this, [](const ApiError &) { return Reply<int>::finished(5); })), 5);
    }
};

class TestHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesOnlyWhatMayBeRetried_data()
    {
        QTest::addColumn<HttpVerb>("verb");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<int>("milliseconds"); // -1: not again
        QTest::newRow("GET cut") << HttpVerb::Get << Kind::Network << 1 << -1 << 1000;
        QTest::newRow("GET cut, second") << HttpVerb::Get << Kind::Network << 2 << -1 << 2000;
        QTest::newRow("GET cut, third") << HttpVerb::Get << Kind::Network << 3 << -1 << 4000;
        QTest::newRow("GET cut, fourth") << HttpVerb::Get << Kind::Network << 4 << -1 << -1;
        QTest::newRow("GET 429 obeys") << HttpVerb::Get << Kind::RateLimited << 1 << 17 << 17000;
        QTest::newRow("GET 503 obeys") << HttpVerb::Get << Kind::Server << 2 << 3 << 3000;
        QTest::newRow("GET 500") << HttpVerb::Get << Kind::Server << 1 << -1 << 1000;
        for (const Kind kind :
             {Kind::Tls, Kind::Timeout, Kind::Cancelled, Kind::Unauthorized, Kind::Forbidden, Kind::NotFound,
              Kind::Conflict, Kind::PreconditionFailed, Kind::Invalid, Kind::Protocol})
            QTest::addRow("GET never for %d", int(kind)) << HttpVerb::Get << kind << 1 << -1 << -1;
        for (const HttpVerb verb : {HttpVerb::Put, HttpVerb::Post}) {
            for (const Kind kind : {Kind::Network, Kind::RateLimited, Kind::Server})
                QTest::addRow("verb %d never for %d", int(verb), int(kind)) << verb << kind << 1 << 1 << -1;
        }
    }

    void retriesOnlyWhatMayBeRetried()
    {
        QFETCH(HttpVerb, verb);
        QFETCH(Kind, kind);
        QFETCH(int, attempt);
        QFETCH(int, retryAfter);
        QFETCH(int, milliseconds);
        ApiError error;
        error.kind = kind;
        if (retryAfter >= 0)
            error.retryAfter = std::chrono::seconds(retryAfter);
        const auto delay = retryDelay(verb, attempt, error, 0);
        QCOMPARE(delay ? int(delay->count()) : -1, milliseconds);
        if (delay && retryAfter < 0)
            QCOMPARE(retryDelay(verb, attempt, error, 1)->count(), milliseconds * 3 / 2);
    }

    void redacts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::newRow("bearer") << u"Authorization: Bearer abc.def-123"_s << u"abc.def-123"_s;
        QTest::newRow("sas") << u"https://a.blob.core.windows.net/c/d.vhd?se=2026&sig=AbC%2Bd%3D&sp=rl"_s
                             << u"AbC%2Bd%3D"_s;
        QTest::newRow("sas in HTML") << u"<a href=\"https://x/?a=1&amp;sig=SeCrEt\">"_s << u"SeCrEt"_s;
        QTest::newRow("form") << u"client_id=1&client_secret=s%2Be&x=1"_s << u"s%2Be"_s;
        QTest::newRow("json") << u"{\"access_token\": \"tok\\\"en\"}"_s << u"tok\\\"en"_s;
        QTest::newRow("json secret") << u"{\"clientSecret\":\"hush\"}"_s << u"hush"_s;
        QTest::newRow("connection string")
            << u"DefaultEndpointsProtocol=https;AccountKey=a/b+c==;X=1"_s << u"a/b+c=="_s;
        QTest::newRow("jwt alone") << u"got eyJ0eXAiOiJKV1QiLCJhbGciOi.payload.signature back"_s << u"payload"_s;
    }

    void redacts()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        QVERIFY(text.contains(secret));
        QVERIFY2(!Redactor::redacted(text).contains(secret), qPrintable(Redactor::redacted(text)));
    }

    void redactingKeepsTheRest()
    {
        QCOMPARE(Redactor::redacted(u"https://a/b?se=1&sig=x&sp=rl"_s), u"https://a/b?se=1&sig=…&sp=rl"_s);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("number") << "120"_ba << 120;
        QTest::newRow("negative") << "-5"_ba << 0;
        QTest::newRow("huge") << "99999999"_ba << 86400;
        QTest::newRow("past date") << "Wed, 21 Oct 2015 07:28:00 GMT"_ba << 0;
        QTest::newRow("nonsense") << "soon"_ba << -1;
        QTest::newRow("none") << ""_ba << -1;
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const auto read = HttpResponse{200, {{"retry-after", value}}, {}}.retryAfter();
        QCOMPARE(read ? int(read->count()) : -1, seconds);
    }

    void sendsTokenAndHeadersAndLogsWithoutThem()
    {
        ScriptedServer server(
            {ScriptedServer::answer(200, "{}", "ETag: W/\"x\"\r\nX-Ms-Correlation-Request-Id: c-9\r\n")});
        CountingTokens tokens;
        RequestLog log;
        HttpClient client(&tokens, &log);
        const auto response = waitFor(client.send(put(server.url(u"/a?sig=HUSH"_s), "{\"a\":1}")));
        QVERIFY(response);
        QCOMPARE(response->header("etag"), "W/\"x\""_ba);
        const QByteArray request = server.requests().value(0);
        QVERIFY(request.startsWith("PUT /a?sig=HUSH HTTP/1.1\r\n"));
        QCOMPARE(ScriptedServer::header(request, "Authorization"), "Bearer t1"_ba);
        QCOMPARE(ScriptedServer::header(request, "If-Match"), "W/\"datetime'2019-10-30T22%3A03%3A51.6562051Z'\""_ba);
        QVERIFY2(!ScriptedServer::header(request, "Accept-Encoding").isEmpty(), request.constData());
        QVERIFY(request.endsWith("\r\n\r\n{\"a\":1}"));
        QCOMPARE(log.entries().size(), 1U);
        const RequestLog::Entry &entry = log.entries().front();
        QCOMPARE(entry.status, 200);
        QCOMPARE(entry.correlationId, u"c-9"_s);
        QVERIFY(!entry.url.contains(u"HUSH"_s));
    }

    void renewsTheTokenOnceAfterA401()
    {
        ScriptedServer server({ScriptedServer::answer(401, R"({"Message":"No."})"), ScriptedServer::answer(200, "{}")});
        CountingTokens tokens;
        RequestLog log;
        HttpClient client(&tokens, &log);
        QVERIFY(waitFor(client.send(put(server.url(), "{}"))));
        QCOMPARE(tokens.rejected, QList{"t1"_ba});
        QVERIFY(server.requests().value(1).contains("Bearer t2\r\n"));
    }

    // Without the service's own words it may have been done: something in between has no use for the token.
    void aWriteIsNotSentAgainAfterA401OfNobody()
    {
        ScriptedServer server({ScriptedServer::answer(401, ""), ScriptedServer::answer(200, "{}")});
        CountingTokens tokens;
        RequestLog log;
        HttpClient client(&tokens, &log);
        const ApiError error = waitFor(client.send(put(server.url(), "{}"))).error();
        QCOMPARE(error.kind, Kind::Unauthorized);
        QVERIFY(error.isOutcomeUnknown);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(tokens.rejected, QList{"t1"_ba}); // what asks what became of it has another
    }

    void givesUpAfterASecond401()
    {
        ScriptedServer server({ScriptedServer::answer(401, "")});
        CountingTokens tokens;
        RequestLog log;
        HttpClient client(&tokens, &log);
        QCOMPARE(waitFor(client.send(get(server.url()))).error().kind, Kind::Unauthorized);
        QCOMPARE(server.requests().size(), 2);
    }

    void repeatsAGetAfterRetryAfter()
    {
        ScriptedServer server(
            {ScriptedServer::answer(503, "", "Retry-After: 0\r\n"), ScriptedServer::answer(200, "{}")});
        RequestLog log;
        HttpClient client(nullptr, &log);
        QSignalSpy waiting(&client, &HttpClient::waiting);
        QVERIFY(waitFor(client.send(get(server.url()))));
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(server.requests().size(), 2);
    }

    void neverRepeatsAPut_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("503") << ScriptedServer::answer(503, "", "Retry-After: 0\r\n") << Kind::Server << true;
        QTest::newRow("500") << ScriptedServer::answer(500, "") << Kind::Server << true;
        QTest::newRow("429") << ScriptedServer::answer(429, R"({"error":{"code":"TooMany"}})", "Retry-After: 0\r\n")
                             << Kind::RateLimited << false;
        QTest::newRow("408") << ScriptedServer::answer(408, R"({"error":{"code":"Timeout"}})") << Kind::Invalid << true;
        QTest::newRow("400 of a gateway")
            << ScriptedServer::answer(400, R"({"message":"Request Timeout"})") << Kind::Invalid << true;
        QTest::newRow("429 of something in between")
            << ScriptedServer::answer(429, "<html>", "Retry-After: 0\r\n") << Kind::RateLimited << true;
        QTest::newRow("401 of something in between")
            << ScriptedServer::answer(401, "<html>sign in</html>") << Kind::Unauthorized << true;
        QTest::newRow("cut in the answer")
            << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nshort"_ba << Kind::Network << true;
        QTest::newRow("no HTTP") << "garbage\r\n\r\n"_ba << Kind::Network << true;
    }

    void neverRepeatsAPut()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Kind, kind);
        QFETCH(bool, isUnknown);
        ScriptedServer server({answer});
        RequestLog log;
        HttpClient client(nullptr, &log);
        const auto result = waitFor(client.send(put(server.url(), "{}")));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().isOutcomeUnknown, isUnknown);
        QCOMPARE(server.requests().size(), 1);
    }

    void aPostWithoutBodyIsNotRepeatedEither()
    {
        ScriptedServer server({"garbage\r\n\r\n"_ba});
        RequestLog log;
        HttpClient client(nullptr, &log);
        const auto result = waitFor(client.send({HttpVerb::Post, server.url(), {}, {}, {}}));
        QVERIFY(result.error().isOutcomeUnknown);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(ScriptedServer::header(server.requests().first(), "Content-Length"), "0"_ba);
    }

    void aPutThatNeverWentOutIsKnownNotToHaveArrived()
    {
        quint16 port = 0;
        {
            QTcpServer closed;
            closed.listen(QHostAddress::LocalHost);
            port = closed.serverPort();
        }
        RequestLog log;
        HttpClient client(nullptr, &log);
        const auto result = waitFor(client.send(put(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)), "{}")));
        QCOMPARE(result.error().kind, Kind::Network);
        QVERIFY(!result.error().isOutcomeUnknown);
    }

    // 103 and its like hide the answer: the GET is made again, on another connection, where the answer to the first
    // cannot come in as that to the second.
    void anInterimAnswerIsNone()
    {
        const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n";
        ScriptedServer server({hints, ScriptedServer::answer(200, "{}")});
        QSignalSpy connections(&server, &QTcpServer::newConnection);
        RequestLog log;
        HttpClient client(nullptr, &log);
        const auto response = waitFor(client.send(get(server.url())));
        QVERIFY(response);
        QCOMPARE(response->body, "{}"_ba);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(connections.size(), 2);
    }

    // Of such a header section Qt keeps nothing, and what it gives as the body is not one.
    void aHeaderSectionTooLargeIsSaid_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QByteArray fields;
        for (int i = 0; i < 100; ++i)
            fields += "X-" + QByteArray::number(i) + ": a\r\n";
        QTest::newRow("one field") << QByteArray("X: " + QByteArray(300'000, 'x') + "\r\n");
        QTest::newRow("many fields") << fields;
        QTest::newRow("no field") << "this is none\r\n"_ba;
    }

    void aHeaderSectionTooLargeIsSaid()
    {
        QFETCH(QByteArray, headers);
        ScriptedServer server({ScriptedServer::answer(200, "[]", headers)});
        RequestLog log;
        HttpClient client(nullptr, &log);
        const auto result = waitFor(client.send(get(server.url())));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Protocol);
        QVERIFY2(result.error().message.contains(u"header section"_s), qPrintable(result.error().message));
    }

    void aPutHasAConnectionOfItsOwn()
    {
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        QSignalSpy connections(&server, &QTcpServer::newConnection);
        RequestLog log;
        HttpClient client(nullptr, &log);
        QVERIFY(waitFor(client.send(get(server.url()))));
        QVERIFY(waitFor(client.send(get(server.url()))));
        QCOMPARE(connections.size(), 1);
        QVERIFY(waitFor(client.send(put(server.url(), "{}"))));
        QCOMPARE(connections.size(), 2);
        QVERIFY(waitFor(client.send(get(server.url()))));
        QCOMPARE(connections.size(), 2);
    }

    void endsAtItsOwnTimeLimit()
    {
        ScriptedServer server({QByteArray()});
        RequestLog log;
        HttpLimits limits;
        limits.write = 300ms;
        HttpClient client(nullptr, &log, limits);
        const auto result = waitFor(client.send(put(server.url(), "{}")));
        QCOMPARE(result.error().kind, Kind::Timeout);
        QVERIFY(result.error().isOutcomeUnknown);
        QCOMPARE(client.requestsUnderWay(), 0);
    }

    // The service is not late while a person unlocks the keyring.
    void theLimitBeginsWithTheToken()
    {
        ScriptedServer server({ScriptedServer::answer(200, "{}"), QByteArray()});
        CountingTokens tokens;
        tokens.isWaiting = true;
        RequestLog log;
        HttpLimits limits;
        limits.read = 300ms;
        HttpClient client(&tokens, &log, limits);
        const auto reply = client.send(get(server.url()));
        QVERIFY(!QTest::qWaitFor([&reply] { return reply.isFinished(); }, 900));
        tokens.isWaiting = false;
        tokens.person.finish("t1"_ba);
        QVERIFY(waitFor(reply));
        QCOMPARE(waitFor(client.send(get(server.url()))).error().kind, Kind::Timeout);
    }

    void aWaitLongerThanTheLimitIsNotBegun()
    {
        ScriptedServer server({ScriptedServer::answer(429, "", "Retry-After: 3600\r\n")});
        RequestLog log;
        HttpClient client(nullptr, &log);
        const auto result = waitFor(client.send(get(server.url())));
        QCOMPARE(result.error().kind, Kind::RateLimited);
        QCOMPARE(result.error().retryAfter, std::optional<std::chrono::seconds>(3600s));
        QCOMPARE(server.requests().size(), 1);
    }

    void cancelEndsAWait()
    {
        ScriptedServer server({ScriptedServer::answer(429, "", "Retry-After: 60\r\n")});
        RequestLog log;
        HttpClient client(nullptr, &log);
        QSignalSpy waiting(&client, &HttpClient::waiting);
        const auto reply = client.send(get(server.url()));
        QTRY_COMPARE(waiting.size(), 1);
        reply.cancel();
        QCOMPARE(waitFor(reply).error().kind, Kind::Cancelled);
        QCOMPARE(client.requestsUnderWay(), 0);
    }

    void doesNotFollowRedirects()
    {
        ScriptedServer other({ScriptedServer::answer(200, "{}")});
        ScriptedServer server({ScriptedServer::answer(302, "", "Location: " + other.url().toEncoded() + "\r\n")});
        CountingTokens tokens;
        RequestLog log;
        HttpClient client(&tokens, &log);
        QCOMPARE(waitFor(client.send(get(server.url()))).error().kind, Kind::Protocol);
        QCOMPARE(other.requests().size(), 0);
    }

    void refusesAddressesThatAreNotSafe_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("https") << u"https://cloudpartner.azure.com/api"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("loopback 6") << u"http://[::1]:8080"_s << true;
        QTest::newRow("localhost") << u"http://localhost:1"_s << true;
        QTest::newRow("plain http") << u"http://cloudpartner.azure.com/"_s << false;
        QTest::newRow("looks local") << u"http://127.0.0.1.example.com/"_s << false;
        QTest::newRow("user info") << u"https://user:pass@cloudpartner.azure.com/"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void refusesAddressesThatAreNotSafe()
    {
        QFETCH(QString, url);
        QFETCH(bool, isAllowed);
        QCOMPARE(HttpClient::isAllowed(QUrl(url)), isAllowed);
    }

    void boundsAnswers_data()
    {
        QTest::addColumn<bool>("isCompressed");
        QTest::newRow("plain") << false;
        QTest::newRow("compressed") << true;
    }

    void boundsAnswers()
    {
        QFETCH(bool, isCompressed);
        QByteArray body(3000000, ' ');
        QByteArray headers;
        if (isCompressed) { // qCompress is a length and a zlib stream, which HTTP calls deflate
            body = qCompress(body).mid(4);
            headers = "Content-Encoding: deflate\r\n";
        }
        ScriptedServer server({ScriptedServer::answer(200, body, headers)});
        RequestLog log;
        HttpLimits limits;
        limits.maximumBytes = 1000000;
        HttpClient client(nullptr, &log, limits);
        const auto refused = waitFor(client.send(get(server.url())));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Protocol);
        HttpClient roomy(nullptr, &log);
        const auto taken = waitFor(roomy.send(get(server.url())));
        QVERIFY(taken);
        QCOMPARE(taken->body.size(), 3000000);
    }

    void takesElevenMegabytesOfRepetitiveJson()
    {
        const QByteArray body = '[' + QByteArray("{\"a\":\"contoso\"},").repeated(700000) + "{}]";
        ScriptedServer server(
            {ScriptedServer::answer(200, qCompress(body, 9).mid(4), "Content-Encoding: deflate\r\n")});
        RequestLog log;
        HttpClient client(nullptr, &log);
        const auto response = waitFor(client.send(get(server.url())));
        QVERIFY(response);
        QCOMPARE(response->body.size(), body.size());
    }

    void namesAnUntrustedCertificate()
    {
        QTemporaryDir folder;
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                                     folder.filePath(u"k.pem"_s), u"-out"_s, folder.filePath(u"c.pem"_s), u"-days"_s,
                                     u"1"_s, u"-subj"_s, u"/CN=localhost"_s});
        QVERIFY(openssl.waitForFinished(30000));
        quint16 port = 0;
        {
            QTcpServer probe;
            probe.listen(QHostAddress::LocalHost);
            port = probe.serverPort();
        }
        QProcess server;
        server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-cert"_s,
                                    folder.filePath(u"c.pem"_s), u"-key"_s, folder.filePath(u"k.pem"_s), u"-www"_s});
        QVERIFY(server.waitForReadyRead(30000)); // it says ACCEPT when it listens
        RequestLog log;
        HttpClient client(nullptr, &log);
        const auto result = waitFor(client.send(get(QUrl(u"https://127.0.0.1:%1/"_s.arg(port)))));
        server.kill();
        server.waitForFinished();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Tls);
    }

    void theLogIsARing()
    {
        RequestLog log;
        QSignalSpy dropped(&log, &RequestLog::dropped);
        for (int i = 0; i <= RequestLog::capacity; ++i)
            log.add({{}, u"GET"_s, QString::number(i), 200, 1, {}, {}});
        QCOMPARE(log.entries().size(), size_t(RequestLog::capacity));
        QCOMPARE(log.entries().front().url, u"1"_s);
        QCOMPARE(dropped.size(), 1);
    }

    void aBudgetIsOfAnySixtySeconds()
    {
        using namespace std::chrono_literals;
        RequestBudget budget(4);
        const RequestBudget::Time start{};
        QVERIFY(budget.take(start) && budget.take(start)); // half at once
        QVERIFY(!budget.take(start + 1s));                 // the rest spread
        QCOMPARE(budget.wait(start + 1s), std::chrono::milliseconds(29s));
        QVERIFY(budget.take(start + 30s));
        QVERIFY(!budget.take(start + 59s));
        QVERIFY(budget.take(start + 60s)); // the first two no longer count
        QVERIFY(!budget.take(start + 61s));
        QVERIFY(budget.take(start + 90s));
        QVERIFY(!budget.take(start + 119s));
        budget.setPerMinute(1);
        QCOMPARE(budget.wait(start + 91s), std::chrono::milliseconds(119s));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestReply reply;
    TestHttp http;
    return QTest::qExec(&reply, argc, argv) | QTest::qExec(&http, argc, argv);
}

#include "tst_net.moc"
