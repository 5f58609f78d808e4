// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QObject>

class QPoint;
class QWidget;

namespace pubconsole {

class Actions;
class Settings;
class Targets;
class Workspace;
class WorkspaceTabs;

//! What leads to a place in a workspace, and reads it again: *Go to…*, the review, the comparison, the histories, the
//! menu of offers, news from the desktop, *Refresh*.
class PlaceCommands final : public QObject
{
    Q_OBJECT

public:
    //! Connects the actions. \param actions, workspace, settings, tabs, targets not owned, outlive it
    //! \param window the parent of what is asked
    PlaceCommands(Actions *actions, Workspace *workspace, const Settings *settings, WorkspaceTabs *tabs,
                  const Targets *targets, QWidget *window);

    //! What can be done with the offers that are selected. \param at on the screen
    void showMenu(const QPoint &at);
    //! The offer, or its review where it waits for one.
    void openNews(const OfferId &id);

private:
    void connectOffers();
    void refresh();
    void goTo();

    Actions *m_actions;
    Workspace *m_workspace;
    const Settings *m_settings;
    WorkspaceTabs *m_tabs;
    const Targets *m_targets;
    QWidget *m_window;
};

} // namespace pubconsole
