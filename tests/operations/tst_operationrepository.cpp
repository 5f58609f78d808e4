// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonpointer.h"
#include "support/operationsfixture.h"
#include "support/patience.h"
#include "support/waitfor.h"

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What an earlier session left is taken up: followed, or asked for, and never sent again.
class TestOperationRepository final : public OperationsFixture
{
    Q_OBJECT

private Q_SLOTS:
    // kill -9 while the POST is under way: after the start it is looked up, and never sent a second time.
    void aPublishThatNobodySawTheAnswerOfIsLookedUpAfterTheStart_data()
    {
        QTest::addColumn<FaultProxy::Fault>("fault");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("it arrived") << FaultProxy::Fault::LoseAnswer << true;
        QTest::newRow("it did not") << FaultProxy::Fault::Hang << false;
    }

    void aPublishThatNobodySawTheAnswerOfIsLookedUpAfterTheStart()
    {
        QFETCH(FaultProxy::Fault, fault);
        QFETCH(bool, arrives);
        start();
        m_fixture->proxy.setFault(fault, "/publish?");
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(m_store->find(key)->rowId != 0);
        QTRY_VERIFY(m_fixture->proxy.seen().contains("/publish?"));
        if (arrives) // its answer is lost, and the program ends before it can ask
            QTRY_VERIFY(phase(key) == Phase::LookingUp || phase(key) == Phase::Running);
        end();
        m_fixture->proxy.setFault(FaultProxy::Fault::None);
        m_fixture->sandbox.takeRequests();
        begin();
        QVERIFY(onlyKey() != 0);
        QTRY_COMPARE(phase(onlyKey()), arrives ? Phase::Running : Phase::LookingUp);
        if (!arrives)
            staysUnknown(onlyKey());
        QVERIFY(m_fixture->sandbox.takeRequests(u"POST"_s, u"/publish"_s).isEmpty());
        end();
        begin(); // and is not asked about again
        QCOMPARE(m_store->operations().size(), arrives ? 1U : 0U);
    }

    // What waits for the review was there before: the POST that nobody saw the answer of is what is asked about.
    void whatIsSentAtTheReviewIsLookedUpAfterTheStart_data()
    {
        QTest::addColumn<bool>("isGoLive");
        QTest::addColumn<FaultProxy::Fault>("fault");
        for (const bool isGoLive : {true, false}) {
            const char *name = isGoLive ? "go live" : "publish again";
            QTest::addRow("%s, it arrived", name) << isGoLive << FaultProxy::Fault::LoseAnswer;
            QTest::addRow("%s, it arrives late", name) << isGoLive << FaultProxy::Fault::Hang;
        }
    }

    void whatIsSentAtTheReviewIsLookedUpAfterTheStart()
    {
        QFETCH(bool, isGoLive);
        QFETCH(FaultProxy::Fault, fault);
        const bool isLate = fault == FaultProxy::Fault::Hang;
        start();
        const OperationKey before = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_COMPARE(phase(before), Phase::Running);
        advance(45);
        QTRY_COMPARE(phase(before), Phase::NeedsReview);
        // What is published again has changed: else it would be the same operation.
        const auto draft = waitFor(m_fixture->client.read(inspector, Slot::Draft));
        QVERIFY(draft);
        const JsonPointer place({"definition", "displayText"});
        const JsonValue changed = draft->body.withValue(place, JsonValue::string(u"Changed"_s));
        QVERIFY(isGoLive || waitFor(m_fixture->client.store(inspector, changed, draft->revision, {})));
        const auto send = [&] {
            return isGoLive ? m_service->goLive(inspector) : m_service->publish(inspector, u"a@b.example"_s);
        };
        const QByteArray path = isGoLive ? "/golive?" : "/publish?";
        const qsizetype sent = m_fixture->proxy.seen().count(path);
        m_fixture->proxy.setFault(fault, path);
        endsBeforeItIsTold();
        const OperationKey lost = send();
        QTRY_VERIFY(m_store->find(lost)->rowId != 0);
        QTRY_COMPARE(m_fixture->proxy.seen().count(path), sent + 1);
        QTRY_VERIFY(isLate || phase(lost) == Phase::LookingUp);
        end();
        m_fixture->proxy.setFault(FaultProxy::Fault::None);
        m_fixture->sandbox.takeRequests();
        begin();
        QCOMPARE(m_store->operations().size(), 2U);
        const OperationRecord *active = m_store->active(inspector);
        QCOMPARE(active->phase, Phase::LookingUp);
        QCOMPARE(active->kind, isGoLive ? OperationRecord::Kind::GoLive : OperationRecord::Kind::Publish);
        const OperationKey key = active->key;
        if (isLate) {
            QTRY_COMPARE(m_looks.size(), 1);
            QCOMPARE(phase(key), Phase::LookingUp);
            QCOMPARE(m_store->active(inspector)->key, key);
            // It was on its way all the time.
            if (isGoLive)
                QVERIFY(waitFor(m_fixture->client.start(inspector, OperationKind::GoLive, {})));
            else
                QVERIFY(waitFor(m_fixture->client.start(inspector, OperationKind::Publish, u"a@b.example"_s)));
            m_fixture->sandbox.takeRequests();
            lookAgain();
        }
        QTRY_COMPARE(phase(key), Phase::Running);
        QTRY_VERIFY(!m_store->find(key)->report.steps.isEmpty());
        QVERIFY(m_looks.isEmpty());
        QVERIFY(m_fixture->sandbox.takeRequests(u"POST"_s, QString()).isEmpty());
        m_database->flush();
        end();
        begin(); // and it is asked about no more
        QCOMPARE(m_store->count(Phase::LookingUp), 0);
    }

