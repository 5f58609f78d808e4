// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestbudget.h"

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;

bool RequestBudget::take(Time now)
{
    while (!m_taken.empty() && now - m_taken.front() >= 60s)
        m_taken.pop_front();
    if (int(m_taken.size()) >= m_perMinute)
        return false;
    m_taken.push_back(now);
    return true;
}

std::chrono::milliseconds RequestBudget::wait(Time now) const
{
    if (int(m_taken.size()) < m_perMinute || m_taken.empty())
        return 0ms;
    const Time freed = m_taken[m_taken.size() - size_t(m_perMinute)] + 60s;
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(freed - now), 0ms);
}

} // namespace pubconsole
