// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/programcommands.h"

#include "widgets/opendialog.h"
#include "window/actions.h"
#include "window/contentsdialog.h"
#include "window/preferencesdialog.h"
#include "window/shortcutsdialog.h"

#include <QApplication>
#include <QMessageBox>

namespace pubconsole {

ProgramCommands::ProgramCommands(Actions *actions, Settings *settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
    connect(actions->preferences, &QAction::triggered, this, &ProgramCommands::showPreferences);
    connect(actions->about, &QAction::triggered, this, &ProgramCommands::showAbout);
    connect(actions->contents, &QAction::triggered, this, [this] { (new ContentsDialog(m_window))->show(); });
    connect(actions->shortcuts, &QAction::triggered, this,
            [this, actions] { openDialog(new ShortcutsDialog(actions->findChildren<QAction *>(), m_window)); });
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

} // namespace pubconsole
