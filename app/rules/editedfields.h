// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsondiff.h"

namespace pubconsole {

class OfferSchema;

//! What was edited, as people count it: one edit, in how many places it may stand.
struct EditedField
{
    JsonChange change;
    QList<JsonPath> alsoAt = {}; //!< where the same was done to the same price in another form

    friend bool operator==(const EditedField &, const EditedField &) = default;
};

//! The differences between two states of a document, in the order of JsonDiff.
QList<EditedField> editedFields(const JsonValue &before, const JsonValue &after, const OfferSchema &schema);

} // namespace pubconsole
