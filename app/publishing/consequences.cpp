// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/consequences.h"

#include "json/typedtext.h"
#include "publishing/pricechanges.h"
#include "rules/comparison.h"
#include "rules/imagemaps.h"
#include "rules/offerschema.h"

namespace pubconsole {

namespace {

bool isRestricted(const OfferBody &body, const OfferPlan &plan)
{
    return body.shape()->audience(plan).value.size() > 0;
}

bool isAnotherPrice(const PlanPricing &now, const PlanPricing &before)
{
    return std::any_of(now.forms.cbegin(), now.forms.cend(), [&before](const PriceForm &form) {
        const PriceForm *old = before.like(form);
        return form.isThere() && (!old || !form.value.isEquivalentTo(old->value));
    });
}

bool hasPrice(const PlanPricing &pricing)
{
    return std::any_of(pricing.forms.cbegin(), pricing.forms.cend(), [](const PriceForm &form) {
        return form.prices.model() != PlanPrices::Model::None || !form.prices.unread.isEmpty();
    });
}

// The plans, by their ids, with which something happens that cannot be undone.
struct FinalPlans
{
    QStringList added;
    QStringList priced;
    QStringList unpriced; // they had one
    QStringList madePublic;
};

FinalPlans finalPlans(const OfferBody &now, const OfferBody &old)
{
    FinalPlans found;
    const QList<OfferPlan> plans = now.plans();
    const QList<OfferPlan> livePlans = old.plans();
    QHash<QByteArray, qsizetype> live;
    for (qsizetype i = 0; i < livePlans.size(); ++i)
        live.insert(livePlans[i].id, i);
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const qsizetype liveAt = live.value(plans[i].id, -1);
        const QString id = QString::fromUtf8(plans[i].id);
        if (liveAt < 0)
            found.added += id;
        if (!isRestricted(now, plans[i]) && (liveAt < 0 || isRestricted(old, livePlans[liveAt])))
            found.madePublic += id;
        if (isAnotherPrice(now.pricing(i), liveAt < 0 ? PlanPricing() : old.pricing(liveAt)))
            (hasPrice(now.pricing(i)) ? found.priced : found.unpriced) += id;
    }
    return found;
}

} // namespace

QStringList Consequences::of(const JsonValue &source, const JsonValue &production, const OfferSchema &schema)
{
    const OfferBody now = schema.body(source);
    const OfferBody old = schema.body(production);
    const auto [added, priced, unpriced, madePublic] = finalPlans(now, old);
    const QStringList removed = removedPlans(now, old);
    QStringList versions;
    for (const RemovedVersions &gone : removedVersions(source, production, schema))
        versions += gone.name + u' ' + gone.versions.join(u' ');
    QStringList sentences;
    const QString comma = QStringLiteral(", ");
    if (!added.isEmpty())
        sentences += tr("The plan ids become final: %1.").arg(added.join(comma));
    QStringList prices;
    if (!priced.isEmpty())
        prices += tr("The price becomes final for: %1. Later it can go down, not up.").arg(priced.join(comma));
    if (!unpriced.isEmpty())
        prices += tr("These plans have no price any more: %1.").arg(unpriced.join(comma));
    if (!prices.isEmpty())
        sentences += (prices + PriceChanges::lines(now, old)).join(u'\n');
    if (!madePublic.isEmpty())
        sentences += tr("These plans become public and cannot become private again: %1.").arg(madePublic.join(comma));
    if (!removed.isEmpty())
        sentences += tr("These plans are taken off the marketplace: %1.").arg(removed.join(comma));
    if (!versions.isEmpty())
        sentences += tr("These public versions are taken off the marketplace, and no version comes back: %1.")
                         .arg(versions.join(comma));
    for (QString &sentence : sentences)
        sentence = visibleText(sentence); // plan ids are in it
    return sentences;
}

} // namespace pubconsole
