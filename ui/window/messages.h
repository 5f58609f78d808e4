// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "net/apierror.h"
#include "session/notice.h"
#include "widgets/messagebar.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace pubconsole {

//! Which message the bar shows. Messages have a key: a later one of the same key takes the place of the earlier. A
//! message belongs to what it is about: those of an offer or a file are shown while a tab of it is, and then before all
//! others. Where there are several the bar says so, and shows one after the other. What is said stays until it is
//! dismissed or no longer true.
class Messages final : public QObject
{
    Q_OBJECT

public:
    struct Message
    {
        MessageBar::Level level = MessageBar::Level::Information;
        QString text;
        QString action; //!< a button's label; empty for none
        std::function<void()> act;
        std::optional<ApiError> error; //!< gives *Copy for support*
        //! Further buttons, behind the first.
        QList<std::pair<QString, std::function<void()>>> more = {};
        QString support = {};     //!< gives *Copy for support*, where there is no error
        QString whileEdited = {}; //!< a sentence that is true, and said, while what it is about has unsaved edits
        bool stays = false;       //!< its buttons leave it where it is
        bool isUrgent = false;    //!< before all others, whatever is shown
    };

    //! \param bar not owned
    explicit Messages(MessageBar *bar, QObject *parent = nullptr);
    void show(const QString &key, const Message &message);
    //! Shows what is to be told, with what `message` has besides its words; a notice without words takes it back.
    void show(const Notice &notice, Message message);
    void show(const Notice &notice) { show(notice, Message()); }
    void remove(const QString &key);
    void clear();
    //! The messages of this key are shown before all others.
    //! \param hasEdits whether what it is about has unsaved edits
    //! \param said the topic of a message that need not be said now: what is shown is about that
    void setCurrent(const QString &key, bool hasEdits = false, const QString &said = {});
    //! The key of what is shown now; the workspace's where that is no offer and no file.
    QString currentKey() const { return m_current.isEmpty() ? workspaceKey() : m_current; }
    //! Nobody has answered or dismissed it, and it was not taken back.
    bool has(const QString &key) const { return m_messages.contains(key); }
    const std::optional<ApiError> &lastError() const { return m_lastError; }

    //! The key of an offer's messages.
    static QString keyOf(const OfferId &id) { return id.publisher + u'/' + id.offer; }
    //! The key of a message that stands beside an offer's others, behind them.
    static QString keyOf(const OfferId &id, const QString &topic) { return keyOf(id) + u'\n' + topic; }
    static QString workspaceKey() { return QStringLiteral("workspace"); }

private:
    struct Shown
    {
        MessageBar::Level level;
        QString text;
        QStringList buttons;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    QStringList candidates() const;
    QString shownKey() const;
    void showNext();
    void update();

    MessageBar *m_bar;
    QMap<QString, Message> m_messages;
    QString m_current;
    QString m_chosen; // what the person went on to
    bool m_hasEdits = false;
    QString m_said;               // the key of what is not shown for now
    std::optional<Shown> m_shown; // what stands in the bar
    std::optional<ApiError> m_lastError;
};

} // namespace pubconsole
