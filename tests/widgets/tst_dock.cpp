// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "widgets/dock.h"

#include <QLabel>
#include <QTest>

using namespace pubconsole;
using namespace Qt::StringLiterals;

//! What a dock shows while it has nothing to show.
class TestDock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContentIsShownWhileItLives()
    {
        Dock dock(u"Log"_s, u"logDock"_s, u"No profile is open."_s);
        dock.show();
        const auto *sentence = dock.findChild<QLabel *>();
        QVERIFY(sentence->isVisible());
        QCOMPARE(sentence->text(), u"No profile is open."_s);
        for (int round = 0; round < 2; ++round) {
            auto content = std::make_unique<QWidget>();
            dock.setContent(content.get());
            QVERIFY(content->isVisible() && !sentence->isVisible());
            QCOMPARE(dock.widget(), content.get());
            content.reset();
            QVERIFY(sentence->isVisible());
        }
    }

    void theTitleIsTheContents()
    {
        Dock dock(u"Operations"_s, u"operationsDock"_s, u"No profile is open."_s);
        auto content = std::make_unique<QWidget>();
        dock.setContent(content.get());
        QCOMPARE(dock.windowTitle(), u"Operations"_s);
        content->setWindowTitle(u"Operations (1 running)"_s);
        QCOMPARE(dock.windowTitle(), u"Operations (1 running)"_s);
        content.reset();
        QCOMPARE(dock.windowTitle(), u"Operations"_s);
    }
};

QTEST_MAIN(TestDock)
#include "tst_dock.moc"
