// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

namespace pubconsole {

//! Writes a tree as UTF-8: members in their order, numbers as they were spelled, nothing escaped that need not be
//! (an `&` stays an `&`, so that a SAS URI can be copied from the text).
class JsonWriter final
{
public:
    //! One line, for the wire.
    static QByteArray compact(const JsonValue &value);
    //! Two spaces for each level, for people. Ends without a line break.
    static QByteArray pretty(const JsonValue &value);
};

} // namespace pubconsole
