// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/docktitles.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! Which docks have a title bar beside their tab.
class TestDockTitles final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QMainWindow> m_window;
    QDockWidget *m_alone = nullptr;
    QDockWidget *m_first = nullptr;
    QDockWidget *m_second = nullptr;

    QDockWidget *add(const QString &title, Qt::DockWidgetArea area)
    {
        auto *dock = new QDockWidget(title, m_window.get());
        dock->setWidget(new QWidget);
        m_window->addDockWidget(area, dock);
        return dock;
    }
    static bool hasTitle(const QDockWidget *dock) { return dock->titleBarWidget() == nullptr; }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QMainWindow>();
        m_window->setCentralWidget(new QWidget);
        m_alone = add(u"Alone"_s, Qt::LeftDockWidgetArea);
        m_first = add(u"First"_s, Qt::BottomDockWidgetArea);
        m_second = add(u"Second"_s, Qt::BottomDockWidgetArea);
        m_window->tabifyDockWidget(m_first, m_second);
        new DockTitles(m_window.get());
        m_window->resize(1000, 600);
        m_window->show();
    }

    void aTabIsTitleEnoughInALowWindow()
    {
        QTRY_VERIFY(!hasTitle(m_first) && !hasTitle(m_second));
        QVERIFY(hasTitle(m_alone));
        m_window->resize(1000, 900);
        QTRY_VERIFY(hasTitle(m_first) && hasTitle(m_second));
        m_window->resize(1000, 600);
        QTRY_VERIFY(!hasTitle(m_first) && !hasTitle(m_second));
    }

    void whatStandsAloneKeepsItsTitle()
    {
        QTRY_VERIFY(!hasTitle(m_first));
        m_second->setFloating(true);
        QTRY_VERIFY(hasTitle(m_first) && hasTitle(m_second));
        m_second->setFloating(false);
        QTRY_VERIFY(!hasTitle(m_first) && !hasTitle(m_second));
        m_second->close();
        QTRY_VERIFY(hasTitle(m_first));
        m_second->show();
        QTRY_VERIFY(!hasTitle(m_first));
    }
};

QTEST_MAIN(TestDockTitles)
#include "tst_docktitles.moc"
