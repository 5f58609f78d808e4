// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pollschedule.h"

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;

std::chrono::milliseconds pollDelay(std::chrono::seconds age, std::optional<std::chrono::seconds> retryAfter,
                                    bool isRefusal, double jitter)
{
    const std::chrono::milliseconds base = age < 2min    ? 10s
                                           : age < 15min ? 30s
                                           : age < 1h    ? 60s
                                                         : std::chrono::seconds(5min);
    const std::chrono::milliseconds wait =
        base + std::chrono::milliseconds(std::chrono::milliseconds::rep(double(base.count()) * 0.1 * jitter));
    if (!retryAfter)
        return wait;
    const std::chrono::milliseconds asked = std::max<std::chrono::milliseconds>(*retryAfter, 1s);
    return isRefusal ? std::max(asked, wait) : std::min(asked, wait);
}

} // namespace pubconsole
