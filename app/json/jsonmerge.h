// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpath.h"

namespace pubconsole {

//! A place that both sides changed, and not to the same.
struct MergeConflict
{
    JsonPath path;
    JsonValue base; //!< Undefined where it was not there; so are mine and theirs
    JsonValue mine;
    JsonValue theirs;
};

//! Three-way merge by field. What only one side changed is taken from that side; items of lists are matched by
//! identity, so plans that were added, removed or moved do not disturb each other; the order of members is theirs
//! unless only mine changed it. The result has no trace of a conflict but the choice that was made for it.
class JsonMerge final
{
public:
    enum class Side { Mine, Theirs };
    //! By JsonPath::text() of a conflict. What is not chosen stands as mine in the result, and is open.
    using Choices = QHash<QByteArray, Side>;
    struct Result
    {
        JsonValue merged;
        QList<MergeConflict> conflicts; //!< all of them, chosen or open
    };

    static Result merge(const JsonValue &base, const JsonValue &mine, const JsonValue &theirs,
                        const JsonIdentities &identities, const Choices &choices = {});
};

} // namespace pubconsole
