// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

#include <QString>

namespace pubconsole {

//! A text that was typed into a field and is no value of its kind. It stands in the field and nowhere else: the
//! document keeps what it had.
struct RefusedText
{
    JsonPointer place;
    QString text; //!< empty when the field has a value again
    QString reason;
    JsonValue kept; //!< what the document has there; Undefined for nothing

    friend bool operator==(const RefusedText &, const RefusedText &) = default;
};

} // namespace pubconsole
