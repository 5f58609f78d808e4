// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/offersempty.h"

#include "offer/offerstore.h"

namespace pubconsole {

OffersEmpty OffersEmpty::of(const OfferStore &store, bool isFiltering)
{
    const bool hasUnread = store.hasUnread();
    if (isFiltering) {
        const QString sentence =
            store.isLoading() ? tr("Refreshing… None of the offers that are here by now matches the filter.")
            : hasUnread       ? tr("Not all offers could be read. None of those that are here matches the filter.")
                              : tr("No offer matches the filter.");
        return {sentence, tr("Clear filter")};
    }
    if (store.isLoading())
        return {tr("Refreshing…"), {}};
    return {hasUnread ? tr("The offers could not be read.") : tr("No offers."), {}};
}

} // namespace pubconsole
