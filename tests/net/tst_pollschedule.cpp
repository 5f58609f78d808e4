// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pollschedule.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;

//! How long is waited between two questions about something that takes days.
class TestPollSchedule final : public QObject
{
    Q_OBJECT

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
};

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
