// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apierror.h"
#include "net/httprequest.h"

namespace pubconsole {

//! Whether a failed attempt is made again, and after how long. A pure function: no clock, no random source of its own.
//! Only a GET is repeated; Retry-After is obeyed to the second; otherwise 1, 2, 4 s with up to half of it as jitter.
//! \param attempt the attempts made so far, from 1
//! \param jitter  from 0 to 1
std::optional<std::chrono::milliseconds> retryDelay(HttpVerb verb, int attempt, const ApiError &error, double jitter);

} // namespace pubconsole
