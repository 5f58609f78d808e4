// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerstatus.h"
#include "roles/roles.h"
#include "rules/addressverdict.h"

namespace pubconsole {

//! The tone of an offer's, an operation's or a step's status.
inline Tone toneOf(StatusWord::Class kind)
{
    switch (kind) {
    case StatusWord::Class::Succeeded:
        return Tone::Live;
    case StatusWord::Class::Running:
    case StatusWord::Class::Unknown:
        return Tone::Running;
    case StatusWord::Class::WaitingForReview:
        return Tone::NeedsYou;
    case StatusWord::Class::Failed:
        return Tone::Failed;
    case StatusWord::Class::NeverPublished:
    case StatusWord::Class::NotStarted:
    case StatusWord::Class::Canceled:
        return Tone::Draft;
    case StatusWord::Class::None:
        break;
    }
    return Tone::None;
}

//! The tone of how bad a problem is.
inline Tone toneOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Error:
        return Tone::Failed;
    case Problem::Severity::Warning:
        return Tone::NeedsYou;
    case Problem::Severity::Information:
        break;
    }
    return Tone::Draft;
}

//! The tone of what an address with a signature comes to.
inline Tone toneOf(AddressVerdict::State state)
{
    switch (state) {
    case AddressVerdict::State::Unusable:
    case AddressVerdict::State::Ended:
        return Tone::Failed;
    case AddressVerdict::State::NotYet:
    case AddressVerdict::State::EndsTooSoon:
    case AddressVerdict::State::Doubtful:
        return Tone::NeedsYou;
    case AddressVerdict::State::Endless:
    case AddressVerdict::State::Good:
        break;
    }
    return Tone::Live;
}

} // namespace pubconsole
