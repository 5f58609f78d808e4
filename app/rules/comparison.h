// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpath.h"

#include <QList>

namespace pubconsole {

class OfferSchema;

//! One field in several states of an offer.
struct ComparedField
{
    enum class Difference { Added, Removed, Changed, Unchanged };

    JsonPath path;
    QList<JsonValue> values; //!< one for each state, Undefined where it is not there
    Difference difference = Difference::Unchanged;
    bool isImportant = false; //!< price, audience, image, visibility: what cannot be taken back
    bool isTechnical = false; //!< written by the service, or different in its signature alone
};

//! The fields of several states of one offer, side by side: plans and versions by their identity, a plan that is not
//! everywhere as one row. What is important stands first, then the document's order.
//! \param bodies the draft first; what differs is told from its side. Undefined for a state that does not exist, which
//! counts as nothing at all
QList<ComparedField> comparison(const QList<JsonValue> &bodies, const OfferSchema &schema);

} // namespace pubconsole
