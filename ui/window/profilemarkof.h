// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"
#include "widgets/profilemark.h"

namespace pubconsole {

//! How a dialog that acts with this profile shows it.
inline ProfileMark profileMarkOf(const Profile &profile)
{
    return {profile.color, profile.label(), profile.isProduction()};
}

} // namespace pubconsole
