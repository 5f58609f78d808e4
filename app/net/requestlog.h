// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <deque>

namespace pubconsole {

//! What the Log dock shows: the last requests, each attempt a line, oldest first. Holds no token, secret or signature.
class RequestLog final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QDateTime time;
        QString method;
        QString url;    //!< redacted
        int status = 0; //!< 0 when no answer came
        qint64 milliseconds = 0;
        QString correlationId;
        QString note; //!< why there was no answer, or what is waited for
    };
    static constexpr int capacity = 2000;

    using QObject::QObject;
    const std::deque<Entry> &entries() const { return m_entries; }
    void add(Entry entry);

Q_SIGNALS:
    //! The first entry went: there is no more room.
    void dropped();
    //! There is a new last entry.
    void added();

private:
    std::deque<Entry> m_entries;
};

} // namespace pubconsole
