// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/accesstoken.h"

#include <algorithm>

namespace pubconsole {

AccessToken AccessToken::lasting(const QByteArray &value, std::chrono::seconds time)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::seconds longest = 30 * 24h;
    return {value, QDeadlineTimer(std::clamp<std::chrono::seconds>(time, 0s, longest))};
}

bool AccessToken::isHeaderSafe(const QByteArray &value)
{
    return !value.isEmpty() && value.size() <= 64 * 1024 &&
           std::all_of(value.cbegin(), value.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace pubconsole