    // A disk that comes late: what the lost POST started was found meanwhile, and is one operation all the same.
    void whatWasFoundMeanwhileIsTheLostOne()
    {
        start();
        m_fixture->proxy.setFault(FaultProxy::Fault::LoseAnswer, "/publish?");
        endsBeforeItIsTold();
        const OperationKey lost = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_COMPARE(phase(lost), Phase::LookingUp);
        end();
        m_fixture->proxy.setFault(FaultProxy::Fault::None);
        begin([this] {
            m_service->discover(inspector);
            QTRY_COMPARE(m_store->operations().size(), 1U);
        });
        QCOMPARE(m_store->operations().size(), 2U);
        const OperationKey key = m_store->active(inspector)->key;
        QTRY_COMPARE(phase(key), Phase::Running);
        QCOMPARE(m_store->countUnderWay(), 1);
    }

    // What another POST of this program started is not taken for what a lost one did.
    void whatIsKnownToBeAnothersIsNotTheLostOne()
    {
        start();
        const OperationKey known = m_service->publish(edge, {});
        QTRY_VERIFY(!m_store->find(known)->report.steps.isEmpty());
        m_database->write(
            [](QSqlDatabase &database) {
                return Database::execute(
                    database,
                    u"INSERT INTO operations (publisher, offer, kind, phase, location, newest_before, started_at) "
                    "SELECT publisher, offer, kind, 'intent', '', newest_before, started_at FROM operations"_s);
            },
            Database::Durability::Process, m_database.get(), [](const QString &) {});
        m_database->flush();
        end();
        begin();
        const OperationKey lost = m_store->active(edge)->key;
        QCOMPARE(phase(lost), Phase::LookingUp);
        staysUnknown(lost);
        QCOMPARE(m_store->count(Phase::Running), 1);
    }

    void whileTheServiceCannotBeAskedNothingIsClaimed()
    {
        start();
        m_fixture->proxy.setFault(FaultProxy::Fault::Hang, "/publish?");
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(m_store->find(key)->rowId != 0);
        end();
        m_fixture->proxy.setFault(FaultProxy::Fault::None);
        m_fixture->sandbox.script(R"([{"method":"GET","path":"/submissions","status":403,"times":1}])");
        begin();
        QTRY_VERIFY(m_store->find(onlyKey())->readError);
        QCOMPARE(phase(onlyKey()), Phase::LookingUp);
        QVERIFY(!m_store->find(onlyKey())->isOver());
        QCOMPARE(m_store->active(inspector), m_store->find(onlyKey()));
    }

    void whatRanIsFollowedAfterTheStart()
    {
        start();
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(!m_store->find(key)->report.steps.isEmpty());
        const OperationRecord before = *m_store->find(key);
        m_database->flush();
        end();
        m_fixture->sandbox.takeRequests();
        begin();
        QCOMPARE(phase(onlyKey()), Phase::Running);
        QCOMPARE(m_store->find(onlyKey())->location, before.location);
        QCOMPARE(m_store->find(onlyKey())->started.toSecsSinceEpoch(), before.started.toSecsSinceEpoch());
        QTRY_COMPARE(m_store->find(onlyKey())->report.steps.size(), 6);
        advance(45);
        QTRY_COMPARE(phase(onlyKey()), Phase::NeedsReview);
        QVERIFY(m_fixture->sandbox.takeRequests(u"POST"_s, QString()).isEmpty());
    }

    void aCancelGoesOnAfterTheStart()
    {
        start();
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(m_store->find(key)->report.cancellationRequestState);
        m_service->cancel(key);
        qsizetype sent = 0;
        QTRY_COMPARE(sent += m_fixture->sandbox.takeRequests(u"POST"_s, u"/cancel"_s).size(), 1);
        m_database->flush();
        end();
        begin();
        QCOMPARE(phase(onlyKey()), Phase::Cancelling);
        QVERIFY(m_store->find(onlyKey())->isCancelRequested());
        QTRY_VERIFY(!m_store->find(onlyKey())->report.steps.isEmpty());
        advance(7);
        QTRY_COMPARE(phase(onlyKey()), Phase::Canceled);
        QVERIFY(m_fixture->sandbox.takeRequests(u"POST"_s, u"/cancel"_s).isEmpty());
    }

    // The program ended after the cancel was written down and before it was sent: it is not claimed to be accepted.
    void aCancelThatWasNeverSentSaysSo()
    {
        start();
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_VERIFY(m_store->find(key)->report.cancellationRequestState);
        m_fixture->proxy.setFault(FaultProxy::Fault::Hang, "/cancel?");
        m_service->cancel(key);
        m_database->flush();
        end();
        m_fixture->proxy.setFault(FaultProxy::Fault::None);
        m_fixture->sandbox.takeRequests();
        begin();
        m_watcher->setCancelPatience(0s);
        QCOMPARE(phase(onlyKey()), Phase::Cancelling);
        QTRY_COMPARE(phase(onlyKey()), Phase::Running);
        QVERIFY2(m_store->find(onlyKey())->lastNews().contains(u"Nothing shows that the cancel"_s),
                 qPrintable(m_store->find(onlyKey())->lastNews()));
        QVERIFY(m_store->find(onlyKey())->canCancel());
        QVERIFY(m_fixture->sandbox.takeRequests(u"POST"_s, QString()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOperationRepository)
#include "tst_operationrepository.moc"
