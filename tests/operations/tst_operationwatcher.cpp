// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppdecoders.h"
#include "net/requestbudget.h"
#include "operations/operationfailure.h"
#include "support/operationsfixture.h"
#include "support/patience.h"

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Following what runs, whoever started it.
class TestOperationWatcher final : public OperationsFixture
{
    Q_OBJECT

private Q_SLOTS:
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

    // A location that leads nowhere: the offer's status speaks of the operation before.
    void theEndOfAnEarlierOperationIsNotThisOnes()
    {
        start();
        m_fixture->sandbox.script(
            R"([{"method":"POST","path":"/publish","status":202,"headers":{"Location":"/api/operations/none"},"times":1},{"method":"GET","path":"/contoso-inspector/status","status":200,"times":100,"body":{"status":"succeeded","steps":[]}}])");
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_COMPARE(phase(key), Phase::Running);
        QTRY_VERIFY(m_store->find(key)->location.isEmpty() && m_store->find(key)->readError);
        m_watcher->pollNow();
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0);
        QCOMPARE(phase(key), Phase::Running);
        m_watcher->pollNow();
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0);
        QCOMPARE(phase(key), Phase::Running);
        QVERIFY(m_store->find(key)->readError);
    }

    // Twelve at once with room for ten requests a minute: five are asked at once, the others wait their turn.
    void allStayWithinOneBudget()
    {
        start();
        RequestBudget budget(10);
        m_watcher = std::make_unique<OperationWatcher>(&m_fixture->client, m_store.get(), &budget);
        for (int i = 0; i < 12; ++i) {
            OperationRecord record;
            record.offer = {u"contoso"_s, u"offer-%1"_s.arg(i)};
            record.phase = Phase::Running;
            record.started = QDateTime::currentDateTime();
            m_store->add(record);
        }
        qsizetype asked = 0;
        QTRY_COMPARE(asked += m_fixture->sandbox.takeRequests(u"GET"_s, u"/status"_s).size(), 5);
        m_watcher->pollNow();
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0);
        QVERIFY(m_fixture->sandbox.takeRequests(u"GET"_s, u"/status"_s).isEmpty());
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
        QVERIFY(m_store->find(key)->location.text().contains(u"/contoso-cluster/operations/"_s));
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

    // What failed without this program is an operation with its steps and reasons, once.
    void takesUpAFailureThatItDidNotSee()
    {
        start();
        const OfferId offer{u"contoso"_s, u"contoso-analytics"_s};
        const OperationReport report = *CppDecoders::report(*JsonReader::read(
            R"({"status":"failed","steps":[{"id":"one","stepName":"Validate","status":"complete"},)"
            R"({"id":"two","stepName":"Certification","status":"blocked","messages":[)"
            R"({"messageHtml":"It took long.","level":"information"},)"
            R"({"messageHtml":"<b>No image</b> was found.","level":"error","timestamp":"2026-01-31T10:00:00Z"}]}]})"));
        m_service->takeFailure(offer, report);
        const OperationKey key = onlyKey();
        QVERIFY(key != 0);
        const OperationRecord &record = *m_store->find(key);
        QCOMPARE(record.phase, Phase::Failed);
        QCOMPARE(record.kind, OperationRecord::Kind::Publish);
        QCOMPARE(record.finished.toUTC(), QDateTime({2026, 1, 31}, {10, 0}, Qt::UTC));
        QVERIFY(!record.started.isValid()); // nobody saw it
        QVERIFY(m_store->needsYou(record));
        const auto failure = OperationFailure::of(record);
        QVERIFY(failure);
        QCOMPARE(failure->text(), u"Publish failed at Certification.\nNo image was found.\nIt took long."_s);
        m_service->takeFailure(offer, report);
        QCOMPARE(onlyKey(), key);
        QVERIFY(m_repository->unfinished().isEmpty());
    }

    void aFailureWithoutAWordSaysSo()
    {
        OperationRecord record;
        QVERIFY(!OperationFailure::of(record));
        record.phase = Phase::Failed;
        record.kind = OperationRecord::Kind::GoLive;
        QCOMPARE(OperationFailure::of(record)->text(), u"Go live failed.\nThe service gave no reason."_s);
        record.report.messages.fill({QString(16000, u'x'), {}, {}}, 500);
        for (int i = 0; i < 500; ++i)
            record.report.messages[i].text[0] = QChar(u'a' + i % 20);
        QVERIFY(OperationFailure::of(record)->text().size() < 20000);
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

QTEST_GUILESS_MAIN(TestOperationWatcher)
#include "tst_operationwatcher.moc"
