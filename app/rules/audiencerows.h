// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/audiencelist.h"

namespace pubconsole {

//! One of a draft's audience, or of what was taken out of it since production.
struct AudienceRow
{
    //! What is to be known of it, the worst of it. In words, never by the place alone.
    enum class State {
        Plain,   //!< production is not known
        Public,  //!< the same in production
        Changed, //!< in production with another kind or description
        New,     //!< not in production
        Removed, //!< in production alone
        Doubled, //!< its id stands above already
        NoGuid,
        NoId,
    };

    AudienceEntry entry = {};
    qsizetype place = -1; //!< in the draft's list; -1 where it is in production alone
    State state = State::Plain;
    JsonValue item = {}; //!< what production has, of one that is removed

    friend bool operator==(const AudienceRow &, const AudienceRow &) = default;
};

//! The entries of the draft in their order, then those of production that it has no more. Ids are compared in either
//! case, as the service does with GUIDs.
//! \param list accepted by `shape`
//! \param production the list of production, Undefined where it has none; nothing while production is not known
QList<AudienceRow> audienceRows(const AudienceList &shape, const JsonValue &list,
                                const std::optional<JsonValue> &production);

} // namespace pubconsole
