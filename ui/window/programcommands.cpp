// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/programcommands.h"

#include "desktop/autostart.h"
#include "operations/operationstore.h"
#include "session/workspace.h"
#include "widgets/opendialog.h"
#include "window/commands.h"
#include "window/contentsdialog.h"
#include "window/preferencesdialog.h"
#include "window/shortcutsdialog.h"
#include "window/watchdialog.h"
#include "window/workspaceview.h"

#include <QApplication>
#include <QMessageBox>

namespace pubconsole {

using Bar = Command::Bar;

ProgramCommands::ProgramCommands(Commands *commands, Settings *settings, QWidget *window)
    : QObject(window)
    , m_commands(commands)
    , m_settings(settings)
    , m_window(window)
{
    commands->add({.text = tr("&Preferences"),
                   .key = QKeySequence(Qt::CTRL | Qt::Key_Comma),
                   .places = {{Bar::Edit, 51}},
                   .role = QAction::PreferencesRole,
                   .run = [this](const Target &) { showPreferences(); }});
    m_profiles = commands->add({.text = tr("&Profiles…"), .places = {{Bar::Tools, 11}}, .run = [this](const Target &) {
                                    Q_EMIT profilesRequested();
                                }});
    commands->add({.text = tr("&Quit"),
                   .key = QKeySequence(Qt::CTRL | Qt::Key_Q),
                   .places = {{Bar::File, 32}},
                   .role = QAction::QuitRole,
                   .run = [this](const Target &) { Q_EMIT quitRequested(); }});
    addHelp();
}

void ProgramCommands::addHelp()
{
    m_commands->add({.text = tr("&Contents"),
                     .key = QKeySequence(Qt::Key_F1),
                     .places = {{Bar::Help, 11}},
                     .run = [this](const Target &) { (new ContentsDialog(m_window))->show(); }});
    m_commands->add({.text = tr("Keyboard shortcuts"), .places = {{Bar::Help, 12}}, .run = [this](const Target &) {
                         openDialog(new ShortcutsDialog(m_commands->actions(), m_window));
                     }});
    m_commands->add({.text = tr("Open &log folder"), .places = {{Bar::Help, 21}}, .run = [this](const Target &) {
                         Q_EMIT logFolderRequested();
                     }});
    m_commands->add({.text = tr("&Support bundle…"), .places = {{Bar::Help, 22}}, .run = [this](const Target &) {
                         Q_EMIT supportRequested();
                     }});
    m_commands->add(
        {.text = tr("&About"), .places = {{Bar::Help, 31}}, .role = QAction::AboutRole, .run = [this](const Target &) {
             showAbout();
         }});
}

void ProgramCommands::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_settings, m_window);
    connect(dialog, &PreferencesDialog::saved, this, &ProgramCommands::preferencesChanged);
    connect(dialog, &PreferencesDialog::proxyPasswordEntered, this, &ProgramCommands::proxyPasswordEntered);
    openDialog(dialog);
}

void ProgramCommands::showAbout()
{
    openDialog(new QMessageBox(
        QMessageBox::Information, tr("About Publisher Console"),
        tr("Publisher Console %1\nBrowse, edit and publish offers in Microsoft's commercial marketplace.\nGPL-3.0-or-later")
            .arg(QApplication::applicationVersion()),
        QMessageBox::Close, m_window));
}

bool ProgramCommands::askToWatch(WorkspaceView *view)
{
    const int count = view->workspace().operations()->countUnderWay();
    if (count == 0)
        return false;
    const bool canAutostart = view->workspace().profile().origin == Profile::Origin::Stored;
    auto *dialog = new WatchDialog(count, canAutostart, Autostart().isOn(), view->dialogParent());
    connect(dialog, &WatchDialog::keepChosen, this, &ProgramCommands::backgroundRequested);
    connect(dialog, &WatchDialog::quitChosen, this, &ProgramCommands::leavingConfirmed);
    openDialog(dialog);
    return true;
}

} // namespace pubconsole
