// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablemodel.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

struct Fruit
{
    QString name;
    int weight = 0;
    QString described() const { return name + u", ripe"_s; }
};

class Fruits final : public TableModel<Fruit>
{
public:
    Fruits()
        : TableModel(nullptr, {{u"Name"_s, &Fruit::name},
                               {u"State"_s, &Fruit::described},
                               {u"Weight"_s, [](const Fruit &fruit) { return QString::number(fruit.weight); },
                                Qt::AlignRight | Qt::AlignVCenter},
                               {u"Story"_s, [](const Fruit &, qsizetype longest) { return QString(longest, u'x'); }}})
    {
    }

    void put(const QList<Fruit> &fruits)
    {
        beginResetModel();
        m_rows = fruits;
        endResetModel();
    }

    void call(const QString &title)
    {
        beginResetModel();
        setColumns({{title, &Fruit::name}});
        endResetModel();
    }

protected:
    QVariant cell(const Fruit &fruit, int column, int role) const override
    {
        return role == Qt::ToolTipRole ? toolTip(fruit, column) : TableModel::cell(fruit, column, role);
    }
};

} // namespace

class TestTableModel final : public QObject
{
    Q_OBJECT

    Fruits m_fruits;

private Q_SLOTS:
    void init() { m_fruits.put({{u"apple"_s, 120}, {u"melon"_s, 2000}}); }

    void aCellIsItsColumnsTextOfItsRow_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("a member") << 1 << 0 << u"melon"_s;
        QTest::newRow("a member function") << 1 << 1 << u"melon, ripe"_s;
        QTest::newRow("a lambda") << 0 << 2 << u"120"_s;
        QTest::newRow("as long as a cell") << 0 << 3 << QString(longestValueText, u'x');
    }

    void aCellIsItsColumnsTextOfItsRow()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, text);
        QCOMPARE(m_fruits.index(row, column).data().toString(), text);
    }

    void aColumnHasItsTitleAndItsSide()
    {
        QCOMPARE(m_fruits.columnCount(), 4);
        QCOMPARE(m_fruits.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Weight"_s);
        QVERIFY(!m_fruits.headerData(2, Qt::Horizontal, Qt::ToolTipRole).isValid());
        QVERIFY(!m_fruits.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid()); // rows have no numbers
        QVERIFY(m_fruits.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QCOMPARE(m_fruits.index(0, 2).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(m_fruits.index(0, 0).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
    }

    void aToolTipHasTheWholeTextInLines()
    {
        const QString text = m_fruits.index(0, 3).data(Qt::ToolTipRole).toString();
        QCOMPARE(text.count(u'x'), longestToolTip);
        QVERIFY(text.contains(u'\n'));
    }

    void aCellHasNothingBelowItAndNoOtherRole()
    {
        QCOMPARE(m_fruits.rowCount(m_fruits.index(0, 0)), 0);
        QCOMPARE(m_fruits.columnCount(m_fruits.index(0, 0)), 0);
        QVERIFY(!m_fruits.index(0, 0).data(Qt::UserRole).isValid());
        QVERIFY(!m_fruits.data({}, Qt::DisplayRole).isValid());
    }

    void rowsAndColumnsChangeInAReset()
    {
        const QAbstractItemModelTester tester(&m_fruits, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_fruits.put({});
        m_fruits.put({{u"fig"_s, 40}});
        QCOMPARE(m_fruits.rowCount(), 1);
        QCOMPARE(m_fruits.row(0).weight, 40);
        m_fruits.call(u"Fruit"_s);
        QCOMPARE(m_fruits.columnCount(), 1);
        QCOMPARE(m_fruits.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Fruit"_s);
    }
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
