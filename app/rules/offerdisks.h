// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"
#include "rules/addressverdict.h"

#include <QDateTime>
#include <QString>

namespace pubconsole {

class OfferSchema;

//! A file of an offer that the service reads with a shared access signature (contract 5.10), such as an image's disk.
//! The address itself is not kept: whoever has it can read the file.
struct OfferDisk
{
    QString label; //!< "Plans › gold › Images › 1.0.2 › OS disk VHD"
    JsonPointer place;
    QDateTime end; //!< when the signature ends, UTC; invalid when the address does not say
    AddressVerdict verdict = {};

    friend bool operator==(const OfferDisk &, const OfferDisk &) = default;
};

//! In the document's order: the fields that the schema knows to be such addresses, and whatever else is an address with
//! an end.
//! \param days how long a publish that starts now can take
QList<OfferDisk> offerDisks(const JsonValue &body, const OfferSchema &schema, const QDateTime &now, int days);

} // namespace pubconsole
