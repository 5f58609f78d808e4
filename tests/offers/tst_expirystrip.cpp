// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/expirystrip.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! The strip of the next 90 days.
class TestExpiryStrip final : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime(QDate(2026, 11, 25), QTime(12, 0));
    std::unique_ptr<ExpiryStrip> m_strip;

    QDate in(int days) const { return m_now.date().addDays(days); }
    // Whether anything is drawn at the middle of that day but what is drawn on every day.
    QColor colorOf(int days) const
    {
        const QRect rect = m_strip->rectOf(in(days));
        return m_strip->grab().toImage().pixelColor(rect.center().x(), rect.bottom() - 2);
    }

private Q_SLOTS:
    void init()
    {
        m_strip = std::make_unique<ExpiryStrip>();
        m_strip->resize(900, m_strip->sizeHint().height());
        m_strip->setEnds({m_now.addDays(3), m_now.addDays(3).addSecs(60), m_now.addDays(40), m_now.addDays(-1),
                          m_now.addSecs(-60), m_now.addDays(ExpiryStrip::days), m_now.addDays(ExpiryStrip::days - 1)},
                         m_now, 21);
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    }

    void daysHaveWhatEndsOnThem()
    {
        QCOMPARE(m_strip->count(in(3)), 2);
        QCOMPARE(m_strip->count(in(40)), 1);
        QCOMPARE(m_strip->count(in(0)), 0); // it has ended
        QCOMPARE(m_strip->count(in(ExpiryStrip::days - 1)), 1);
        QCOMPARE(m_strip->count(in(ExpiryStrip::days)), 0);
        QVERIFY(colorOf(3) != colorOf(5));
        QVERIFY(colorOf(40) != colorOf(41));
        QVERIFY(colorOf(3) != colorOf(40)); // what needs somebody
        QVERIFY(m_strip->accessibleDescription().contains(u"2 signature"_s));
    }

    void aDayIsChosenByMouse()
    {
        const QSignalSpy chosen(m_strip.get(), &ExpiryStrip::dayChosen);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, m_strip->rectOf(in(10)).center());
        QCOMPARE(chosen.size(), 0); // nothing ends on it
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, m_strip->rectOf(in(40)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toDate(), in(40));
    }

    void aDayIsChosenByKeys_data()
    {
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::addColumn<int>("day");
        QTest::newRow("the first") << QList<Qt::Key>{Qt::Key_Return} << 3;
        QTest::newRow("the next") << QList<Qt::Key>{Qt::Key_Right, Qt::Key_Space} << 40;
        QTest::newRow("not beyond the last")
            << QList<Qt::Key>{Qt::Key_End, Qt::Key_Right, Qt::Key_Return} << ExpiryStrip::days - 1;
        QTest::newRow("not before the first")
            << QList<Qt::Key>{Qt::Key_Right, Qt::Key_Left, Qt::Key_Left, Qt::Key_Return} << 3;
    }

    void aDayIsChosenByKeys()
    {
        QFETCH(QList<Qt::Key>, keys);
        QFETCH(int, day);
        const QSignalSpy chosen(m_strip.get(), &ExpiryStrip::dayChosen);
        for (const Qt::Key key : keys)
            QTest::keyClick(m_strip.get(), key);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toDate(), in(day));
    }

    void nothingIsNothing()
    {
        m_strip->setEnds({}, m_now, 21);
        const QSignalSpy chosen(m_strip.get(), &ExpiryStrip::dayChosen);
        QTest::keyClick(m_strip.get(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(m_strip->accessibleDescription(), u"No signature ends."_s);
    }
};

QTEST_MAIN(TestExpiryStrip)
#include "tst_expirystrip.moc"
