// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "operations/operationwatcher.h"
#include "operations/pollschedule.h"
#include "support/clientfixture.h"

#include <QJsonObject>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = OperationRecord::Phase;

namespace {
const OfferId inspector{u"contoso"_s, u"contoso-inspector"_s}; // not migrated
const OfferId edge{u"contoso"_s, u"contoso-edge"_s};           // migrated
} // namespace

class TestOperations final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ClientFixture> m_fixture;
    std::unique_ptr<OperationStore> m_store;
    std::unique_ptr<OperationService> m_service;
    std::unique_ptr<OperationWatcher> m_watcher;

    void start(const HttpLimits &limits = {})
    {
        m_watcher.reset();
        m_service.reset();
        m_fixture = std::make_unique<ClientFixture>(QStringList{u"--speed"_s, u"10"_s}, limits);
        m_store = std::make_unique<OperationStore>();
        m_service = std::make_unique<OperationService>(&m_fixture->client, m_store.get());
        m_watcher = std::make_unique<OperationWatcher>(&m_fixture->client, m_store.get());
    }
    Phase phase(OperationKey key) const { return m_store->find(key)->phase; }
    void advance(double seconds)
    {
        m_fixture->sandbox.advance(seconds);
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0); // what is on its way saw the time before
        m_watcher->pollNow();
    }

private Q_SLOTS:
    void pollsSoonThenSeldom_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<bool>("isRefusal");
        QTest::addColumn<int>("seconds");
        QTest::newRow("young") << 0 << -1 << false << 10;
        QTest::newRow("2 min") << 120 << -1 << false << 30;
        QTest::newRow("15 min") << 900 << -1 << false << 60;
        QTest::newRow("an hour") << 3600 << -1 << false << 300;
        QTest::newRow("days") << 300000 << -1 << false << 300;
        QTest::newRow("the service wants it sooner") << 0 << 2 << false << 2;
        QTest::newRow("the service would wait longer") << 0 << 60 << false << 10;
        QTest::newRow("never faster than a second") << 0 << 0 << false << 1;
        QTest::newRow("refused for a minute") << 0 << 60 << true << 60;
        QTest::newRow("refused shortly") << 0 << 1 << true << 10;
    }

    void pollsSoonThenSeldom()
    {
        QFETCH(int, age);
        QFETCH(int, retryAfter);
        QFETCH(bool, isRefusal);
        QFETCH(int, seconds);
        const auto after = retryAfter < 0 ? std::nullopt : std::optional(std::chrono::seconds(retryAfter));
        QCOMPARE(pollDelay(std::chrono::seconds(age), after, isRefusal, 0), std::chrono::milliseconds(seconds * 1000));
        if (retryAfter < 0)
            QCOMPARE(pollDelay(std::chrono::seconds(age), after, isRefusal, 1),
                     std::chrono::milliseconds(seconds * 1100));
    }

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

    void cancelsAndSaysWhatReallyHappened()
    {
        start();
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(m_store->find(key)->report.cancellationRequestState);
        m_service->cancel(key);
        QCOMPARE(phase(key), Phase::Cancelling);
        QVERIFY(!m_store->find(key)->canCancel());
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0);
        QCOMPARE(phase(key), Phase::Cancelling);
        QTRY_COMPARE(*m_store->find(key)->report.cancellationRequestState, u"cancelRequested"_s);
        advance(7);
        QTRY_COMPARE(phase(key), Phase::Canceled);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"POST"_s, u"/cancel"_s).size(), 1);
    }

    void aRefusedCancelLeavesItRunning()
    {
        start();
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_COMPARE(phase(key), Phase::Running);
        m_fixture->sandbox.script(
            R"([{"method":"POST","path":"/cancel","status":400,"body":{"error":{"code":"BadRequest","message":"too late"}}}])");
        m_service->cancel(key);
        QTRY_COMPARE(phase(key), Phase::Running);
        QVERIFY(m_store->find(key)->lastNews().contains(u"too late"_s));
    }

    void cancelSaysWhyItCannot_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("canCancel");
        QTest::newRow("absent") << QString() << true;
        QTest::newRow("can") << u"CanCancel"_s << true;
        QTest::newRow("cannot") << u"cannotCancel"_s << false;
        QTest::newRow("unknown") << u"tooLate"_s << false;
    }

    void cancelSaysWhyItCannot()
    {
        QFETCH(QString, state);
        QFETCH(bool, canCancel);
        OperationRecord record;
        record.phase = Phase::Running;
        if (!state.isEmpty())
            record.report.cancellationRequestState = state;
        QCOMPARE(record.canCancel(), canCancel);
        if (!canCancel)
            QVERIFY(record.cancelRefusal().contains(state));
    }

    void aStatusCallThatFailsSaysNothingAboutTheOperation()
    {
        start();
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(!m_store->find(key)->report.steps.isEmpty());
        m_fixture->sandbox.script(R"([{"method":"GET","path":"/api/operations/","status":403,"times":1}])");
        m_watcher->pollNow();
        QTRY_VERIFY(m_store->find(key)->readError);
        QCOMPARE(phase(key), Phase::Running);
        QVERIFY(m_store->find(key)->lastNews().contains(u"temporarily unavailable"_s));
        m_watcher->pollNow();
        QTRY_VERIFY(!m_store->find(key)->readError);
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
        QTRY_COMPARE(phase(key), arrives ? Phase::Running : Phase::Refused);
        QCOMPARE(m_fixture->sandbox.takeRequests(u"POST"_s, u"/publish"_s).size(), arrives ? 1 : 0);
        if (!arrives)
            QVERIFY2(m_store->find(key)->error->message.contains(u"was not started"_s),
                     qPrintable(m_store->find(key)->error->message));
    }

    void withoutALocationTheNewSubmissionIsFollowed()
    {
        start();
        // The service accepts but says nothing of where; what it runs was started by somebody else just before.
        const OfferId cluster{u"contoso"_s, u"contoso-cluster"_s};
        m_fixture->sandbox.script(
            R"([{"method":"GET","path":"/contoso-cluster/submissions","status":200,"body":[]},{"method":"POST","path":"/contoso-cluster/publish","status":202}])");
        const OperationKey key = m_service->publish(cluster, QString());
        QTRY_COMPARE(phase(key), Phase::Running);
        QVERIFY(m_store->find(key)->location.url.path().contains(u"/contoso-cluster/operations/"_s));
    }

    void findsWhatOthersStarted()
    {
        start();
        m_service->discover({u"contoso"_s, u"contoso-cluster"_s});
        m_service->discover({u"contoso"_s, u"contoso-vm"_s}); // nothing runs there
        QTRY_COMPARE(m_store->operations().size(), 1U);
        const OperationKey key = m_store->operations().begin()->first;
        QTRY_VERIFY(!m_store->find(key)->report.steps.isEmpty());
        QCOMPARE(m_store->find(key)->kind, OperationRecord::Kind::Publish);
    }

    void unknownWordsAreShownAndStillRunning()
    {
        start();
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(!m_store->find(key)->report.steps.isEmpty()); // no status call is under way now
        m_fixture->sandbox.script(
            R"([{"method":"GET","path":"/api/operations/","status":200,"body":{"status":"hovering","steps":[]}}])");
        m_watcher->pollNow();
        QTRY_COMPARE(m_store->find(key)->statusText(), u"hovering"_s);
        QCOMPARE(phase(key), Phase::Running);
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
