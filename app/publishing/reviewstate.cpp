// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/reviewstate.h"

#include "offer/offerstore.h"
#include "operations/operationstore.h"

namespace pubconsole {

bool isWaitingForReview(const OfferStore &listed, const OperationStore &operations, const OfferId &offer)
{
    using Phase = OperationRecord::Phase;
    if (const OperationRecord *active = operations.active(offer))
        return active->phase == Phase::NeedsReview;
    const OperationRecord *newest = operations.newest(offer);
    if (newest && newest->kind == OperationKind::GoLive && newest->phase == Phase::Succeeded)
        return false;
    const OfferSummary *summary = listed.summary(offer);
    return summary && listed.statusClass(*summary) == StatusWord::Class::WaitingForReview;
}

} // namespace pubconsole
