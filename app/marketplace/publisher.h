// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QString>

#include <optional>

namespace pubconsole {

//! Who owns offers (contract 3.1).
struct Publisher
{
    QString id;
    QString displayText;

    //! Nothing when the value is not a publisher.
    static std::optional<Publisher> fromJson(const JsonValue &value);
    friend bool operator==(const Publisher &, const Publisher &) = default;
};

} // namespace pubconsole
