// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/consequences.h"

#include "json/typedtext.h"
#include "rules/comparison.h"
#include "rules/imagemaps.h"
#include "rules/pricerules.h"

namespace pubconsole {

namespace {

bool isRestricted(const JsonValue &plan)
{
    return plan.value("restrictedAudience").size() > 0;
}

} // namespace

QStringList Consequences::of(const JsonValue &source, const JsonValue &production, const OfferSchema &schema)
{
    QStringList newPlans;
    QStringList prices;
    QStringList publicPlans;
    QHash<QByteArray, JsonValue> live;
    for (const OfferPlan &plan : schema.body(production).plans())
        live.insert(plan.id, plan.value);
    for (const auto &[name, place, plan] : schema.body(source).plans()) {
        const JsonValue before = live.value(name);
        const QString id = QString::fromUtf8(name);
        if (before.isUndefined())
            newPlans += id;
        if (!isRestricted(plan) && (before.isUndefined() || isRestricted(before)))
            publicPlans += id;
        for (const QByteArrayView key : PriceRules::members()) {
            const JsonValue price = plan.value(key);
            if (!price.isUndefined() && !price.isEquivalentTo(before.value(key)) && !prices.contains(id))
                prices += id;
        }
    }
    const QStringList removed = removedPlans(schema.body(source), schema.body(production));
    QStringList versions;
    for (const RemovedVersions &gone : removedVersions(source, production, schema))
        versions += gone.name + u' ' + gone.versions.join(u' ');
    QStringList sentences;
    const QString comma = QStringLiteral(", ");
    if (!newPlans.isEmpty())
        sentences += tr("The plan ids become final: %1.").arg(newPlans.join(comma));
    if (!prices.isEmpty())
        sentences += tr("The price becomes final for: %1. Later it can go down, not up.").arg(prices.join(comma));
    if (!publicPlans.isEmpty())
        sentences += tr("These plans become public and cannot become private again: %1.").arg(publicPlans.join(comma));
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
