// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/readtable.h"
#include "widgets/rowcopy.h"
#include "widgets/steadytree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Rows of tables and trees that go to the clipboard.
class TestRowCopy final : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model;

    QStandardItem *item(const QString &text) const { return new QStandardItem(text); }
    static QString copied(QWidget *view)
    {
        QGuiApplication::clipboard()->setText(u"nothing"_s);
        QTest::keySequence(view, QKeySequence::Copy);
        return QGuiApplication::clipboard()->text();
    }

private Q_SLOTS:
    void init()
    {
        m_model.clear();
        m_model.appendRow({item(u"contoso-vm"_s), item(u"Publish"_s), item(u"Failed"_s)});
        m_model.appendRow({item(u"contoso-app"_s), item(u"Go live"_s), item(u"two\nlines\tand a tab"_s)});
    }

    void aTableCopiesWhatIsSelectedAsItIsSeen()
    {
        QTableView table;
        setUpReadTable(&table);
        table.setModel(&m_model);
        QCOMPARE(copied(&table), u"nothing"_s); // no row is meant
        table.setCurrentIndex(m_model.index(1, 1));
        QCOMPARE(copied(&table), u"contoso-app\tGo live\ttwo lines and a tab"_s);
        table.selectAll();
        table.hideColumn(1);
        table.horizontalHeader()->moveSection(2, 0);
        QCOMPARE(copied(&table), u"Failed\tcontoso-vm\ntwo lines and a tab\tcontoso-app"_s);
        table.selectionModel()->clearSelection();
        QCOMPARE(copied(&table), u"two lines and a tab\tcontoso-app"_s); // the current one
    }

    void rowsStayInOrderWhereTheFirstColumnIsHidden()
    {
        QTableView table;
        setUpReadTable(&table);
        table.setModel(&m_model);
        table.hideColumn(0);
        table.selectAll();
        QCOMPARE(copied(&table), u"Publish\tFailed\nGo live\ttwo lines and a tab"_s);
    }

    void aTreeCopiesItsRowsFromTheTop()
    {
        m_model.item(0)->appendRow({item(u"Certification"_s), item(QString()), item(u"Failed"_s)});
        SteadyTree tree;
        tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
        tree.setModel(&m_model);
        tree.expandAll();
        tree.selectAll();
        QCOMPARE(copied(&tree),
                 u"contoso-vm\tPublish\tFailed\nCertification\t\tFailed\ncontoso-app\tGo live\ttwo lines and a tab"_s);
    }
};

QTEST_MAIN(TestRowCopy)
#include "tst_rowcopy.moc"
