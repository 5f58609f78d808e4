// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/forecast.h"
#include "operations/stepestimate.h"
#include "support/operationsfixture.h"
#include "support/patience.h"

using namespace pubconsole;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! How long steps take, and when it will be over.
class TestForecast final : public OperationsFixture
{
    Q_OBJECT

private Q_SLOTS:
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
        QTest::newRow("longer than estimated") << 1 << 200 << 0 << -1 << -1 << false << true;
        QTest::newRow("longer than nine of ten") << 1 << 25 << 9 << -1 << -1 << true << false;
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
            step.id = u"step-%1"_s.arg(i);
            step.isPublisherSignoff = i == 2;
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

    void nothingIsExpectedOfWhatIsCanceled()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0));
        OperationRecord record;
        record.phase = Phase::Running;
        record.report.steps.resize(1);
        record.report.steps[0].status = StatusWord(u"running"_s);
        const auto usual = [](const QString &) { return OperationRepository::Durations{10min, 20min, 4}; };
        QVERIFY(Forecast::of(record, usual, now).isKnown());
        record.phase = Phase::Cancelling;
        QVERIFY(!Forecast::of(record, usual, now).isKnown());
    }

    // A step of seconds that takes some more of them is nothing to be uneasy about.
    void secondsAreNothingToWaitFor()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0));
        OperationRecord record;
        record.phase = Phase::Running;
        record.report.steps.resize(1);
        record.report.steps[0].status = StatusWord(u"running"_s);
        const OperationRepository::Durations quick{2s, 3s, 9};
        const auto isSlow = [&](int seconds) {
            record.times = {{{}, now.addSecs(-seconds), {}}};
            return Forecast::of(
                       record, [quick](const QString &) { return quick; }, now)
                .isSlow;
        };
        QVERIFY(!isSlow(30));
        QVERIFY(isSlow(90));
        QVERIFY(!quick.isUseful());
        QVERIFY((OperationRepository::Durations{1min, 2min, 1}).isUseful());
        QVERIFY(!(OperationRepository::Durations{1min, 2min, 0}).isUseful());
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
