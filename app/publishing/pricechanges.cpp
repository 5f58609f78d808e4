// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/pricechanges.h"

#include "rules/pricedifference.h"
#include "rules/pricetexts.h"

#include <QHash>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Kind = PriceDifference::Kind;

struct PriceChanges::Change
{
    QByteArray plan;
    PlanPrices::Unit unit = PlanPrices::Unit::Hour;
    PriceDifference difference;
};

namespace {

constexpr qsizetype longestId = 80;

// What speaks most against it comes first.
int rank(Kind kind)
{
    switch (kind) {
    case Kind::Raised:
        return 0;
    case Kind::Missing:
        return 1;
    case Kind::New:
        return 2;
    case Kind::Lowered:
        return 3;
    case Kind::Same:
        break;
    }
    return 4;
}

bool isSaidTwice(const PriceForm &form, const PriceForm *old, const PriceForm &first, const PriceForm *oldFirst)
{
    const JsonValue before = old ? old->value : JsonValue();
    const JsonValue beforeFirst = oldFirst ? oldFirst->value : JsonValue();
    return &form != &first && form.value.isEquivalentTo(first.value) && before.isEquivalentTo(beforeFirst);
}

} // namespace

QStringList PriceChanges::lines(const OfferBody &source, const OfferBody &production, qsizetype most)
{
    const QList<OfferPlan> livePlans = production.plans();
    QHash<QByteArray, qsizetype> live;
    for (qsizetype i = 0; i < livePlans.size(); ++i)
        live.insert(livePlans[i].id, i);
    QList<Change> changes;
    const QList<OfferPlan> plans = source.plans();
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const PlanPricing now = source.pricing(i);
        const qsizetype liveAt = live.value(plans[i].id, -1);
        const PlanPricing before = liveAt < 0 ? PlanPricing() : production.pricing(liveAt);
        for (const PriceForm &form : now.forms) {
            const PriceForm *old = before.like(form);
            if (isSaidTwice(form, old, now.forms[0], before.like(now.forms[0])))
                continue;
            const QList<PriceDifference> found =
                priceDifferences(old ? old->prices : PlanPrices(), form.isThere() ? form.prices : PlanPrices());
            for (const PriceDifference &difference : found) {
                if (difference.kind != Kind::Same)
                    changes.append({plans[i].id, form.prices.unit, difference});
            }
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Change &left, const Change &right) {
        return rank(left.difference.kind) < rank(right.difference.kind);
    });
    QStringList lines;
    for (const Change &change : changes.first(std::min(most, changes.size())))
        lines += line(change);
    if (changes.size() > most)
        lines += tr("and %n more price(s)", nullptr, int(changes.size() - most));
    return lines;
}

QString PriceChanges::line(const Change &change)
{
    const PriceDifference &difference = change.difference;
    // A line break in an id would make a line of its own of what follows.
    const QString what =
        tr("%1, %2").arg(QString::fromUtf8(change.plan).simplified().left(longestId), PriceTexts::key(difference.key));
    const QString unit = PriceTexts::unit(difference.currency, change.unit);
    const QString before = difference.before ? QString::fromUtf8(difference.before->text()) : QString();
    const QString now = difference.now ? QString::fromUtf8(difference.now->text()) : QString();
    const QString percent = PriceTexts::percent(difference);
    switch (difference.kind) {
    case Kind::Raised:
        return percent.isEmpty()
                   ? tr("%1: %2 → %3 %4 (raised): the service is likely to refuse it").arg(what, before, now, unit)
                   : tr("%1: %2 → %3 %4 (raised %5 %): the service is likely to refuse it")
                         .arg(what, before, now, unit, percent);
    case Kind::Lowered:
        return percent.isEmpty() ? tr("%1: %2 → %3 %4 (lowered)").arg(what, before, now, unit)
                                 : tr("%1: %2 → %3 %4 (lowered %5 %)").arg(what, before, now, unit, percent);
    case Kind::New:
        return tr("%1: %2 %3 (new)").arg(what, now, unit);
    case Kind::Missing:
        return tr("%1: %2 %3 (no longer there)").arg(what, before, unit);
    case Kind::Same:
        break;
    }
    return {};
}

} // namespace pubconsole
