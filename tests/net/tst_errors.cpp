// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/errorexplanation.h"
#include "net/httpclient.h"
#include "net/requestlog.h"
#include "net/tokensource.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/waitfor.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

class OneToken final : public TokenSource
{
public:
    Reply<QByteArray> token() override { return Reply<QByteArray>::finished("hush-the-token"_ba); }
    void reject(const QByteArray &) override {}
    QList<QByteArray> secrets() const override { return {"hush-the-token"_ba, "q8Q~hidden+/key"_ba}; }
};

} // namespace

//! What errors say, and what they must not say.
class TestErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsErrorBodiesOfEveryShape_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("api")
            << 403 << R"({"error":{"code":"Forbidden","message":"User does not have the required permissions"}})"_ba
            << Kind::Forbidden << u"Forbidden"_s << u"required permissions"_s;
        QTest::newRow("api, array of one") << 400 << R"([{"error":{"code":"BadRequest","message":"no"}}])"_ba
                                           << Kind::Invalid << u"BadRequest"_s << u"no"_s;
        QTest::newRow("asp.net") << 401 << R"({"Message":"Authorization has been denied for this request."})"_ba
                                 << Kind::Unauthorized << QString() << u"has been denied"_s;
        QTest::newRow("sign-in")
            << 401
            << R"({"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided.\r\nTrace ID: 1\r\nCorrelation ID: 2"})"_ba
            << Kind::Unauthorized << u"AADSTS7000215"_s << u"Invalid client secret provided."_s;
        QTest::newRow("ModelState") << 400 << R"({"Message":"bad","ModelState":{"offer.title":["too long"]}})"_ba
                                    << Kind::Invalid << QString() << u"bad"_s;
        QTest::newRow("text") << 500 << "boom"_ba << Kind::Server << QString() << u"boom"_s;
        QTest::newRow("html") << 502 << "<html><script>alert(1)</script>"_ba << Kind::Server << QString()
                              << u"web page"_s;
        QTest::newRow("empty") << 412 << ""_ba << Kind::PreconditionFailed << QString() << u"changed the offer"_s;
        QTest::newRow("broken json") << 409 << "{\"error\":"_ba << Kind::Conflict << QString() << u"conflict"_s;
        QTest::newRow("secret in it") << 400 << R"({"error":{"code":"x","message":"see https://a/b?sig=HUSH&x=1"}})"_ba
                                      << Kind::Invalid << u"x"_s << u"sig=…"_s;
        QTest::newRow("not found")
            << 404 << R"({"error":{"code":"NotFound","message":"There is no Staging slot deployed"}})"_ba
            << Kind::NotFound << u"NotFound"_s << u"Staging"_s;
        QTest::newRow("rate") << 429 << ""_ba << Kind::RateLimited << QString() << u"fewer requests"_s;
        QTest::newRow("teapot") << 418 << ""_ba << Kind::Invalid << QString() << u"418"_s;
    }

    void readsErrorBodiesOfEveryShape()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        QFETCH(QString, words);
        const ApiError error = ApiError::fromResponse({status, {{"X-Ms-Correlation-Request-Id", "c-1"}}, body});
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, code);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.correlationId, u"c-1"_s);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
        QVERIFY(!error.message.contains(u"HUSH"_s) && !error.message.contains(u"<"_s) &&
                !error.message.contains(u"Trace ID"_s));
        QVERIFY2(error.text().size() > error.message.size(), "it must say what to do");
        QVERIFY(error.forSupport().contains(u"c-1"_s));
    }

    void readsReasonsOfA422()
    {
        const ApiError error = ApiError::fromResponse(
            {422,
             {},
             R"({"error":{"code":"U","message":"m","details":[{"target":"title","message":"needed"},"plain"]}})"_ba});
        QCOMPARE(error.fields.size(), 2);
        QCOMPARE(error.fields[0], (ApiError::Field{u"title"_s, u"needed"_s}));
        QCOMPARE(error.fields[1].message, u"plain"_s);
    }

    // The codes of the contract (1.4), the statuses of the API (2.5) and the ways that networks fail.
    void explainsWhatTheContractKnows_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        const auto signIn = [](const char *code, int status, const QString &words) {
            QTest::newRow(code) << (status == 401 ? Kind::Unauthorized : Kind::Invalid) << status
                                << QString::fromLatin1(code) << words;
        };
        signIn("AADSTS7000215", 401, u"value, not its id"_s);
        signIn("AADSTS7000222", 401, u"expired"_s);
        signIn("AADSTS7000216", 401, u"secret"_s);
        signIn("AADSTS7000218", 401, u"secret"_s);
        signIn("AADSTS700016", 400, u"client id"_s);
        signIn("AADSTS90002", 400, u"tenant id"_s);
        signIn("AADSTS900023", 400, u"neither a GUID nor a domain"_s);
        signIn("AADSTS50059", 400, u"common"_s);
        signIn("AADSTS900144", 400, u"authority"_s);
        signIn("AADSTS9002313", 400, u"authority"_s);
        signIn("AADSTS500011", 400, u"tenant"_s);
        signIn("AADSTS70011", 400, u"scope"_s);
        signIn("AADSTS650057", 400, u"permissions"_s);
        signIn("AADSTS7000229", 401, u"enterprise application"_s);
        signIn("AADSTS7000112", 401, u"disabled"_s);
        signIn("AADSTS50034", 400, u"user"_s);
        signIn("AADSTS53003", 400, u"conditional access"_s);
        signIn("AADSTS999999", 401, u"Check tenant id, client id and secret"_s);
        signIn("temporarily_unavailable", 429, u"overloaded"_s);
        signIn("server_error", 500, u"fault of its own"_s);
        signIn("invalid_client", 401, u"Check tenant id, client id and secret"_s);
        const auto status = [](int number, Kind kind, const QString &words) {
            QTest::addRow("%d", number) << kind << number << QString() << words;
        };
        status(401, Kind::Unauthorized, u"another service or tenant"_s);
        status(403, Kind::Forbidden, u"object id of the enterprise application"_s);
        status(404, Kind::NotFound, u"never published"_s);
        status(409, Kind::Conflict, u"another operation"_s);
        status(412, Kind::PreconditionFailed, u"merges"_s);
        status(422, Kind::Invalid, u"Correct what it names"_s);
        status(429, Kind::RateLimited, u"in a while"_s);
        status(500, Kind::Server, u"maintenance"_s);
        status(503, Kind::Server, u"maintenance"_s);
        const auto local = [](const char *code, Kind kind, const QString &words) {
            QTest::newRow(code) << kind << 0 << QString::fromLatin1(code) << words;
        };
        local("TlsUntrusted", Kind::Tls, u"in Preferences"_s);
        local("TlsExpired", Kind::Tls, u"clock"_s);
        local("TlsHostName", Kind::Tls, u"another name"_s);
        local("Proxy", Kind::Network, u"proxy"_s);
        local("ProxyAuthentication", Kind::Network, u"name and password"_s);
        local("HostNotFound", Kind::Network, u"VPN"_s);
        local("ConnectionRefused", Kind::Network, u"firewall"_s);
        local("KeyringMissing", Kind::Unauthorized, u"GNOME Keyring"_s);
        local("KeyringDenied", Kind::Unauthorized, u"Unlock"_s);
        local("KeyringGone", Kind::Unauthorized, u"ended"_s);
        local("KeyringFailed", Kind::Unauthorized, u"crypto plugin"_s);
        QTest::newRow("any network") << Kind::Network << 0 << QString() << u"Check the network"_s;
        QTest::newRow("any TLS") << Kind::Tls << 0 << QString() << u"1.2"_s;
        QTest::newRow("time-out") << Kind::Timeout << 0 << QString() << u"slow"_s;
        QTest::newRow("strange answer") << Kind::Protocol << 200 << QString() << u"in between"_s;
    }

    void explainsWhatTheContractKnows()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, words);
        ApiError error = ApiError::local(kind, code, u"What happened."_s);
        error.httpStatus = status;
        const ErrorExplanation explanation = ErrorExplanation::of(error);
        QVERIFY(!explanation.remedy.isEmpty());
        QVERIFY2(error.text().contains(words), qPrintable(error.text()));
        QVERIFY(error.text().startsWith(u"What happened. "_s));
    }

    void aWaitThatTheServiceNamesIsSaid()
    {
        ApiError error = ApiError::fromResponse({429, {{"Retry-After", "17"}}, {}});
        QVERIFY2(error.text().contains(u"17"_s), qPrintable(error.text()));
    }

    // What a person searches for stands in the message itself: the service's own code and id, never ours.
    void theMessageHasWhatOneSearchesFor()
    {
        const ApiError signIn = ApiError::fromResponse(
            {401,
             {},
             R"({"error":"invalid_client","error_description":"AADSTS7000215: No.","correlation_id":"c-2"})"_ba});
        QCOMPARE(signIn.reference(), u"AADSTS7000215, correlation id c-2"_s);
        QVERIFY2(signIn.text().endsWith(u" (AADSTS7000215, correlation id c-2)"_s), qPrintable(signIn.text()));
        const ApiError conflict =
            ApiError::fromResponse({409,
                                    {{"X-Ms-Correlation-Request-Id", "corr-1"}},
                                    R"({"error":{"code":"InvalidResourceId","message":"There is one."}})"_ba});
        QVERIFY2(conflict.text().endsWith(u" (InvalidResourceId, correlation id corr-1)"_s),
                 qPrintable(conflict.text()));
        QCOMPARE(conflict.forSupport().count(u"corr-1"_s), 1); // on its own line there
        QCOMPARE(ApiError::local(Kind::Network, u"HostNotFound"_s, u"No way."_s).reference(), QString());
        const ApiError endless =
            ApiError::fromResponse({400, {}, R"({"error":{"code":")"_ba + QByteArray(5000, 'x') + R"("}})"_ba});
        QVERIFY(endless.reference().size() <= 80);
    }

    void supportGetsEveryId()
    {
        const ApiError error =
            ApiError::fromResponse({500,
                                    {{"X-Ms-Correlation-Request-Id", "corr-1"}, {"x-ms-request-id", "req-2"}},
                                    R"({"error":{"code":"InternalServerError","message":"later"}})"_ba});
        for (const QString &part : {u"corr-1"_s, u"req-2"_s, u"InternalServerError"_s, u"500"_s, u"later"_s})
            QVERIFY2(error.forSupport().contains(part), qPrintable(error.forSupport()));
        const ApiError signIn = ApiError::fromResponse(
            {401,
             {},
             R"({"error":"invalid_client","error_description":"AADSTS7000215: No.","trace_id":"t-1","correlation_id":"c-2"})"_ba});
        QCOMPARE(signIn.requestId, u"t-1"_s);
        QCOMPARE(signIn.correlationId, u"c-2"_s);
    }

    // A server may be clumsy or hostile enough to repeat what it was sent.
    void aSecretThatComesBackIsNotSaid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray secret = "hu~s/h+\"se cret=";
        const auto row = [](const char *name, int status, const QByteArray &body, const QByteArray &headers = {}) {
            QTest::newRow(name) << ScriptedServer::answer(status, body, headers);
        };
        row("text", 400, "bad: " + secret);
        row("percent-encoded", 400, "bad: " + secret.toPercentEncoding());
        row("percent-encoded in lower case", 400, "bad: " + secret.toPercentEncoding().toLower());
        row("as it was sent", 400, "bad: " + secret.toPercentEncoding("~").replace("%20", "+"));
        const auto with = [](QByteArray body, const QByteArray &spelling) { return body.replace('@', spelling); };
        const QByteArray json = QByteArray(secret).replace('"', "\\\"");
        const QByteArray slashes = QByteArray(json).replace('/', "\\/");
        const QByteArray twice = QByteArray(json).replace('\\', "\\\\").replace('"', "\\\"");
        row("JSON", 400, with(R"({"error":{"code":"@","message":"x @ y"}})", json));
        row("JSON with slashes", 400, with(R"({"error":{"code":"@","message":"x @ y"}})", slashes));
        row("JSON in JSON", 400, with(R"({"error":{"code":"x","message":"s: @"}})", twice));
        row("field", 422,
            with(R"({"error":{"code":"x","message":"m","details":[{"target":"@","message":"@"}]}})", json));
        row("ModelState", 400, with(R"({"Message":"m","ModelState":{"@":["@"]}})", json));
        row("cut in the middle", 400, QByteArray(1990, 'x') + secret);
        row("blanks doubled", 400, QByteArray("hu~s/h+\"se   cret="));
        row("token in the text", 500, "Bearer hush-the-token is bad, I mean hush-the-token");
        row("token as an id", 500, "{}", "X-Ms-Correlation-Request-Id: hush-the-token\r\n");
        row("token in a redirect", 302, "", "Location: https://hush-the-token.example/hush-the-token\r\n");
    }

    void aSecretThatComesBackIsNotSaid()
    {
        QFETCH(QByteArray, answer);
        ScriptedServer server({answer});
        OneToken tokens;
        RequestLog log;
        HttpClient client(&tokens, &log);
        HttpRequest request{HttpVerb::Post, server.url(), {}, "text/plain", "x"};
        request.secrets = {"hu~s/h+\"se cret="};
        const auto result = waitFor(client.send(request));
        QVERIFY(!result);
        QString said = result.error().forSupport() + result.error().message + result.error().text();
        for (const RequestLog::Entry &entry : log.entries())
            said += entry.url + entry.note + entry.correlationId;
        for (const QString &part : {u"hush-the"_s, u"hu~s"_s, u"hu%7es"_s, u"cret"_s})
            QVERIFY2(!said.contains(part, Qt::CaseInsensitive), qPrintable(said));
    }

    // A service that signs in itself knows what the token was asked for with.
    void theSignInsSecretIsNotSaidEither_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        const QByteArray secret = "q8Q~hidden+/key";
        QTest::newRow("plain") << secret;
        QTest::newRow("base64") << ("id:" + secret).toBase64();
        QTest::newRow("percent-encoded") << secret.toPercentEncoding();
    }

    void theSignInsSecretIsNotSaidEither()
    {
        QFETCH(QByteArray, spelling);
        const QByteArray body = R"({"error":{"code":"@","message":"x @ y","details":[{"target":"@","message":"@"}]}})";
        ScriptedServer server({ScriptedServer::answer(409, QByteArray(body).replace('@', spelling),
                                                      "X-Ms-Correlation-Request-Id: " + spelling + "\r\n")});
        OneToken tokens;
        RequestLog log;
        HttpClient client(&tokens, &log);
        const auto result = waitFor(client.send({HttpVerb::Get, server.url(), {}, {}, {}}));
        QVERIFY(!result);
        QString said = result.error().forSupport() + result.error().text();
        for (const RequestLog::Entry &entry : log.entries())
            said += entry.url + entry.note + entry.correlationId;
        QVERIFY2(!said.contains(QString::fromLatin1(spelling)), qPrintable(said));
        QVERIFY2(!said.contains(u"hidden"_s), qPrintable(said));
    }

    void aReadOnlyClientSendsNothingButGets_data()
    {
        QTest::addColumn<HttpVerb>("verb");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("GET") << HttpVerb::Get << true;
        QTest::newRow("PUT") << HttpVerb::Put << false;
        QTest::newRow("POST") << HttpVerb::Post << false;
    }

    void aReadOnlyClientSendsNothingButGets()
    {
        QFETCH(HttpVerb, verb);
        QFETCH(bool, isSent);
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        RequestLog log;
        HttpClient client(nullptr, &log);
        client.setReadOnly(true);
        const auto result = waitFor(client.send({verb, server.url(), {}, "text/plain", "x"}));
        QCOMPARE(result.has_value(), isSent);
        QCOMPARE(server.requests().size(), isSent ? 1 : 0);
        if (isSent)
            return;
        QCOMPARE(result.error().kind, Kind::Forbidden);
        QVERIFY(!result.error().isOutcomeUnknown);
        QVERIFY2(result.error().text().contains(u"read-only"_s), qPrintable(result.error().text()));
        client.setReadOnly(false);
        QVERIFY(waitFor(client.send({verb, server.url(), {}, "text/plain", "x"})));
    }
};

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
