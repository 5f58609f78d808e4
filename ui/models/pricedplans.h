// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"

#include <QCoreApplication>
#include <QHash>

namespace pubconsole {

//! How a plan of the grid is sold.
struct PricedPlan
{
    QString name; //!< its id, or its place where it has none
    QByteArray id;
    PlanPricing pricing;
    PlanPrices base = {};
    PlanPrices production = {};
    bool hasTwoForms = false;                          //!< that do not say the same
    PlanPrices::Model model = PlanPrices::Model::None; //!< what it has, else what the person wants it to have

    //! The form that is shown: the first one.
    const PlanPrices &prices() const { return pricing.forms.first().prices; }
};

//! Whose prices a place of the document is of.
struct PricePlace
{
    qsizetype plan;    //!< its place among the plans
    JsonPointer first; //!< where the form that is shown says the same
    bool isOther;      //!< the place itself is in another form
};

//! How the plans of an offer are sold by its draft, and how they are by the service and in production. A value, which
//! reads again only what has changed.
class PricedPlans final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::PricedPlans)

public:
    //! \param base what the service has instead of the draft \param production around Undefined where nothing is known
    void read(const OfferBody &draft, const OfferBody &base, const OfferBody &production);
    //! The person wants a plan to be priced like that, where that drops no price. No part of the document, and seen
    //! from the next time on that it is read.
    void wish(const QByteArray &plan, PlanPrices::Model model) { m_wished.insert(plan, model); }

    const QList<PricedPlan> &plans() const { return m_plans; }
    //! Whose a place of the draft is; nothing for one that is not of a plan's prices.
    std::optional<PricePlace> placeOf(const JsonPointer &place) const;

private:
    struct Place
    {
        qsizetype plan;
        qsizetype form; // -1 for the plan itself
    };

    PricedPlan read(const OfferPlan &plan, qsizetype at) const;
    void readPlaces();
    bool isOfMissingForm(qsizetype plan, const JsonPointer &inside) const;

    std::optional<OfferBody> m_draft; // nothing until it was read
    JsonValue m_baseValue;            // that m_base is of; below, the same
    JsonValue m_productionValue;
    QHash<QByteArray, PlanPricing> m_base; // by the id of a plan
    QHash<QByteArray, PlanPricing> m_production;
    QList<PricedPlan> m_plans;
    QHash<QByteArray, Place> m_places;             // of the plans and of their forms of prices, by their texts
    QHash<QByteArray, PlanPrices::Model> m_wished; // by the id of a plan
};

} // namespace pubconsole
