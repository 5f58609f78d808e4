// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/command.h"

#include <QObject>

#include <deque>

class QMainWindow;
class QMenu;
class QMenuBar;
class QToolBar;

namespace pubconsole {

//! Every command of the window, and the menus and the toolbar made of them. Whoever has a command adds it, before they
//! are built.
class Commands final : public QObject
{
    Q_OBJECT

public:
    //! \param target what the commands would act on now
    explicit Commands(std::function<Target()> target, QObject *parent = nullptr);

    //! \returns its action, owned by this
    QAction *add(const Command &command);
    //! An action that is no command of the window's, as a dock's. \param action not owned
    void add(QAction *action, const Command::Place &place);
    //! What has been added, in the order of the menus.
    QList<QAction *> actions() const;
    void buildMenus(QMenuBar *bar);
    QToolBar *buildToolBar(QMainWindow *window);

    //! What stands there, as it is for `target`, whatever is chosen by then. Its owner is the parent, and it ends when
    //! it is closed.
    QMenu *makeMenu(const QList<Command::Bar> &bars, const Target &target, QWidget *parent) const;
    //! What can be done with this target: its words, and what does it.
    QList<std::pair<QString, std::function<void()>>> possible(const Target &target) const;
    //! Asks each command anew whether it can be given: the reason stands at its button.
    void update();

private:
    struct Entry
    {
        Command command;
        QAction *action;
    };
    using Standing = std::pair<int, QAction *>;
    QList<Standing> standing(Command::Bar bar) const;
    static QString refusal(const Command &command, const Target &target);
    static void run(const Command &command, const Target &target);
    void update(const Entry &entry, const Target &target);
    void describe(QAction *action, const QString &toolTip, const QString &description);

    std::function<Target()> m_target;
    std::deque<Entry> m_entries; // where they stay
    QList<std::pair<Command::Place, QAction *>> m_places;
    QToolBar *m_toolBar = nullptr;
};

} // namespace pubconsole
