// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/diskexport.h"
#include "support/patience.h"

#include <QTest>
#include <QTimeZone>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(8, 0), QTimeZone::utc());

SurveyedDisk disk(const QString &offer, const QString &label, const QDateTime &end)
{
    return {{u"contoso"_s, offer},
            {label, JsonPointer({"definition", "plans", "0", "osVhdUrl"}), end, {{}, u"As judged"_s}}};
}

// As a reader has it: lines that were folded in one.
QByteArrayList linesOf(QByteArray calendar)
{
    return calendar.replace("\r\n ", "").split('\n');
}

QByteArray valueOf(const QByteArray &calendar, const QByteArray &property)
{
    for (const QByteArray &line : linesOf(calendar)) {
        if (line.startsWith(property + ':'))
            return line.mid(property.size() + 1).trimmed();
    }
    return {};
}

} // namespace

//! When signatures end, for a spreadsheet and for a calendar.
class TestDiskExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetHasALineForEach()
    {
        const QByteArray csv = DiskExport::csv(
            {disk(u"contoso-vm"_s, u"Plans › gold, silver"_s, now.addDays(9)), disk(u"=cmd()"_s, u"Plans › b"_s, {})});
        QCOMPARE(csv, QByteArray("'publisher','offer','where','ends','meaning'\r\n"
                                 "'contoso','contoso-vm','Plans › gold, silver','2026-12-04T08:00:00Z','As judged'\r\n"
                                 "'contoso','~=cmd()','Plans › b','','As judged'\r\n")
                          .replace('\'', '"')
                          .replace('~', '\'')); // made text
    }

    void aCalendarHasAnEventForEachEnd()
    {
        const QByteArray calendar = DiskExport::calendar(
            {disk(u"contoso-vm"_s, u"Plans › gold"_s, now.addDays(40)), disk(u"b"_s, u"x"_s, {})}, 21, now);
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
        QCOMPARE(valueOf(calendar, "DTSTART"), "20270104T080000Z"_ba);
        QCOMPARE(valueOf(calendar, "DTSTAMP"), "20261125T080000Z"_ba);
        QCOMPARE(valueOf(calendar, "TRIGGER"), "-P3W"_ba);
        QVERIFY(valueOf(calendar, "SUMMARY").startsWith("contoso-vm: "));
        QVERIFY(valueOf(calendar, "DESCRIPTION").startsWith("Plans › gold"));
        for (const QByteArray &line : calendar.split('\n')) // RFC 5545, 3.1
            QVERIFY2(line.isEmpty() || (line.endsWith('\r') && line.size() <= 76), line.constData());
    }

    void whatLastsForEverIsNoEvent()
    {
        const QDateTime end(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
        QVERIFY(!DiskExport::hasEvent(disk(u"a"_s, u"x"_s, end)));
        QCOMPARE(DiskExport::calendar({disk(u"a"_s, u"x"_s, end)}, 21, now).count("BEGIN:VEVENT"), 0);
        QVERIFY(DiskExport::hasEvent(disk(u"a"_s, u"x"_s, end.addYears(-7000))));
    }

    void whatHasEndedRemindsNobody()
    {
        const QByteArray calendar = DiskExport::calendar({disk(u"a"_s, u"x"_s, now.addDays(-1))}, 21, now);
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
        QCOMPARE(calendar.count("BEGIN:VALARM"), 0);
        QVERIFY(valueOf(calendar, "SUMMARY").endsWith("has ended"));
    }

    void aRenewedAddressMovesItsEvent()
    {
        const auto of = [](const QString &offer, int days) {
            return valueOf(DiskExport::calendar({disk(offer, u"x"_s, now.addDays(days))}, 21, now), "UID");
        };
        QVERIFY(!of(u"a"_s, 3).isEmpty());
        QCOMPARE(of(u"a"_s, 3), of(u"a"_s, 90));
        QVERIFY(of(u"a"_s, 3) != of(u"b"_s, 3));
    }

    void whatComesFromOutsideStaysText()
    {
        const QByteArray calendar =
            DiskExport::calendar({disk(u"a"_s, u"x\r\nEND:VEVENT\r\nBEGIN:VEVENT; , \\"_s, now.addDays(3))}, 21, now);
        QCOMPARE(linesOf(calendar).count("BEGIN:VEVENT\r"), 1);
        QVERIFY(valueOf(calendar, "DESCRIPTION").contains("\\; \\, \\\\"));
    }
};

QTEST_MAIN(TestDiskExport)
#include "tst_diskexport.moc"
