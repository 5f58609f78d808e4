// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "backend/offerstatus.h"

#include <QDateTime>

namespace pubconsole {

//! An offer as the list has it (contract 3.3).
struct OfferSummary
{
    OfferId id;
    QString displayText;
    QString offerTypeId;
    StatusWord status;
    qint64 version = 0;
    QDateTime changedTime; //!< UTC, invalid when the service gave none
    bool isMigrated = false;
    bool isLocal = false; //!< it stands in no list: all that is known of it is a draft on this computer

    friend bool operator==(const OfferSummary &, const OfferSummary &) = default;
};

} // namespace pubconsole
