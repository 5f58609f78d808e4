// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/apitime.h"
#include "cpp/cppbackend.h"
#include "cpp/cppdecoders.h"
#include "json/jsonwriter.h"
#include "net/requestlog.h"
#include "net/tokensource.h"
#include "support/parsed.h"
#include "support/patience.h"
#include "support/scriptedserver.h"
#include "support/waitfor.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const OfferId offer{u"contoso"_s, u"contoso-vm"_s};
const QByteArray minimalOffer = R"({"publisherId":"contoso","id":"contoso-vm","offerTypeId":"t","definition":{}})";

} // namespace

class TestCpp final : public QObject
{
    Q_OBJECT

    RequestLog m_log;
    HttpClient m_http{nullptr, &m_log};

    // The request that a call sends, as one line and its body; the answer is the transcript's.
    template<typename Call>
    auto exchange(ScriptedServer &server, Call call)
    {
        CppBackend client(&m_http, server.url(QString()));
        return waitFor(call(client));
    }

    static QByteArray firstLine(const ScriptedServer &server) { return server.requests().value(0).split('\r').first(); }
    static QByteArray body(const ScriptedServer &server)
    {
        const QByteArray request = server.requests().value(0);
        return request.mid(request.indexOf("\r\n\r\n") + 4);
    }

private Q_SLOTS:
    void readsPublishers()
    {
        ScriptedServer server({ScriptedServer::answer(
            200,
            R"([{"version":0,"id":"contoso","definition":{"displayText":"Contoso Ltd.","sellerId":1}},{"x":1},7])")});
        const auto list = exchange(server, [](CppBackend &client) { return client.publishers(); });
        QCOMPARE(firstLine(server), "GET /api/publishers?api-version=2017-10-31 HTTP/1.1"_ba);
        QCOMPARE(*list, (QList<Publisher>{{u"contoso"_s, u"Contoso Ltd."_s}}));
    }

