// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

namespace pubconsole {

struct OfferField;

//! How many characters of a text stand in a table.
inline constexpr qsizetype longestValueText = 200;

//! A value as one short line for people: “Gold”, yes, 1.10, 3 entries. Signatures of SAS URIs are taken out, and a
//! secret is dots. Empty for a value that is not there.
//! \param longest what is cut off behind that many characters is marked so
QString valueText(const JsonValue &value, const OfferField *field = nullptr, qsizetype longest = longestValueText);

} // namespace pubconsole
