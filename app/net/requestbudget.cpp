// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestbudget.h"

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;

bool RequestBudget::take(Time now)
{
    while (!m_taken.empty() && now - m_taken.front() >= 60s)
        m_taken.pop_front();
    if (now < next())
        return false;
    m_taken.push_back(now);
    return true;
}

// When there is room for one more.
RequestBudget::Time RequestBudget::next() const
{
    Time earliest = Time::min();
    if (m_taken.size() >= size_t(m_perMinute))
        earliest = m_taken[m_taken.size() - size_t(m_perMinute)] + 60s;
    if (m_taken.size() * 2 >= size_t(m_perMinute) && !m_taken.empty())
        earliest = std::max(earliest, m_taken.back() + 120'000ms / m_perMinute);
    return earliest;
}

std::chrono::milliseconds RequestBudget::wait(Time now) const
{
    const Time earliest = next();
    return earliest <= now ? 0ms : std::chrono::ceil<std::chrono::milliseconds>(earliest - now);
}

} // namespace pubconsole
