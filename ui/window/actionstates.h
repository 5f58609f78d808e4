// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pubconsole {

class Actions;
class Messages;
class Tabs;
class Targets;
class Workspace;

//! Which commands can be given now, and why the others cannot: the reason stands at the button. Every write is refused
//! on a read-only profile.
class ActionStates final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::ActionStates)
public:
    //! \param actions, tabs, targets, messages not owned
    ActionStates(Actions *actions, const Tabs *tabs, const Targets *targets, const Messages *messages);
    //! \param workspace not owned; null where no profile is open
    void update(const Workspace *workspace);

private:
    void updateEditing(const Workspace *workspace);
    void updateDraft(const Workspace *workspace);
    void updateOperations(const Workspace *workspace);
    QString discardRefusal(const Workspace *workspace) const;
    QString refusal(const Workspace *workspace, qsizetype chosen) const;

    Actions *m_actions;
    const Tabs *m_tabs;
    const Targets *m_targets;
    const Messages *m_messages;
};

} // namespace pubconsole
