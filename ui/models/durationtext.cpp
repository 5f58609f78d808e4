// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pubconsole {

QString durationText(std::chrono::seconds duration)
{
    const auto text = [](const char *format) { return QCoreApplication::translate("pubconsole::Duration", format); };
    const qint64 seconds = std::max<qint64>(duration.count(), 0);
    if (seconds < 60)
        return text(QT_TRANSLATE_NOOP("pubconsole::Duration", "%1 s")).arg(seconds);
    if (seconds < 3600)
        return text(QT_TRANSLATE_NOOP("pubconsole::Duration", "%1 min")).arg(seconds / 60);
    if (seconds < 86400)
        return text(QT_TRANSLATE_NOOP("pubconsole::Duration", "%1 h %2 min"))
            .arg(seconds / 3600)
            .arg(seconds % 3600 / 60);
    return text(QT_TRANSLATE_NOOP("pubconsole::Duration", "%1 d %2 h"))
        .arg(seconds / 86400)
        .arg(seconds % 86400 / 3600);
}

} // namespace pubconsole
