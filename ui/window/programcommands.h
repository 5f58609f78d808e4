// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace pubconsole {

class Actions;
class Settings;

//! What is about the program itself: preferences, help, shortcuts, *About*.
class ProgramCommands final : public QObject
{
    Q_OBJECT

public:
    //! Connects the actions. \param actions, settings not owned
    //! \param window the parent of what is shown
    ProgramCommands(Actions *actions, Settings *settings, QWidget *window);

Q_SIGNALS:
    //! The person's preferences are other ones.
    void preferencesChanged();
    void proxyPasswordEntered(const QString &password);

private:
    void showPreferences();
    void showAbout();

    Settings *m_settings;
    QWidget *m_window;
};

} // namespace pubconsole
