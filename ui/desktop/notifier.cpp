// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include "operations/operationstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString openAction = u"open"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifier::Notifier(const OperationStore *operations, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_operations(operations)
    , m_profile(profile)
{
    connect(operations, &OperationStore::operationChanged, this, &Notifier::operationChanged);
}

void Notifier::operationChanged(OperationKey key)
{
    const OperationRecord *record = m_operations->find(key);
    const auto text = textOf(*record);
    const QString word = OperationRecord::word(record->phase);
    if (!m_isEnabled || !text || record->told == word)
        return;
    const OfferId offer = record->offer;
    // The publish ends with the go live that the person has just asked for: that is no news.
    const bool isNews = record->told != "review"_L1 || word != "succeeded"_L1;
    Q_EMIT told(key, word);
    if (isNews)
        show(offer, *text);
}

std::optional<Notifier::Text> Notifier::textOf(const OperationRecord &record) const
{
    const QString offer = record.offer.offer;
    switch (record.phase) {
    case Phase::NeedsReview:
        return Text{tr("%1 needs your review").arg(offer),
                    tr("The preview is ready. Look at it, then go live or cancel. (%1)").arg(m_profile), true};
    case Phase::Succeeded:
        return Text{record.kind == OperationRecord::Kind::GoLive ? tr("%1 is live").arg(offer)
                                                                 : tr("%1 is published").arg(offer),
                    tr("%1: %2. (%3)").arg(record.kindText(), record.statusText(), m_profile)};
    case Phase::Failed:
        return Text{tr("%1 failed").arg(offer),
                    tr("%1: %2 (%3)").arg(record.kindText(), record.lastNews().left(300), m_profile), true};
    case Phase::Canceled:
        return Text{tr("%1 is canceled").arg(offer), tr("%1 was canceled. (%2)").arg(record.kindText(), m_profile)};
    case Phase::Starting:
    case Phase::LookingUp:
    case Phase::Refused:
    case Phase::Unknown:
    case Phase::Running:
    case Phase::Cancelling:
    case Phase::Superseded:
        break;
    }
    return std::nullopt;
}

// Asked once, at the first news; a service that does not answer has no capabilities.
void Notifier::askCapabilities()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!std::exchange(m_isListening, true)) {
        bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
        bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_capabilities = reply.isError() ? QStringList() : reply.value();
        const auto waiting = std::exchange(m_waiting, {});
        for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
            show(it.key(), it.value());
        if (reply.isError())
            m_capabilities.reset(); // it may be there the next time
    });
}

void Notifier::show(const OfferId &offer, const Text &text)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    if (!m_capabilities) {
        const bool isAsked = !m_waiting.isEmpty();
        m_waiting.insert(offer, text);
        if (!isAsked)
            askCapabilities();
        return;
    }
    if (m_shown.contains(offer) && m_shown.value(offer) == 0) { // its number is on its way
        m_waiting.insert(offer, text);
        return;
    }
    const uint replaces = m_shown.value(offer, 0);
    m_shown.insert(offer, replaces);
    const bool hasMarkup = m_capabilities->contains(u"body-markup"_s);
    const QStringList actions = m_capabilities->contains(u"actions"_s)
                                    ? QStringList{u"default"_s, tr("Open"), openAction, tr("Open")}
                                    : QStringList();
    const QVariantMap hints{{u"desktop-entry"_s, u"io.github.pubconsole.PublisherConsole"_s},
                            {u"category"_s, u"transfer"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    QDBusMessage message = call(u"Notify"_s);
    message << u"Publisher Console"_s << replaces << u"io.github.pubconsole.PublisherConsole"_s << text.summary
            << (hasMarkup ? text.body.toHtmlEscaped() : text.body) << actions << hints
            << (text.staysUntilSeen ? 0 : -1);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, offer] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            m_shown.remove(offer);
        else
            m_shown.insert(offer, reply.value());
        if (m_waiting.contains(offer))
            show(offer, m_waiting.take(offer));
    });
}

void Notifier::invoked(uint id, const QString &action)
{
    const auto offer = std::find(m_shown.cbegin(), m_shown.cend(), id);
    if (id != 0 && offer != m_shown.cend() && (action == openAction || action == "default"_L1))
        Q_EMIT openRequested(offer.key());
}

void Notifier::closed(uint id, uint)
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it.value() == id && id != 0) {
            m_shown.erase(it);
            return;
        }
    }
}

} // namespace pubconsole
