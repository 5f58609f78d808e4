// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/steadytree.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Rows that come and go above what somebody looks at.
class TestSteadyTree final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<SteadyTree> m_tree;

    QModelIndex row(int number) const { return m_model->index(number, 0, m_model->index(1, 0)); }
    QString first() const { return m_tree->indexAt(QPoint(0, 0)).data().toString(); }
    // Into the first of the two groups, and what has come goes again.
    void comes(int count) const
    {
        for (int i = 0; i < count; ++i)
            m_model->item(0)->insertRow(0, new QStandardItem(u"new"_s));
    }
    void goes(int count) const { m_model->item(0)->removeRows(0, count); }
    int placeOf(const QModelIndex &index) const
    {
        m_tree->indexAt(QPoint(0, 0)); // everything is laid out
        return m_tree->visualRect(index).top();
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        for (const QString &name : {u"Needs you"_s, u"Contoso"_s}) {
            auto *group = new QStandardItem(name);
            for (int i = 0; i < 40; ++i)
                group->appendRow(new QStandardItem(name.left(1) + QString::number(i)));
            m_model->appendRow(group);
        }
        m_tree = std::make_unique<SteadyTree>();
        m_tree->setModel(m_model.get());
        m_tree->setUniformRowHeights(true);
        m_tree->expandAll();
        m_tree->resize(300, 300);
        QCursor::setPos(2000, 2000);
        m_tree->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tree.get()));
        m_tree->clearFocus();
    }
    void cleanup() { m_tree.reset(); }

    void theFirstRowInSightStaysWhereItIs()
    {
        m_tree->scrollTo(row(20), QAbstractItemView::PositionAtTop);
        QCOMPARE(first(), u"C20"_s);
        comes(3);
        QCOMPARE(first(), u"C20"_s);
        goes(2);
        QCOMPARE(first(), u"C20"_s);
        m_model->removeRow(0);
        QCOMPARE(first(), u"C20"_s);
        m_model->insertRow(0, new QStandardItem(u"Needs you"_s));
        comes(5); // nobody has expanded it yet
        m_tree->expand(m_model->index(0, 0));
        comes(1);
        QCOMPARE(m_tree->indexAt(QPoint(0, 0)).parent().data().toString(), u"Contoso"_s);
    }

    void atTheTopNewsAreSeen()
    {
        comes(3);
        QCOMPARE(first(), u"Needs you"_s);
        QCOMPARE(m_tree->verticalScrollBar()->value(), 0);
    }

    void theChosenRowStaysWhereItIs()
    {
        m_tree->setFocus();
        m_tree->activateWindow();
        QTRY_VERIFY(m_tree->hasFocus());
        m_tree->setCurrentIndex(m_model->index(5, 0, m_model->index(0, 0)));
        const QPersistentModelIndex current = m_tree->currentIndex();
        const int place = placeOf(current);
        comes(3);
        QCOMPARE(placeOf(current), place);
        QVERIFY(m_tree->verticalScrollBar()->value() > 0);
        goes(1);
        QCOMPARE(placeOf(current), place);
    }

    void theRowUnderThePointerStaysWhereItIs()
    {
        const QPersistentModelIndex pointed = m_tree->indexAt(QPoint(40, 100));
        const int place = placeOf(pointed);
        QTest::mouseMove(m_tree->viewport(), QPoint(40, 100));
        QTRY_VERIFY(m_tree->viewport()->underMouse());
        comes(3);
        QCOMPARE(placeOf(pointed), place);
    }

    // Also where all rows have room: who is about to click hits what was aimed at.
    void soItDoesInATreeThatFits()
    {
        m_model->item(0)->removeRows(2, 38);
        m_model->item(1)->removeRows(3, 37);
        QCOMPARE(placeOf(m_model->index(0, 0)), 0);
        const QPersistentModelIndex pointed = row(1);
        const int place = placeOf(pointed);
        const QPoint there = m_tree->visualRect(pointed).center();
        QTest::mouseMove(m_tree->viewport(), there);
        QTRY_VERIFY(m_tree->viewport()->underMouse());
        comes(1);
        QCOMPARE(placeOf(pointed), place);
        m_tree->resize(320, 310); // whatever is laid out anew
        QCOMPARE(placeOf(pointed), place);
        comes(1);
        QCOMPARE(placeOf(pointed), place);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_tree->viewport(), &leave);
        QCOMPARE(placeOf(m_model->index(0, 0)), 0); // and all of them are in sight again
    }

    // What comes out of sight is no reason to come back to where one was then.
    void whoScrollsAfterwardsStaysThere()
    {
        m_tree->collapse(m_model->index(0, 0));
        m_tree->scrollTo(row(10), QAbstractItemView::PositionAtTop);
        comes(3);
        QCOMPARE(first(), u"C10"_s);
        QCoreApplication::processEvents();
        m_tree->scrollTo(row(25), QAbstractItemView::PositionAtTop);
        const QString there = first();
        m_model->appendRow(new QStandardItem(u"Fabrikam"_s));
        QCOMPARE(first(), there);
    }
};

QTEST_MAIN(TestSteadyTree)
#include "tst_steadytree.moc"
