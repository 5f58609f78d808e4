// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketplace/ids.h"
#include "net/apierror.h"
#include "widgets/messagebar.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace pubconsole {

//! Which message the bar shows. Messages have a key: a later one of the same key takes the place of the earlier, and
//! those of an offer are shown while its tab is. What is said stays until it is dismissed or no longer true.
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
    };

    //! \param bar not owned
    explicit Messages(MessageBar *bar, QObject *parent = nullptr);
    void show(const QString &key, const Message &message);
    void remove(const QString &key);
    void clear();
    //! The messages of this key are shown before all others.
    void setCurrent(const QString &key);
    const std::optional<ApiError> &lastError() const { return m_lastError; }

    //! The key of an offer's messages.
    static QString keyOf(const OfferId &id) { return id.publisher + u'/' + id.offer; }
    static QString workspaceKey() { return QStringLiteral("workspace"); }

private:
    QString shownKey() const;
    void update();

    MessageBar *m_bar;
    QMap<QString, Message> m_messages;
    QString m_current;
    std::optional<ApiError> m_lastError;
};

} // namespace pubconsole
