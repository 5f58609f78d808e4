// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/typedcell.h"
#include "support/patience.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Whether something stands in a cell that nobody took over.
class TestTypedCell final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
    std::unique_ptr<TypedCell> m_cell;

    QLineEdit *edit()
    {
        m_table->edit(m_model->index(0, 0));
        auto *line = m_table->viewport()->findChild<QLineEdit *>();
        m_cell->follow(line);
        return line;
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(1, 1);
        m_table = std::make_unique<QTableView>();
        m_table->setModel(m_model.get());
        m_cell = std::make_unique<TypedCell>(m_table.get());
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    }
    void cleanup()
    {
        m_cell.reset();
        m_table.reset();
        m_model.reset();
    }

    void whatIsTypedIsTakenOver()
    {
        QLineEdit *line = edit();
        QVERIFY(line && !m_cell->isTyping());
        QTest::keyClicks(line, u"0.5"_s);
        QVERIFY(m_cell->isTyping());
        m_cell->finish();
        QVERIFY(!m_cell->isTyping());
        QCOMPARE(m_model->index(0, 0).data().toString(), u"0.5"_s);
    }

    // Who hears of it asks at once.
    void anEditorThatGoesIsNothingTyped()
    {
        QLineEdit *line = edit();
        QTest::keyClicks(line, u"abc"_s);
        QList<bool> answers;
        connect(m_cell.get(), &TypedCell::changed, m_table.get(), [&] { answers += m_cell->isTyping(); });
        delete line;
        QCOMPARE(answers, QList<bool>{false});
    }

    void aLineElsewhereIsNoCell()
    {
        QLineEdit line(m_table.get());
        m_cell->follow(&line);
        QTest::keyClicks(&line, u"abc"_s);
        QVERIFY(!m_cell->isTyping());
    }
};

QTEST_MAIN(TestTypedCell)
#include "tst_typedcell.moc"
