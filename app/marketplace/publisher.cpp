// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketplace/publisher.h"

namespace pubconsole {

std::optional<Publisher> Publisher::fromJson(const JsonValue &value)
{
    Publisher publisher{value.value("id").toString(), value.value("definition").value("displayText").toString()};
    if (publisher.id.isEmpty())
        return std::nullopt;
    return publisher;
}

} // namespace pubconsole
