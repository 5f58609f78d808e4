// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/durationtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace pubconsole {

using namespace std::chrono_literals;

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

RoughRange roughRange(std::chrono::seconds low, std::chrono::seconds high)
{
    struct Unit
    {
        std::chrono::seconds length;
        const char *text;
    };
    static constexpr Unit units[] = {{24h, QT_TRANSLATE_N_NOOP("pubconsole::Duration", "%n day(s)")},
                                     {1h, QT_TRANSLATE_N_NOOP("pubconsole::Duration", "%n hour(s)")},
                                     {1min, QT_TRANSLATE_N_NOOP("pubconsole::Duration", "%n minute(s)")}};
    const auto *unit = std::find_if(std::begin(units), std::prev(std::end(units)),
                                    [high](const Unit &each) { return high >= 2 * each.length; });
    const auto from = low / unit->length;
    const auto to = (high + unit->length - 1s) / unit->length;
    return {from > 0 && from < to ? QString::number(from) : QString(),
            QCoreApplication::translate("pubconsole::Duration", unit->text, nullptr, int(to))};
}

} // namespace pubconsole
