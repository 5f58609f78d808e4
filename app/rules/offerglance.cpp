// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offerglance.h"

#include "rules/addressinspection.h"
#include "rules/comparison.h"
#include "rules/pricetexts.h"

#include <algorithm>

namespace pubconsole {

namespace {

constexpr int soon = 30; // days

void addPrices(GlancedPlan *plan, const PlanPricing &pricing)
{
    if (pricing.forms.isEmpty())
        return;
    const PlanPrices &prices = pricing.forms.first().prices;
    plan->model = prices.model();
    const PriceList list =
        prices.base.isEmpty() && !prices.markets.isEmpty() ? prices.markets.first().prices : prices.base;
    QList<Decimal> all;
    if (list.perCore)
        all += *list.perCore;
    for (const PriceList::OfSize &each : list.sizes)
        all += each.price;
    if (all.isEmpty())
        return;
    const auto [lowest, highest] = std::minmax_element(all.cbegin(), all.cend());
    plan->lowest = QString::fromLatin1(lowest->text());
    plan->highest = QString::fromLatin1(highest->text());
    plan->unit = PriceTexts::unit(list.currency, prices.unit);
}

// The first field of this use that says yes.
bool says(const OfferSchema &schema, const OfferBody &body, qsizetype plan, OfferField::Use use)
{
    for (const OfferSection &section : schema.planSections()) {
        for (const OfferField &field : section.fields) {
            if (field.use == use && body.part(section.part, plan).value(QByteArrayView(field.key)).toBool())
                return true;
        }
    }
    return false;
}

std::optional<QStringList> differing(const JsonValue &now, const JsonValue &before, const OfferSchema &schema)
{
    if (now.isUndefined() || before.isUndefined())
        return std::nullopt;
    QStringList labels;
    const QList<ComparedField> fields = differences(before, now, schema);
    for (const ComparedField &field : fields) {
        if (!field.isTechnical)
            labels += schema.label(field.path);
    }
    return labels;
}

} // namespace

OfferGlance OfferGlance::of(const ImageSlots &offer, const OfferSchema &schema, const QDateTime &now, int days)
{
    OfferGlance glance;
    const OfferBody body = schema.body(offer.draft);
    const QList<OfferPlan> plans = body.plans();
    QHash<QByteArray, qsizetype> planAt; // by the text of its place
    const bool canHide = schema.hasUse(OfferField::Use::Hidden);
    for (qsizetype i = 0; i < plans.size(); ++i) {
        GlancedPlan plan;
        plan.id = QString::fromUtf8(plans[i].id);
        plan.title = schema.planTitle(plans[i].value);
        plan.place = plans[i].place;
        const PlanAudience audience = body.shape()->audience(plans[i]);
        if (canHide && says(schema, body, i, OfferField::Use::Hidden))
            plan.visibility = GlancedPlan::Visibility::Hidden;
        else if (audience.value.size() > 0)
            plan.visibility = GlancedPlan::Visibility::Private;
        plan.audience = audience.members.size();
        addPrices(&plan, body.pricing(i));
        planAt.insert(plan.place.text(), i);
        glance.plans += plan;
    }
    const auto inspect = [now, days](const QString &address) {
        return AddressInspection::of(address, OfferField::Signed::Disk, now, days);
    };
    const QList<OfferImage> images = offerImages({offer.draft}, schema, inspect);
    for (const OfferImage &image : images) {
        const qsizetype depth = plans.isEmpty() ? 0 : plans.first().place.tokens().size();
        const qsizetype plan = planAt.value(
            JsonPointer(image.place.tokens().first(std::min(depth, image.place.tokens().size()))).text(), -1);
        if (plan >= 0 && glance.plans[plan].version.isEmpty()) { // the newest stands first
            glance.plans[plan].version = QString::fromUtf8(image.version);
            glance.plans[plan].end = image.end;
            glance.plans[plan].verdict = image.verdict;
        }
        if (image.needsYou() || (image.end.isValid() && image.end < now.addDays(soon)))
            glance.ending += image;
    }
    std::stable_sort(glance.ending.begin(), glance.ending.end(), [](const OfferImage &left, const OfferImage &right) {
        return left.end.isValid() && (!right.end.isValid() || left.end < right.end);
    });
    for (const QList<OfferSection> &sections : {schema.sections(), schema.planSections()}) {
        for (const OfferSection &section : sections)
            glance.sections[section.id] += pubconsole::completeness(section, body);
    }
    glance.draftFromPreview = differing(offer.draft, offer.preview, schema);
    glance.previewFromProduction = differing(offer.preview, offer.production, schema);
    glance.draftFromProduction = differing(offer.draft, offer.production, schema);
    return glance;
}

Completeness OfferGlance::completeness() const
{
    Completeness sum;
    for (const Completeness &section : sections)
        sum += section;
    return sum;
}

} // namespace pubconsole