    void readsOffers()
    {
        ScriptedServer server({ScriptedServer::answer(
            200,
            R"([{"offerTypeId":"t","publisherId":"contoso","status":"neverPublished","pcMigrationStatus":"migrated","version":1252868275,"id":"a","definition":{"displayText":"A"},"changedTime":"2022-06-02T12:25:56.651"}])")});
        const auto list = exchange(server, [](CppBackend &client) { return client.offers(u"contoso"_s); });
        QCOMPARE(firstLine(server), "GET /api/publishers/contoso/offers?api-version=2017-10-31 HTTP/1.1"_ba);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().version, 1252868275);
        QCOMPARE(list->first().isMigrated, true);
        QCOMPARE(list->first().changedTime, QDateTime(QDate(2022, 6, 2), QTime(12, 25, 56, 651), Qt::UTC));
    }

    void readsAnOfferWithItsETagByteForByte()
    {
        const QByteArray minimal = QByteArray(minimalOffer).replace("{}}", "{},\"n\":1.10}");
        const QByteArray etag = "W/\"datetime'2019-10-30T22%3A03%3A51.6562051Z'\"";
        ScriptedServer server({ScriptedServer::answer(200, minimal, "ETag: " + etag + "\r\n")});
        const auto snapshot = exchange(server, [](CppBackend &client) { return client.read(offer, Slot::Draft); });
        QCOMPARE(firstLine(server), "GET /api/publishers/contoso/offers/contoso-vm?api-version=2017-10-31 HTTP/1.1"_ba);
        QCOMPARE(snapshot->revision.bytes(), etag);
        QCOMPARE(JsonWriter::compact(snapshot->body), minimal);
    }

    void putsTheBodyAndIfMatch()
    {
        ScriptedServer server({ScriptedServer::answer(200, minimalOffer, "ETag: \"2\"\r\n")});
        const auto stored = exchange(server, [](CppBackend &client) {
            return client.store(offer, parsed(R"({"id":"contoso-vm","n":1e3})"), Revision("W/\"1\""), {});
        });
        QCOMPARE(firstLine(server), "PUT /api/publishers/contoso/offers/contoso-vm?api-version=2017-10-31 HTTP/1.1"_ba);
        QCOMPARE(ScriptedServer::header(server.requests().first(), "If-Match"), "W/\"1\""_ba);
        QCOMPARE(body(server), R"({"id":"contoso-vm","n":1e3})"_ba);
        QCOMPARE(stored->revision.bytes(), "\"2\""_ba);
    }

    void createsWithoutIfMatch()
    {
        ScriptedServer server({ScriptedServer::answer(201, minimalOffer)});
        const auto stored =
            exchange(server, [](CppBackend &client) { return client.store(offer, parsed("{}"), {}, {}); });
        QVERIFY(stored);
        QVERIFY(ScriptedServer::header(server.requests().first(), "If-Match").isNull());
    }

    // Whatever says 200 in the service's place: it is neither read as an offer nor taken for a save.
    void nothingIsAnOfferThatIsNotOne_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isOffer");
        const auto row = [](const char *name, const QByteArray &answer, bool isOffer = false) {
            QTest::newRow(name) << answer << isOffer;
        };
        row("as little as there can be", minimalOffer, true);
        row("its id in another case", QByteArray(minimalOffer).replace("contoso-vm", "Contoso-VM"), true);
        row("without its publisher", R"({"id":"contoso-vm","offerTypeId":"t","definition":{}})", true);
        row("nothing", "");
        row("an empty object", "{}");
        row("an error", R"({"error":"login required"})");
        row("an error of the service", R"({"error":{"code":"Forbidden","message":"no"}})");
        row("a list", "[]");
        row("a list of it", '[' + minimalOffer + ']');
        row("text", "\"contoso-vm\"");
        row("another offer", QByteArray(minimalOffer).replace("contoso-vm", "contoso-edge"));
        row("of another publisher", QByteArray(minimalOffer).replace("\"contoso\"", "\"fabrikam\""));
        row("without a type", R"({"id":"contoso-vm","publisherId":"contoso","definition":{}})");
        row("with an empty type", R"({"id":"contoso-vm","offerTypeId":"","definition":{}})");
        row("without a definition", R"({"id":"contoso-vm","publisherId":"contoso","offerTypeId":"t"})");
        row("a list as definition", R"({"id":"contoso-vm","offerTypeId":"t","definition":[]})");
    }

    void nothingIsAnOfferThatIsNotOne()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isOffer);
        using Ask = std::function<Reply<OfferSnapshot>(CppBackend &)>;
        const QList<std::pair<Ask, bool>> asks{
            {[](CppBackend &client) { return client.read(offer, Slot::Draft); }, false},
            {[](CppBackend &client) { return client.read(offer, Stage::published(3)); }, false},
            {[](CppBackend &client) { return client.read(offer, Slot::Preview); }, false},
            {[](CppBackend &client) { return client.store(offer, parsed(minimalOffer), Revision("W/1"), {}); }, true},
        };
        for (const auto &[ask, isWrite] : asks) {
            ScriptedServer server({ScriptedServer::answer(200, answer, "ETag: \"2\"\r\n")});
            const auto result = exchange(server, ask);
            QCOMPARE(result.has_value(), isOffer);
            if (result)
                continue;
            QCOMPARE(result.error().kind, ApiError::Kind::Protocol);
            QCOMPARE(result.error().isOutcomeUnknown, isWrite);
            QVERIFY(!result.error().message.isEmpty());
        }
    }

    void publishesWithEmails_data()
    {
        QTest::addColumn<QString>("emails");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("two") << u"a@b.example,c@d.example"_s
                             << R"({"metadata":{"notification-emails":"a@b.example,c@d.example"}})"_ba;
        QTest::newRow("none") << QString() << R"({"metadata":{"notification-emails":""}})"_ba;
    }

    void publishesWithEmails()
    {
        QFETCH(QString, emails);
        QFETCH(QByteArray, expected);
        ScriptedServer server({ScriptedServer::answer(
            202, "", "Location: /api/operations/contoso$contoso-vm$2$preview?api-version=2017-10-31\r\n")});
        const auto started =
            exchange(server, [&](CppBackend &client) { return client.start(offer, OperationKind::Publish, emails); });
        QCOMPARE(firstLine(server),
                 "POST /api/publishers/contoso/offers/contoso-vm/publish?api-version=2017-10-31 HTTP/1.1"_ba);
        QCOMPARE(body(server), expected);
        QCOMPARE(QUrl(started->operation.text()),
                 server.url(u"/api/operations/contoso$contoso-vm$2$preview?api-version=2017-10-31"_s));
    }

    void readsLocations_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("path");
        const QString x = u"/api/operations/x?api-version=2017-10-31"_s;
        QTest::newRow("Location") << "Location: /api/operations/x?api-version=2017-10-31\r\n"_ba << x;
        QTest::newRow("Operation-Location") << "Operation-Location: /api/operations/x\r\n"_ba << x;
        QTest::newRow("both") << "Operation-Location: /api/operations/y\r\nLocation: /api/operations/x\r\n"_ba << x;
        QTest::newRow("migrated") << "Location: /api/publishers/Contoso/offers/contoso-vm/operations/7\r\n"_ba
                                  << u"/api/publishers/Contoso/offers/contoso-vm/operations/7?api-version=2017-10-31"_s;
        QTest::newRow("older form") << "Location: /api/operations/contoso$contoso-vm$3$preview\r\n"_ba
                                    << u"/api/operations/contoso$contoso-vm$3$preview?api-version=2017-10-31"_s;
        QTest::newRow("of another offer")
            << "Location: /api/publishers/contoso/offers/other/operations/7\r\n"_ba << QString();
        QTest::newRow("of another publisher")
            << "Location: /api/publishers/p/offers/contoso-vm/operations/7\r\n"_ba << QString();
        QTest::newRow("of another offer, older form")
            << "Location: /api/operations/contoso%24other%243%24preview\r\n"_ba << QString();
        QTest::newRow("a sign-in page") << "Location: /login?then=/api/operations/x\r\n"_ba << QString();
        QTest::newRow("no operation in it") << "Location: /api/operations/\r\n"_ba << QString();
        QTest::newRow("another host") << "Location: https://evil.example/api/operations/x\r\n"_ba << QString();
        QTest::newRow("another scheme") << "Location: file:///etc/passwd\r\n"_ba << QString();
        QTest::newRow("none") << ""_ba << QString();
    }

    void readsLocations()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QString, path);
        ScriptedServer server({ScriptedServer::answer(202, "", headers)});
        const auto started =
            exchange(server, [](CppBackend &client) { return client.start(offer, OperationKind::GoLive, {}); });
        QCOMPARE(QUrl(started->operation.text()), path.isEmpty() ? QUrl() : server.url(path));
    }

    void takesAnAbsoluteLocationOfTheSameService()
    {
        ScriptedServer server({});
        const Routes routes(server.url(QString()));
        QCOMPARE(routes.location(server.url(u"/api/z"_s).toEncoded()), server.url(u"/api/z?api-version=2017-10-31"_s));
        QCOMPARE(routes.location("http://127.0.0.1:1/api/z"), QUrl());
        QCOMPARE(routes.location("//evil.example/api/z"), QUrl());
    }

    void encodesIdsAsOneSegment()
    {
        const Routes routes(QUrl(u"https://host/base/"_s));
        QCOMPARE(routes.offer({u"a/b"_s, u"../c?d#e f"_s}).toEncoded(),
                 "https://host/base/api/publishers/a%2Fb/offers/..%2Fc%3Fd%23e%20f?api-version=2017-10-31"_ba);
    }

    void callsEveryOtherPath()
    {
        struct Row
        {
            std::function<void(CppBackend &)> call;
            QByteArray line;
        };
        const Row rows[] = {
            {[](CppBackend &c) { waitFor(c.read(offer, Stage::published(5))); },
             "GET /api/publishers/contoso/offers/contoso-vm/versions/5"},
            {[](CppBackend &c) { waitFor(c.read(offer, Slot::Production)); },
             "GET /api/publishers/contoso/offers/contoso-vm/slot/production"},
            {[](CppBackend &c) { waitFor(c.status(offer)); }, "GET /api/publishers/contoso/offers/contoso-vm/status"},
            {[](CppBackend &c) { waitFor(c.start(offer, OperationKind::GoLive, {})); },
             "POST /api/publishers/contoso/offers/contoso-vm/golive"},
            {[](CppBackend &c) { waitFor(c.cancel(offer, {})); },
             "POST /api/publishers/contoso/offers/contoso-vm/cancel"},
            {[](CppBackend &c) { waitFor(c.submissions(offer)); },
             "GET /api/publishers/contoso/offers/contoso-vm/submissions"},
            {[](CppBackend &c) {
                 waitFor(c.follow(OperationRef(u"/api/publishers/contoso/offers/contoso-vm/operations/g-1"_s)));
             },
             "GET /api/publishers/contoso/offers/contoso-vm/operations/g-1"},
        };
        for (const Row &row : rows) {
            ScriptedServer server({ScriptedServer::answer(200, "{}")});
            CppBackend client(&m_http, server.url(QString()));
            row.call(client);
            QCOMPARE(firstLine(server), row.line + "?api-version=2017-10-31 HTTP/1.1");
            QCOMPARE(body(server), row.line.startsWith("POST") ? R"({"metadata":{}})"_ba : QByteArray());
        }
    }

    void readsOperations_data()
    {
        QTest::addColumn<bool>("isArray");
        QTest::newRow("object") << false;
        QTest::newRow("array of one") << true;
    }

    void readsOperations()
    {
        QFETCH(bool, isArray);
        QByteArray text = R"x({"status":"running","cancellationRequestState":"canCancel","steps":[
            {"id":"displaycertify","stepName":"Certification","estimatedTimeFrame":"~2-3 days","status":"Complete","progressPercentage":100,
             "messages":[{"messageHtml":"<p>Look at <a href='https://x.example/?a=1&amp;b=2'>the <b>item</b></a> &lt;now&gt;<script>alert(1)</script></p>","level":"information","timestamp":"2026-01-31T17:50:45.7215661Z"}]},
            {"id":"x","stepName":"publisher-signoff","status":"waitingForPublisherReview","processPercentage":250}],
            "previewLinks":[{"DisplayText":"Portal","URI":"https://p.example/"},"https://q.example/",{"uri":"javascript:alert(1)"}]})x";
        const auto report = CppDecoders::report(parsed(isArray ? '[' + text + ']' : text));
        QVERIFY(report);
        QCOMPARE(report->status.kind(), StatusWord::Class::Running);
        QVERIFY(report->isWaitingForReview());
        QVERIFY(report->steps[1].isPublisherSignoff);
        QCOMPARE(report->currentStep(), 1);
        QCOMPARE(report->steps[0].messages[0].text, u"Look at the item [https://x.example/?a=1&b=2] <now>"_s);
        QCOMPARE(*report->steps[1].progress, 100);
        QCOMPARE(*report->cancellationRequestState, u"canCancel"_s);
        QCOMPARE(report->previewLinks.size(), 3);
        QCOMPARE(report->previewLinks[0].title, u"Portal"_s);
        QCOMPARE(report->previewLinks[1].url, QUrl(u"https://q.example/"_s));
        QVERIFY(report->previewLinks[2].url.isEmpty());
        QCOMPARE(report->previewLinks[2].address, u"javascript:alert(1)"_s);
    }

    // A link says where it leads, and is none where it looks like another place.
    void linksReadAsWhatTheyAre()
    {
        const auto report = CppDecoders::report(parsed(
            "{\"status\":\"running\",\"liveLinks\":[{\"displayText\":\"go \xE2\x80\xAEmoc\",\"uri\":\"https:\\/\\/a.example\\/\"},"
            "\"https:\\/\\/r\xD0\xB0ypal.example\\/\",\"https:\\/\\/login.example@127.0.0.1\\/\"]}"));
        QVERIFY(report);
        QCOMPARE(report->liveLinks.size(), 3);
        QCOMPARE(report->liveLinks[0].title, u"go \uFFFDmoc"_s);
        QVERIFY2(report->liveLinks[1].address.startsWith(u"https://xn--"_s), qPrintable(report->liveLinks[1].address));
        QVERIFY(report->liveLinks[1].title.startsWith(u"xn--"_s));
        QVERIFY(report->liveLinks[2].url.isEmpty());
    }

    // Anything that answers in JSON may have a status; only what looks like an operation has ended.
    void anEndOfNothingIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isReport");
        QTest::newRow("failed") << R"({"status":"failed","message":"upstream not ready"})"_ba << false;
        QTest::newRow("completed") << R"({"status":"completed"})"_ba << false;
        QTest::newRow("canceled, in a list") << R"([{"status":"canceled"}])"_ba << false;
        QTest::newRow("with steps") << R"({"status":"failed","steps":[]})"_ba << true;
        QTest::newRow("with a version") << R"({"status":"completed","offerVersion":3})"_ba << true;
        QTest::newRow("not ended") << R"({"status":"running"})"_ba << true;
    }

    void anEndOfNothingIsNone()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isReport);
        QCOMPARE(CppDecoders::report(parsed(text)).has_value(), isReport);
    }

    void anEndedOperationDoesNotWaitForReview()
    {
        const auto report = CppDecoders::report(parsed(
            R"({"status":"canceled","steps":[{"id":"publisher-signoff","status":"waitingForPublisherReview"}]})"));
        QVERIFY(!report->isWaitingForReview());
    }

    void submissionsOfAnotherOfferAreNone()
    {
        ScriptedServer server({ScriptedServer::answer(
            200,
            R"([{"id":"a","offerId":"other","publisherId":"contoso"},{"id":"b","offerId":"Contoso-VM"},{"id":"c"}])")});
        const auto list = exchange(server, [](CppBackend &client) { return client.submissions(offer); });
        QStringList ids;
        for (const Submission &submission : *list)
            ids += submission.id;
        QCOMPARE(ids, (QStringList{u"b"_s, u"c"_s}));
    }

    void readsSubmissions()
    {
        ScriptedServer server({ScriptedServer::answer(
            200,
            R"([{"id":"g","offerId":"contoso-vm","publisherId":"contoso","submissionType":"publish","submissionState":"running","slot":"staging","version":636576975611768314,"changedTime":"2026-01-31T21:46:01.179948Z"}])")});
        const auto list = exchange(server, [](CppBackend &client) { return client.submissions(offer); });
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().offer, offer);
        QCOMPARE(QUrl(list->first().operation.text()),
                 server.url(u"/api/publishers/contoso/offers/contoso-vm/operations/g?api-version=2017-10-31"_s));
        QVERIFY(!list->first().state.isFinal());
    }

    // What a go-live is called is not certain; only what stands in another slot is none.
    void knowsWhichSubmissionsMayBeAGoLive_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<OperationKind>("kind");
        QTest::addColumn<bool>("mayBeGoLive");
        QTest::newRow("publish") << R"("submissionType":"publish","slot":"staging")"_ba << OperationKind::Publish
                                 << false;
        QTest::newRow("no slot") << R"("submissionType":"publish")"_ba << OperationKind::Publish << true;
        QTest::newRow("by its type") << R"("submissionType":"GoLive","slot":"staging")"_ba << OperationKind::GoLive
                                     << true;
        QTest::newRow("by its slot") << R"("submissionType":"x","slot":"Production")"_ba << OperationKind::GoLive
                                     << true;
    }

    void knowsWhichSubmissionsMayBeAGoLive()
    {
        QFETCH(const QByteArray, members);
        const auto submission = CppDecoders::submission(parsed(R"({"id":"g",)" + members + '}'));
        QTEST(submission->kind, "kind");
        QTEST(submission->mayBeGoLive, "mayBeGoLive");
    }

    void classifiesStatusWordsAndKeepsUnknownOnes_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<StatusWord::Class>("kind");
        QTest::addColumn<QString>("text");
        using Class = StatusWord::Class;
        QTest::newRow("live") << u"succeeded"_s << Class::Succeeded << u"Live"_s;
        QTest::newRow("complete") << u"Completed"_s << Class::Succeeded << u"Live"_s;
        QTest::newRow("review") << u"WaitingForPublisherReview"_s << Class::WaitingForReview << u"Needs your review"_s;
        QTest::newRow("blank") << u"not started"_s << Class::NotStarted << u"Never published"_s;
        QTest::newRow("british") << u"cancelled"_s << Class::Canceled << u"Canceled"_s;
        QTest::newRow("unknown") << u"quantumEntangled"_s << Class::Unknown << u"quantumEntangled"_s;
        QTest::newRow("none") << QString() << Class::None << QString();
    }

    void classifiesStatusWordsAndKeepsUnknownOnes()
    {
        QFETCH(QString, word);
        QFETCH(StatusWord::Class, kind);
        QFETCH(QString, text);
        const StatusWord status(word);
        QCOMPARE(status.kind(), kind);
        QCOMPARE(status.offerText(), text);
        QCOMPARE(status.wire(), word);
    }

    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime base(QDate(2017, 5, 23), QTime(23, 33, 47, 880), Qt::UTC);
        QTest::newRow("seven digits") << "2017-05-23T23:33:47.8802283Z"_ba << base;
        QTest::newRow("three digits, no zone") << "2017-05-23T23:33:47.880"_ba << base;
        QTest::newRow("offset") << "2017-05-24T01:33:47.88+02:00"_ba << base;
        QTest::newRow("no fraction") << "2017-05-23T23:33:47Z"_ba
                                     << QDateTime(QDate(2017, 5, 23), QTime(23, 33, 47), Qt::UTC);
        QTest::newRow("no such day") << "2017-02-30T23:33:47Z"_ba << QDateTime();
        QTest::newRow("rubbish behind") << "2017-05-23T23:33:47Zx"_ba << QDateTime();
        QTest::newRow("empty") << ""_ba << QDateTime();
    }

    void readsTimes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, time);
        QCOMPARE(apiTime(text), time);
    }

    void refusesAnswersThatTheContractDoesNotAllow_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("html") << "<html>"_ba;
        QTest::newRow("object for a list") << "{}"_ba;
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("a list of something else") << R"([{"error":"login required"}])"_ba;
        QTest::newRow("deep") << QByteArray(10000, '[');
    }

    void refusesAnswersThatTheContractDoesNotAllow()
    {
        QFETCH(QByteArray, answer);
        ScriptedServer server({ScriptedServer::answer(200, answer, "X-Ms-Correlation-Request-Id: c\r\n")});
        const auto list = exchange(server, [](CppBackend &client) { return client.publishers(); });
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ApiError::Kind::Protocol);
        QCOMPARE(list.error().correlationId, u"c"_s);
    }

    // Long answers are read beside the window: they come whole, and to nobody who is gone.
    void readsLongAnswersAside_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("good") << "]"_ba << true;
        QTest::newRow("cut off") << ""_ba << false;
    }

    void readsLongAnswersAside()
    {
        QFETCH(QByteArray, end);
        QFETCH(bool, isGood);
        QByteArray list = "[{\"id\":\"first\"}";
        while (list.size() < 2 * 1024 * 1024)
            list += ",{\"id\":\"offer-" + QByteArray::number(list.size()) + "\"}";
        ScriptedServer server({ScriptedServer::answer(200, list + end)});
        const auto offers = exchange(server, [](CppBackend &client) { return client.offers(u"contoso"_s); });
        QCOMPARE(offers.has_value(), isGood);
        if (isGood)
            QCOMPARE(offers->size(), list.count("\"id\""));

        QObject context;
        std::optional<Result<QList<OfferSummary>>> result;
        auto client = std::make_unique<CppBackend>(&m_http, server.url(QString()));
        client->offers(u"contoso"_s).then(&context, [&result](const auto &value) { result = value; });
        QTRY_COMPARE(server.requests().size(), 2);
        client.reset();
        QTRY_VERIFY(result.has_value());
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ApiError::Kind::Cancelled);
    }

    // What answers with success may repeat the sign-in, too. An offer stays what it is.
    void noTextOfAnAnswerRepeatsTheSignIn_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::newRow("plain") << "q8Q~hidden+/key"_ba;
        QTest::newRow("base64") << "id:q8Q~hidden+/key"_ba.toBase64();
        QTest::newRow("percent-encoded") << "q8Q~hidden+/key"_ba.toPercentEncoding();
        QTest::newRow("by tags")
            << "<a title='a title that is quite long, longer than any tag that says nothing'>q8Q~hid<"
               "/a><b>den</b>+/key"_ba;
        QTest::newRow("token") << "hush-the-token"_ba;
    }

    void noTextOfAnAnswerRepeatsTheSignIn()
    {
        QFETCH(QByteArray, spelling);
        const QByteArray report =
            R"({"status":"@","cancellationRequestState":"@","notificationEmails":"@","messages":["@",{"messageHtml":"a @ b","level":"@"}],)"
            R"("steps":[{"id":"@","stepName":"@","description":"@","estimatedTimeFrame":"@","status":"@","messages":[{"message":"@"}]}],)"
            R"("previewLinks":[{"displayText":"@","uri":"https://x.example/@"}],"liveLinks":["@"]})";
        const QByteArray document =
            R"({"publisherId":"contoso","id":"contoso-vm","offerTypeId":"t","definition":{"x":"@"}})";
        const auto filled = [&spelling](QByteArray text) { return text.replace('@', spelling); };
        ScriptedServer server(
            {ScriptedServer::answer(200, filled(report)), ScriptedServer::answer(200, filled(document)),
             ScriptedServer::answer(200, filled(R"({"status":1,"@":"@","@":2})")),
             ScriptedServer::answer(202, "",
                                    "Location: /api/publishers/contoso/offers/contoso-vm/operations/" +
                                        spelling.toPercentEncoding() + "\r\nX-Ms-Correlation-Request-Id: " + spelling +
                                        "\r\n")});
        class Tokens final : public TokenSource
        {
        public:
            Reply<QByteArray> token() override { return Reply<QByteArray>::finished("hush-the-token"_ba); }
            void reject(const QByteArray &) override {}
            QList<QByteArray> secrets() const override { return {"q8Q~hidden+/key"_ba}; }
        };
        Tokens tokens;
        HttpClient http(&tokens, &m_log);
        CppBackend client(&http, server.url(QString()));
        const auto told = waitFor(client.status(offer));
        QVERIFY(told);
        const OperationStep step = told->steps.value(0);
        QStringList texts{told->status.wire(),
                          *told->cancellationRequestState,
                          told->notificationEmails,
                          step.id,
                          step.name,
                          step.description,
                          step.estimate,
                          step.status.wire()};
        for (const OperationMessage &message : told->messages + step.messages)
            texts += {message.text, message.level};
        for (const OfferLink &link : told->previewLinks + told->liveLinks)
            texts += {link.title, link.address, link.url.toString(QUrl::FullyEncoded)};
        const auto snapshot = waitFor(client.read(offer, Slot::Draft));
        QCOMPARE(JsonWriter::compact(snapshot->body), filled(document));
        const auto unread = waitFor(client.status(offer));
        QVERIFY(!unread);
        texts += unread.error().forSupport();
        const auto started = waitFor(client.start(offer, OperationKind::GoLive, {}));
        QVERIFY(started);
        texts += {started->operation.text(), started->correlationId};
        for (const QString &text : texts) {
            for (const QString &part : {QString::fromLatin1(spelling), u"hidden"_s, u"hush"_s, u"q8Q"_s})
                QVERIFY2(!text.contains(part), qPrintable(text));
        }
    }

    // What begins with a byte order mark is the service's all the same, and can be shown and corrected.
    void anOfferBehindAByteOrderMarkIsKeptUnread()
    {
        const QByteArray text = "\xEF\xBB\xBF" + minimalOffer;
        ScriptedServer server({ScriptedServer::answer(200, text, "ETag: \"7\"\r\n"),
                               ScriptedServer::answer(200, "\xEF\xBB\xBF<html>sign in</html>")});
        CppBackend client(&m_http, server.url(QString()));
        QVERIFY(!waitFor(client.read(offer, Slot::Draft)));
        QVERIFY(client.unread(offer, Slot::Draft));
        QCOMPARE(client.unread(offer, Slot::Draft)->text, text);
        QCOMPARE(client.unread(offer, Slot::Draft)->revision.bytes(), "\"7\""_ba);
        QVERIFY(!waitFor(client.read(offer, Slot::Draft)));
        QVERIFY(!client.unread(offer, Slot::Draft));
    }

    // A server takes them for steps in the path, and answers for something else.
    void anIdThatLeavesItsPathIsNotSent_data()
    {
        QTest::addColumn<OfferId>("id");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("offer ..") << OfferId{u"contoso"_s, u".."_s} << false;
        QTest::newRow("offer .") << OfferId{u"contoso"_s, u"."_s} << false;
        QTest::newRow("publisher ..") << OfferId{u".."_s, u"contoso-vm"_s} << false;
        QTest::newRow("three") << OfferId{u"contoso"_s, u"..."_s} << true;
        QTest::newRow("dots in it") << OfferId{u"con..toso"_s, u".vm."_s} << true;
    }

    void anIdThatLeavesItsPathIsNotSent()
    {
        QFETCH(OfferId, id);
        QFETCH(bool, isSent);
        const auto check = [&](auto call) {
            ScriptedServer server({ScriptedServer::answer(404, "")});
            const auto result = exchange(server, call);
            QVERIFY(!result);
            QCOMPARE(server.requests().size(), isSent ? 1 : 0);
            if (isSent) {
                QVERIFY(firstLine(server).contains("/publishers/" + id.publisher.toLatin1() + "/offers/" +
                                                   id.offer.toLatin1()));
                return;
            }
            QCOMPARE(result.error().kind, ApiError::Kind::Invalid);
            QVERIFY(!result.error().isOutcomeUnknown);
            QVERIFY2(result.error().text().contains(u"“..”"_s), qPrintable(result.error().text()));
        };
        check([&](CppBackend &client) { return client.read(id, Slot::Draft); });
        check([&](CppBackend &client) { return client.read(id, Slot::Production); });
        check([&](CppBackend &client) { return client.read(id, Stage::published(1)); });
        check([&](CppBackend &client) { return client.status(id); });
        check([&](CppBackend &client) { return client.submissions(id); });
        check([&](CppBackend &client) { return client.store(id, parsed("{}"), {}, {}); });
        check([&](CppBackend &client) { return client.start(id, OperationKind::Publish, {}); });
        check([&](CppBackend &client) { return client.start(id, OperationKind::GoLive, {}); });
        check([&](CppBackend &client) { return client.cancel(id, {}); });
        ScriptedServer server({ScriptedServer::answer(200, "[]")});
        QVERIFY(!exchange(server, [](CppBackend &client) { return client.offers(u".."_s); }));
        QVERIFY(server.requests().isEmpty());
        ScriptedServer list({ScriptedServer::answer(200, R"([{"id":".."}])")});
        const auto submissions = exchange(list, [](CppBackend &client) { return client.submissions(offer); });
        QVERIFY(submissions->first().operation.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCpp)
#include "tst_cpp.moc"
