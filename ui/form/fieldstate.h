// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldnotes.h"
#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

namespace pubconsole {

//! What keeps the person from changing what is shown.
struct FieldLock
{
    bool isReadOnly = false;  //!< nothing of it can be changed
    bool isPublished = false; //!< the offer was published: fields that are fixed since then cannot be changed

    friend bool operator==(const FieldLock &, const FieldLock &) = default;
};

//! All that a part of the form shows, told in one call: a field, an object, the whole document. Whoever owns the part
//! makes it anew after each edit, so that nothing of it is kept in two places. A copy shares everything.
struct FieldState
{
    JsonValue value = {};   //!< Undefined for what the document does not have
    JsonValue base = {};    //!< what the service has instead, to mark what differs
    JsonPointer place = {}; //!< of the value in the document
    FieldNotes notes = {};  //!< of the whole document
    FieldLock lock = {};

    //! The state of a member of this object.
    FieldState member(QByteArrayView key) const
    {
        return {value.value(key), base.value(key), place.child(key), notes, lock};
    }
    //! The place by what identifies it, down to what the document does not have yet.
    JsonPath path() const;
    //! What is public there, wherever its plan and its list stand in that; Undefined where that has nothing, or is not
    //! known.
    JsonValue inProduction() const;
};

} // namespace pubconsole
