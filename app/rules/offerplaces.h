// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

#include <QString>

namespace pubconsole {

class OfferSchema;

//! A place of an offer that a person can go to.
struct OfferPlace
{
    QString label; //!< "Plans › gold › Title"
    JsonPointer place;

    friend bool operator==(const OfferPlace &, const OfferPlace &) = default;
};

//! Every field that the form of this offer has, whether or not it holds something: section by section, then the plans
//! in the document's order with theirs. Of a type without a schema the plans alone.
QList<OfferPlace> offerPlaces(const JsonValue &body, const OfferSchema &schema);

} // namespace pubconsole
