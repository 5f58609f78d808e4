// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pricesummary.h"

#include <QHash>

namespace pubconsole {

PriceSummary PriceSummary::of(const OfferBody &before, const OfferBody &now)
{
    PriceSummary summary;
    const QList<OfferPlan> oldPlans = before.plans();
    QHash<QByteArray, qsizetype> old;
    for (qsizetype i = 0; i < oldPlans.size(); ++i) {
        if (!oldPlans[i].id.isEmpty())
            old.insert(oldPlans[i].id, i);
    }
    const QList<OfferPlan> plans = now.plans();
    for (qsizetype i = 0; i < plans.size(); ++i) {
        if (plans[i].id.isEmpty())
            continue;
        const qsizetype there = old.value(plans[i].id, -1);
        const PriceForm form = now.pricing(i).forms.value(0);
        const PlanPricing was = there < 0 ? PlanPricing() : before.pricing(there);
        const PriceForm *like = was.like(form);
        if (like && like->value.isSameAs(form.value))
            continue;
        summary.add(priceDifferences(like ? like->prices : PlanPrices(), form.prices));
    }
    return summary;
}

void PriceSummary::add(const QList<PriceDifference> &differences)
{
    for (const PriceDifference &difference : differences) {
        raised += difference.kind == PriceDifference::Kind::Raised;
        lowered += difference.kind == PriceDifference::Kind::Lowered;
        added += difference.kind == PriceDifference::Kind::New;
        missing += difference.kind == PriceDifference::Kind::Missing;
    }
}

} // namespace pubconsole
