// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commands.h"

#include "widgets/fittingtoolbar.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace pubconsole {

namespace {

constexpr int endOfToolBar = 50;

QString plain(QString text)
{
    return text.remove(u'&');
}

// A hairline between one ten and the next.
void fill(QMenu *menu, const QList<std::pair<int, QAction *>> &standing)
{
    int group = standing.isEmpty() ? 0 : standing.first().first / 10;
    for (const auto &[position, action] : standing) {
        if (std::exchange(group, position / 10) != position / 10)
            menu->addSeparator();
        menu->addAction(action);
    }
}

} // namespace

Commands::Commands(std::function<Target()> target, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
{
}

QAction *Commands::add(const Command &command)
{
    auto *action = new QAction(command.text, this);
    if (command.icon)
        action->setIcon(QIcon::fromTheme(QString::fromLatin1(command.icon)));
    action->setShortcut(command.key);
    action->setIconText(command.buttonText.isEmpty() ? plain(command.text) : command.buttonText);
    action->setMenuRole(command.role);
    const Entry &entry = m_entries.emplace_back(Entry{command, action});
    connect(action, &QAction::triggered, this, [this, &entry] { run(entry.command, m_target()); });
    for (const Command::Place &place : command.places)
        add(action, place);
    return action;
}

void Commands::add(QAction *action, const Command::Place &place)
{
    Q_ASSERT_X(std::none_of(m_places.cbegin(), m_places.cend(),
                            [&place](const auto &other) {
                                return other.first.bar == place.bar && other.first.position == place.position;
                            }),
               "Commands::add", "two commands stand in one place");
    m_places.append({place, action});
}

QList<Commands::Standing> Commands::standing(Command::Bar bar) const
{
    QList<Standing> actions;
    for (const auto &[place, action] : m_places) {
        if (place.bar == bar)
            actions.append({place.position, action});
    }
    std::stable_sort(actions.begin(), actions.end(),
                     [](const Standing &a, const Standing &b) { return a.first < b.first; });
    return actions;
}

QList<QAction *> Commands::actions() const
{
    using Bar = Command::Bar;
    QList<QAction *> actions;
    for (const Bar bar :
         {Bar::File, Bar::Edit, Bar::View, Bar::Offer, Bar::ReplaceDraft, Bar::Operation, Bar::Tools, Bar::Help}) {
        const QList<Standing> there = standing(bar);
        for (const auto &[position, action] : there)
            actions += action;
    }
    return actions;
}

void Commands::buildMenus(QMenuBar *menuBar)
{
    using Bar = Command::Bar;
    auto *replaceDraft = new QMenu(tr("&Replace draft by"), menuBar);
    fill(replaceDraft, standing(Bar::ReplaceDraft));
    add(replaceDraft->menuAction(), {Bar::Offer, 31});
    for (const auto &[bar, title] :
         {std::pair(Bar::File, tr("&File")), std::pair(Bar::Edit, tr("&Edit")), std::pair(Bar::View, tr("&View")),
          std::pair(Bar::Offer, tr("&Offer")), std::pair(Bar::Operation, tr("O&peration")),
          std::pair(Bar::Tools, tr("&Tools")), std::pair(Bar::Help, tr("&Help"))})
        fill(menuBar->addMenu(title), standing(bar));
}

QToolBar *Commands::buildToolBar(QMainWindow *window)
{
    auto *toolBar = new FittingToolBar(tr("Main toolbar"), window);
    m_toolBar = toolBar;
    window->addToolBar(toolBar);
    toolBar->setObjectName(QStringLiteral("mainToolBar"));
    toolBar->setMovable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setIconSize(QSize(16, 16));
    QList<QAction *> yielding;
    int last = 0;
    const QList<Standing> there = standing(Command::Bar::ToolBar);
    for (const auto &[position, action] : there) {
        const bool isAtEnd = position >= endOfToolBar;
        if (isAtEnd && last < endOfToolBar) {
            auto *space = new QWidget(toolBar);
            space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            toolBar->addWidget(space);
        } else if (last != 0 && last / 10 != position / 10) {
            toolBar->addSeparator();
        }
        last = position;
        toolBar->addAction(action);
        if (!isAtEnd)
            yielding += action;
    }
    for (const Entry &entry : m_entries) {
        auto *button = qobject_cast<QToolButton *>(toolBar->widgetForAction(entry.action));
        if (!button)
            continue;
        button->setAccessibleName(entry.action->iconText());
        button->setFocusPolicy(Qt::TabFocus);
        if (entry.command.button == Command::Button::Primary)
            button->setObjectName(QStringLiteral("primaryAction"));
        else if (entry.command.button == Command::Button::IconOnly)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    toolBar->setYielding(yielding);
    return toolBar;
}

QMenu *Commands::makeMenu(const QList<Command::Bar> &bars, const Target &target, QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<Standing> made;
    QList<Standing> there;
    for (const Command::Bar bar : bars)
        there += standing(bar);
    for (const auto &[position, action] : there) {
        const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                     [action = action](const Entry &entry) { return entry.action == action; });
        if (it == m_entries.cend()) { // no command of ours
            made.append({position, action});
            continue;
        }
        const QString why = refusal(it->command, target);
        auto *own = new QAction(action->text(), menu);
        own->setEnabled(why.isEmpty());
        own->setToolTip(why);
        connect(own, &QAction::triggered, this, [&command = it->command, target] { run(command, target); });
        made.append({position, own});
    }
    fill(menu, made);
    return menu;
}

QList<std::pair<QString, std::function<void()>>> Commands::possible(const Target &target) const
{
    QList<std::pair<QString, std::function<void()>>> commands;
    for (const Entry &entry : m_entries) {
        if (entry.command.isFound && refusal(entry.command, target).isEmpty())
            commands.append({plain(entry.action->text()), [&entry, target] { run(entry.command, target); }});
    }
    return commands;
}

QString Commands::refusal(const Command &command, const Target &target)
{
    if (command.needsProfile && target.view.isNull())
        return tr("No profile is open.");
    return command.refusal ? command.refusal(target) : QString();
}

// What it acts on may have become another since it was chosen.
void Commands::run(const Command &command, const Target &target)
{
    if (refusal(command, target).isEmpty())
        command.run(target);
}

void Commands::update()
{
    const Target target = m_target();
    for (const Entry &entry : m_entries)
        update(entry, target);
}

void Commands::update(const Entry &entry, const Target &target)
{
    QAction *action = entry.action;
    if (entry.command.textFor) {
        const QString buttonText = action->iconText();
        action->setText(entry.command.textFor(target));
        action->setIconText(buttonText);
    }
    const QString why = refusal(entry.command, target);
    action->setEnabled(why.isEmpty());
    const QString about = why.isEmpty() && entry.command.about ? entry.command.about(target) : QString();
    const QString name = action->iconText();
    if (!about.isEmpty())
        describe(action, tr("%1: %2").arg(QString(name).remove(u'…'), about), about);
    else
        describe(action, why.isEmpty() ? name : why, why);
}

void Commands::describe(QAction *action, const QString &toolTip, const QString &description)
{
    action->setToolTip(toolTip);
    if (QWidget *button = m_toolBar ? m_toolBar->widgetForAction(action) : nullptr)
        button->setAccessibleDescription(description);
}

} // namespace pubconsole
