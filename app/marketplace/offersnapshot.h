// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"
#include "marketplace/ids.h"

#include <QByteArray>

namespace pubconsole {

//! An offer as one GET or PUT answered it (contract 3.4 to 3.7): the whole body and the ETag, byte for byte. The ETag
//! is empty when none came.
struct OfferSnapshot
{
    OfferId id;
    JsonValue body;
    QByteArray etag;
    QString correlationId = {}; //!< of the answer to a PUT

    friend bool operator==(const OfferSnapshot &, const OfferSnapshot &) = default;
};

} // namespace pubconsole
