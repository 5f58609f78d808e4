// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "json/jsonvalue.h"

#include <QByteArray>
#include <QCoreApplication>

namespace pubconsole {

//! An offer as one GET or PUT answered it (contract 3.4 to 3.7): the whole body and the ETag, byte for byte. The ETag
//! is empty when none came.
struct OfferSnapshot
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OfferSnapshot)
public:
    OfferId id;
    JsonValue body;
    QByteArray etag;
    QString correlationId = {}; //!< of the answer to a PUT

    //! Why this body is not that offer, a sentence; empty when it is: its id, in any case, a type and a definition.
    //! What else is there or not differs between offers, and says nothing.
    static QString fault(const JsonValue &body, const OfferId &id);

    friend bool operator==(const OfferSnapshot &, const OfferSnapshot &) = default;
};

} // namespace pubconsole
