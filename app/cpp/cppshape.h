// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offershape.h"

namespace pubconsole {

//! The portal's documents (contract 3.4, 5): one object, in which the offer and each of its plans are one object each.
class CppShape final : public OfferShape
{
public:
    JsonPointer place(OfferHead head, const JsonValue &body) const override;
    JsonPointer contentPlace() const override;
    bool isOffer(const JsonValue &body) const override;
    bool isContent(const JsonValue &value) const override;
    JsonValue withContent(const JsonValue &body, const JsonValue &content) const override;
    JsonValue made(const OfferId &id, const QString &type) const override;
    //! Contract 6.24
    JsonValue withoutRefused(const JsonValue &body) const override;
    JsonPointer place(const OfferPart &part, qsizetype plan, const JsonValue &body) const override;
    JsonValue withPart(const JsonValue &body, const OfferPart &part, qsizetype plan,
                       const JsonValue &value) const override;
    std::optional<OfferPartPath> partOf(const JsonPath &path) const override;
    JsonPointer plansPlace() const override;
    JsonPointer planIdAt() const override;
    QList<OfferPlan> plans(const JsonValue &body) const override;
    PlanAudience audience(const OfferPlan &plan) const override;
    JsonValue withPlan(const JsonValue &body, const QString &id, qsizetype like) const override;
    JsonValue withoutPlan(const JsonValue &body, qsizetype plan) const override;
    JsonValue withPlanMoved(const JsonValue &body, qsizetype plan, qsizetype to) const override;
    PlanPricing pricing(const JsonValue &body, qsizetype plan) const override;
    JsonValue withPrices(const JsonValue &body, const PriceForm &form, const PlanPrices &prices) const override;
    JsonPointer place(const PriceForm &form, PricePart part, const PriceKey &key) const override;
    bool isOfPrices(const JsonPath &path) const override;
    JsonPath inFirstForm(const JsonPath &path) const override;
    QHash<QByteArray, QByteArray> identities() const override;
};

} // namespace pubconsole
