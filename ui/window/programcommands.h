// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace pubconsole {

class Commands;
class Settings;

//! What is about the program itself: preferences, profiles, help, shortcuts, *About*, *Quit*.
class ProgramCommands final : public QObject
{
    Q_OBJECT

public:
    //! Adds its commands. \param commands, settings not owned
    //! \param window the parent of what is shown
    ProgramCommands(Commands *commands, Settings *settings, QWidget *window);

    //! For the menu of profiles, too.
    QAction *profiles() const { return m_profiles; }

Q_SIGNALS:
    //! The person's preferences are other ones.
    void preferencesChanged();
    void proxyPasswordEntered(const QString &password);
    //! The person wants to see the profiles, what helps support, or the folder of the log, or to leave.
    void profilesRequested();
    void supportRequested();
    void logFolderRequested();
    void quitRequested();

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
