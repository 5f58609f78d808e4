// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offeroutline.h"

#include <QVersionNumber>

#include <algorithm>

namespace pubconsole {

namespace {
constexpr qsizetype longestTitle = 300;
}

QList<PlanOutline> planOutlines(const JsonValue &body, const OfferSchema &schema)
{
    QList<PlanOutline> outlines;
    const QList<OfferPlan> plans = schema.body(body).plans();
    for (const OfferPlan &plan : plans) {
        PlanOutline outline{QString::fromUtf8(plan.id), {}, schema.planTitle(plan.value).left(longestTitle)};
        for (qsizetype i = 0; i < plan.value.size(); ++i) {
            const JsonValue member = plan.value.at(i);
            if (!schema.imageNames().isOfVersions(plan.value.keyAt(i)) || !member.isObject())
                continue;
            for (qsizetype j = 0; j < member.size(); ++j)
                outline.versions.append(QString::fromUtf8(member.keyAt(j)));
        }
        std::sort(outline.versions.begin(), outline.versions.end(), [](const QString &left, const QString &right) {
            return QVersionNumber::fromString(left) > QVersionNumber::fromString(right);
        });
        outlines.append(outline);
    }
    return outlines;
}

OfferOutline offerOutline(const OfferBody &body)
{
    constexpr qsizetype longestId = 100;
    constexpr qsizetype mostPlans = 1000;
    OfferOutline outline;
    outline.title = body.title().left(longestTitle);
    const QList<OfferPlan> plans = body.plans();
    for (const OfferPlan &plan : plans.first(std::min(plans.size(), mostPlans))) {
        const QString id = QString::fromUtf8(plan.id);
        if (!id.isEmpty() && id.size() <= longestId)
            outline.plans += id;
    }
    return outline;
}

} // namespace pubconsole
