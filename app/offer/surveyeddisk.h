// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "rules/offerdisks.h"

namespace pubconsole {

//! A file of one of many offers.
struct SurveyedDisk
{
    OfferId offer;
    OfferDisk disk;
};

} // namespace pubconsole
