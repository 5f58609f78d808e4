// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ids.h"
#include "support/patience.h"

#include <QTest>

#include <algorithm>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Ids stand in the order that people count in, and always in the same.
class TestNaturalOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAsPeopleCount_data()
    {
        QTest::addColumn<QStringList>("ordered");
        QTest::newRow("numbers") << QStringList{u"contoso-vm"_s, u"contoso-vm-2"_s, u"contoso-vm-10"_s};
        QTest::newRow("numbers inside") << QStringList{u"a2b"_s, u"a10a"_s, u"a10b"_s};
        QTest::newRow("longer than any number type")
            << QStringList{u"a99999999999999999999"_s, u"a100000000000000000000"_s};
        QTest::newRow("leading noughts") << QStringList{u"a01"_s, u"a1"_s, u"a02"_s, u"a2"_s};
        QTest::newRow("a number and a letter") << QStringList{u"a-1"_s, u"a-b"_s};
        QTest::newRow("case last") << QStringList{u"A"_s, u"a"_s, u"B"_s, u"b"_s};
        QTest::newRow("nothing first") << QStringList{u""_s, u"0"_s, u"a"_s};
        QTest::newRow("other letters") << QStringList{u"a"_s, u"é1"_s, u"é2"_s, u"é10"_s};
    }

    void ordersAsPeopleCount()
    {
        QFETCH(QStringList, ordered);
        for (qsizetype i = 0; i < ordered.size(); ++i) {
            for (qsizetype j = 0; j < ordered.size(); ++j) {
                const auto order = naturalOrder(ordered[i], ordered[j]);
                QVERIFY2(i < j   ? order < 0
                         : i > j ? order > 0
                                 : order == 0,
                         qPrintable(ordered[i] + u" and "_s + ordered[j]));
            }
        }
    }

    void publishersComeBeforeOffers()
    {
        QList<OfferId> ids{{u"p10"_s, u"a"_s}, {u"p2"_s, u"b-10"_s}, {u"p2"_s, u"b-9"_s}};
        std::sort(ids.begin(), ids.end());
        QCOMPARE(ids, (QList<OfferId>{{u"p2"_s, u"b-9"_s}, {u"p2"_s, u"b-10"_s}, {u"p10"_s, u"a"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
