// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppshape.h"

#include "cpp/cppprices.h"

namespace pubconsole {

using namespace Qt::StringLiterals;
using Of = OfferPart::Of;

namespace {

const JsonPointer definitionPlace({"definition"});
const JsonPointer offerPlace({"definition", "offer"});
const JsonPointer listPlace({"definition", "plans"});

// `root` with the value at a place, and with the objects on the way to it when they are not there yet.
JsonValue withMade(const JsonValue &root, const JsonPointer &place, const JsonValue &value)
{
    if (place.isRoot())
        return value;
    const QByteArray &token = place.tokens().first();
    const JsonValue object = root.isUndefined() || root.isNull() ? JsonValue::object() : root;
    if (!object.isObject())
        return object.withValue(place, value);
    return object.withMember(token, withMade(object.value(QByteArrayView(token)), place.mid(1), value));
}

JsonValue listOf(const JsonValue &body)
{
    const JsonValue list = body.value(listPlace);
    return list.isArray() ? list : JsonValue::array();
}

} // namespace

JsonPointer CppShape::place(OfferHead head, const JsonValue &) const
{
    switch (head) {
    case OfferHead::Id:
        return JsonPointer({"id"});
    case OfferHead::Publisher:
        return JsonPointer({"publisherId"});
    case OfferHead::Type:
        return JsonPointer({"offerTypeId"});
    case OfferHead::Title:
        return definitionPlace.child("displayText");
    case OfferHead::Status:
        return JsonPointer({"status"});
    case OfferHead::Version:
        return JsonPointer({"version"});
    case OfferHead::ChangedAt:
        return JsonPointer({"changedTime"});
    case OfferHead::PartnerCenter:
        return JsonPointer({"pcRedirectUri"});
    }
    return {};
}

JsonPointer CppShape::contentPlace() const
{
    return definitionPlace;
}

bool CppShape::isOffer(const JsonValue &body) const
{
    return body.value(definitionPlace).isObject();
}

bool CppShape::isContent(const JsonValue &value) const
{
    return value.isObject() && (value.value("offer").isObject() || value.value("plans").isArray());
}

JsonValue CppShape::withContent(const JsonValue &body, const JsonValue &content) const
{
    return body.withMember("definition", content);
}

JsonValue CppShape::made(const OfferId &id, const QString &type) const
{
    return JsonValue::object(
        {{"publisherId", JsonValue::string(id.publisher)},
         {"offerTypeId", JsonValue::string(type)},
         {"id", JsonValue::string(id.offer)},
         {"definition", JsonValue::object({{"offer", JsonValue::object()}, {"plans", JsonValue::array()}})}});
}

JsonValue CppShape::withoutRefused(const JsonValue &body) const
{
    const JsonValue offer = body.value(offerPlace);
    JsonValue stripped = offer;
    for (const QByteArrayView key :
         {"microsoft-azure-corevm.legacyOfferId", "microsoft-azure-corevm.legacyPublisherId"}) {
        if (stripped.contains(key))
            stripped = stripped.withoutMember(key);
    }
    return stripped.size() == offer.size() ? body : body.withValue(offerPlace, stripped);
}

JsonPointer CppShape::place(const OfferPart &part, qsizetype plan, const JsonValue &) const
{
    const JsonPointer first = part.of == Of::Plan    ? listPlace.child(QByteArray::number(plan))
                              : part.of == Of::Offer ? offerPlace
                                                     : definitionPlace;
    return part.at.isRoot() ? first : JsonPointer(first.tokens() + part.at.tokens());
}

JsonValue CppShape::withPart(const JsonValue &body, const OfferPart &part, qsizetype plan, const JsonValue &value) const
{
    return withMade(body, place(part, plan, body), value);
}

std::optional<OfferPartPath> CppShape::partOf(const JsonPath &path) const
{
    const QList<JsonPath::Step> &steps = path.steps();
    if (steps.isEmpty() || steps[0].name != "definition")
        return std::nullopt;
    if (steps.size() > 2 && steps[1].name == "plans")
        return OfferPartPath{{Of::Plan}, steps[2].name, 3};
    if (steps.size() > 1 && steps[1].name == "offer")
        return OfferPartPath{{Of::Offer}, {}, 2};
    return OfferPartPath{{Of::Content}, {}, 1};
}

JsonPointer CppShape::plansPlace() const
{
    return listPlace;
}

JsonPointer CppShape::planIdAt() const
{
    return JsonPointer({"planId"});
}

QList<OfferPlan> CppShape::plans(const JsonValue &body) const
{
    const JsonValue list = listOf(body);
    QList<OfferPlan> plans;
    plans.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        plans.append(
            {list.at(i).value("planId").text().toByteArray(), listPlace.child(QByteArray::number(i)), list.at(i)});
    return plans;
}

PlanAudience CppShape::audience(const OfferPlan &plan) const
{
    PlanAudience audience;
    audience.place = plan.place.child("restrictedAudience");
    audience.value = plan.value.value("restrictedAudience");
    audience.membersPlace = audience.place.child("manualEntries");
    const JsonValue entries = audience.value.value("manualEntries");
    for (qsizetype i = 0; entries.isArray() && i < entries.size(); ++i)
        audience.members.append(
            {audience.membersPlace.child(QByteArray::number(i)).child("id"), entries.at(i).value("id").toString()});
    audience.file = audience.value.value("uploadedCsvUri").toString();
    return audience;
}

JsonValue CppShape::withPlan(const JsonValue &body, const QString &id, qsizetype like) const
{
    const JsonValue list = listOf(body);
    const JsonValue begun = like >= 0 ? list.at(like) : JsonValue::object();
    const JsonValue name = JsonValue::string(id);
    const JsonValue plan =
        begun.contains("planId") ? begun.withMember("planId", name) : begun.withMemberInserted(0, "planId", name);
    return withMade(body, listPlace, list.withItemInserted(list.size(), plan));
}

JsonValue CppShape::withoutPlan(const JsonValue &body, qsizetype plan) const
{
    return body.withValue(listPlace, listOf(body).withoutItem(plan));
}

JsonValue CppShape::withPlanMoved(const JsonValue &body, qsizetype plan, qsizetype to) const
{
    const JsonValue list = listOf(body);
    return body.withValue(listPlace, list.withoutItem(plan).withItemInserted(to, list.at(plan)));
}

PlanPricing CppShape::pricing(const JsonValue &body, qsizetype plan) const
{
    // Applications are paid by the month, machines by the hour (contract 5.4c, 5.5).
    const bool isMonthly = body.value("offerTypeId").text() == "microsoft-azure-applications";
    return CppPrices::read(listOf(body).at(plan), listPlace.child(QByteArray::number(plan)),
                           isMonthly ? PlanPrices::Unit::Month : PlanPrices::Unit::Hour);
}

JsonValue CppShape::withPrices(const JsonValue &body, const PriceForm &form, const PlanPrices &prices) const
{
    return body.withValue(form.place, CppPrices::written(body.value(form.place), prices));
}

JsonPointer CppShape::place(const PriceForm &form, PricePart part, const PriceKey &key) const
{
    return JsonPointer(form.place.tokens() + CppPrices::place(part, key).tokens());
}

bool CppShape::isOfPrices(const JsonPath &path) const
{
    const auto part = partOf(path);
    return part && part->part.of == Of::Plan && path.steps().size() > part->steps &&
           CppPrices::isForm(path.steps()[part->steps].name);
}

JsonPath CppShape::inFirstForm(const JsonPath &path) const
{
    if (!isOfPrices(path))
        return path;
    const qsizetype member = partOf(path)->steps;
    JsonPath first;
    for (qsizetype i = 0; i < path.steps().size(); ++i) {
        const auto &[kind, name] = path.steps()[i];
        first = first.child(kind, i == member ? CppPrices::firstForm(name) : name);
    }
    return first;
}

QHash<QByteArray, QByteArray> CppShape::identities() const
{
    return {{"plans"_ba, "planId"_ba}};
}

} // namespace pubconsole
