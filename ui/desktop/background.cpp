// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/background.h"

#include "operations/operationstore.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString objectPath = u"/io/github/pubconsole/PublisherConsole"_s;
const QString interfaceName = u"org.freedesktop.Application"_s;

QString serviceName(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"io.github.pubconsole.PublisherConsole.f"_s + QString::fromLatin1(hash);
}

//! What a second start calls.
class Activation final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using QObject::QObject;

public Q_SLOTS:
    void Activate(const QVariantMap &) { Q_EMIT activated(); }

Q_SIGNALS:
    void activated();
};

} // namespace

Background::Background(QWidget *window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
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

bool Background::raiseOther(const QString &folder)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(serviceName(folder)))
        return false;
    QDBusMessage message =
        QDBusMessage::createMethodCall(serviceName(folder), objectPath, interfaceName, u"Activate"_s);
    message << QVariantMap();
    return bus.call(message, QDBus::Block, 3000).type() == QDBusMessage::ReplyMessage;
}

void Background::enter(Workspace *workspace)
{
    if (std::exchange(m_isActive, true))
        return;
    m_workspace = workspace;
    QApplication::setQuitOnLastWindowClosed(false);
    auto *activation = new Activation(this);
    connect(activation, &Activation::activated, this, &Background::openRequested);
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerObject(objectPath, activation, QDBusConnection::ExportAllSlots);
    bus.registerService(serviceName(m_folder));
    if (workspace)
        connect(workspace->operations(), &OperationStore::operationChanged, this, &Background::updateTray);
    showTray();
    m_window->hide();
    updateTray();
}

void Background::leave()
{
    if (!std::exchange(m_isActive, false))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(serviceName(m_folder));
    bus.unregisterObject(objectPath);
    if (m_workspace)
        disconnect(m_workspace->operations(), nullptr, this, nullptr);
    m_workspace = nullptr;
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

int Background::underWay() const
{
    int count = 0;
    if (m_workspace) {
        for (const auto &[key, record] : m_workspace->operations()->operations())
            count += record.isOver() ? 0 : 1;
    }
    return count;
}

void Background::updateTray()
{
    const int running = underWay();
    if (m_tray) {
        const int waiting = m_workspace ? m_workspace->operations()->count(OperationRecord::Phase::NeedsReview) : 0;
        m_tray->setToolTip(tr("Publisher Console: %n under way", nullptr, running) +
                           (waiting > 0 ? u", "_s + tr("%n needs you", nullptr, waiting) : QString()));
    } else if (running > 0) {
        m_end.stop();
    } else if (!m_end.isActive()) {
        m_end.start();
    }
}

} // namespace pubconsole

#include "background.moc"
