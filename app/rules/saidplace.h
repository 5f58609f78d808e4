// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

#include <QString>

namespace pubconsole {

class OfferSchema;

//! The place of an offer that the service's words are about: the field, which need not be there, of the plan that is
//! named; the plan alone; or the root where nothing of the offer can be told from them.
//! \param target what the service gave as the place: a pointer, a path with dots and brackets, a key or the end of one;
//! may be empty
//! \param message its sentence, in which fields and plans are looked for as well; plain text
JsonPointer saidPlace(const JsonValue &body, const OfferSchema &schema, const QString &target, const QString &message);

} // namespace pubconsole
