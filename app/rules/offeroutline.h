// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/offerschema.h"

#include <QStringList>

namespace pubconsole {

//! A plan of an offer and its image versions, as the tree shows them.
struct PlanOutline
{
    QString plan;         //!< its id
    QStringList versions; //!< by number, newest first: 1.10.0 before 1.9.7
    QString title = {};   //!< empty where its type has none, or it has nothing there

    friend bool operator==(const PlanOutline &, const PlanOutline &) = default;
};

//! The plans of an offer's body (contract 5.4), in the document's order.
QList<PlanOutline> planOutlines(const JsonValue &body, const OfferSchema &schema);

//! What lists and *Go to…* know of an offer that is not open.
struct OfferOutline
{
    QString title;
    QStringList plans; //!< their ids, in the document's order

    friend bool operator==(const OfferOutline &, const OfferOutline &) = default;
};

//! The outline of an offer's body, without what is too long to be an id or a title: many are kept.
OfferOutline offerOutline(const OfferBody &body);

} // namespace pubconsole
