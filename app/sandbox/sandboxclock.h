// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace pubconsole {

//! The sandbox's time: the computer's, moved forward when a test asks.
class SandboxClock final
{
public:
    QDateTime now() const;
    void advance(std::chrono::milliseconds by) { m_offset += by; }
    //! As the service writes times: seven digits of a second, UTC.
    static QString text(const QDateTime &time);

private:
    std::chrono::milliseconds m_offset{0};
};

} // namespace pubconsole
