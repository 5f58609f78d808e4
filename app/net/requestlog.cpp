// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestlog.h"

#include "net/redactor.h"

namespace pubconsole {

void RequestLog::add(Entry entry)
{
    entry.url = Redactor::redacted(entry.url);
    entry.note = Redactor::redacted(entry.note);
    if (m_entries.size() >= size_t(capacity)) {
        m_entries.pop_front();
        Q_EMIT dropped();
    }
    m_entries.push_back(std::move(entry));
    Q_EMIT added();
}

} // namespace pubconsole
