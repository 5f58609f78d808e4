// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docktitles.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>

namespace pubconsole {

namespace {

// One that floats or is closed keeps its place among the others, and has no tab there.
bool hasTab(const QMainWindow *window, QDockWidget *dock)
{
    const auto isThere = [](const QDockWidget *each) { return !each->isFloating() && !each->isHidden(); };
    const QList<QDockWidget *> others = window->tabifiedDockWidgets(dock);
    return isThere(dock) && std::any_of(others.cbegin(), others.cend(), isThere);
}

} // namespace

DockTitles::DockTitles(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DockTitles::update);
    window->installEventFilter(this);
    const QList<QDockWidget *> docks = window->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly);
    for (const QDockWidget *dock : docks) {
        connect(dock, &QDockWidget::visibilityChanged, &m_later, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::topLevelChanged, &m_later, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::dockLocationChanged, &m_later, qOverload<>(&QTimer::start));
    }
    update();
}

bool DockTitles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QObject::eventFilter(watched, event);
}

void DockTitles::update()
{
    const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly);
    for (QDockWidget *dock : docks) {
        const bool isBare = m_window->height() < lowBelow && hasTab(m_window, dock);
        QWidget *own = dock->titleBarWidget();
        if (isBare == (own != nullptr))
            continue;
        dock->setTitleBarWidget(isBare ? new QWidget(dock) : nullptr);
        delete own;
    }
}

} // namespace pubconsole
