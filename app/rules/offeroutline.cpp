// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offeroutline.h"

#include "json/jsonpointer.h"

#include <QVersionNumber>

#include <algorithm>

namespace pubconsole {

QList<PlanOutline> planOutlines(const JsonValue &body)
{
    QList<PlanOutline> outlines;
    const JsonValue plans = body.value(JsonPointer({"definition", "plans"}));
    for (qsizetype i = 0; plans.isArray() && i < plans.size(); ++i) {
        const JsonValue plan = plans.at(i);
        PlanOutline outline{plan.value("planId").toString(), {}};
        for (qsizetype j = 0; j < plan.size(); ++j) {
            if (!plan.keyAt(j).contains(".vmImages") || !plan.at(j).isObject())
                continue;
            for (qsizetype k = 0; k < plan.at(j).size(); ++k)
                outline.versions.append(QString::fromUtf8(plan.at(j).keyAt(k)));
        }
        std::sort(outline.versions.begin(), outline.versions.end(), [](const QString &left, const QString &right) {
            return QVersionNumber::fromString(left) > QVersionNumber::fromString(right);
        });
        outlines.append(outline);
    }
    return outlines;
}

OfferOutline offerOutline(const JsonValue &body)
{
    constexpr qsizetype longestTitle = 300;
    constexpr qsizetype longestId = 100;
    constexpr qsizetype mostPlans = 1000;
    OfferOutline outline;
    outline.title = body.value("definition").value("displayText").toString().left(longestTitle);
    const JsonValue plans = body.value("definition").value("plans");
    for (qsizetype i = 0; plans.isArray() && i < std::min(plans.size(), mostPlans); ++i) {
        const QString id = plans.at(i).value("planId").toString();
        if (!id.isEmpty() && id.size() <= longestId)
            outline.plans += id;
    }
    return outline;
}

} // namespace pubconsole
