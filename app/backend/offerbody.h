// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offershape.h"

#include <QDateTime>

namespace pubconsole {

//! A document of a service, read by what it means: a tree and the shape that it has. The tree stays what is edited,
//! compared and sent; this is a cheap value around it.
class OfferBody final
{
public:
    //! \param value any; in what is no offer nothing is found
    //! \param shape not owned, outlives this
    OfferBody(JsonValue value, const OfferShape *shape)
        : m_value(std::move(value))
        , m_shape(shape)
    {
    }

    const JsonValue &value() const { return m_value; }
    const OfferShape *shape() const { return m_shape; }

    bool isOffer() const { return m_shape->isOffer(m_value); }
    //! Undefined where it says nothing of that.
    JsonValue head(OfferHead head) const;
    //! What it says of itself; empty where it does not.
    OfferId id() const;
    QString type() const { return head(OfferHead::Type).toString(); }
    QString title() const { return head(OfferHead::Title).toString(); }
    //! UTC, invalid when it does not say.
    QDateTime changedAt() const;
    qint64 version() const { return head(OfferHead::Version).toInteger().value_or(0); }
    JsonPointer place(OfferHead head) const { return m_shape->place(head, m_value); }
    OfferBody withTitle(const QString &title) const;

    //! What is compared, merged and cloned: what people make of the offer.
    JsonValue content() const { return m_value.value(m_shape->contentPlace()); }
    //! The document with nothing beside it, so that places and paths stay what they are.
    JsonValue contentAlone() const;
    OfferBody withContent(const JsonValue &content) const { return with(m_shape->withContent(m_value, content)); }
    OfferBody withoutRefused() const { return with(m_shape->withoutRefused(m_value)); }

    //! \param plan whose, by its place in plans(); of no other part
    JsonPointer place(const OfferPart &part, qsizetype plan = -1) const { return m_shape->place(part, plan, m_value); }
    JsonValue part(const OfferPart &part, qsizetype plan = -1) const { return m_value.value(place(part, plan)); }
    //! The part becomes `value`; what is missing on the way to it is made.
    OfferBody withPart(const OfferPart &part, qsizetype plan, const JsonValue &value) const
    {
        return with(m_shape->withPart(m_value, part, plan, value));
    }

    QList<OfferPlan> plans() const { return m_shape->plans(m_value); }
    //! Where the id of a plan stands.
    JsonPointer idPlace(const OfferPlan &plan) const;
    //! The first plan of an id, -1 when there is none.
    qsizetype planOf(QByteArrayView id) const;

    //! How a plan is sold.
    PlanPricing pricing(qsizetype plan) const { return m_shape->pricing(m_value, plan); }
    //! With other prices of a plan in one of its forms, and in those that said the same as that: forms that differ are
    //! never made equal by the way. \param form by its place in PlanPricing::forms
    OfferBody withPrices(qsizetype plan, const PlanPrices &prices, qsizetype form = 0) const;
    //! Where a part of a form of prices stands, or would.
    JsonPointer place(const PriceForm &form, PricePart part, const PriceKey &key = {}) const
    {
        return m_shape->place(form, part, key);
    }

private:
    OfferBody with(const JsonValue &value) const { return {value, m_shape}; }

    JsonValue m_value;
    const OfferShape *m_shape;
};

} // namespace pubconsole
