// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/sharedtext.h"

#include "json/jsonvalue.h"

#include <QHash>

namespace pubconsole {

QString sharedText(const JsonValue &value)
{
    static thread_local QHash<QByteArray, QString> pool;
    const QByteArrayView text = value.text();
    if (!value.isString() || text.size() > 64)
        return value.toString();
    const QByteArray key = QByteArray::fromRawData(text.data(), text.size());
    if (const auto it = pool.constFind(key); it != pool.cend())
        return *it;
    if (pool.size() > 500) // hostile answers must not make it grow for ever
        pool.clear();
    return *pool.insert(text.toByteArray(), value.toString());
}

} // namespace pubconsole
