// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/welcomepage.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

WelcomePage::WelcomePage(QWidget *parent)
    : Panel(tr("Welcome"), parent)
{
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/pubconsole.svg")).pixmap(64, 64));
    auto *title = new QLabel(tr("Publisher Console"), this);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 2);
    titleFont.setWeight(QFont::DemiBold);
    title->setFont(titleFont);
    auto *text = new QLabel(tr("Browse, edit and publish your offers in Microsoft's commercial marketplace."), this);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addSpacing(12);
    const auto addButton = [&](const QString &label, const QString &help, void (WelcomePage::*signal)()) {
        auto *button = new QPushButton(label, this);
        button->setMinimumWidth(240);
        button->setAccessibleDescription(help);
        button->setToolTip(help);
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button, 0, Qt::AlignHCenter);
        return button;
    };
    QPushButton *add = addButton(tr("Add profile…"), tr("Sign in with a service principal of your publisher account"),
                                 &WelcomePage::addProfileRequested);
    add->setObjectName(QStringLiteral("primary"));
    addButton(tr("Try the sandbox"), tr("A built-in service with sample offers; no account needed"),
              &WelcomePage::sandboxRequested);
    addButton(tr("Open an offer file"), tr("Read an offer's JSON from a file"), &WelcomePage::openFileRequested);
    layout->addStretch(3);
}

} // namespace pubconsole
