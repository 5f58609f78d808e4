// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpath.h"

#include <QList>

#include <functional>

namespace pubconsole {

class OfferSchema;
class OfferShape;

//! One field in several states of an offer.
struct ComparedField
{
    enum class Difference { Added, Removed, Changed, Unchanged };

    JsonPath path;
    QList<JsonValue> values; //!< one for each state, Undefined where it is not there
    Difference difference = Difference::Unchanged;
    bool isImportant = false; //!< price, audience, image, visibility: what cannot be taken back
    bool isRenewed = false;   //!< an address that is different in its signature alone
    bool isTechnical = false; //!< written by the service, or renewed
    //! Where the document says the same once more, and says it in every state: a price that it keeps in several forms.
    QList<JsonPath> alsoAt = {};
};

//! The fields of several states of one offer, side by side: plans and versions by their identity, a plan that is not
//! everywhere as one row. What is important stands first, then the document's order.
//! \param bodies the draft first; what differs is told from its side. Undefined for a state that does not exist, which
//! counts as nothing at all
QList<ComparedField> comparison(const QList<JsonValue> &bodies, const OfferSchema &schema);

//! The fields that differ between two states, as comparison() tells them of {after, before}, in a time that grows with
//! what differs where the trees share what does not.
QList<ComparedField> differences(const JsonValue &before, const JsonValue &after, const OfferSchema &schema);

//! Rows that are one for people, by their places: those that say the same of one price in each of its forms, the first
//! form in front. Every other row is alone. In the order of the rows.
//! \param isSame whether two rows, by their places, say the same but for their paths
QList<QList<qsizetype>> foldedForms(const QList<JsonPath> &paths, const OfferShape &shape,
                                    const std::function<bool(qsizetype, qsizetype)> &isSame);

} // namespace pubconsole
