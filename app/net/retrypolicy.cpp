// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrypolicy.h"

namespace pubconsole {

using namespace std::chrono_literals;

std::optional<std::chrono::milliseconds> retryDelay(HttpVerb verb, int attempt, const ApiError &error, double jitter)
{
    constexpr int maximumAttempts = 4;
    if (verb != HttpVerb::Get || attempt >= maximumAttempts)
        return std::nullopt;
    switch (error.kind) {
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server:
        if (error.retryAfter)
            return std::chrono::milliseconds(*error.retryAfter);
        break;
    case ApiError::Kind::Network:
        break;
    case ApiError::Kind::Tls:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::PreconditionFailed:
    case ApiError::Kind::Invalid:
    case ApiError::Kind::Protocol:
    case ApiError::Kind::Local:
        return std::nullopt;
    }
    const std::chrono::milliseconds base = 1000ms * (1 << (attempt - 1));
    return base + std::chrono::milliseconds(qint64(double(base.count()) * 0.5 * jitter));
}

} // namespace pubconsole
