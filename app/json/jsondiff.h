// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpath.h"

namespace pubconsole {

//! One difference between two trees, at the deepest place that says it: a field that has another value, a member or an
//! item that is there in only one of them, or entries that stand in another order.
struct JsonChange
{
    enum class Kind { Added, Removed, Changed, Reordered };

    Kind kind = Kind::Changed;
    JsonPath path;
    JsonValue before; //!< Undefined for Added
    JsonValue after;  //!< Undefined for Removed

    friend bool operator==(const JsonChange &, const JsonChange &) = default;
};

//! Differences by meaning of place: items of a list are matched by their identity, so a plan that was added in front
//! changes no other. Spelling counts: 1 and 1.0 differ.
class JsonDiff final
{
public:
    static QList<JsonChange> between(const JsonValue &before, const JsonValue &after, const JsonIdentities &identities);
    //! `to` with what `from` has at the path: replaced, put in beside the neighbours it has in `from`, or taken out.
    //! Where `to` has no parent for it, the nearest one that is missing comes with it.
    static JsonValue copied(const JsonPath &path, const JsonValue &from, const JsonValue &to,
                            const JsonIdentities &identities);
    //! `after` without this one change.
    static JsonValue reverted(const JsonChange &change, const JsonValue &before, const JsonValue &after,
                              const JsonIdentities &identities);
};

//! The members or items of `value` that `model` has too in the order they have there; the others keep their neighbours.
JsonValue orderedLike(const JsonValue &value, const JsonValue &model, QByteArrayView name,
                      const JsonIdentities &identities);

} // namespace pubconsole
