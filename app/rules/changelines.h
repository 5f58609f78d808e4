// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QStringList>

namespace pubconsole {

class OfferSchema;

//! The fields in which two states of an offer differ, a line for each, without secrets; at most `most`, and a last line
//! that says how many more.
QStringList changeLines(const JsonValue &before, const JsonValue &after, const OfferSchema &schema, int most = 200);

} // namespace pubconsole
