// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/apitime.h"

#include <QTimeZone>

#include <optional>

namespace pubconsole {

namespace {

// `count` digits from the front of the text, or nothing.
std::optional<int> digits(QByteArrayView &text, qsizetype count)
{
    if (text.size() < count)
        return std::nullopt;
    int number = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    text = text.sliced(count);
    return number;
}

bool skip(QByteArrayView &text, char c)
{
    if (!text.startsWith(c))
        return false;
    text = text.sliced(1);
    return true;
}

} // namespace

// By hand, because lists hold ten thousand of them: QDateTime::fromString costs more than reading the whole list.
QDateTime apiTime(QByteArrayView text)
{
    const auto year = digits(text, 4);
    const auto month = skip(text, '-') ? digits(text, 2) : std::nullopt;
    const auto day = skip(text, '-') ? digits(text, 2) : std::nullopt;
    const bool hasTime = skip(text, 'T') || skip(text, ' ');
    const auto hour = hasTime ? digits(text, 2) : std::nullopt;
    const auto minute = skip(text, ':') ? digits(text, 2) : std::nullopt;
    const auto second = skip(text, ':') ? digits(text, 2) : std::nullopt;
    if (!year || !month || !day || !hour || !minute || !second)
        return {};
    int milliseconds = 0;
    if (skip(text, '.')) {
        for (int scale = 100; !text.isEmpty() && text.front() >= '0' && text.front() <= '9'; scale /= 10) {
            milliseconds += (text.front() - '0') * scale;
            text = text.sliced(1);
        }
    }
    int offset = 0;
    if (text.startsWith('+') || text.startsWith('-')) {
        const int sign = text.front() == '-' ? -1 : 1;
        text = text.sliced(1);
        const auto hours = digits(text, 2);
        skip(text, ':');
        const auto minutes = digits(text, 2);
        if (!hours || !minutes)
            return {};
        offset = sign * (*hours * 3600 + *minutes * 60);
    } else {
        skip(text, 'Z');
    }
    const QDate date(*year, *month, *day);
    const QTime time(*hour, *minute, *second, milliseconds);
    if (!text.isEmpty() || !date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC).addSecs(-offset);
}

} // namespace pubconsole
