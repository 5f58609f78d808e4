// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! Who owns offers (contract 3.1).
struct Publisher
{
    QString id;
    QString displayText;

    friend bool operator==(const Publisher &, const Publisher &) = default;
};

} // namespace pubconsole
