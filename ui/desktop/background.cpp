// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/background.h"

#include "offer/needsyou.h"
#include "operations/operationstore.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Background::Background(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    window->installEventFilter(this);
    m_end.setSingleShot(true);
    m_end.setInterval(10min);
    connect(&m_end, &QTimer::timeout, this, &Background::quitRequested);
}

Background::~Background() = default;

// However the window comes back, the background ends.
bool Background::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        leave();
    return QObject::eventFilter(watched, event);
}

void Background::enter(OperationStore *operations, const NeedsYou *needsYou)
{
    if (std::exchange(m_isActive, true))
        return;
    m_operations = operations;
    m_needsYou = needsYou;
    QApplication::setQuitOnLastWindowClosed(false);
    if (operations)
        connect(operations, &OperationStore::operationChanged, this, &Background::updateTray);
    if (needsYou)
        connect(needsYou, &NeedsYou::changed, this, &Background::updateTray);
    showTray();
    m_window->hide();
    updateTray();
}

void Background::leave()
{
    if (!std::exchange(m_isActive, false))
        return;
    if (m_operations)
        disconnect(m_operations, nullptr, this, nullptr);
    if (m_needsYou)
        disconnect(m_needsYou, nullptr, this, nullptr);
    m_operations = nullptr;
    m_needsYou = nullptr;
    m_end.stop();
    if (m_tray)
        m_tray->deleteLater();
    m_tray = nullptr;
    QApplication::setQuitOnLastWindowClosed(true);
}

void Background::showTray()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
    auto *menu = new QMenu(m_window);
    connect(m_tray, &QObject::destroyed, menu, &QObject::deleteLater);
    menu->addAction(tr("Open"), this, &Background::openRequested);
    menu->addAction(tr("Quit"), this, &Background::quitRequested);
    m_tray->setContextMenu(menu);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    m_tray->show();
}

void Background::updateTray()
{
    const int running = m_operations ? m_operations->countUnderWay() : 0;
    if (m_tray) {
        const int waiting = m_needsYou ? m_needsYou->count() : 0;
        m_tray->setToolTip(tr("Publisher Console: %n under way", nullptr, running) +
                           (waiting > 0 ? u", "_s + tr("%n needs you", nullptr, waiting) : QString()));
    } else if (running > 0) {
        m_end.stop();
    } else if (!m_end.isActive()) {
        m_end.start();
    }
}

} // namespace pubconsole
