// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <optional>

namespace pubconsole {

//! pubconsole://publisher/offer, a link that opens an offer and does nothing else. Ids are as the service has them:
//! letters, digits, '.', '_' and '-'.
struct ConsoleLink
{
    //! Nothing when the text is no such link, whoever wrote it.
    static std::optional<OfferId> parse(const QString &text);
    static QString text(const OfferId &id);
};

} // namespace pubconsole
