// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/planedits.h"

namespace pubconsole {

OfferBody PlanEdits::with(const OfferBody &body, const QString &id, qsizetype like)
{
    return {body.shape()->withPlan(body.value(), id, like), body.shape()};
}

OfferBody PlanEdits::without(const OfferBody &body, qsizetype plan)
{
    return {body.shape()->withoutPlan(body.value(), plan), body.shape()};
}

OfferBody PlanEdits::moved(const OfferBody &body, qsizetype plan, qsizetype to)
{
    return {body.shape()->withPlanMoved(body.value(), plan, to), body.shape()};
}

} // namespace pubconsole
