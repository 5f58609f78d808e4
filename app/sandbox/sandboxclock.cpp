// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxclock.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

QDateTime SandboxClock::now() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_offset.count());
}

QString SandboxClock::text(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddThh:mm:ss.zzz"_s) + "0000Z"_L1;
}

} // namespace pubconsole
