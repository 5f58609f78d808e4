// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricedplans.h"

#include "json/typedtext.h"

namespace pubconsole {

namespace {

// The first plan of each id; those without one are nobody else's.
QHash<QByteArray, PlanPricing> pricingById(const OfferBody &body)
{
    QHash<QByteArray, PlanPricing> pricing;
    const QList<OfferPlan> plans = body.plans();
    for (qsizetype i = 0; i < plans.size(); ++i) {
        if (!plans[i].id.isEmpty() && !pricing.contains(plans[i].id))
            pricing.insert(plans[i].id, body.pricing(i));
    }
    return pricing;
}

} // namespace

// What a key in the draft leaves as it is need not be read again.
void PricedPlans::read(const OfferBody &draft, const OfferBody &base, const OfferBody &production)
{
    const bool isFirst = !m_draft;
    if (isFirst || !m_baseValue.isSameAs(base.value()))
        m_base = pricingById(base);
    if (isFirst || !m_productionValue.isSameAs(production.value()))
        m_production = pricingById(production);
    m_draft = draft;
    m_baseValue = base.value();
    m_productionValue = production.value();
    const QList<OfferPlan> plans = draft.plans();
    m_plans.clear();
    m_plans.reserve(plans.size());
    for (qsizetype i = 0; i < plans.size(); ++i)
        m_plans.append(read(plans[i], i));
    readPlaces();
}

PricedPlan PricedPlans::read(const OfferPlan &plan, qsizetype at) const
{
    PricedPlan read{plan.id.isEmpty() ? tr("(plan %1 without an id)").arg(at + 1)
                                      : visibleText(QString::fromUtf8(plan.id)),
                    plan.id, m_draft->pricing(at)};
    if (read.pricing.forms.isEmpty())
        read.pricing.forms.append(PriceForm());
    const auto pricesIn = [&read](const QHash<QByteArray, PlanPricing> &plansThere) {
        const auto there = plansThere.constFind(read.id);
        const PriceForm *like = there == plansThere.cend() ? nullptr : there->like(read.pricing.forms.first());
        return like ? like->prices : PlanPrices();
    };
    read.base = pricesIn(m_base);
    read.production = pricesIn(m_production);
    read.hasTwoForms = read.pricing.hasTwo() && read.pricing.differ();
    read.model = read.prices().model();
    // What a person wants is not in the document until a price of that kind is: with prices for all markets, those of
    // markets may be wanted beside them.
    const PlanPrices::Model wished = m_wished.value(read.id, PlanPrices::Model::None);
    if (wished != PlanPrices::Model::None && switched(read.prices(), wished).prices == read.prices())
        read.model = wished;
    return read;
}

void PricedPlans::readPlaces()
{
    m_places.clear();
    const QList<OfferPlan> plans = m_draft->plans();
    for (qsizetype i = 0; i < m_plans.size(); ++i) {
        m_places.insert(plans[i].place.text(), {i, -1});
        const QList<PriceForm> &forms = m_plans[i].pricing.forms;
        for (qsizetype k = 0; k < forms.size(); ++k)
            m_places.insert(forms[k].place.text(), {i, k});
    }
}

std::optional<PricePlace> PricedPlans::placeOf(const JsonPointer &place) const
{
    for (qsizetype length = place.tokens().size(); length > 0; --length) {
        const auto found = m_places.constFind(JsonPointer(place.tokens().first(length)).text());
        if (found == m_places.cend())
            continue;
        const auto &[plan, form] = *found;
        const JsonPointer first = m_plans[plan].pricing.forms.first().place;
        const JsonPointer inside = place.mid(length);
        if (form >= 0)
            return PricePlace{plan, JsonPointer(first.tokens() + inside.tokens()), form > 0};
        return isOfMissingForm(plan, inside) ? std::optional(PricePlace{plan, first, true}) : std::nullopt;
    }
    return std::nullopt;
}

// Of a form that the plan could have.
bool PricedPlans::isOfMissingForm(qsizetype plan, const JsonPointer &inside) const
{
    using Step = JsonPath::Step::Kind;
    const OfferShape *shape = m_draft->shape();
    JsonPath path;
    const JsonPointer plans = shape->plansPlace();
    for (const QByteArray &token : plans.tokens())
        path = path.child(Step::Member, token);
    path = path.child(Step::Item, m_plans[plan].id);
    for (const QByteArray &token : inside.tokens())
        path = path.child(Step::Member, token);
    return shape->isOfPrices(path);
}

} // namespace pubconsole
