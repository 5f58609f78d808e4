// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/schemewatcher.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace pubconsole {

using namespace Qt::StringLiterals;

SchemeWatcher::SchemeWatcher(std::function<void(bool)> tell, QObject *parent)
    : QObject(parent)
    , m_tell(std::move(tell))
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(changed(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return;
        QVariant value = reply.value().variant(); // Read wraps the value twice
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        m_tell(value.toUInt() == 1); // 1 is dark
    });
}

void SchemeWatcher::changed(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1)
        m_tell(value.variant().toUInt() == 1);
}

} // namespace pubconsole
