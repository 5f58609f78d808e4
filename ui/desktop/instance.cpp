// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/instance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5000; // milliseconds
constexpr qsizetype maximumText = 1000;

const QString objectPath = u"/io/github/pubconsole/PublisherConsole"_s;
const QString interfaceName = u"org.freedesktop.Application"_s;

// What lets a window come forward on desktops that do not let it do so by itself.
QVariantMap platformData()
{
    QVariantMap data;
    if (const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty())
        data.insert(u"activation-token"_s, token);
    return data;
}

} // namespace

//! What a second start, or a desktop, calls.
class InstanceCalls final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit InstanceCalls(Instance *instance)
        : QObject(instance)
        , m_instance(instance)
    {
    }

public Q_SLOTS:
    void Activate(const QVariantMap &data) { come(data); }
    void Open(const QStringList &links, const QVariantMap &data)
    {
        come(data);
        for (const QString &link : links.first(std::min<qsizetype>(links.size(), 20)))
            Q_EMIT m_instance->linkReceived(link.left(maximumText));
    }
    void ActivateAction(const QString &action, const QVariantList &values, const QVariantMap &data)
    {
        come(data);
        if (action == "sandbox"_L1)
            Q_EMIT m_instance->sandboxRequested();
        else if (action == "profile"_L1)
            Q_EMIT m_instance->profileRequested(values.value(0).toString().left(maximumText));
    }

private:
    void come(const QVariantMap &data)
    {
        if (const QString token = data.value(u"activation-token"_s).toString(); !token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.left(maximumText).toUtf8());
        Q_EMIT m_instance->activated();
    }

    Instance *m_instance;
};

Instance::Instance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_lock(folder)
    , m_name(u"io.github.pubconsole.PublisherConsole.f"_s + m_lock.identity())
{
}

Instance::~Instance()
{
    giveUpName();
}

void Instance::giveUpName()
{
    if (!std::exchange(m_isOwner, false))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(m_name);
    bus.unregisterObject(objectPath);
}

bool Instance::claim()
{
    // The name first: whoever finds the folder locked can ask by it.
    if (!registerName())
        return false;
    if (m_lock.take()) // also where there is no session bus, or another one
        return true;
    giveUpName(); // the other one, if it is one, is on another bus
    return false;
}

bool Instance::registerName()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return true;
    // The object first: whoever sees the name may call at once.
    auto *calls = new InstanceCalls(this);
    bus.registerObject(objectPath, calls, QDBusConnection::ExportAllSlots);
    const QDBusReply<QDBusConnectionInterface::RegisterServiceReply> reply = bus.interface()->registerService(
        m_name, QDBusConnectionInterface::DontQueueService, QDBusConnectionInterface::DontAllowReplacement);
    m_isOwner = reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered;
    if (!m_isOwner)
        bus.unregisterObject(objectPath);
    return m_isOwner || !reply.isValid();
}

bool Instance::handOver(const Request &request) const
{
    const auto call = [this](const QString &method, const QVariantList &values) {
        QDBusMessage message = QDBusMessage::createMethodCall(m_name, objectPath, interfaceName, method);
        message.setArguments(values);
        return QDBusConnection::sessionBus().call(message, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
    };
    const QVariantMap data = platformData();
    if (!request.link.isEmpty())
        return call(u"Open"_s, {QStringList{request.link}, data});
    if (request.isSandbox)
        return call(u"ActivateAction"_s, {u"sandbox"_s, QVariantList(), data});
    if (!request.profile.isEmpty())
        return call(u"ActivateAction"_s, {u"profile"_s, QVariantList{request.profile}, data});
    return call(u"Activate"_s, {data});
}

} // namespace pubconsole

#include "instance.moc"
