// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panel.h"

#include <QAccessibleWidget>

namespace pubconsole {

namespace {

QAccessibleInterface *panelInterface(const QString &, QObject *object)
{
    auto *panel = qobject_cast<Panel *>(object);
    return panel ? new QAccessibleWidget(panel, QAccessible::Grouping) : nullptr;
}

} // namespace

Panel::Panel(const QString &accessibleName, QWidget *parent)
    : QFrame(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(panelInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setAccessibleName(accessibleName);
}

} // namespace pubconsole
