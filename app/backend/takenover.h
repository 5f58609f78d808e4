// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"

namespace pubconsole {

//! The body with the content of another offer; it stays the offer that it is.
OfferBody withContentOf(const OfferBody &body, const OfferBody &other);

//! With the words that only the service writes, such as the time of the last change, as another state of the offer
//! has them. A word that one of both does not have stays as it is.
OfferBody withStampsOf(const OfferBody &body, const OfferBody &other);

//! With all of `theirs` but what names the offer and the content.
OfferBody withSurroundingsOf(const OfferBody &body, const OfferBody &theirs);

} // namespace pubconsole
