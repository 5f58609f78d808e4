// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationstore.h"

namespace pubconsole {

const OperationRecord *OperationStore::find(OperationKey key) const
{
    const auto it = m_operations.find(key);
    return it == m_operations.end() ? nullptr : &it->second;
}

const OperationRecord *OperationStore::active(const OfferId &offer) const
{
    const QList<OperationKey> keys = m_keys.value(offer);
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        if (const OperationRecord *record = find(*key); !record->isOver())
            return record;
    }
    return nullptr;
}

const OperationRecord *OperationStore::newest(const OfferId &offer) const
{
    const QList<OperationKey> keys = m_keys.value(offer);
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        if (const OperationRecord *record = find(*key); record->phase != OperationRecord::Phase::Refused)
            return record;
    }
    return nullptr;
}

bool OperationStore::needsYou(const OperationRecord &record) const
{
    if (record.phase != OperationRecord::Phase::Failed)
        return record.phase == OperationRecord::Phase::NeedsReview;
    return !record.isLeftBehind && newest(record.offer)->key == record.key;
}

int OperationStore::count(OperationRecord::Phase phase) const
{
    int count = 0;
    for (const auto &[key, record] : m_operations)
        count += record.phase == phase;
    return count;
}

int OperationStore::countUnderWay() const
{
    int count = 0;
    for (const auto &[key, record] : m_operations)
        count += record.isOver() ? 0 : 1;
    return count;
}

OperationKey OperationStore::add(OperationRecord record)
{
    const OperationKey key = m_nextKey++;
    record.key = key;
    m_keys[record.offer].append(key);
    m_operations.insert_or_assign(key, std::move(record));
    Q_EMIT operationAdded(key);
    return key;
}

} // namespace pubconsole
