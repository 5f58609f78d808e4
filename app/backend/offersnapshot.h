// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"
#include "backend/revision.h"

#include <QCoreApplication>

namespace pubconsole {

//! An offer as it was read or stored at one time: its whole body, and the revision, which is empty when none came.
struct OfferSnapshot
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OfferSnapshot)
public:
    OfferId id;
    JsonValue body;
    Revision revision;
    QString correlationId = {}; //!< of the answer to a PUT

    //! Why this body is not that offer, a sentence; empty when it is: its id, in any case, a type and a definition.
    //! What else is there or not differs between offers, and says nothing.
    static QString fault(const OfferBody &body, const OfferId &id);

    friend bool operator==(const OfferSnapshot &, const OfferSnapshot &) = default;
};

} // namespace pubconsole
