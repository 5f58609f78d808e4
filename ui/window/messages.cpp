// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messages.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>
#include <utility>

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
    connect(bar, &MessageBar::nextWanted, this, &Messages::showNext);
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

// All that can be said now, the first first.
QStringList Messages::candidates() const
{
    const QString beside = m_current + u'\n';
    const auto rank = [this, &beside](const QString &key) {
        if (m_messages[key].isUrgent)
            return 0;
        if (key == m_current)
            return 1;
        if (!m_current.isEmpty() && key.startsWith(beside))
            return key == m_said ? -1 : 2;
        return isOfOffer(key) ? -1 : 3;
    };
    QStringList keys = m_messages.keys();
    keys.removeIf([&rank](const QString &key) { return rank(key) < 0; });
    // The worst first: an error must not wait behind news.
    std::stable_sort(keys.begin(), keys.end(), [this, &rank](const QString &left, const QString &right) {
        const int before = rank(left);
        const int after = rank(right);
        return before != after ? before < after : m_messages[left].level > m_messages[right].level;
    });
    return keys;
}

QString Messages::shownKey() const
{
    const QStringList keys = candidates();
    return keys.contains(m_chosen) ? m_chosen : keys.value(0);
}

void Messages::showNext()
{
    const QStringList keys = candidates();
    if (keys.isEmpty())
        return;
    m_chosen = keys[(keys.indexOf(shownKey()) + 1) % keys.size()];
    update();
}

void Messages::show(const QString &key, const Message &message)
{
    if (m_messages.value(key).text != message.text)
        m_chosen.clear(); // whoever leafs through them sees what is new
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
    if (std::exchange(m_current, key) != key)
        m_chosen.clear();
    m_hasEdits = hasEdits;
    m_said = said.isEmpty() ? QString() : key + u'\n' + said;
    update();
}

void Messages::update()
{
    const QStringList keys = candidates();
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
    m_bar->setPosition(int(keys.indexOf(key)) + 1, int(keys.size()));
    const bool isEdited = m_hasEdits && !message.whileEdited.isEmpty();
    const QString text = isEdited ? message.text + u' ' + message.whileEdited : message.text;
    const Shown shown{message.level, text, buttons};
    if (m_shown == shown) // else the focus would leave its buttons, and it would be read out again
        return;
    m_shown = shown;
    m_bar->showMessage(shown.level, shown.text, shown.buttons);
}

} // namespace pubconsole
