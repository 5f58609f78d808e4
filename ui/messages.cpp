// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include <QApplication>
#include <QClipboard>

namespace pubconsole {

namespace {

// Keys of offers hold a slash; theirs are shown with their tab alone.
bool isOfOffer(const QString &key)
{
    return key.contains(u'/');
}

} // namespace

Messages::Messages(MessageBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(bar, &MessageBar::dismissed, this, [this] { remove(shownKey()); });
    connect(bar, &MessageBar::triggered, this, [this](const QString &button) {
        const QString key = shownKey();
        const Message message = m_messages.value(key);
        if (button == tr("Copy for support") && message.error) {
            QApplication::clipboard()->setText(message.error->forSupport());
            return;
        }
        remove(key);
        for (const auto &[label, act] : message.more) {
            if (label == button) {
                act();
                return;
            }
        }
        if (message.act)
            message.act();
    });
}

QString Messages::shownKey() const
{
    if (m_messages.contains(m_current))
        return m_current;
    // The worst first: an error must not wait behind news.
    auto shown = m_messages.cend();
    for (auto it = m_messages.cbegin(); it != m_messages.cend(); ++it) {
        if (!isOfOffer(it.key()) && (shown == m_messages.cend() || it->level > shown->level))
            shown = it;
    }
    return shown == m_messages.cend() ? QString() : shown.key();
}

void Messages::show(const QString &key, const Message &message)
{
    m_messages.insert(key, message);
    if (message.error)
        m_lastError = message.error;
    update();
}

void Messages::remove(const QString &key)
{
    if (m_messages.remove(key) > 0)
        update();
}

void Messages::clear()
{
    m_messages.clear();
    m_lastError.reset();
    update();
}

void Messages::setCurrent(const QString &key)
{
    m_current = key;
    update();
}

void Messages::update()
{
    const QString key = shownKey();
    if (key.isEmpty()) {
        m_bar->clear();
        return;
    }
    const Message message = m_messages.value(key);
    QStringList buttons;
    if (!message.action.isEmpty())
        buttons += message.action;
    for (const auto &[label, act] : message.more)
        buttons += label;
    if (message.error)
        buttons += tr("Copy for support");
    m_bar->showMessage(message.level, message.text, buttons);
}

} // namespace pubconsole
