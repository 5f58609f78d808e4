// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/addressverdict.h"
#include "rules/offerschema.h"

namespace pubconsole {

//! All that can be said of an address with a shared access signature (contract 5.10) without asking the storage: can
//! Microsoft copy exactly this disk with it until a publish that starts now has ended? A pure function that takes time
//! in proportion to the text, up to a length that no address has. Nothing of it has the signature in it, or what stands
//! where a torn address may have it.
struct AddressInspection
{
    QList<Problem> findings; //!< rules of resources/rules as they are given, at the root; the text's own first
    AddressVerdict verdict;
    QString shown; //!< the address without its signature
    QDateTime end; //!< when it can no longer be read, UTC; invalid when it does not say

    //! \param use what the address leads to; not Signed::No
    //! \param days how long a publish that starts now can take
    static AddressInspection of(const QString &address, OfferField::Signed use, const QDateTime &now, int days);
    //! The findings alone, for whoever looks at thousands.
    static QList<Problem> findingsOf(const QString &address, OfferField::Signed use, const QDateTime &now, int days);
};

} // namespace pubconsole
