// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pubconsole {

struct OfferId;
class OfferStore;
class OperationStore;

//! Whether an offer's preview waits for the publisher, by what is known of its operations, else by what the list says
//! of it. A list that is older than a go live that was seen to end says nothing any more.
bool isWaitingForReview(const OfferStore &listed, const OperationStore &operations, const OfferId &offer);

} // namespace pubconsole
