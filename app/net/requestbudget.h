// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>

namespace pubconsole {

//! How many requests the program may send of its own accord: so many in any 60 seconds. Half of them may come at once,
//! the others are spread, so that a busy start is not followed by a minute without news. What a person asks for does
//! not count. Measured on the steady clock, so a computer's clock may jump.
class RequestBudget final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit RequestBudget(int perMinute = 60)
        : m_perMinute(perMinute)
    {
    }
    void setPerMinute(int perMinute) { m_perMinute = perMinute; }
    //! Counts one request, if there is room for it.
    bool take(Time now = std::chrono::steady_clock::now());
    //! How long until there is room; zero when there is.
    std::chrono::milliseconds wait(Time now = std::chrono::steady_clock::now()) const;

private:
    Time next() const;

    int m_perMinute;
    std::deque<Time> m_taken;
};

} // namespace pubconsole
