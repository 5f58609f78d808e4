// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treemodel.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

struct Leaf : TreeNode<Leaf>
{
    int number = 0;
    bool isSameAs(const Leaf &other) const { return number == other.number; }
    size_t hash() const { return size_t(number); }
};

class Tree final : public TreeModel<Leaf>
{
public:
    using TreeModel::indexOf;
    using TreeModel::insertNodes;
    using TreeModel::moveNode;
    using TreeModel::nodeAt;
    using TreeModel::removeNodes;
    using TreeModel::rootNode;
    using TreeModel::syncNodes;
    using TreeModel::tellChanged;

    Tree()
        : TreeModel(nullptr, {u"Number"_s, u"Again"_s})
    {
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole && index.isValid() ? QVariant(nodeAt(index)->number) : QVariant();
    }

    static Leaf::Nodes leaves(const QList<int> &numbers)
    {
        Leaf::Nodes made;
        for (const int number : numbers)
            made.emplace_back(std::make_unique<Leaf>())->number = number;
        return made;
    }
    QList<int> numbersOf(const Leaf *parent) const
    {
        QList<int> numbers;
        for (const auto &child : parent->children)
            numbers += child->number;
        return numbers;
    }
    QList<Leaf *> everyNode() const
    {
        QList<Leaf *> nodes{rootNode()};
        for (qsizetype i = 0; i < nodes.size(); ++i) {
            for (const auto &child : nodes[i]->children)
                nodes += child.get();
        }
        return nodes;
    }
};

bool isBelow(const Leaf *node, const Leaf *other)
{
    for (; node; node = node->parent) {
        if (node == other)
            return true;
    }
    return false;
}

} // namespace

class TestTreeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeWithTheirColumns()
    {
        Tree tree;
        tree.insertNodes(tree.rootNode(), 0, Tree::leaves({1, 2}));
        tree.insertNodes(tree.rootNode()->children[1].get(), 0, Tree::leaves({3}));
        const QModelIndex two = tree.index(1, 1);
        QCOMPARE(two.data().toInt(), 2);
        QCOMPARE(tree.columnCount(two), 2);
        QCOMPARE(tree.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Again"_s);
        QCOMPARE(tree.rowCount(two), 0); // children stand below the first column alone
        QCOMPARE(tree.rowCount(two.siblingAtColumn(0)), 1);
        const QModelIndex three = tree.index(0, 1, two.siblingAtColumn(0));
        QCOMPARE(three.parent(), two.siblingAtColumn(0));
        QVERIFY(!tree.index(0, 2).isValid() && !tree.index(2, 0).isValid() && !tree.index(-1, 0).isValid());
    }

    void whatChangedIsWholeRows()
    {
        Tree tree;
        tree.insertNodes(tree.rootNode(), 0, Tree::leaves({1, 2, 3}));
        QModelIndex first;
        QModelIndex last;
        connect(&tree, &Tree::dataChanged, this, [&](const QModelIndex &from, const QModelIndex &to) {
            first = from;
            last = to;
        });
        tree.tellChanged(tree.rootNode()->children[1].get(), tree.rootNode()->children[2].get());
        QCOMPARE(first, tree.index(1, 0));
        QCOMPARE(last, tree.index(2, 1));
    }

    void aRowMovesToItsPlace_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("place");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("up") << 3 << 1 << QList<int>{0, 3, 1, 2};
        QTest::newRow("down") << 0 << 3 << QList<int>{1, 2, 0, 3};
        QTest::newRow("to the end") << 1 << 4 << QList<int>{0, 2, 3, 1};
        QTest::newRow("where it stands") << 2 << 2 << QList<int>{0, 1, 2, 3};
        QTest::newRow("behind itself") << 2 << 3 << QList<int>{0, 1, 2, 3};
    }

    void aRowMovesToItsPlace()
    {
        QFETCH(int, row);
        QFETCH(int, place);
        QFETCH(QList<int>, after);
        Tree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.insertNodes(tree.rootNode(), 0, Tree::leaves({0, 1, 2, 3}));
        const QPersistentModelIndex moved(tree.index(row, 0));
        tree.moveNode(tree.nodeAt(moved), tree.rootNode(), size_t(place));
        QCOMPARE(tree.numbersOf(tree.rootNode()), after);
        QCOMPARE(moved.data().toInt(), row);
    }

    void whatStaysIsNotTouched_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::addColumn<QString>("steps"); // + rows came, - rows went
        const QList<int> some{1, 2, 3, 4, 5};
        QTest::newRow("the same") << some << some << QString();
        QTest::newRow("all come") << QList<int>{} << some << u"+5"_s;
        QTest::newRow("all go") << some << QList<int>{} << u"-5"_s;
        QTest::newRow("others") << some << QList<int>{6, 7} << u"-5+2"_s;
        QTest::newRow("some go") << some << QList<int>{1, 4} << u"-2-1"_s;
        QTest::newRow("some come") << QList<int>{2, 4} << some << u"+1+1+1"_s;
        QTest::newRow("another order") << QList<int>{1, 2} << QList<int>{2, 1} << u"+1-1"_s;
    }

    void whatStaysIsNotTouched()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        QFETCH(QString, steps);
        Tree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.insertNodes(tree.rootNode(), 0, Tree::leaves({100, 200})); // around the range
        if (!before.isEmpty())
            tree.insertNodes(tree.rootNode(), 1, Tree::leaves(before));
        QString seen;
        connect(&tree, &Tree::rowsInserted, this, [&seen](const QModelIndex &, int first, int last) {
            seen += u'+' + QString::number(last - first + 1);
        });
        connect(&tree, &Tree::rowsRemoved, this, [&seen](const QModelIndex &, int first, int last) {
            seen += u'-' + QString::number(last - first + 1);
        });
        tree.syncNodes(tree.rootNode(), {1, 1 + size_t(before.size())}, Tree::leaves(after));
        QCOMPARE(tree.numbersOf(tree.rootNode()), QList<int>{100} + after + QList<int>{200});
        QCOMPARE(seen, steps);
    }

    // Whatever comes, goes and moves: views are told so that an index stays with its node.
    void anIndexStaysWithItsNode_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void anIndexStaysWithItsNode()
    {
        QFETCH(quint32, seed);
        Tree tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(seed);
        const auto below = [&random](size_t most) { return random.bounded(int(most) + 1); };
        QHash<int, QPersistentModelIndex> indexes;
        int newest = 0;
        for (int round = 0; round < 150; ++round) {
            const QList<Leaf *> nodes = tree.everyNode();
            Leaf *node = nodes[random.bounded(nodes.size())];
            const size_t count = node->children.size();
            switch (random.bounded(4)) {
            case 0:
            case 1: {
                QList<int> numbers;
                for (int left = below(2); left >= 0; --left)
                    numbers += ++newest;
                tree.insertNodes(node, size_t(below(count)), Tree::leaves(numbers));
                break;
            }
            case 2: {
                const auto begin = size_t(below(count));
                if (begin < count)
                    tree.removeNodes(node, {begin, begin + 1 + size_t(below(count - begin - 1))});
                break;
            }
            case 3: {
                Leaf *to = nodes[random.bounded(nodes.size())];
                if (node->parent && !isBelow(to, node))
                    tree.moveNode(node, to, size_t(below(to->children.size())));
                break;
            }
            }
            const QList<Leaf *> all = tree.everyNode();
            for (const Leaf *here : all) {
                for (size_t i = 0; i < here->children.size(); ++i) {
                    const Leaf *child = here->children[i].get();
                    QCOMPARE(child->parent, here);
                    QCOMPARE(child->row, int(i));
                    QPersistentModelIndex &index = indexes[child->number];
                    if (index.isValid())
                        QCOMPARE(QModelIndex(index), tree.indexOf(child));
                    index = tree.indexOf(child);
                }
            }
        }
        const qsizetype valid =
            std::count_if(indexes.cbegin(), indexes.cend(), [](const auto &index) { return index.isValid(); });
        QCOMPARE(valid, tree.everyNode().size() - 1);
    }
};

QTEST_GUILESS_MAIN(TestTreeModel)
#include "tst_treemodel.moc"
