// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/durationtext.h"
#include "models/operationtexts.h"
#include "support/patience.h"

#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What is said of operations in words.
class TestOperationTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyKnowsExactlyIsSaidRoughly_data()
    {
        using namespace std::chrono_literals;
        QTest::addColumn<std::chrono::seconds>("low");
        QTest::addColumn<std::chrono::seconds>("high");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("days") << std::chrono::seconds(96h) << std::chrono::seconds(217h) << u"4"_s << u"10 day(s)"_s;
        QTest::newRow("hours") << std::chrono::seconds(59min) << std::chrono::seconds(47h) << QString()
                               << u"47 hour(s)"_s;
        QTest::newRow("minutes") << 0s << std::chrono::seconds(15min) << QString() << u"15 minute(s)"_s;
        QTest::newRow("one figure") << std::chrono::seconds(72h) << std::chrono::seconds(72h) << QString()
                                    << u"3 day(s)"_s;
        QTest::newRow("seconds") << 0s << 10s << QString() << u"1 minute(s)"_s;
    }

    void whatNobodyKnowsExactlyIsSaidRoughly()
    {
        QFETCH(const std::chrono::seconds, low);
        QFETCH(const std::chrono::seconds, high);
        const RoughRange range = roughRange(low, high);
        QTEST(range.from, "from");
        QTEST(range.to, "to");
    }

    void whatIsExpectedIsRoundedOutwards_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("to");
        QTest::addColumn<QString>("text");
        const auto at = [](int day, int hour, int minute, int second) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute, second));
        };
        QTest::newRow("within an hour") << at(21, 12, 10, 59) << at(21, 12, 20, 1) << u"12:10–12:21"_s;
        QTest::newRow("within some hours") << at(21, 14, 3, 0) << at(21, 16, 1, 0) << u"14:00–16:05"_s;
        QTest::newRow("to the minute where it begins") << at(21, 12, 4, 0) << at(21, 22, 20, 0) << u"12:04–22:30"_s;
        QTest::newRow("days") << at(23, 7, 59, 0) << at(24, 7, 1, 0) << u"Mon 07:00–Tue 08:00"_s;
        QTest::newRow("up to midnight") << at(21, 22, 59, 0) << at(21, 23, 59, 0) << u"22:45–Sun 00:00"_s;
        QTest::newRow("one moment") << at(21, 12, 10, 20) << at(21, 12, 10, 30) << u"12:11"_s;
    }
    void whatIsExpectedIsRoundedOutwards()
    {
        QFETCH(const QDateTime, from);
        QFETCH(const QDateTime, to);
        const QLocale before;
        QLocale::setDefault(QLocale::c()); // says the seconds of a short time, too
        const QString text = forecastText({from, to}, QDateTime(QDate(2026, 11, 21), QTime(12, 0)));
        QLocale::setDefault(before);
        QTEST(text, "text");
    }

    void linksOfMessagesAreWebLinksOnly()
    {
        OperationRecord record;
        OperationStep step;
        step.messages = {{u"Look at the item [https://x.example/?a=1&b=2] or http://y.example/."_s, {}, {}},
                         {u"javascript:alert(1) file:///etc/passwd [ftp://z.example] https://"_s, {}, {}},
                         {u"again [https://x.example/?a=1&b=2]"_s, {}, {}}};
        record.report.steps = {OperationStep(), step};
        const QList<QUrl> links = messageLinks(record, -1);
        QCOMPARE(links.size(), 2);
        QCOMPARE(links[0], QUrl(u"https://x.example/?a=1&b=2"_s));
        QVERIFY(messageLinks(record, 0).isEmpty());
        QCOMPARE(messagesText(record, 1).count(u'\n'), 2);
    }

    void tellsTheCourseAsText()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0));
        OperationRecord record;
        record.phase = OperationRecord::Phase::Running;
        OperationStep done;
        done.name = u"Validate"_s;
        done.estimate = u"< 15 min"_s;
        done.status = StatusWord(u"complete"_s);
        OperationStep running;
        running.name = u"Certify"_s;
        running.estimate = u"~2-3 days"_s;
        running.status = StatusWord(u"running"_s);
        record.report.steps = {done, running};
        record.times = {{u"Validate"_s, now.addSecs(-600), now.addSecs(-300)}, {u"Certify"_s, now.addSecs(-300), {}}};
        const auto usual = [](const QString &step) {
            return step == "Certify"_L1
                       ? OperationRepository::Durations{std::chrono::minutes(1), std::chrono::minutes(2), 9}
                       : OperationRepository::Durations();
        };
        const QString text = timelineText(record, usual, now);
        QVERIFY2(
            text.startsWith(
                u"Validate: Complete, 5 min, < 15 min\nCertify: Running, 5 min, ~2-3 days · usually 1 min here, 9 of 10 within 2 min"_s),
            qPrintable(text));
        QVERIFY2(text.contains(u"longer than 9 of 10"_s), qPrintable(text));
        // What takes seconds, as in the sandbox, is nothing to reckon with.
        const auto quick = [](const QString &) {
            return OperationRepository::Durations{std::chrono::seconds(2), std::chrono::seconds(3), 9};
        };
        QVERIFY2(!timelineText(record, quick, now).contains(u"usually"_s),
                 qPrintable(timelineText(record, quick, now)));
    }
};

QTEST_MAIN(TestOperationTexts)
#include "tst_operationtexts.moc"
