// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

namespace pubconsole {

struct OfferField;

//! A value as one short line for people: “Gold”, yes, 1.10, 3 entries. Signatures of SAS URIs are taken out, and a
//! secret is dots. Empty for a value that is not there.
QString valueText(const JsonValue &value, const OfferField *field = nullptr);

} // namespace pubconsole
