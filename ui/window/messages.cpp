// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messages.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace pubconsole {

namespace {

// Keys of offers hold a slash; theirs are shown with their tab alone.
bool isOfOffer(const QString &key)
{
    return key.contains(u'/');
}

MessageBar::Level levelOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Information:
        return MessageBar::Level::Information;
    case Notice::Level::Warning:
        return MessageBar::Level::Warning;
    case Notice::Level::Error:
        break;
    }
    return MessageBar::Level::Error;
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
        const QString support = message.error ? message.error->forSupport() : message.support;
        if (button == tr("Copy for support") && !support.isEmpty()) {
            QApplication::clipboard()->setText(support);
            return;
        }
        if (!message.stays)
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
    const auto urgent =
        std::find_if(m_messages.cbegin(), m_messages.cend(), [](const Message &message) { return message.isUrgent; });
    if (urgent != m_messages.cend())
        return urgent.key();
    if (m_messages.contains(m_current))
        return m_current;
    // The worst first: an error must not wait behind news.
    const auto worst = [this](const auto &isMeant) {
        auto shown = m_messages.cend();
        for (auto it = m_messages.cbegin(); it != m_messages.cend(); ++it) {
            if (isMeant(it.key()) && (shown == m_messages.cend() || it->level > shown->level))
                shown = it;
        }
        return shown == m_messages.cend() ? QString() : shown.key();
    };
    const QString beside = m_current + u'\n';
    const QString own = m_current.isEmpty() ? QString() : worst([this, &beside](const QString &key) {
        return key.startsWith(beside) && key != m_said;
    });
    return own.isEmpty() ? worst([](const QString &key) { return !isOfOffer(key); }) : own;
}

void Messages::show(const QString &key, const Message &message)
{
    m_messages.insert(key, message);
    if (message.error)
        m_lastError = message.error;
    if (key == shownKey()) // said once more, even if in the same words
        m_shown.reset();
    update();
}

void Messages::show(const Notice &notice, Message message)
{
    const QString key = notice.key.isEmpty() ? workspaceKey() : notice.key;
    if (notice.text.isEmpty()) {
        remove(key);
        return;
    }
    message.level = levelOf(notice.level);
    message.text = notice.text;
    message.error = notice.error;
    message.isUrgent = notice.isUrgent;
    show(key, message);
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

void Messages::setCurrent(const QString &key, bool hasEdits, const QString &said)
{
    m_current = key;
    m_hasEdits = hasEdits;
    m_said = said.isEmpty() ? QString() : key + u'\n' + said;
    update();
}

void Messages::update()
{
    const QString key = shownKey();
    if (key.isEmpty()) {
        m_shown.reset();
        m_bar->clear();
        return;
    }
    const Message message = m_messages.value(key);
    QStringList buttons;
    if (!message.action.isEmpty())
        buttons += message.action;
    for (const auto &[label, act] : message.more)
        buttons += label;
    if (message.error || !message.support.isEmpty())
        buttons += tr("Copy for support");
    const bool isEdited = m_hasEdits && !message.whileEdited.isEmpty();
    const QString text = isEdited ? message.text + u' ' + message.whileEdited : message.text;
    const Shown shown{message.level, text, buttons};
    if (m_shown == shown) // else the focus would leave its buttons, and it would be read out again
        return;
    m_shown = shown;
    m_bar->showMessage(shown.level, shown.text, shown.buttons);
}

} // namespace pubconsole
