// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks to pubconsole-sandbox with Qt's own HTTP alone, so that it shares nothing with the client.
#include "sandbox/client.h"
#include "support/patience.h"

#include <QTemporaryDir>

class TestSandbox final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Client> m_client;

    void start(const QStringList &options)
    {
        m_sandbox = std::make_unique<SandboxProcess>(options);
        QVERIFY(m_sandbox->isReady());
        m_client = std::make_unique<Client>(*m_sandbox);
        m_client->signIn();
        QVERIFY(!m_client->token.isEmpty());
    }
    QByteArray draftWith(const QByteArray &from, const QByteArray &to, const QString &offer = u"contoso-vm"_s)
    {
        return m_client->api("GET", offer).body.replace(from, to);
    }

private Q_SLOTS:
    void init() { start({u"--speed"_s, u"10"_s}); }

    void issuesTokensOfBothVersions()
    {
        const QJsonObject v1 =
            m_client->signIn(u"/oauth2/token"_s, u"resource=https%3A%2F%2Fcloudpartner.azure.com"_s).json();
        QVERIFY(v1["expires_in"_L1].isString());
        QVERIFY(v1["expires_on"_L1].isString());
        QCOMPARE(v1["resource"_L1].toString(), u"https://cloudpartner.azure.com"_s);
        const QJsonObject v2 =
            m_client->signIn(u"/oauth2/v2.0/token"_s, u"scope=https%3A%2F%2Fcloudpartner.azure.com%2F.default"_s)
                .json();
        QVERIFY(v2["expires_in"_L1].isDouble());
        QVERIFY(!v2.contains("expires_on"_L1));
        QCOMPARE(m_client->get(u"/api/publishers?api-version=2017-10-31"_s).status, 200);
        const QJsonObject discovery =
            m_client->get(u'/' + m_sandbox->tenantId() + "/v2.0/.well-known/openid-configuration"_L1).json();
        QVERIFY(discovery["token_endpoint"_L1].toString().endsWith("/oauth2/v2.0/token"_L1));
    }

    void knowsNoResourceOfThatName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("target");
        QTest::newRow("v1") << u"/oauth2/token"_s << u"resource=https%3A%2F%2Fnothing.example.com"_s;
        QTest::newRow("v2") << u"/oauth2/v2.0/token"_s << u"scope=https%3A%2F%2Fnothing.example.com%2F.default"_s;
        QTest::newRow("no address") << u"/oauth2/token"_s << u"resource=cloudpartner"_s;
    }

    void knowsNoResourceOfThatName()
    {
        QFETCH(QString, path);
        QFETCH(QString, target);
        const Answer refused = m_client->signIn(path, target);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json()["error"_L1].toString(), u"invalid_resource"_s);
        QCOMPARE(refused.json()["error_codes"_L1][0].toInt(), 500011);
    }

    void answers401InOneShape()
    {
        const QByteArray stock = R"({"Message":"Authorization has been denied for this request."})";
        const QString path = u"/api/publishers?api-version=2017-10-31"_s;
        m_client->token = "nonsense";
        const Answer unknown = m_client->get(path);
        QCOMPARE(unknown.status, 401);
        QCOMPARE(unknown.body, stock);
        m_client->signIn(u"/oauth2/token"_s, u"resource=https%3A%2F%2Fmanagement.azure.com"_s);
        QCOMPARE(m_client->get(path).status, 401); // of another audience
        QCOMPARE(m_client->get(path).body, stock);
        m_client->signIn();
        m_sandbox->advance(4000);
        const Answer expired = m_client->get(path);
        QCOMPARE(expired.status, 401);
        QCOMPARE(expired.body, stock);
    }

    void checksTheApiVersion_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("current") << u"?api-version=2017-10-31"_s << 200;
        QTest::newRow("old") << u"?api-version=2016-08-01-preview"_s << 200;
        QTest::newRow("unknown") << u"?api-version=1999-01-01"_s << 400;
        QTest::newRow("missing") << QString() << 400;
    }

    void checksTheApiVersion()
    {
        QFETCH(QString, query);
        QFETCH(int, status);
        const Answer answer = m_client->get("/api/publishers"_L1 + query);
        QCOMPARE(answer.status, status);
        if (status == 400)
            QCOMPARE(answer.json()["error"_L1]["code"_L1].toString(), u"InvalidAPIVersion"_s);
        QVERIFY(!answer.headers.value("x-ms-correlation-request-id").isEmpty());
    }

    void findsThePaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("publishers") << u"/api/publishers"_s << 200;
        QTest::newRow("offer types") << u"/api/offerTypes"_s << 200;
        QTest::newRow("offers") << u"/api/publishers/contoso/offers"_s << 200;
        QTest::newRow("any case, slashes") << u"/API/Publishers/Contoso/offers/Contoso-VM//"_s << 200;
        QTest::newRow("draft") << u"/api/publishers/contoso/offers/contoso-vm/slot/Draft"_s << 200;
        QTest::newRow("preview") << u"/api/publishers/contoso/offers/contoso-vm/slot/preview/"_s << 200;
        QTest::newRow("production") << u"/api/publishers/contoso/offers/contoso-vm/slot/PRODUCTION"_s << 200;
        QTest::newRow("version") << u"/api/publishers/contoso/offers/contoso-vm/versions/16"_s << 200;
        QTest::newRow("status") << u"/api/publishers/contoso/offers/contoso-vm/status"_s << 200;
        QTest::newRow("submissions") << u"/api/publishers/contoso/offers/contoso-vm/submissions/"_s << 200;
        QTest::newRow("no such version") << u"/api/publishers/contoso/offers/contoso-vm/versions/99"_s << 404;
        QTest::newRow("no such offer") << u"/api/publishers/contoso/offers/nothing"_s << 404;
        QTest::newRow("no such slot") << u"/api/publishers/contoso/offers/contoso-vm/slot/view"_s << 400;
        QTest::newRow("no such publisher") << u"/api/publishers/northwind/offers"_s << 403;
        QTest::newRow("no such path") << u"/api/audit"_s << 404;
    }

    void findsThePaths()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QCOMPARE(m_client->get(path + "?api-version=2017-10-31"_L1).status, status);
    }

    void saysStagingForAnEmptyPreview()
    {
        const Answer answer = m_client->api("GET", u"contoso-edge/slot/preview"_s);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.errorText(),
                 u"There is no Staging slot deployed for Offer ID 'contoso-edge', Publisher ID 'contoso'"_s);
    }

    void filtersByOfferType_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("raw") << u"$filter"_s;
        QTest::newRow("encoded") << u"%24filter"_s;
    }

    void filtersByOfferType()
    {
        QFETCH(QString, name);
        const QJsonArray list = m_client
                                    ->get("/api/publishers/contoso/offers?api-version=2017-10-31&"_L1 + name +
                                          "=offerTypeId%20eq%20%27microsoft-azure-corevm%27"_L1)
                                    .list();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()["id"_L1].toString(), u"contoso-edge"_s);
    }

    void hasOffersOfEveryStatusAndType()
    {
        QSet<QString> statuses, types;
        for (const QString &publisher : {u"contoso"_s, u"fabrikam"_s}) {
            const QJsonArray list =
                m_client->get("/api/publishers/"_L1 + publisher + "/offers?api-version=2017-10-31"_L1).list();
            for (const QJsonValue &offer : list) {
                statuses.insert(offer["status"_L1].toString());
                types.insert(offer["offerTypeId"_L1].toString());
            }
        }
        QCOMPARE(statuses, (QSet<QString>{u"neverPublished"_s, u"notStarted"_s, u"waitingForPublisherReview"_s,
                                          u"running"_s, u"succeeded"_s, u"canceled"_s, u"failed"_s}));
        QCOMPARE(types.size(), 3);
    }

    void keepsNumberSpelling()
    {
        const QByteArray body = m_client->api("GET", u"contoso-vm"_s).body;
        for (const char *spelling : {"18446744073709551616", "636576975611768314", ":1.10", ":1e3", ":-0.0"})
            QVERIFY2(body.contains(spelling), spelling);
    }

    void givesNoSecretsBack()
    {
        const QByteArray body = m_client->api("GET", u"contoso-appliance"_s).body;
        QVERIFY(body.contains("tableLeadConfiguration"));
        QVERIFY(!body.contains("storageAccountConnectionString") && !body.contains("AccountKey"));
    }

    void replacesTheDraftWithTheRightETagOnly_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QByteArray>("ifMatch"); // "etag" stands for the current one
        QTest::addColumn<int>("status");
        QTest::newRow("current") << u"409"_s << "etag"_ba << 200;
        QTest::newRow("any") << u"409"_s << "*"_ba << 200;
        QTest::newRow("stale") << u"409"_s << "W/\"datetime'2001-01-01T00%3A00%3A00.0000000Z'\""_ba << 412;
        QTest::newRow("missing, 2020") << u"409"_s << ""_ba << 409;
        QTest::newRow("missing, documented") << u"400"_s << ""_ba << 400;
        QTest::newRow("missing, lenient") << u"lenient"_s << ""_ba << 200;
    }

    void replacesTheDraftWithTheRightETagOnly()
    {
        QFETCH(QString, mode);
        QFETCH(QByteArray, ifMatch);
        QFETCH(int, status);
        start({u"--if-match"_s, mode});
        const Answer before = m_client->api("GET", u"contoso-vm"_s);
        const QByteArray etag = before.headers.value("etag");
        QVERIFY(etag.startsWith("W/\"datetime'") && etag.contains("%3A"));
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!ifMatch.isEmpty())
            headers.append({"If-Match", ifMatch == "etag" ? etag : ifMatch});
        const Answer put = m_client->api(
            "PUT", u"contoso-vm"_s, QByteArray(before.body).replace("Contoso Virtual Machine", "Changed"), headers);
        QCOMPARE(put.status, status);
        const Answer after = m_client->api("GET", u"contoso-vm"_s);
        QCOMPARE(after.body.contains("\"Changed\""), status == 200);
        QCOMPARE(after.headers.value("etag") != etag, status == 200);
        if (status == 200)
            QCOMPARE(put.headers.value("etag"), after.headers.value("etag"));
        if (status == 409)
            QCOMPARE(put.json()["error"_L1]["code"_L1].toString(), u"InvalidResourceId"_s);
    }

    void createsOffers()
    {
        const QByteArray body =
            R"({"publisherId":"contoso","offerTypeId":"microsoft-azure-virtualmachines","id":"brand-new","definition":{"displayText":"New","offer":{},"plans":[{"planId":"p","microsoft-azure-virtualmachines.windowsOSType":"Other"}]}})";
        const Answer created = m_client->api("PUT", u"brand-new"_s, body);
        QCOMPARE(created.status, 201);
        QVERIFY(!created.headers.value("etag").isEmpty());
        QVERIFY2(created.body.contains("virtualmachines.osType") && created.body.contains("legacyPlanId"),
                 "the service normalises");
        QCOMPARE(created.json()["status"_L1].toString(), u"neverPublished"_s);
        QByteArray withoutType = body;
        QCOMPARE(m_client->api("PUT", u"brand-new"_s, withoutType.replace("offerTypeId", "x"), {{"If-Match", "*"}})
                     .errorText(),
                 u"The argument: 'OfferTypeId' cannot be null or empty."_s);
        QCOMPARE(m_client->api("PUT", u"other"_s, body).status, 400);
        QCOMPARE(m_client->api("PUT", u"brand-new"_s, "{", {{"If-Match", "*"}}).status, 400);
    }

    // Contract 2.8, and what a list of plans is at all.
    void refusesIdsAndPlansThatAreNone_data()
    {
        QTest::addColumn<QString>("offer");
        QTest::addColumn<QByteArray>("plans");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << u"brand-new"_s << "[]"_ba << 201;
        QTest::newRow("two") << u"brand-new"_s << R"([{"planId":"a"},{"planId":"b"}])"_ba << 201;
        QTest::newRow("no ids yet") << u"brand-new"_s << R"([{},{}])"_ba << 201;
        QTest::newRow("no object") << u"brand-new"_s << "[1]"_ba << 400;
        QTest::newRow("a list in it") << u"brand-new"_s << "[{},[]]"_ba << 400;
        QTest::newRow("one id twice") << u"brand-new"_s << R"([{"planId":"a"},{"planId":"a"}])"_ba << 400;
        QTest::newRow("an id that ends with a dash") << u"brand-new-"_s << "[]"_ba << 400;
        QTest::newRow("an id that begins otherwise") << u"_brand"_s << "[]"_ba << 201;
        QTest::newRow("an id that ends otherwise") << u"brand_"_s << "[]"_ba << 201;
    }

    void refusesIdsAndPlansThatAreNone()
    {
        QFETCH(QString, offer);
        QFETCH(QByteArray, plans);
        QFETCH(int, status);
        const QByteArray body = R"({"publisherId":"contoso","offerTypeId":"t","definition":{"plans":)" + plans +
                                "},\"id\":\"" + offer.toUtf8() + "\"}";
        QCOMPARE(m_client->api("PUT", offer, body).status, status);
    }

    void takesReadOnlyKeysAsTheyAreOrEmpty_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("ifMatch");
        QTest::addColumn<int>("status");
        QTest::newRow("as read") << "\"contoso-edge\""_ba
                                 << "*"_ba << 200;
        QTest::newRow("empty") << "\"\""_ba
                               << "*"_ba << 200;
        QTest::newRow("null") << "null"_ba
                              << "*"_ba << 200;
        QTest::newRow("another") << "\"other\""_ba
                                 << "*"_ba << 400;
        QTest::newRow("a number") << "1"_ba
                                  << "*"_ba << 400;
        QTest::newRow("another, and stale") << "\"other\""_ba
                                            << "W/\"x\""_ba << 412;
    }

    void takesReadOnlyKeysAsTheyAreOrEmpty()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, ifMatch);
        QFETCH(int, status);
        const QByteArray key = "\"microsoft-azure-corevm.legacyOfferId\":";
        const QByteArray read = m_client->api("GET", u"contoso-edge"_s).body;
        QVERIFY(read.contains(key + "\"contoso-edge\""));
        const QByteArray body = QByteArray(read).replace(key + "\"contoso-edge\"", key + value);
        QCOMPARE(m_client->api("PUT", u"contoso-edge"_s, body, {{"If-Match", ifMatch}}).status, status);
    }

    void looksAtThePreconditionBeforeTheBody()
    {
        QCOMPARE(m_client->api("PUT", u"contoso-vm"_s, "{", {{"If-Match", "W/\"x\""}}).status, 412);
        QCOMPARE(m_client->api("PUT", u"contoso-vm"_s, "{", {{"If-Match", "*"}}).status, 400);
    }

    void publishesReviewsAndGoesLive_data()
    {
        QTest::addColumn<QString>("offer");
        QTest::addColumn<bool>("isMigrated");
        QTest::newRow("not migrated") << u"contoso-vm"_s << false;
        QTest::newRow("migrated") << u"fabrikam-db"_s << true;
    }

    void publishesReviewsAndGoesLive()
    {
        QFETCH(QString, offer);
        QFETCH(bool, isMigrated);
        const QString publisher = offer.section(u'-', 0, 0);
        const QString base = "/api/publishers/"_L1 + publisher + "/offers/"_L1 + offer;
        const QString query = u"?api-version=2017-10-31"_s;
        const QByteArray body = m_client->get(base + query).body;
        QCOMPARE(m_client
                     ->send("PUT", base + query,
                            QByteArray(body).replace("Step", "Stage").replace("/privacy", "/privacy2"),
                            {{"If-Match", "*"}})
                     .status,
                 200);
        const QByteArray mails = R"({"metadata":{"notification-emails":"a@b.example"}})";
        const Answer accepted = m_client->send("POST", base + "/publish"_L1 + query, mails);
        QCOMPARE(accepted.status, 202);
        QVERIFY(accepted.body.isEmpty());
        const QString location = QString::fromUtf8(accepted.headers.value("location"));
        QCOMPARE(accepted.headers.value("operation-location"), location.toUtf8());
        QCOMPARE(location.contains(u'$'), !isMigrated);
        QCOMPARE(m_client->send("POST", base + "/publish"_L1 + query, mails).headers.value("location"),
                 location.toUtf8()); // the same draft again
        QCOMPARE(m_client->send("POST", base + "/golive"_L1 + query).status, 400);
        QJsonObject operation = m_client->get(location).json();
        QCOMPARE(operation["status"_L1].toString(), u"running"_s);
        QCOMPARE(operation["cancellationRequestState"_L1].toString(), u"canCancel"_s);
        QCOMPARE(operation["steps"_L1][0]["status"_L1].toString(), u"inProgress"_s);
        QCOMPARE(operation.contains("notificationEmails"_L1), !isMigrated);

        m_sandbox->advance(200);
        operation = m_client->get(location).json();
        QCOMPARE(operation["status"_L1].toString(), u"running"_s);
        QCOMPARE(operation["steps"_L1][4]["status"_L1].toString(), u"waitingForPublisherReview"_s);
        QCOMPARE(operation["steps"_L1][5]["status"_L1].toString(), u"notStarted"_s);
        QCOMPARE(operation["steps"_L1][4]["stepName"_L1].toString() == "publisher-signoff"_L1, isMigrated);
        QCOMPARE(m_client->get(base + "/status"_L1 + query).json()["status"_L1].toString(),
                 isMigrated ? u"running"_s : u"waitingForPublisherReview"_s);
        QVERIFY(m_client->get(base + "/slot/preview"_L1 + query).body.contains("/privacy2"));
        QVERIFY(!m_client->get(base + "/slot/production"_L1 + query).body.contains("/privacy2"));

        const Answer live = m_client->send("POST", base + "/golive"_L1 + query);
        QCOMPARE(live.status, 202);
        QCOMPARE(m_client->get(location).json()["status"_L1].toString(), u"complete"_s);
        m_sandbox->advance(11);
        QCOMPARE(m_client->get(QString::fromUtf8(live.headers.value("location"))).json()["status"_L1].toString(),
                 u"complete"_s);
        QVERIFY(m_client->get(base + "/slot/production"_L1 + query).body.contains("/privacy2"));
        QCOMPARE(m_client->get(base + "/status"_L1 + query).json()["status"_L1].toString(), u"succeeded"_s);
        const QJsonArray submissions = m_client->get(base + "/submissions/"_L1 + query).list();
        QCOMPARE(submissions[0]["slot"_L1].toString(), u"production"_s);
        QCOMPARE(submissions[1]["slot"_L1].toString(), u"staging"_s);
    }

    void publishesAnewAtTheReview()
    {
        const QByteArray mails = R"({"metadata":{"notification-emails":"a@b.example"}})";
        const auto change = [this](const QByteArray &title) {
            return m_client->api("PUT", u"contoso-vm"_s, draftWith("Contoso Virtual Machine", title),
                                 {{"If-Match", "*"}});
        };
        QCOMPARE(change("Contoso Virtual Machine 1").status, 200);
        const Answer first = m_client->api("POST", u"contoso-vm/publish"_s, mails);
        QCOMPARE(first.status, 202);
        m_sandbox->advance(200);
        QCOMPARE(change("Contoso Virtual Machine 2").status, 200);
        const Answer second = m_client->api("POST", u"contoso-vm/publish"_s, mails);
        QCOMPARE(second.status, 202);
        QVERIFY(second.headers.value("location") != first.headers.value("location"));
        const auto stateOf = [this](const Answer &answer) {
            return m_client->get(QString::fromUtf8(answer.headers.value("location"))).json()["status"_L1].toString();
        };
        QCOMPARE(stateOf(first), u"canceled"_s);
        QCOMPARE(stateOf(second), u"running"_s);
        QCOMPARE(m_client->api("GET", u"contoso-vm/status"_s).json()["status"_L1].toString(), u"running"_s);
        m_sandbox->advance(200);
        QCOMPARE(m_client->api("POST", u"contoso-vm/golive"_s).status, 202);
        m_sandbox->advance(200);
        QVERIFY(m_client->api("GET", u"contoso-vm/slot/production"_s).body.contains("Contoso Virtual Machine 2 1"));
    }

    void publishesWhileRunningAsTheSwitchSays_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("status");
        QTest::newRow("documented") << u"400"_s << 400;
        QTest::newRow("conflict") << u"409"_s << 409;
        QTest::newRow("restart") << u"restart"_s << 202;
    }

    void publishesWhileRunningAsTheSwitchSays()
    {
        QFETCH(QString, mode);
        QFETCH(int, status);
        start({u"--speed"_s, u"10"_s, u"--publish-while-running"_s, mode});
        const QByteArray mails = R"({"metadata":{"notification-emails":"a@b.example"}})";
        const Answer first = m_client->api("POST", u"contoso-vm/publish"_s, mails);
        QCOMPARE(first.status, 202);
        QCOMPARE(
            m_client->api("PUT", u"contoso-vm"_s, draftWith("Contoso Virtual Machine", "Changed"), {{"If-Match", "*"}})
                .status,
            200);
        const Answer second = m_client->api("POST", u"contoso-vm/publish"_s, mails);
        QCOMPARE(second.status, status);
        QCOMPARE(m_client->api("GET", u"contoso-vm/submissions/"_s).list()[0]["submissionState"_L1].toString(),
                 u"running"_s);
        if (status != 202)
            return;
        m_sandbox->advance(30); // what was replaced does not go on
        const auto stepOf = [this](const Answer &publish, int step) {
            return m_client->get(QString::fromUtf8(publish.headers.value("location")))
                .json()["steps"_L1][step]["status"_L1]
                .toString();
        };
        QCOMPARE(stepOf(first, 1), u"canceled"_s);
        QCOMPARE(stepOf(second, 1), u"complete"_s);
    }

    // It went on until it was canceled: nothing that was complete is canceled afterwards.
    void whatWasCompleteIsNotCanceled()
    {
        const QByteArray mails = R"({"metadata":{"notification-emails":"a@b.example"}})";
        m_client->api("POST", u"contoso-inspector/publish"_s, mails);
        m_sandbox->advance(8);
        QCOMPARE(m_client->api("POST", u"contoso-inspector/cancel"_s).status, 202);
        m_sandbox->advance(20);
        const QJsonObject status = m_client->api("GET", u"contoso-inspector/status"_s).json();
        QCOMPARE(status["status"_L1].toString(), u"canceled"_s);
        QCOMPARE(status["steps"_L1][0]["status"_L1].toString(), u"complete"_s);
        QCOMPARE(status["steps"_L1][1]["status"_L1].toString(), u"canceled"_s);
    }

    void cancels()
    {
        const QByteArray mails = R"({"metadata":{"notification-emails":"a@b.example"}})";
        QCOMPARE(m_client->api("POST", u"contoso-inspector/cancel"_s).status, 400);
        m_client->api("POST", u"contoso-inspector/publish"_s, mails);
        const Answer cancel = m_client->api("POST", u"contoso-inspector/cancel"_s);
        QCOMPARE(cancel.status, 202);
        QCOMPARE(m_client->get(QString::fromUtf8(cancel.headers.value("location")))
                     .json()["cancellationRequestState"_L1]
                     .toString(),
                 u"cancelRequested"_s);
        m_sandbox->advance(6);
        QCOMPARE(m_client->api("GET", u"contoso-inspector/status"_s).json()["status"_L1].toString(), u"canceled"_s);
        for (const QString &filter : {u"status"_s, u"submissionState"_s}) {
            const QString path =
                "/api/publishers/contoso/offers/contoso-inspector/submissions?api-version=2017-10-31&"_L1 + filter;
            QCOMPARE(m_client->get(path + "=canceled"_L1).list().size(), 1);
            QCOMPARE(m_client->get(path + "=running"_L1).list().size(), 0);
            QCOMPARE(m_client->get(path + "=completed"_L1).list().size(), 0);
            QCOMPARE(m_client->get(path + "=not%20started"_L1).list().size(), 0);
            QCOMPARE(m_client->get(path + "=not+started"_L1).list().size(), 0);
            QCOMPARE(m_client->get(path + "=whatever"_L1).list().size(), 1);
        }
        QCOMPARE(m_client->api("GET", u"contoso-inspector/slot/preview"_s).status, 404);
    }

    void refusesWhatIsNotValid()
    {
        const QByteArray body = draftWith("\"microsoft-azure-marketplace.title\":\"Contoso Virtual Machine\"",
                                          "\"microsoft-azure-marketplace.title\":\"\"");
        m_client->api("PUT", u"contoso-vm"_s, body, {{"If-Match", "*"}});
        const Answer refused = m_client->api("POST", u"contoso-vm/publish"_s, "{}");
        QCOMPARE(refused.status, 422);
        const QJsonArray details = refused.json()["error"_L1]["details"_L1].toArray();
        QCOMPARE(details.size(), 2); // the title, and no e-mail
        QCOMPARE(details[0]["target"_L1].toString(), u"microsoft-azure-marketplace.title"_s);
    }

    void blocksAtCertificationWhenAnImageCannotBeCopied()
    {
        QCOMPARE(
            m_client
                ->api("POST", u"contoso-analytics/publish"_s, R"({"metadata":{"notification-emails":"a@b.example"}})")
                .status,
            202);
        m_sandbox->advance(25);
        const QJsonObject status = m_client->api("GET", u"contoso-analytics/status"_s).json();
        QCOMPARE(status["status"_L1].toString(), u"failed"_s);
        QCOMPARE(status["steps"_L1][1]["status"_L1].toString(), u"blocked"_s);
        QVERIFY(status["steps"_L1][1]["messages"_L1][0]["messageHtml"_L1].toString().contains(u"SAS Uri"_s));
        QCOMPARE(status["steps"_L1][1]["messages"_L1][0]["level"_L1].toString(), u"error"_s);
        for (int i = 2; i < 6; ++i) {
            QCOMPARE(status["steps"_L1][i]["status"_L1].toString(), u"notStarted"_s);
            QCOMPARE(status["steps"_L1][i]["progressPercentage"_L1].toInt(), 0);
        }
    }

    void keepsChangesInAFolder()
    {
        const QTemporaryDir folder;
        start({u"--data"_s, folder.path()});
        QCOMPARE(
            m_client->api("PUT", u"contoso-vm"_s, draftWith("Contoso Virtual Machine", "Kept"), {{"If-Match", "*"}})
                .status,
            200);
        const QByteArray etag = m_client->api("GET", u"contoso-vm"_s).headers.value("etag");
        start({u"--data"_s, folder.path()});
        const Answer after = m_client->api("GET", u"contoso-vm"_s);
        QVERIFY(after.body.contains("\"Kept\""));
        QCOMPARE(after.headers.value("etag"), etag);
    }

    void answersByScript()
    {
        m_sandbox->script(
            R"([{"method":"GET","path":"/offers/contoso-vm","status":503,"headers":{"Retry-After":"7","Content-Type":"text/html"},"body":"<html>","times":2}])");
        for (int i = 0; i < 2; ++i) {
            const Answer answer = m_client->api("GET", u"contoso-vm"_s);
            QCOMPARE(answer.status, 503);
            QCOMPARE(answer.headers.value("retry-after"), "7"_ba);
            QCOMPARE(answer.body, "<html>"_ba);
        }
        QCOMPARE(m_client->api("GET", u"contoso-vm"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
