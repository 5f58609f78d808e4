// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace pubconsole {

//! What views ask models for, besides Qt's own roles.
enum Role {
    OfferIdRole = Qt::UserRole, //!< OfferId; invalid on rows that are no offer
    StatusToneRole,             //!< Tone, as an int
    OperationKeyRole,           //!< OperationKey
    ProgressRole,               //!< 0 to 100, invalid where there is none
    IsGroupRole,                //!< a heading, not a thing
    TitleRole,                  //!< what an id is called, to stand beside it; empty where that is not known
    PlanIdRole,                 //!< the plan of a plan's or image version's row
    ReviewRole,                 //!< true on a row of what needs you that waits for the review
    DifferingPartRole,          //!< a text from where it begins to differ from those beside it; empty where that is its
                                //!< beginning
};

//! What a status means at a glance. Views give each its colour and its shape; the words stand beside it.
enum class Tone { None, Live, Running, NeedsYou, Failed, Draft };

} // namespace pubconsole
