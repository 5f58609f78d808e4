// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/operationrecord.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <map>

namespace pubconsole {

//! Every operation that is known, by key; a higher key is newer. Written by OperationService and OperationWatcher.
class OperationStore final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const std::map<OperationKey, OperationRecord> &operations() const { return m_operations; }
    //! Null when there is none of that key.
    const OperationRecord *find(OperationKey key) const;
    //! The newest operation of an offer that is not over; null when none is.
    const OperationRecord *active(const OfferId &offer) const;
    //! All of an offer, the oldest first.
    QList<OperationKey> keysOf(const OfferId &offer) const { return m_keys.value(offer); }
    //! The newest operation of an offer that the service took or may have taken; null when there is none. What it
    //! refused changed nothing.
    const OperationRecord *newest(const OfferId &offer) const;
    int count(OperationRecord::Phase phase) const;
    //! Whether the publisher has to act: it waits for the review, or failed and nothing has followed.
    bool needsYou(const OperationRecord &record) const;
    //! How many have not ended.
    int countUnderWay() const;

    //! Takes the record under a new key, which it returns.
    OperationKey add(OperationRecord record);
    //! Writes what `change` does to the record; nothing when there is none of that key.
    template<typename F>
    void update(OperationKey key, F change)
    {
        const auto it = m_operations.find(key);
        if (it == m_operations.end())
            return;
        const OperationRecord before = it->second;
        change(it->second);
        Q_EMIT operationChanged(key, before);
    }

Q_SIGNALS:
    void operationAdded(pubconsole::OperationKey key);
    //! \param before what it was until now
    void operationChanged(pubconsole::OperationKey key, const pubconsole::OperationRecord &before);

private:
    std::map<OperationKey, OperationRecord> m_operations;
    QHash<OfferId, QList<OperationKey>> m_keys; // of each offer, the oldest first
    OperationKey m_nextKey = 1;
};

} // namespace pubconsole
