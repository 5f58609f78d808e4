// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offerglance.h"

#include "rules/addressinspection.h"
#include "rules/comparison.h"
#include "rules/pricetexts.h"

#include <algorithm>
#include <iterator>

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

GlancedPlan glanced(const OfferSchema &schema, const OfferBody &body, const OfferPlan &plan, qsizetype at)
{
    GlancedPlan glance;
    glance.id = QString::fromUtf8(plan.id);
    glance.title = schema.planTitle(plan.value);
    glance.place = plan.place;
    const PlanAudience audience = body.shape()->audience(plan);
    glance.audience = audience.members.size();
    if (says(schema, body, at, OfferField::Use::Hidden))
        glance.visibility = GlancedPlan::Visibility::Hidden;
    else if (audience.value.size() > 0)
        glance.visibility = GlancedPlan::Visibility::Private;
    addPrices(&glance, body.pricing(at));
    return glance;
}

// The newest of each plan, which stands first.
void addImages(QList<GlancedPlan> *plans, const QList<OfferImage> &images)
{
    QHash<QByteArray, qsizetype> planAt; // by the text of its place
    for (qsizetype i = 0; i < plans->size(); ++i)
        planAt.insert(plans->at(i).place.text(), i);
    const qsizetype depth = plans->isEmpty() ? 0 : plans->first().place.tokens().size();
    for (const OfferImage &image : images) {
        const QList<QByteArray> &way = image.place.tokens();
        const qsizetype at = planAt.value(JsonPointer(way.first(std::min(depth, way.size()))).text(), -1);
        if (at < 0 || !plans->at(at).version.isEmpty())
            continue;
        GlancedPlan &plan = (*plans)[at];
        plan.version = QString::fromUtf8(image.version);
        plan.end = image.end;
        plan.verdict = image.verdict;
    }
}

QList<OfferImage> endingOf(const QList<OfferImage> &images, const QDateTime &now)
{
    QList<OfferImage> ending;
    std::copy_if(images.cbegin(), images.cend(), std::back_inserter(ending), [&now](const OfferImage &image) {
        return image.needsYou() || (image.end.isValid() && image.end < now.addDays(soon));
    });
    std::stable_sort(ending.begin(), ending.end(), [](const OfferImage &left, const OfferImage &right) {
        return left.end.isValid() && (!right.end.isValid() || left.end < right.end);
    });
    return ending;
}

} // namespace

OfferGlance OfferGlance::of(const ImageSlots &offer, const OfferSchema &schema, const QDateTime &now, int days)
{
    OfferGlance glance;
    const OfferBody body = schema.body(offer.draft);
    const QList<OfferPlan> plans = body.plans();
    for (qsizetype i = 0; i < plans.size(); ++i)
        glance.plans += glanced(schema, body, plans[i], i);
    const QList<OfferImage> images = offerImages({offer.draft}, schema, [now, days](const QString &address) {
        return AddressInspection::of(address, OfferField::Signed::Disk, now, days);
    });
    addImages(&glance.plans, images);
    glance.ending = endingOf(images, now);
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
