// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pubconsole {

class OfferStore;

//! What a list of offers says while no row of it is shown, and nothing that is not known: a list that is still read, or
//! could not be, says so before it says that there is nothing.
struct OffersEmpty
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OffersEmpty)
public:
    static OffersEmpty of(const OfferStore &store, bool isFiltering);

    QString sentence;
    QString action; //!< the way on, that takes the filter away; empty where there is none
};

} // namespace pubconsole
