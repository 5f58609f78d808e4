// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/pricecell.h"
#include "support/patience.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! How the cells of the grid of prices are divided.
class TestPriceCell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasItsRoom_data()
    {
        QTest::addColumn<QString>("price");
        QTest::newRow("usual") << u"0.12"_s;
        QTest::newRow("scaled") << u"0.026875"_s;
        QTest::newRow("with all its digits") << u"13.8666528333"_s;
    }
    void everyPartHasItsRoom()
    {
        QFETCH(const QString, price);
        const QFontMetrics font{QGuiApplication::font()};
        const int length = int(price.size());
        const QRect cell(7, 3, PriceCellParts::widthFor(font, length), 20);
        const PriceCellParts parts = PriceCellParts::of(cell, font, length);
        QVERIFY(parts.mark.width() >= font.horizontalAdvance(u"▲"_s));
        QVERIFY(parts.draft.width() >= font.horizontalAdvance(price));
        QVERIFY(parts.production.width() >= font.horizontalAdvance(price));
        QVERIFY(parts.change.width() >= font.horizontalAdvance(u"↓ lowered 0.03 (20 %)"_s));
        QVERIFY(parts.mark.right() < parts.draft.left() && parts.draft.right() < parts.production.left() &&
                parts.production.right() < parts.change.left());
        QVERIFY(cell.contains(parts.mark) && cell.contains(parts.change));
    }

    void whatNobodyReadsTakesNoRoom()
    {
        const QFontMetrics font{QGuiApplication::font()};
        QCOMPARE(PriceCellParts::widthFor(font, 300), PriceCellParts::widthFor(font, 30));
    }
};

QTEST_MAIN(TestPriceCell)
#include "tst_pricecell.moc"
