// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/offerschema.h"

namespace pubconsole {

//! Whether there is something in a value: no null, no blank text, no empty list or object.
bool isFilledIn(const JsonValue &value);

//! How many of an offer's fields are filled in, as its schema knows them. What the service writes and what is ticked or
//! not does not count, and the fields of an object that is not used do not, either.
struct Completeness
{
    int required = 0;
    int requiredFilled = 0;
    int optional = 0;
    int optionalFilled = 0;

    bool isComplete() const { return requiredFilled == required; }
    Completeness &operator+=(const Completeness &other);
    friend bool operator==(const Completeness &, const Completeness &) = default;
};

//! Of the fields of one section, in all plans where it is one of theirs.
Completeness completeness(const OfferSection &section, const OfferBody &body);

} // namespace pubconsole
