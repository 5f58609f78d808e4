// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QObject>

namespace pubconsole {

class Actions;
class Messages;
class Tabs;
class Targets;
class Workspace;

//! Which commands can be given with this profile now, and why the others cannot: the reason stands at the button. Every
//! write is refused on a read-only profile. None of them can be given without a profile.
class ActionStates final : public QObject
{
    Q_OBJECT

public:
    //! \param actions, workspace, tabs, targets, messages outlive it
    ActionStates(Actions *actions, const Workspace &workspace, const Tabs *tabs, const Targets *targets,
                 const Messages *messages);
    ~ActionStates() override;

    void update();
    //! What stands at the buttons while no profile is open.
    static void refuseAll(Actions *actions);

Q_SIGNALS:
    //! What is unsaved or under way may be another.
    void changed();

private:
    void follow();
    void updateDraft();
    void updateOperations();
    void updateTargets();
    void updateLinks();
    bool isWaitingForReview(const OfferId &id) const;
    bool isOnlyHere(const OfferId &id) const;
    QString discardRefusal() const;
    QString refusal(qsizetype chosen) const;

    Actions *m_actions;
    const Workspace &m_workspace;
    const Targets *m_targets;
    const Messages *m_messages;
};

} // namespace pubconsole
