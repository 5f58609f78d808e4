// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "backend/planprices.h"
#include "json/jsonpath.h"

#include <optional>

namespace pubconsole {

//! What a document says of the offer as a whole, a member each.
enum class OfferHead {
    Id,
    Publisher,
    Type,
    Title,
    Status,
    Version,
    ChangedAt,
    PartnerCenter, //!< the offer's page for people
};

//! An object of a document that fields are members of, as the schema names it.
struct OfferPart
{
    enum class Of {
        Content, //!< what is neither the offer's nor a plan's
        Offer,
        Plan,
    };
    Of of = Of::Content;
    JsonPointer at = {}; //!< which object of that, where a service keeps several; the root for the first

    friend bool operator==(const OfferPart &, const OfferPart &) = default;
};

//! The part that a path leads into.
struct OfferPartPath
{
    OfferPart part;
    QByteArray plan;     //!< whose it is, as paths name plans: the id where there is one
    qsizetype steps = 0; //!< how many of the path's steps lead to the part; those behind them are of the field
};

//! A plan of a document.
struct OfferPlan
{
    QByteArray id; //!< empty where it has none
    JsonPointer place;
    JsonValue value; //!< at the place: the first of its objects
};

//! Whom alone a plan is sold to.
struct PlanAudience
{
    struct Member
    {
        JsonPointer place; //!< where its id stands
        QString id;        //!< empty where it has none
    };
    JsonPointer place; //!< where the plan says it, or would
    JsonValue value;   //!< what stands there
    JsonPointer membersPlace;
    QList<Member> members; //!< who is named one by one
    QString file;          //!< the address of a list that names them instead; empty where there is none
};

//! How the documents of one service are made: where in them stands what means something to the program. Nothing else
//! knows a member by its name. Stateless, for any thread; read through OfferBody.
//!
//! Each function takes every value for a body: a file or an answer may be anything, and then nothing is found in it.
class OfferShape
{
public:
    virtual ~OfferShape() = default;

    //! Where that stands, or would. A root where such documents do not have it.
    virtual JsonPointer place(OfferHead head, const JsonValue &body) const = 0;
    //! What people make of an offer, one member of the document. Everything beside it names the offer or is written by
    //! the service.
    virtual JsonPointer contentPlace() const = 0;
    //! Whether the body has a content.
    virtual bool isOffer(const JsonValue &body) const = 0;
    //! Whether the value is such a content, without the document around it.
    virtual bool isContent(const JsonValue &value) const = 0;
    //! The body with the content of another offer; it stays the offer that it is.
    virtual JsonValue withContent(const JsonValue &body, const JsonValue &content) const = 0;
    //! An offer in which nothing is filled in.
    virtual JsonValue made(const OfferId &id, const QString &type) const = 0;
    //! Without what stands in every answer and is refused in what is sent: it is nobody's change.
    virtual JsonValue withoutRefused(const JsonValue &body) const = 0;

    //! Where a part stands, or would. \param plan whose, by its place in plans(); of no other part
    virtual JsonPointer place(const OfferPart &part, qsizetype plan, const JsonValue &body) const = 0;
    //! The body with a part, and with what is missing on the way to it.
    virtual JsonValue withPart(const JsonValue &body, const OfferPart &part, qsizetype plan,
                               const JsonValue &value) const = 0;
    //! The part that a path leads to or into; nothing for one that leads to none.
    virtual std::optional<OfferPartPath> partOf(const JsonPath &path) const = 0;

    //! The list in which plans stand, in their order.
    virtual JsonPointer plansPlace() const = 0;
    //! Where the id of a plan stands in it.
    virtual JsonPointer planIdAt() const = 0;
    virtual QList<OfferPlan> plans(const JsonValue &body) const = 0;
    virtual PlanAudience audience(const OfferPlan &plan) const = 0;
    //! With a plan more, behind the others. \param like the one that it begins as; -1 for none
    virtual JsonValue withPlan(const JsonValue &body, const QString &id, qsizetype like) const = 0;
    virtual JsonValue withoutPlan(const JsonValue &body, qsizetype plan) const = 0;
    virtual JsonValue withPlanMoved(const JsonValue &body, qsizetype plan, qsizetype to) const = 0;

    //! How a plan is sold. \param plan its place in plans()
    virtual PlanPricing pricing(const JsonValue &body, qsizetype plan) const = 0;
    //! The body with other prices in one form, which is made where there is none. Nothing but what became another price
    //! is touched: the spelling of the others, their order and what nobody knows of stay.
    virtual JsonValue withPrices(const JsonValue &body, const PriceForm &form, const PlanPrices &prices) const = 0;
    //! Where a part of a form stands, or would.
    virtual JsonPointer place(const PriceForm &form, PricePart part, const PriceKey &key = {}) const = 0;
    //! Whether a path leads to the prices of a plan, or into them.
    virtual bool isOfPrices(const JsonPath &path) const = 0;
    //! Where the first of a plan's forms of prices says what a path into another one says; every other path itself.
    virtual JsonPath inFirstForm(const JsonPath &path) const { return path; }

    //! Of lists that such documents have in every type: what identifies their items; see JsonIdentities.
    virtual QHash<QByteArray, QByteArray> identities() const = 0;
};

} // namespace pubconsole
