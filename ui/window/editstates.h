// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pubconsole {

class Actions;
class Tabs;

//! Which commands can be given to what the current tab shows, an offer or a file, and why the others cannot: the reason
//! stands at the button. They need no profile.
class EditStates final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::EditStates)
public:
    //! \param actions, tabs not owned
    EditStates(Actions *actions, const Tabs *tabs);
    void update();

private:
    void updateDraft();

    Actions *m_actions;
    const Tabs *m_tabs;
};

} // namespace pubconsole
