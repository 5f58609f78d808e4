// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/readtable.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! The menu of a row.
class TestToolMenu final : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model;
    std::unique_ptr<QWidget> m_window;
    QTableView *m_table = nullptr;
    QPushButton *m_can = nullptr;

    QMenu *menuAt(const QPoint &at) const
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_table->viewport(), &event);
        const QList<QMenu *> menus = m_table->findChildren<QMenu *>();
        return menus.isEmpty() ? nullptr : menus.last();
    }
    static QStringList textsOf(const QMenu &menu)
    {
        QStringList texts;
        const QList<QAction *> actions = menu.actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                texts += action->text() + (action->isEnabled() ? u""_s : u" (not now)"_s);
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_model.clear();
        m_model.appendRow({new QStandardItem(u"gold 1.0.0"_s), new QStandardItem(u"Good"_s)});
        m_model.appendRow({new QStandardItem(u"gold 1.0.1"_s), new QStandardItem(u"Ended"_s)});
        m_window = std::make_unique<QWidget>();
        m_window->resize(400, 300);
        m_table = new QTableView(m_window.get());
        m_table->resize(400, 200);
        m_can = new QPushButton(u"Renew address…"_s, m_window.get());
        auto *cannot = new QPushButton(u"Deprecate"_s, m_window.get());
        cannot->setEnabled(false);
        auto *hidden = new QPushButton(u"Nothing"_s, m_window.get());
        hidden->hide();
        setUpReadTable(m_table, {m_can, cannot, hidden});
        m_table->setModel(&m_model);
        m_window->show();
    }

    void itHasWhatTheButtonsDo()
    {
        m_table->addAction(new QAction(u"Open"_s, m_table));
        const QMenu *menu = menuAt(m_table->visualRect(m_model.index(1, 0)).center());
        QVERIFY(menu);
        QCOMPARE(textsOf(*menu), QStringList({u"Open"_s, u"Renew address…"_s, u"Deprecate (not now)"_s, u"Copy"_s}));
        QCOMPARE(m_table->currentIndex().row(), 1); // the row under the pointer is what is meant
        const QSignalSpy clicked(m_can, &QPushButton::clicked);
        menu->actions().at(1)->trigger();
        QCOMPARE(clicked.size(), 1);
        menu->actions().last()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"gold 1.0.1\tEnded"_s);
    }

    void itOpensByItsKey()
    {
        m_table->setCurrentIndex(m_model.index(1, 0));
        const QPoint away(-50, -50); // wherever the keys think they are
        QContextMenuEvent event(QContextMenuEvent::Keyboard, away, away);
        QCoreApplication::sendEvent(m_table, &event);
        const auto *menu = m_table->findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(textsOf(*menu).contains(u"Renew address…"_s));
        QCOMPARE(m_table->currentIndex().row(), 1);
    }

    void whatIsSelectedStaysSelected()
    {
        m_table->selectAll();
        QVERIFY(menuAt(m_table->visualRect(m_model.index(1, 0)).center()));
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 2);
    }

    void besideTheRowsThereIsNone() { QVERIFY(!menuAt(QPoint(5, m_table->viewport()->height() - 1))); }

    void whoMakesOneKeepsIt()
    {
        m_table->setContextMenuPolicy(Qt::CustomContextMenu);
        const QSignalSpy requested(m_table, &QWidget::customContextMenuRequested);
        QVERIFY(!menuAt(m_table->visualRect(m_model.index(1, 0)).center()));
        QCOMPARE(requested.size(), 1);
    }
};

QTEST_MAIN(TestToolMenu)
#include "tst_toolmenu.moc"
