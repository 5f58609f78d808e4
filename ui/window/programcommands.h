// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace pubconsole {

class Commands;
class Settings;
class WorkspaceView;

//! What is about the program itself: preferences, profiles, help, shortcuts, *About*, *Quit*, and what
//! goes on when the window closes.
class ProgramCommands final : public QObject
{
    Q_OBJECT

public:
    //! Adds its commands. \param commands, settings not owned
    //! \param window the parent of what is shown
    ProgramCommands(Commands *commands, Settings *settings, QWidget *window);

    //! For the menu of profiles, too.
    QAction *profiles() const { return m_profiles; }

    //! Asks whether what is under way is watched when the window closes.
    //! \returns whether there is something to ask
    bool askToWatch(WorkspaceView *view);

Q_SIGNALS:
    //! The person's preferences are other ones.
    void preferencesChanged();
    void proxyPasswordEntered(const QString &password);
    //! The person wants to see the profiles, what helps support, or the folder of the log, or to leave.
    void profilesRequested();
    void supportRequested();
    void logFolderRequested();
    void quitRequested();
    //! The window closes, and what is unsaved was asked about: the person wants the operations watched, or to leave all
    //! the same.
    void backgroundRequested(bool isAutostarted);
    void leavingConfirmed();

private:
    void addHelp();
    void showPreferences();
    void showAbout();

    Commands *m_commands;
    Settings *m_settings;
    QWidget *m_window;
    QAction *m_profiles;
};

} // namespace pubconsole
