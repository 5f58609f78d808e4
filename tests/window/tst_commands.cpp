// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "window/commands.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Bar = Command::Bar;

//! What a command is gives its menus, buttons and reasons; what it acts on is captured when it is asked for.
class TestCommands final : public QObject
{
    Q_OBJECT

    const OfferId m_vm{u"contoso"_s, u"vm"_s};
    const OfferId m_app{u"contoso"_s, u"app"_s};
    Target m_target;
    QList<OfferId> m_done;
    std::unique_ptr<Commands> m_commands;

    static QString needsOffer(const Target &target)
    {
        return target.offer() ? QString() : u"Select one offer first."_s;
    }
    QAction *add(const QString &text, const QList<Command::Place> &places)
    {
        return m_commands->add({.text = text,
                                .places = places,
                                .refusal = needsOffer,
                                .run = [this](const Target &target) { m_done += target.offers; },
                                .about = [](const Target &target) { return target.offers.first().offer; }});
    }
    static QStringList texts(const QMenu *menu)
    {
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts += action->isSeparator() ? u"-"_s : action->text();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_target = {};
        m_done.clear();
        m_commands = std::make_unique<Commands>([this] { return m_target; });
    }

    void menusStandInOrderWhoeverCameFirst()
    {
        add(u"Third"_s, {{Bar::Offer, 21}});
        add(u"Second"_s, {{Bar::Offer, 12}});
        add(u"First"_s, {{Bar::Offer, 11}, {Bar::Help, 11}});
        QMenuBar bar;
        m_commands->buildMenus(&bar);
        const QList<QMenu *> menus = bar.findChildren<QMenu *>();
        const auto menu = [&menus](const QString &title) {
            return *std::find_if(menus.cbegin(), menus.cend(),
                                 [&title](const QMenu *found) { return found->title() == title; });
        };
        QCOMPARE(texts(menu(u"&Offer"_s)),
                 QStringList({u"First"_s, u"Second"_s, u"-"_s, u"Third"_s, u"-"_s, u"&Replace draft by"_s}));
        QCOMPARE(texts(menu(u"&Help"_s)), QStringList{u"First"_s});
    }

    void aRefusedCommandSaysWhyAndDoesNothing()
    {
        QMainWindow window;
        QAction *action = add(u"Publish…"_s, {{Bar::ToolBar, 51}});
        const QWidget *button = m_commands->buildToolBar(&window)->widgetForAction(action);
        m_commands->update();
        QVERIFY(!action->isEnabled());
        QCOMPARE(action->toolTip(), u"Select one offer first."_s);
        QCOMPARE(button->accessibleDescription(), u"Select one offer first."_s);
        QCOMPARE(button->accessibleName(), u"Publish…"_s);

        m_target.offers = {m_vm};
        m_commands->update();
        QVERIFY(action->isEnabled());
        QCOMPARE(action->toolTip(), u"Publish: vm"_s);
        action->trigger();
        QCOMPARE(m_done, QList<OfferId>{m_vm});

        m_target.offers = {}; // and nobody has asked since
        action->trigger();
        QCOMPARE(m_done, QList<OfferId>{m_vm});
    }

    void withoutAProfileNothingIsAskedThatNeedsOne()
    {
        bool isAsked = false;
        QAction *action = m_commands->add({.text = u"Refresh"_s,
                                           .needsProfile = true,
                                           .refusal =
                                               [&isAsked](const Target &) {
                                                   isAsked = true;
                                                   return QString();
                                               },
                                           .run = [this](const Target &) { m_done += m_vm; }});
        m_commands->update();
        action->trigger();
        QCOMPARE(action->toolTip(), u"No profile is open."_s);
        QVERIFY(!isAsked);
        QVERIFY(m_done.isEmpty());
    }

    // What is selected while a menu is open is another matter.
    void aMenuIsOfWhatItWasOpenedFor()
    {
        add(u"Open"_s, {{Bar::OfferMenu, 11}});
        add(u"Close tab"_s, {{Bar::TabMenu, 61}});
        m_target.offers = {m_app};
        QWidget parent;
        const QMenu *menu = m_commands->makeMenu({Bar::OfferMenu, Bar::TabMenu}, {.offers = {m_vm}}, &parent);
        QCOMPARE(texts(menu), QStringList({u"Open"_s, u"-"_s, u"Close tab"_s}));
        menu->actions().first()->trigger();
        QCOMPARE(m_done, QList<OfferId>{m_vm});
        const QMenu *refused = m_commands->makeMenu({Bar::OfferMenu}, {}, &parent);
        QVERIFY(!refused->actions().first()->isEnabled());
        QCOMPARE(refused->actions().first()->toolTip(), u"Select one offer first."_s);
    }

    void whatIsPossibleIsFound()
    {
        add(u"&Publish…"_s, {});
        m_commands->add({.text = u"&Copy"_s, .isFound = false, .run = [](const Target &) {}});
        QVERIFY(m_commands->possible({}).isEmpty());
        const auto found = m_commands->possible({.offers = {m_vm}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first, u"Publish…"_s);
        found.first().second();
        QCOMPARE(m_done, QList<OfferId>{m_vm});
    }

    void aTextFollowsWhatIsThere()
    {
        QAction *save =
            m_commands->add({.text = u"Save to service"_s,
                             .buttonText = u"Save"_s,
                             .run = [](const Target &) {},
                             .textFor =
                                 [](const Target &target) {
                                     return target.offers.isEmpty() ? u"Save to service"_s : u"Save to file"_s;
                                 }});
        m_target.offers = {m_vm};
        m_commands->update();
        QCOMPARE(save->text(), u"Save to file"_s);
        QCOMPARE(save->iconText(), u"Save"_s);
    }
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
