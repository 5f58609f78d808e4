// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/watchdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

WatchDialog::WatchDialog(int operations, bool canAutostart, bool isAutostarted, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Operations under way"));
    setMinimumWidth(440);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QLabel(
        tr("%n operation(s) are under way, and the service goes on with them by itself. The console can keep watching "
           "without its window and tell you when you are needed.",
           nullptr, operations),
        this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *autostart = new QCheckBox(tr("Start watching when I log in"), this);
    autostart->setAccessibleName(autostart->text());
    autostart->setChecked(isAutostarted);
    autostart->setVisible(canAutostart);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("Keep watching in the background"), QDialogButtonBox::AcceptRole);
    QPushButton *quit = buttons->addButton(tr("Quit"), QDialogButtonBox::DestructiveRole);
    QPushButton *stay = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(text);
    layout->addWidget(autostart);
    layout->addWidget(buttons);
    connect(keep, &QPushButton::clicked, this, [this, autostart] {
        accept();
        Q_EMIT keepChosen(autostart->isChecked());
    });
    connect(quit, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT quitChosen();
    });
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace pubconsole
