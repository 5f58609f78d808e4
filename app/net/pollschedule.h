// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace pubconsole {

//! How long to wait before the status of an operation is read again: 10 s for the first 2 minutes, 30 s up to 15, 60 s
//! up to an hour, then 5 minutes; up to a tenth more as jitter. A Retry-After of the service shortens the wait on an
//! answer and is obeyed to the second on a refusal. A pure function. \param age        since the operation started or
//! last moved \param isRefusal  the last status call failed \param jitter     from 0 to 1
std::chrono::milliseconds pollDelay(std::chrono::seconds age, std::optional<std::chrono::seconds> retryAfter,
                                    bool isRefusal, double jitter);

} // namespace pubconsole
