// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace pubconsole {

//! What the service means by a step's estimatedTimeFrame (contract 3.8): "< 15 min", "~2-3 days", "< 5 day".
struct StepEstimate
{
    std::chrono::seconds low{0};
    std::chrono::seconds high{0};

    //! Nothing for a text that says no time.
    static std::optional<StepEstimate> of(const QString &text);
    friend bool operator==(const StepEstimate &, const StepEstimate &) = default;
};

} // namespace pubconsole
