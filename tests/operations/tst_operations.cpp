// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonpointer.h"
#include "net/pollschedule.h"
#include "net/requestbudget.h"
#include "operations/forecast.h"
#include "operations/operationfailure.h"
#include "operations/operationrepository.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "operations/operationwatcher.h"
#include "operations/stepestimate.h"
#include "storage/database.h"
#include "support/clientfixture.h"
#include "support/waitfor.h"

#include <QJsonObject>
#include <QTemporaryDir>
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
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OperationStore> m_store;
    std::unique_ptr<OperationRepository> m_repository;
    std::unique_ptr<OperationService> m_service;
    std::unique_ptr<OperationWatcher> m_watcher;
    QList<std::pair<std::chrono::milliseconds, std::function<void()>>> m_looks; // that are waited for

    void start(const HttpLimits &limits = {})
    {
        end();
        m_fixture = std::make_unique<ClientFixture>(QStringList{u"--speed"_s, u"10"_s}, limits);
        m_folder = std::make_unique<QTemporaryDir>();
        begin();
    }
    // The program as it starts: what is on disk is taken up, after what happens `meanwhile`.
    void begin(const std::function<void()> &meanwhile = [] {})
    {
        m_database = std::make_unique<Database>(m_folder->filePath(u"profile.sqlite"_s));
        QCOMPARE(m_database->open(), QString());
        m_store = std::make_unique<OperationStore>();
        m_repository = std::make_unique<OperationRepository>(m_database.get(), m_store.get());
        m_service = std::make_unique<OperationService>(&m_fixture->client, m_store.get(), m_repository.get());
        m_watcher = std::make_unique<OperationWatcher>(&m_fixture->client, m_store.get());
        m_looks.clear();
        m_service->setLookTimer([this](std::chrono::milliseconds wait, QObject *context, std::function<void()> look) {
            m_looks.append({wait, [context = QPointer(context), look] {
                                if (context)
                                    look();
                            }});
        });
        meanwhile();
        m_service->resume();
    }
    // The next wait between two looks for an operation is over.
    std::chrono::milliseconds lookAgain()
    {
        if (m_looks.isEmpty())
            return 0ms;
        const auto [wait, look] = m_looks.takeFirst();
        look();
        [this] { QTRY_VERIFY(!m_looks.isEmpty() || m_store->count(Phase::LookingUp) == 0); }();
        return wait;
    }
    // Nothing ever shows whether it was started, and nothing else is said of it.
    void staysUnknown(OperationKey key)
    {
        QTRY_COMPARE(m_looks.size(), 1);
        QCOMPARE(phase(key), Phase::LookingUp);
        QVERIFY2(m_store->find(key)->lastNews().contains(u"is not known yet"_s),
                 qPrintable(m_store->find(key)->lastNews()));
        QCOMPARE(m_store->find(key)->lastNews().count(u"Whether "_s), 1);
        std::chrono::milliseconds waited{0};
        while (!m_looks.isEmpty())
            waited += lookAgain();
        QVERIFY(waited >= LookAgain::patience);
        QCOMPARE(phase(key), Phase::Unknown);
        QVERIFY(m_store->find(key)->isOver());
        const QString said = m_store->find(key)->lastNews();
        QVERIFY2(said.contains(u"Whether it was started is not known"_s) && said.contains(u"no sign of it"_s),
                 qPrintable(said));
        QVERIFY(m_store->find(key)->location.url.isEmpty());
    }
    // The program as it ends without warning: nobody hears an answer any more.
    void end()
    {
        m_watcher.reset();
        m_service.reset();
        m_repository.reset();
        m_store.reset();
        m_database.reset();
    }
    // An answer is lost, and what is asked of the service then stays without one.
    void endsBeforeItIsTold()
    {
        connect(m_store.get(), &OperationStore::operationChanged, this, [this](OperationKey key) {
            if (phase(key) == Phase::LookingUp)
                m_fixture->proxy.setFault(FaultProxy::Fault::Hang, "/submissions");
        });
    }
    OperationKey onlyKey() const
    {
        return m_store->operations().size() == 1 ? m_store->operations().begin()->first : 0;
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
        QVERIFY(waitFor(m_fixture->client.publish(inspector, u"a@b.example"_s))); // it was on its way all the time
        lookAgain();
        QTRY_COMPARE(phase(key), Phase::Running);
        QVERIFY(!m_store->find(key)->error);
        QVERIFY(!m_store->find(key)->location.url.isEmpty());
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
        QVERIFY(m_store->find(key)->location.url.isEmpty());
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
            QVERIFY(waitFor(m_fixture->client.publish(edge, u"a@b.example"_s)));
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

    // A location that leads nowhere: the offer's status speaks of the operation before.
    void theEndOfAnEarlierOperationIsNotThisOnes()
    {
        start();
        m_fixture->sandbox.script(
            R"([{"method":"POST","path":"/publish","status":202,"headers":{"Location":"/api/operations/none"},"times":1},{"method":"GET","path":"/contoso-inspector/status","status":200,"times":100,"body":{"status":"succeeded","steps":[]}}])");
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_COMPARE(phase(key), Phase::Running);
        QTRY_VERIFY(m_store->find(key)->location.url.isEmpty() && m_store->find(key)->readError);
        m_watcher->pollNow();
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0);
        QCOMPARE(phase(key), Phase::Running);
        m_watcher->pollNow();
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0);
        QCOMPARE(phase(key), Phase::Running);
        QVERIFY(m_store->find(key)->readError);
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
        const auto draft = waitFor(m_fixture->client.offer(inspector));
        QVERIFY(draft);
        const JsonPointer place({"definition", "displayText"});
        const JsonValue changed = draft->body.withValue(place, JsonValue::string(u"Changed"_s));
        QVERIFY(isGoLive || waitFor(m_fixture->client.putOffer(inspector, changed, draft->etag)));
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
                QVERIFY(waitFor(m_fixture->client.goLive(inspector)));
            else
                QVERIFY(waitFor(m_fixture->client.publish(inspector, u"a@b.example"_s)));
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
        QCOMPARE(m_store->find(onlyKey())->location.url, before.location.url);
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

    void knowsHowLongStepsTook()
    {
        start();
        const OperationKey key = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_COMPARE(m_store->find(key)->times.size(), 6);
        QVERIFY(m_store->find(key)->times[0].started.isValid());
        QVERIFY(!m_store->find(key)->times[0].finished.isValid());
        advance(45);
        QTRY_COMPARE(phase(key), Phase::NeedsReview);
        QVERIFY(m_store->find(key)->times[0].finished.isValid());
        const QString first = m_store->find(key)->times[0].step;
        const StepTimes second = m_store->find(key)->times[1]; // was over before anybody saw it in progress
        QVERIFY(!second.finished.isValid());
        QVERIFY(!Forecast::elapsed(*m_store->find(key), 1, QDateTime::currentDateTime().addDays(1)));
        const OperationKey live = m_service->goLive(inspector);
        QTRY_COMPARE(phase(live), Phase::Running);
        m_watcher->pollNow();
        QTRY_COMPARE(phase(key), Phase::Succeeded);
        m_database->flush();
        QTRY_COMPARE(m_repository->stepDurations(OperationRecord::Kind::Publish, first).count, 1);
        end();
        begin();
        QCOMPARE(m_repository->stepDurations(OperationRecord::Kind::Publish, first).count, 1);
        QCOMPARE(m_repository->stepDurations(OperationRecord::Kind::Publish, second.step).count, 0);
        QCOMPARE(m_repository->durations(OperationRecord::Kind::Publish).count, 1);
    }

    void whatEndedWhileNobodyLookedDoesNotCount()
    {
        start();
        const OperationKey publish = m_service->publish(inspector, u"a@b.example"_s);
        QTRY_COMPARE(m_store->find(publish)->times.size(), 6);
        advance(45);
        QTRY_COMPARE(phase(publish), Phase::NeedsReview);
        const OperationKey begun = m_service->goLive(inspector);
        QTRY_VERIFY(!m_store->find(begun)->times.isEmpty());
        const QString first = m_store->find(begun)->times[0].step;
        QTRY_COMPARE(m_fixture->http.requestsUnderWay(), 0);
        m_database->flush();
        end();
        m_fixture->sandbox.advance(1000);
        begin();
        QTRY_VERIFY(m_store->count(Phase::Succeeded) > 0 && m_store->countUnderWay() == 0);
        for (const auto &[key, record] : m_store->operations())
            QVERIFY(!Forecast::elapsed(record, 0, QDateTime::currentDateTime()) ||
                    record.kind == OperationRecord::Kind::Publish);
        m_database->flush();
        end();
        begin(); // what is on disk now
        QCOMPARE(m_repository->stepDurations(OperationRecord::Kind::GoLive, first).count, 0);
        QCOMPARE(m_repository->durations(OperationRecord::Kind::GoLive).count, 0);
    }

    void whatOthersBeganDoesNotCount()
    {
        start();
        const OfferId cluster{u"contoso"_s, u"contoso-cluster"_s}; // in the middle
        m_service->discover(cluster);
        QTRY_COMPARE(m_store->operations().size(), 1U);
        const OperationKey key = onlyKey();
        QTRY_VERIFY(!m_store->find(key)->times.isEmpty());
        for (const StepTimes &times : m_store->find(key)->times)
            QVERIFY(!times.started.isValid() && !times.finished.isValid());
        const int current = m_store->find(key)->report.currentStep();
        const QString step = m_store->find(key)->times[current].step;
        advance(1000);
        QTRY_COMPARE(phase(key), Phase::NeedsReview);
        const OperationKey live = m_service->goLive(cluster);
        QTRY_COMPARE(phase(live), Phase::Running);
        m_watcher->pollNow();
        QTRY_COMPARE(phase(key), Phase::Succeeded);
        m_database->flush();
        end();
        begin();
        QCOMPARE(m_repository->stepDurations(OperationRecord::Kind::Publish, step).count, 0);
        QCOMPARE(m_repository->durations(OperationRecord::Kind::Publish).count, 0);
    }

    void tellsTheMiddleAndTheSlowestTenth_data()
    {
        QTest::addColumn<QList<qint64>>("seconds");
        QTest::addColumn<qint64>("median");
        QTest::addColumn<qint64>("slowest");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << QList<qint64>{} << qint64(0) << qint64(0) << 0;
        QTest::newRow("one") << QList<qint64>{5} << qint64(5) << qint64(5) << 1;
        QTest::newRow("ten") << QList<qint64>{10, 9, 8, 7, 6, 5, 4, 3, 2, 100} << qint64(6) << qint64(10) << 10;
        QTest::newRow("the clock was set back") << QList<qint64>{-100, 4} << qint64(4) << qint64(4) << 1;
    }

    void tellsTheMiddleAndTheSlowestTenth()
    {
        QFETCH(QList<qint64>, seconds);
        QFETCH(qint64, median);
        QFETCH(qint64, slowest);
        QFETCH(int, count);
        const auto durations = OperationRepository::of(seconds);
        QCOMPARE(qint64(durations.median.count()), median);
        QCOMPARE(qint64(durations.slowestTenth.count()), slowest);
        QCOMPARE(durations.count, count);
    }

    void readsTheServicesEstimates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("low");
        QTest::addColumn<qint64>("high");
        QTest::newRow("less than minutes") << u"< 15 min"_s << qint64(0) << qint64(900);
        QTest::newRow("days from to") << u"~2-3 days"_s << qint64(172800) << qint64(259200);
        QTest::newRow("one of them") << u"< 5 day"_s << qint64(0) << qint64(432000);
        QTest::newRow("about") << u"~1 hour"_s << qint64(3600) << qint64(3600);
        QTest::newRow("in words") << u"Up to 2 Hours"_s << qint64(0) << qint64(7200);
        QTest::newRow("nothing") << QString() << qint64(-1) << qint64(-1);
        QTest::newRow("other words") << u"when it is ready"_s << qint64(-1) << qint64(-1);
        QTest::newRow("hostile") << u"< "_s + QString(100000, u'9') + u" min"_s << qint64(-1) << qint64(-1);
    }

    void readsTheServicesEstimates()
    {
        QFETCH(QString, text);
        QFETCH(qint64, low);
        QFETCH(qint64, high);
        const auto estimate = StepEstimate::of(text);
        QCOMPARE(estimate ? qint64(estimate->low.count()) : -1, low);
        QCOMPARE(estimate ? qint64(estimate->high.count()) : -1, high);
    }

    void tellsWhenItWillBeReady_data()
    {
        QTest::addColumn<int>("current");
        QTest::addColumn<int>("minutesInStep");
        QTest::addColumn<int>("own");  // runs of one's own; each step took 10 to 20 min
        QTest::addColumn<int>("from"); // minutes from now; -1 unknown
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("isSlow");
        QTest::addColumn<bool>("isOverdue");
        QTest::newRow("by the estimates") << 0 << 0 << 0 << 120 << 210 << false << false;
        QTest::newRow("some of it is over") << 0 << 5 << 0 << 120 << 205 << false << false;
        QTest::newRow("the last before the review") << 1 << 60 << 0 << 60 << 120 << false << false;
        QTest::newRow("by one's own") << 0 << 5 << 4 << 15 << 35 << false << false;
        QTest::newRow("longer than estimated") << 1 << 200 << 0 << 0 << 0 << false << true;
        QTest::newRow("longer than nine of ten") << 1 << 25 << 9 << 0 << 0 << true << false;
        QTest::newRow("the clock was set back") << 0 << -500 << 0 << 120 << 210 << false << false;
        QTest::newRow("a step without an estimate") << 3 << 0 << 0 << -1 << -1 << false << false;
    }

    void tellsWhenItWillBeReady()
    {
        QFETCH(int, current);
        QFETCH(int, minutesInStep);
        QFETCH(int, own);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, isSlow);
        QFETCH(bool, isOverdue);
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0));
        OperationRecord record;
        record.phase = Phase::Running;
        record.times.resize(4);
        const QStringList estimates{u"< 30 min"_s, u"~2-3 hours"_s, {}, {}};
        for (int i = 0; i < 4; ++i) {
            OperationStep step;
            step.id = i == 2 ? u"publisher-signoff"_s : u"step-%1"_s.arg(i);
            step.estimate = estimates[i];
            step.status = StatusWord(i < current ? u"complete"_s : i == current ? u"running"_s : u"notStarted"_s);
            record.report.steps.append(step);
        }
        record.times[current].started = now.addSecs(-60 * minutesInStep);
        const auto usual = [own](const QString &) { return OperationRepository::Durations{10min, 20min, own}; };
        const Forecast forecast = Forecast::of(record, usual, now);
        QCOMPARE(forecast.isKnown() ? int(now.secsTo(forecast.from) / 60) : -1, from);
        QCOMPARE(forecast.isKnown() ? int(now.secsTo(forecast.to) / 60) : -1, to);
        QCOMPARE(forecast.isSlow, isSlow);
        QCOMPARE(forecast.isOverdue, isOverdue);
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

    // What failed without this program is an operation with its steps and reasons, once.
    void takesUpAFailureThatItDidNotSee()
    {
        start();
        const OfferId offer{u"contoso"_s, u"contoso-analytics"_s};
        const OperationReport report = *OperationReport::fromJson(*JsonReader::read(
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

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
