// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/fittedcolumns.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What room a table's columns get.
class TestFittedColumns final : public QObject
{
    Q_OBJECT

    static QList<int> widths(const QTableView &table)
    {
        QList<int> all;
        for (int column = 0; column < table.horizontalHeader()->count(); ++column)
            all.append(table.columnWidth(column));
        return all;
    }

private Q_SLOTS:
    void columnsShareTheRoom_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("all that is wanted") << 600 << QList<int>{300, 200, 100};
        QTest::newRow("more") << 900 << QList<int>{300, 200, 100};
        QTest::newRow("half of what can be given up") << 450 << QList<int>{200, 150, 100};
        QTest::newRow("the least") << 300 << QList<int>{100, 100, 100};
        QTest::newRow("too little") << 120 << QList<int>{100, 100, 100};
    }

    void columnsShareTheRoom()
    {
        QFETCH(int, room);
        QFETCH(QList<int>, widths);
        QStandardItemModel model(1, 3);
        QTableView table;
        table.setFrameShape(QFrame::NoFrame);
        table.verticalHeader()->hide();
        table.setModel(&model);
        FittedColumns::fit(table.horizontalHeader(), {{300, 100}, {200, 100}, {100, 100}});
        table.resize(1000, 200);
        table.show();
        table.resize(room, 200);
        QTRY_COMPARE(this->widths(table), widths);
        table.resize(1000, 200);
        QTRY_COMPARE(this->widths(table), (QList<int>{300, 200, 100}));
    }

    // A column that has little to show leaves its room to one that has much.
    void whatOneColumnDoesNotNeedAnotherHas()
    {
        QStandardItemModel model(1, 3);
        const QString text = u"A text that is longer than the column would like to be. "_s.repeated(2);
        model.setData(model.index(0, 0), u"a"_s);
        model.setData(model.index(0, 1), text);
        model.setData(model.index(0, 2), u"b"_s);
        QTableView table;
        table.verticalHeader()->hide();
        table.setModel(&model);
        const int needed = table.fontMetrics().horizontalAdvance(text);
        FittedColumns::fit(table.horizontalHeader(), {{300, 50}, {200, 50}, {300, 50}});
        table.resize(needed + 250, 200);
        table.show();
        QTRY_VERIFY2(table.columnWidth(1) >= needed, qPrintable(QString::number(table.columnWidth(1))));
        QVERIFY(table.columnWidth(0) >= 50 && table.columnWidth(2) >= 50);
        // What comes later is looked at, too, and what is there once never gets less.
        model.setData(model.index(0, 1), u"c"_s);
        model.appendRow(new QStandardItem(text));
        QTRY_VERIFY(table.columnWidth(0) > 200);
    }

    void whatUnfoldsIsLookedAt()
    {
        QStandardItemModel model(0, 2);
        auto *group = new QStandardItem(u"g"_s);
        const QString text = u"A name that is rather long"_s;
        group->appendRow({new QStandardItem(text), new QStandardItem(u"x"_s)});
        model.appendRow({group, new QStandardItem(u"x"_s.repeated(200))});
        QTreeView tree;
        tree.setModel(&model);
        FittedColumns::fit(tree.header(), {{400, 50}, {100, 50}});
        tree.resize(500, 200);
        tree.show();
        const int needed = tree.fontMetrics().horizontalAdvance(text);
        QTRY_VERIFY(tree.columnWidth(0) < needed);
        tree.expand(model.index(0, 0));
        QTRY_VERIFY2(tree.columnWidth(0) > needed, qPrintable(QString::number(tree.columnWidth(0))));
    }

    // A heading that is cut names nothing, and half a time is another one.
    void headingsAndTimesAreNeverCut()
    {
        QStandardItemModel model(1, 3);
        model.setHorizontalHeaderLabels({u"Expected"_s, u"A longer heading"_s, u"T"_s});
        const QString time = u"26 Nov 2026 15:16:26"_s;
        model.setData(model.index(0, 2), time);
        QTableView table;
        table.setFrameShape(QFrame::NoFrame);
        table.verticalHeader()->hide();
        table.setModel(&model);
        const int needed = table.fontMetrics().horizontalAdvance(time);
        FittedColumns::fit(table.horizontalHeader(), {{300, 10}, {300, 10}, {100, 10, true}});
        table.resize(100, 200);
        table.show();
        QTRY_VERIFY(table.columnWidth(2) >= needed);
        for (const int column : {0, 1})
            QVERIFY(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
        table.resize(900, 200);
        QTRY_COMPARE(table.columnWidth(0), 300);
        QVERIFY(table.columnWidth(2) >= needed);
    }

    void aHiddenColumnNeedsNoRoom()
    {
        QStandardItemModel model(1, 3);
        QTableView table;
        table.setFrameShape(QFrame::NoFrame);
        table.verticalHeader()->hide();
        table.setModel(&model);
        table.setColumnHidden(1, true);
        FittedColumns::fit(table.horizontalHeader(), {{300, 100}, {200, 100}, {100, 100}});
        table.resize(300, 200);
        table.show();
        QTRY_COMPARE(table.columnWidth(0), 200);
        QCOMPARE(table.columnWidth(2), 100);
        QVERIFY(table.isColumnHidden(1));
    }

    void whatCanBeDoneWithoutLeavesANarrowView_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<bool>>("hidden");
        QTest::newRow("room for all") << 400 << QList<bool>{false, false, true, false, false};
        QTest::newRow("the first that may leave") << 399 << QList<bool>{false, false, true, false, true};
        QTest::newRow("both") << 299 << QList<bool>{false, true, true, false, true};
        QTest::newRow("the rest stays") << 100 << QList<bool>{false, true, true, false, true};
    }

    void whatCanBeDoneWithoutLeavesANarrowView()
    {
        QFETCH(int, room);
        QFETCH(QList<bool>, hidden);
        QStandardItemModel model(1, 5);
        QTableView table;
        table.setFrameShape(QFrame::NoFrame);
        table.verticalHeader()->hide();
        table.setModel(&model);
        table.setColumnHidden(2, true); // by somebody else, and so it stays
        FittedColumns::fit(table.horizontalHeader(),
                           {{300, 100}, {200, 100, false, 2}, {100, 100, false, 3}, {100, 100}, {100, 100, false, 1}});
        const auto isHidden = [&table] {
            QList<bool> all;
            for (int column = 0; column < table.model()->columnCount(); ++column)
                all.append(table.isColumnHidden(column));
            return all;
        };
        table.resize(1000, 200);
        table.show();
        table.resize(room, 200);
        QTRY_COMPARE(isHidden(), hidden);
        table.resize(1000, 200);
        QTRY_COMPARE(isHidden(), (QList<bool>{false, false, true, false, false}));
        QCOMPARE(table.columnWidth(1), 200);
    }

    void aWidthThatThePersonChoseStays()
    {
        QStandardItemModel model(1, 2);
        QTableView table;
        table.setFrameShape(QFrame::NoFrame);
        table.verticalHeader()->hide();
        table.setModel(&model);
        FittedColumns::fit(table.horizontalHeader(), {{300, 100}, {200, 100}});
        table.resize(500, 200);
        table.show();
        QWidget *sections = table.horizontalHeader()->viewport();
        const QPoint edge(299, sections->height() / 2);
        QTest::mouseMove(sections, edge);
        QTest::mousePress(sections, Qt::LeftButton, {}, edge);
        QTest::mouseMove(sections, edge - QPoint(100, 0));
        QTest::mouseRelease(sections, Qt::LeftButton, {}, edge - QPoint(100, 0));
        const int chosen = table.columnWidth(0);
        QVERIFY2(chosen < 250, qPrintable(QString::number(chosen)));
        table.resize(320, 200);
        QTest::qWait(0);
        QCOMPARE(table.columnWidth(0), chosen);
    }
};

QTEST_MAIN(TestFittedColumns)
#include "tst_fittedcolumns.moc"
