// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppdecoders.h"
#include "json/jsonpointer.h"
#include "support/operationsfixture.h"
#include "support/patience.h"

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A cancel is a wish: what it says until the service shows what happened.
class TestCancel final : public OperationsFixture
{
    Q_OBJECT

private Q_SLOTS:
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

    void thePercentageOfAStepIsNotTheOperations()
    {
        OperationRecord record;
        record.phase = Phase::Running;
        record.report.steps.resize(6);
        record.report.steps[0].status = StatusWord(u"inProgress"_s);
        QCOMPARE(record.activityText(), u"Running, step 1 of 6"_s);
        record.report.steps[0].progress = 61;
        QCOMPARE(record.activityText(), u"Running, step 1 of 6, 61 % of it"_s);
        record.report.status = StatusWord(u"Pondering"_s);
        QCOMPARE(record.activityText(), u"Pondering, step 1 of 6, 61 % of it"_s);
        record.phase = Phase::Cancelling;
        QCOMPARE(record.activityText(), record.statusText());
    }

    // That a step went well before is no news of a cancel.
    void whatWasSaidBeforeACancelIsNoNewsOfIt()
    {
        const QDateTime now = QDateTime::currentDateTime();
        OperationRecord record;
        record.phase = Phase::Running;
        record.report.steps.resize(2);
        record.report.steps[0].status = StatusWord(u"complete"_s);
        record.report.steps[0].messages = {{u"Step completed."_s, u"information"_s, now}};
        record.report.steps[1].status = StatusWord(u"canceled"_s);
        QCOMPARE(record.lastNews(), u"Step completed."_s);
        record.phase = Phase::Canceled;
        record.cancelRequested = now;
        QCOMPARE(record.lastNews(), QString());
        // The clock of the service is behind.
        record.report.steps[1].messages = {{u"Canceled on your request."_s, u"information"_s, now.addSecs(-300)}};
        QCOMPARE(record.lastNews(), u"Canceled on your request."_s);
    }

    // What the service says of a step that is not this operation's, or not reached, is no news of it.
    void newsAreOfStepsThatHaveBegun()
    {
        const QDateTime now = QDateTime::currentDateTime();
        const auto said = [&now](const QString &text, int age) {
            return QList<OperationMessage>{{text, u"information"_s, now.addSecs(-age)}};
        };
        OperationRecord record;
        record.kind = OperationRecord::Kind::GoLive;
        record.phase = Phase::Running;
        const auto step = [](const QString &status, const QList<OperationMessage> &messages) {
            OperationStep made;
            made.status = StatusWord(status);
            made.messages = messages;
            return made;
        };
        record.report.steps = {
            step(u"complete"_s, said(u"Passed."_s, 5)), step(u"complete"_s, said(u"Signed off."_s, 5)),
            step(u"notStarted"_s, said(u"Not yet."_s, 0)), step(u"notStarted"_s, said(u"Later."_s, 0))};
        record.report.steps[1].isPublisherSignoff = true;
        QCOMPARE(record.lastNews(), QString());
        record.report.steps[2].status = StatusWord(u"inProgress"_s);
        record.report.steps[2].messages = said(u"Copying."_s, 2) + said(u"Replicating."_s, 1) + said(u"Queued."_s, 3);
        QCOMPARE(record.lastNews(), u"Replicating."_s);
        record.kind = OperationRecord::Kind::Publish; // whose steps those before the sign-off are
        record.report.steps[2].messages.clear();
        record.report.steps[1].messages.clear();
        QCOMPARE(record.lastNews(), u"Passed."_s);
    }

    // An error that a step got over is older news; what a failure comes from is said first.
    void anErrorIsTheLastNewsOfWhatFailed()
    {
        const QDateTime now = QDateTime::currentDateTime();
        OperationRecord record;
        record.phase = Phase::Running;
        record.report.steps.resize(1);
        record.report.steps[0].status = StatusWord(u"inProgress"_s);
        record.report.steps[0].messages = {{u"The disk cannot be read."_s, u"Error"_s, now.addSecs(-9)},
                                           {u"Tried again."_s, u"information"_s, now}};
        QCOMPARE(record.lastNews(), u"Tried again."_s);
        record.phase = Phase::Failed;
        QCOMPARE(record.lastNews(), u"The disk cannot be read."_s);
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
        JsonValue report = JsonValue::object({{"status", JsonValue::string(u"running"_s)}});
        if (!state.isEmpty())
            report = report.withValue(JsonPointer({"cancellationRequestState"}), JsonValue::string(state));
        record.report = *CppDecoders::report(report);
        QCOMPARE(record.canCancel(), canCancel);
        if (!canCancel)
            QVERIFY(record.cancelRefusal().contains(state));
    }

    // Nobody says "Not cancelled" where nobody knows.
    void aCancelOfUnknownOutcomeIsWatched_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("204") << R"("status":204)"_ba;
        QTest::newRow("empty") << R"("status":200)"_ba;
        QTest::newRow("a redirect") << R"("status":303,"headers":{"Location":"/login"})"_ba;
        QTest::newRow("a gateway's 503") << R"("status":503)"_ba;
        QTest::newRow("a proxy's 403") << R"("status":403,"body":"<html>")"_ba;
    }

    void aCancelOfUnknownOutcomeIsWatched()
    {
        QFETCH(QByteArray, answer);
        start();
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(m_store->find(key)->report.cancellationRequestState);
        m_fixture->sandbox.script(R"([{"method":"POST","path":"/cancel","times":1,)" + answer + "}]");
        m_service->cancel(key);
        QTRY_VERIFY(!m_store->find(key)->isCancelUnderWay);
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0);
        QCOMPARE(phase(key), Phase::Cancelling);
        QVERIFY(m_store->find(key)->isCancelUnknown && !m_store->find(key)->cancelError);
        m_watcher->setCancelPatience(0s);
        m_watcher->pollNow();
        QTRY_COMPARE(phase(key), Phase::Running);
        const QString said = m_store->find(key)->lastNews();
        QVERIFY2(said.contains(u"Nothing shows that the cancel"_s), qPrintable(said));
        QVERIFY(m_store->find(key)->canCancel());
    }

    // 202 is no proof: an operation that goes on all the same says so, and can be cancelled again.
    void aCancelWithoutEffectSaysSo()
    {
        start();
        m_watcher->setCancelPatience(0s);
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(m_store->find(key)->report.cancellationRequestState);
        m_fixture->sandbox.script(R"([{"method":"POST","path":"/cancel","status":202,"times":1}])");
        m_service->cancel(key);
        QCOMPARE(phase(key), Phase::Cancelling);
        QTRY_COMPARE(phase(key), Phase::Running);
        QVERIFY(m_store->find(key)->hasCancelFailed);
        QVERIFY2(m_store->find(key)->lastNews().contains(u"the operation goes on"_s),
                 qPrintable(m_store->find(key)->lastNews()));
        QVERIFY(m_store->find(key)->canCancel());
        advance(45);
        QTRY_COMPARE(phase(key), Phase::NeedsReview);
    }

    void aCancelThatCameTooLateSaysSo()
    {
        start();
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(m_store->find(key)->report.cancellationRequestState);
        m_fixture->sandbox.script(
            R"([{"method":"POST","path":"/cancel","status":202,"times":1},{"method":"GET","path":"/api/operations/","status":200,"body":{"status":"complete","steps":[]}}])");
        m_service->cancel(key);
        QTRY_COMPARE(phase(key), Phase::Succeeded);
        QCOMPARE(m_store->find(key)->statusText(), u"Complete, the cancel came too late"_s);
    }
};

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
