// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/operationsfixture.h"
#include "support/patience.h"
#include "support/waitfor.h"

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Starting an operation: what the service says of it, and what only something in between does.
class TestOperationService final : public OperationsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void followsAPublishToTheReviewAndGoesLive_data()
    {
        QTest::addColumn<QString>("offer");
        QTest::newRow("not migrated") << inspector.offer;
        QTest::newRow("migrated") << edge.offer;
    }

    void followsAPublishToTheReviewAndGoesLive()
    {
        QFETCH(QString, offer);
        start();
        const OfferId id{u"contoso"_s, offer};
        const OperationKey publish = m_service->publish(id, u"a@b.example"_s);
        QCOMPARE(phase(publish), Phase::Starting);
        QTRY_COMPARE(phase(publish), Phase::Running);
        QTRY_COMPARE(m_store->find(publish)->report.steps.size(), 6);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"POST"_s, u"/publish"_s).size(), 1);
        advance(15);
        QTRY_COMPARE(m_store->find(publish)->report.currentStep(), 1);
        advance(30);
        QTRY_COMPARE(phase(publish), Phase::NeedsReview);
        QVERIFY(m_store->find(publish)->canCancel());
        const OperationKey live = m_service->goLive(id);
        QTRY_COMPARE(phase(live), Phase::Running);
        m_watcher->pollNow();
        QTRY_COMPARE(phase(publish), Phase::Succeeded);
        advance(12);
        QTRY_COMPARE(phase(live), Phase::Succeeded);
        QCOMPARE(m_store->active(id), nullptr);
    }

    void aRefusalHasItsReasons()
    {
        start();
        const OperationKey key = m_service->publish(inspector, QString());
        QTRY_COMPARE(phase(key), Phase::Refused);
        const ApiError error = *m_store->find(key)->error;
        QCOMPARE(error.httpStatus, 422);
        QCOMPARE(error.fields.value(0).target, u"notification-emails"_s);
    }

    void aLostPublishIsLookedUpAndNeverRepeated_data()
    {
        QTest::addColumn<FaultProxy::Fault>("fault");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("the answer is lost") << FaultProxy::Fault::LoseAnswer << true;
        QTest::newRow("no HTTP") << FaultProxy::Fault::Garbage << false;
        QTest::newRow("never an answer") << FaultProxy::Fault::Hang << false;
    }

    void aLostPublishIsLookedUpAndNeverRepeated()
    {
        QFETCH(FaultProxy::Fault, fault);
        QFETCH(bool, arrives);
        HttpLimits limits;
        limits.write = 1500ms;
        start(limits);
        m_fixture->proxy.setFault(fault, "/publish?");
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_COMPARE(phase(key), arrives ? Phase::Running : Phase::LookingUp);
        if (!arrives)
            staysUnknown(key);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"POST"_s, u"/publish"_s).size(), arrives ? 1 : 0);
    }

    // The service never saw the POST: what something in between says of it starts nothing, and what an operation before
    // came to is not what this one comes to.
    void whatIsNotTheServicesAnswerStartsNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isGoLive");
        for (const bool isGoLive : {false, true}) {
            const auto row = [isGoLive](const char *name, const QByteArray &answer) {
                QTest::addRow("%s, %s", name, isGoLive ? "go live" : "publish") << answer << isGoLive;
            };
            row("204", R"("status":204)");
            row("empty", R"("status":200)");
            row("an object", R"("status":200,"body":{"error":"login required"})");
            row("202 without a location", R"("status":202)");
            row("202 to a sign-in page", R"("status":202,"headers":{"Location":"/login"})");
            row("202 to an old operation, not the newest",
                R"("status":202,"headers":{"Location":"/api/publishers/contoso/offers/contoso-inspector/operations/older"})");
            row("202 to another offer's",
                R"("status":202,"headers":{"Location":"/api/publishers/fabrikam/offers/fabrikam-app/operations/new"})");
            row("a redirect", R"("status":303,"headers":{"Location":"/login"})");
            row("a gateway's 503", R"("status":503)");
            row("a proxy's 403", R"("status":403,"body":"<html>")");
        }
    }

    void whatIsNotTheServicesAnswerStartsNothing()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isGoLive);
        start();
        // One that was there before, and is over.
        const QByteArray before = R"([{"id":"old","offerId":"contoso-inspector","submissionState":"completed"},)"
                                  R"({"id":"older","offerId":"contoso-inspector","submissionState":"completed"}])";
        m_fixture->sandbox.script(
            R"([{"method":"GET","path":"/contoso-inspector/submissions","status":200,"times":100,"body":)" + before +
            R"(},{"method":"GET","path":"/contoso-inspector/status","status":200,"times":100,"body":{"status":"succeeded","steps":[]}},)" +
            R"({"method":"GET","path":"/contoso-inspector/operations/older","status":200,"times":100,"body":{"status":"completed","steps":[]}},)" +
            R"({"method":"POST","path":"/contoso-inspector/","times":1,)" + answer + "}]");
        const OperationKey key = isGoLive ? m_service->goLive(inspector) : m_service->publish(inspector, u"a@b"_s);
        QTRY_COMPARE(phase(key), Phase::LookingUp);
        staysUnknown(key);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"POST"_s, u"/contoso-inspector/"_s).size(), 1);
    }

    void anOperationThatTurnsUpIsFollowed()
    {
        start();
        m_fixture->sandbox.script(R"([{"method":"POST","path":"/publish","status":504,"times":1}])");
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_COMPARE(m_looks.size(), 1);
        lookAgain();
        QCOMPARE(phase(key), Phase::LookingUp);
        QVERIFY(waitFor(m_fixture->client.start(inspector, OperationKind::Publish,
                                                u"a@b.example"_s))); // it was on its way all the time
        lookAgain();
        QTRY_COMPARE(phase(key), Phase::Running);
        QVERIFY(!m_store->find(key)->error);
        QVERIFY(!m_store->find(key)->location.isEmpty());
        QTRY_COMPARE(m_store->find(key)->report.steps.size(), 6);
        QVERIFY(m_looks.isEmpty());
    }

    // Without knowing what was there before nothing can be told from it, and nothing is.
    void withoutTheListBeforeNothingIsTakenForNew()
    {
        start();
        m_fixture->sandbox.script(
            R"([{"method":"GET","path":"/contoso-inspector/submissions","status":403,"times":1},{"method":"POST","path":"/publish","status":204,"times":1},{"method":"GET","path":"/contoso-inspector/submissions","status":200,"times":1,"body":[{"id":"old","submissionState":"completed"}]}])");
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_COMPARE(phase(key), Phase::Unknown);
        QVERIFY2(m_store->find(key)->lastNews().contains(u"is not known"_s),
                 qPrintable(m_store->find(key)->lastNews()));
    }

    // The list is away when it is asked for before the POST, or comes empty once: what is old stays old.
    void anOldOperationIsNotTakenForNew_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("listed");
        const QByteArray golive =
            R"([{"id":"old","submissionType":"goLive","slot":"production","submissionState":"complete"}])";
        const QByteArray publish =
            R"([{"id":"old","submissionType":"publish","slot":"staging","submissionState":"complete","changedTime":"2019-01-31T21:46:01Z"}])";
        QTest::newRow("404") << R"("status":404,"body":{"error":{"code":"NotFound","message":"x"}})"_ba << golive;
        QTest::newRow("empty, another kind") << R"("status":200,"body":[])"_ba << golive;
        QTest::newRow("empty, long ago") << R"("status":200,"body":[])"_ba << publish;
        QTest::newRow("another order") << R"("status":200,"body":[{"id":"older"}])"_ba << publish;
    }

    void anOldOperationIsNotTakenForNew()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, listed);
        start();
        m_fixture->sandbox.script(
            R"([{"method":"GET","path":"/contoso-inspector/submissions","times":1,)" + before +
            R"(},{"method":"POST","path":"/publish","status":204,"times":1},{"method":"GET","path":"/contoso-inspector/submissions","status":200,"times":100,"body":)" +
            listed + "}]");
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(phase(key) == Phase::LookingUp || phase(key) == Phase::Unknown);
        QTRY_VERIFY(phase(key) == Phase::Unknown || m_looks.size() == 1);
        while (!m_looks.isEmpty())
            lookAgain();
        QCOMPARE(phase(key), Phase::Unknown);
        QVERIFY(m_store->find(key)->location.isEmpty());
    }

    // The list comes empty once, and what ended a moment ago is known all the same: of this run or of an earlier one.
    void whatThisProgramKnewIsNotTakenForNew_data()
    {
        QTest::addColumn<bool>("isFound");
        QTest::addColumn<bool>("isEarlierRun");
        QTest::addColumn<bool>("isLookedUpAfterTheStart");
        QTest::newRow("of this run") << false << false << false;
        QTest::newRow("of others, found in this run") << true << false << false;
        QTest::newRow("of an earlier run") << false << true << false;
        QTest::newRow("of this run, looked up after the start") << false << false << true;
    }

    void whatThisProgramKnewIsNotTakenForNew()
    {
        QFETCH(bool, isFound);
        QFETCH(bool, isEarlierRun);
        QFETCH(bool, isLookedUpAfterTheStart);
        start();
        if (isFound) {
            QVERIFY(waitFor(m_fixture->client.start(edge, OperationKind::Publish, u"a@b.example"_s)));
            m_service->discover(edge);
        } else {
            m_service->publish(edge, u"a@b.example"_s);
        }
        QTRY_VERIFY(onlyKey() != 0 && !m_store->find(onlyKey())->report.steps.isEmpty());
        const OperationKey old = onlyKey();
        m_service->cancel(old);
        QTRY_VERIFY(!m_store->find(old)->isCancelUnderWay);
        advance(100);
        QTRY_COMPARE(phase(old), Phase::Canceled);
        m_database->flush();
        if (isEarlierRun) {
            end();
            begin();
        }
        m_fixture->sandbox.script(
            R"([{"method":"GET","path":"/contoso-edge/submissions","times":1,"status":200,"body":[]},{"method":"POST","path":"/publish","status":503,"times":1}])");
        OperationKey key = m_service->publish(edge, u"a@b.example"_s);
        QTRY_COMPARE(m_looks.size(), 1);
        QCOMPARE(phase(key), Phase::LookingUp);
        if (isLookedUpAfterTheStart) {
            end();
            begin();
            key = onlyKey();
        }
        staysUnknown(key);
    }

    // Nothing was there before, by a list that came empty; what ended before the POST is no sign of it, whosever it is.
    void whatEndedEarlierIsNoSign()
    {
        start();
        m_fixture->sandbox.script(
            R"([{"method":"GET","path":"/contoso-edge/submissions","times":1,"status":200,"body":[]},)"
            R"({"method":"POST","path":"/publish","status":503,"times":1},)"
            R"({"method":"GET","path":"/contoso-edge/submissions","status":200,"times":99,"body":[{"id":"theirs","offerId":"contoso-edge","publisherId":"contoso","submissionType":"publish","submissionState":"completed","slot":"staging","changedTime":")" +
            QDateTime::currentDateTimeUtc().addSecs(-300).toString(Qt::ISODate).toLatin1() + R"("}]}])");
        const OperationKey key = m_service->publish(edge, u"a@b.example"_s);
        QTRY_COMPARE(m_looks.size(), 1);
        QCOMPARE(phase(key), Phase::LookingUp);
        staysUnknown(key);
    }

    // A location of what was there before says nothing where that has ended, or is something else.
    void aLocationOfTheOneBeforeMayStartNothing_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("isGoLive");
        QTest::addColumn<bool>("isSign");
        const QByteArray review =
            R"("status":200,"body":{"status":"running","steps":[{"id":"publisher-signoff","stepName":"Signoff","status":"inProgress"}]})";
        const QByteArray signedOff =
            R"("status":200,"body":{"status":"running","steps":[{"id":"publisher-signoff","stepName":"Signoff","status":"complete"},{"id":"live","stepName":"Live","status":"inProgress"}]})";
        const QByteArray complete = R"("status":200,"body":{"status":"complete","steps":[]})";
        QTest::newRow("publish, complete") << complete << false << false;
        QTest::newRow("publish, failed") << R"("status":200,"body":{"status":"failed","steps":[]})"_ba << false
                                         << false;
        QTest::newRow("publish, not to be read") << R"("status":403)"_ba << false << false;
        QTest::newRow("publish, goes live") << signedOff << false << false;
        QTest::newRow("publish, under way")
            << R"("status":200,"body":{"status":"running","steps":[]})"_ba << false << true;
        QTest::newRow("go live, complete") << complete << true << false;
        QTest::newRow("go live, at the review") << review << true << false;
        QTest::newRow("go live, goes live") << signedOff << true << true;
    }

    void aLocationOfTheOneBeforeMayStartNothing()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, isGoLive);
        QFETCH(bool, isSign);
        start();
        m_fixture->sandbox.script(
            R"([{"method":"GET","path":"/contoso-inspector/submissions","status":200,"times":100,"body":[{"id":"old","submissionState":"completed"}]},)"
            R"({"method":"GET","path":"/operations/old","times":100,)" +
            status +
            R"(},{"method":"POST","path":"/contoso-inspector/","times":1,"status":202,"headers":{"Location":"/api/publishers/contoso/offers/contoso-inspector/operations/old?api-version=2017-10-31"}}])");
        const OperationKey key = isGoLive ? m_service->goLive(inspector) : m_service->publish(inspector, u"a@b"_s);
        QTRY_COMPARE(phase(key), isSign ? Phase::Running : Phase::LookingUp);
        if (!isSign)
            staysUnknown(key);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"POST"_s, u"/contoso-inspector/"_s).size(), 1);
        m_database->flush();
        QCOMPARE(m_repository->durations(OperationRecord::Kind::Publish).count, 0);
    }
};

QTEST_GUILESS_MAIN(TestOperationService)
#include "tst_operationservice.moc"
