// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>

class QObject;

namespace pubconsole {

//! When to look again for what a PUT or POST did whose outcome nobody knows: by the schedule of polling, until patience
//! is over. Its time is what it has waited, so that no clock shortens it.
class LookAgain final
{
public:
    //! Makes `call` once `wait` is over, never at once, and never without `context`.
    using Timer = std::function<void(std::chrono::milliseconds wait, QObject *context, std::function<void()> call)>;
    static constexpr std::chrono::minutes patience{10};

    //! \param timer what waits; without one the event loop does
    explicit LookAgain(Timer timer = {});

    //! It was looked for long enough.
    bool isOver() const { return m_waited >= patience; }
    //! \param isRefusal the last look itself failed, with this Retry-After
    void after(std::optional<std::chrono::seconds> retryAfter, bool isRefusal, QObject *context,
               std::function<void()> look);

private:
    Timer m_timer;
    std::chrono::milliseconds m_waited{0};
};

} // namespace pubconsole
