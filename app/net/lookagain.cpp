// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/lookagain.h"

#include "net/pollschedule.h"

#include <QRandomGenerator>
#include <QTimer>

namespace pubconsole {

LookAgain::LookAgain(Timer timer)
    : m_timer(std::move(timer))
{
    if (!m_timer)
        m_timer = [](std::chrono::milliseconds wait, QObject *context, std::function<void()> call) {
            QTimer::singleShot(wait, context, std::move(call));
        };
}

void LookAgain::after(std::optional<std::chrono::seconds> retryAfter, bool isRefusal, QObject *context,
                      std::function<void()> look)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(m_waited);
    const auto wait = pollDelay(age, retryAfter, isRefusal, QRandomGenerator::global()->generateDouble());
    m_waited += wait;
    m_timer(wait, context, std::move(look));
}

} // namespace pubconsole
