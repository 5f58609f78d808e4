// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offershape.h"

//! Documents as the portal's successor has them: a flat list of typed resources, joined by ids. What is said of a plan
//! is spread over several of them, and a resource of which nothing is said is not there.
class FlatShape final : public pubconsole::OfferShape
{
public:
    pubconsole::JsonPointer place(pubconsole::OfferHead head, const pubconsole::JsonValue &body) const override;
    pubconsole::JsonPointer contentPlace() const override;
    bool isOffer(const pubconsole::JsonValue &body) const override;
    bool isContent(const pubconsole::JsonValue &value) const override;
    pubconsole::JsonValue withContent(const pubconsole::JsonValue &body,
                                      const pubconsole::JsonValue &content) const override;
    pubconsole::JsonValue made(const pubconsole::OfferId &id, const QString &type) const override;
    pubconsole::JsonValue withoutRefused(const pubconsole::JsonValue &body) const override;
    pubconsole::JsonPointer place(const pubconsole::OfferPart &part, qsizetype plan,
                                  const pubconsole::JsonValue &body) const override;
    pubconsole::JsonValue withPart(const pubconsole::JsonValue &body, const pubconsole::OfferPart &part, qsizetype plan,
                                   const pubconsole::JsonValue &value) const override;
    std::optional<pubconsole::OfferPartPath> partOf(const pubconsole::JsonPath &path) const override;
    pubconsole::JsonPointer plansPlace() const override;
    pubconsole::JsonPointer planIdAt() const override;
    QList<pubconsole::OfferPlan> plans(const pubconsole::JsonValue &body) const override;
    pubconsole::PlanAudience audience(const pubconsole::OfferPlan &) const override { return {}; } // it sells to all
    pubconsole::JsonValue withPlan(const pubconsole::JsonValue &body, const QString &id, qsizetype like) const override;
    pubconsole::JsonValue withoutPlan(const pubconsole::JsonValue &body, qsizetype plan) const override;
    pubconsole::JsonValue withPlanMoved(const pubconsole::JsonValue &body, qsizetype plan, qsizetype to) const override;
    pubconsole::PlanPricing pricing(const pubconsole::JsonValue &body, qsizetype plan) const override;
    pubconsole::JsonValue withPrices(const pubconsole::JsonValue &body, const pubconsole::PriceForm &form,
                                     const pubconsole::PlanPrices &prices) const override;
    pubconsole::JsonPointer place(const pubconsole::PriceForm &form, pubconsole::PricePart part,
                                  const pubconsole::PriceKey &key) const override;
    bool isOfPrices(const pubconsole::JsonPath &path) const override;
    QHash<QByteArray, QByteArray> identities() const override;
};
