// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/flatshape.h"

#include "json/jsonreader.h"
#include "json/jsonwriter.h"

using namespace pubconsole;
using namespace Qt::StringLiterals;
using Of = OfferPart::Of;

namespace {

// "plan-listing/contoso-vm/gold": the type, the product, and the plan where it is of one.
QByteArrayList partsOf(const JsonValue &resource)
{
    return resource.value("id").text().toByteArray().split('/');
}

QByteArray typeOf(const OfferPart &part)
{
    if (!part.at.isRoot())
        return part.at.tokens().first();
    return part.of == Of::Plan ? "plan"_ba : "product"_ba;
}

JsonValue resourcesOf(const JsonValue &body)
{
    const JsonValue list = body.value("resources");
    return list.isArray() ? list : JsonValue::array();
}

// Of the product where `plan` is empty; behind the last one where there is none.
qsizetype find(const JsonValue &body, const QByteArray &type, const QByteArray &plan)
{
    const JsonValue list = resourcesOf(body);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const QByteArrayList parts = partsOf(list.at(i)); parts.first() == type && parts.value(2) == plan)
            return i;
    }
    return list.size();
}

QByteArray productOf(const JsonValue &body)
{
    return body.value("root").text().toByteArray().sliced(qMin<qsizetype>(8, body.value("root").text().size()));
}

QByteArray keyOf(const QList<OfferPlan> &plans, qsizetype plan)
{
    return plan >= 0 && plan < plans.size() ? partsOf(plans[plan].value).value(2) : QByteArray();
}

JsonValue renamed(const JsonValue &value, const QByteArray &from, const QByteArray &to)
{
    return *JsonReader::read(JsonWriter::compact(value).replace(from, to));
}

JsonPointer resource(qsizetype index)
{
    return JsonPointer({"resources", QByteArray::number(index)});
}

// Prices are a resource of their own: {"model":"byol","all":{"unit":"USD","core":0.1,"cores":{"4":0.4}},
// "by":[{"in":"NL","unit":"EUR","core":0.1}],"sells":["NL"]}.
const QByteArray pricesType = "price-and-availability-plan";

QByteArray wordOf(const CoreSize &size)
{
    return size.isCounted() ? QByteArray::number(size.cores) : size.name;
}

PriceList listOf(const JsonValue &value)
{
    PriceList list{value.value("unit").text().toByteArray()};
    if (const JsonValue price = value.value("core"); price.isNumber())
        list.perCore = *Decimal::read(price.text());
    const JsonValue sizes = value.value("cores");
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        bool isCount = false;
        const int cores = sizes.keyAt(i).toByteArray().toInt(&isCount);
        const CoreSize size = isCount ? CoreSize{cores} : CoreSize{-1, sizes.keyAt(i).toByteArray()};
        list.sizes.append({size, *Decimal::read(sizes.at(i).text())});
    }
    return list;
}

JsonValue withPrice(const JsonValue &object, QByteArrayView key, const std::optional<Decimal> &price)
{
    const JsonValue before = object.value(key);
    if (!price)
        return object.withoutMember(key);
    const bool isSame = before.isNumber() && *Decimal::read(before.text()) == *price;
    return isSame ? object : object.withMember(key, JsonValue::numberText(price->text()));
}

JsonValue withList(const JsonValue &value, const PriceList &list)
{
    JsonValue result = value.isObject() ? value : JsonValue::object();
    if (result.value("unit").text() != list.currency)
        result = result.withMember("unit", JsonValue::utf8String(list.currency));
    result = withPrice(result, "core", list.perCore);
    JsonValue sizes = result.contains("cores") ? result.value("cores") : JsonValue::object();
    const PriceList before = listOf(result);
    for (const auto &[size, price] : before.sizes) {
        if (!list.price(size))
            sizes = sizes.withoutMember(wordOf(size));
    }
    for (const auto &[size, price] : list.sizes)
        sizes = withPrice(sizes, wordOf(size), price);
    return sizes.size() > 0 ? result.withMember("cores", sizes) : result.withoutMember("cores");
}

} // namespace

JsonPointer FlatShape::place(OfferHead head, const JsonValue &body) const
{
    const JsonPointer product = resource(find(body, "product"_ba, {}));
    switch (head) {
    case OfferHead::Id:
        return product.child("identity").child("externalId");
    case OfferHead::Type:
        return product.child("type");
    case OfferHead::Title:
        return product.child("alias");
    case OfferHead::Publisher:
    case OfferHead::Status:
    case OfferHead::Version:
    case OfferHead::ChangedAt:
    case OfferHead::PartnerCenter:
        break;
    }
    return {};
}

JsonPointer FlatShape::contentPlace() const
{
    return JsonPointer({"resources"});
}

bool FlatShape::isOffer(const JsonValue &body) const
{
    return isContent(body.value("resources"));
}

bool FlatShape::isContent(const JsonValue &value) const
{
    return value.isArray() && find(JsonValue::object({{"resources", value}}), "product"_ba, {}) < value.size();
}

JsonValue FlatShape::withContent(const JsonValue &body, const JsonValue &content) const
{
    const JsonValue theirs = JsonValue::object({{"resources", content}});
    const QByteArray product = partsOf(content.at(find(theirs, "product"_ba, {}))).value(1);
    const JsonValue whole = body.withMember("resources", renamed(content, '/' + product, '/' + productOf(body)));
    return whole.withValue(place(OfferHead::Id, whole), body.value(place(OfferHead::Id, body)));
}

JsonValue FlatShape::made(const OfferId &id, const QString &type) const
{
    const QByteArray root = "product/" + id.offer.toUtf8();
    const JsonValue product =
        JsonValue::object({{"id", JsonValue::utf8String(root)},
                           {"identity", JsonValue::object({{"externalId", JsonValue::string(id.offer)}})},
                           {"type", JsonValue::string(type)}});
    return JsonValue::object(
        {{"root", JsonValue::utf8String(root)}, {"resources", JsonValue::array(std::span(&product, 1))}});
}

JsonValue FlatShape::withoutRefused(const JsonValue &body) const
{
    return body;
}

JsonPointer FlatShape::place(const OfferPart &part, qsizetype plan, const JsonValue &body) const
{
    if (part.of == Of::Content)
        return contentPlace();
    return resource(find(body, typeOf(part), part.of == Of::Plan ? keyOf(plans(body), plan) : QByteArray()));
}

JsonValue FlatShape::withPart(const JsonValue &body, const OfferPart &part, qsizetype plan,
                              const JsonValue &value) const
{
    const JsonPointer there = place(part, plan, body);
    if (!body.value(there).isUndefined())
        return body.withValue(there, value);
    const QByteArray key = part.of == Of::Plan ? '/' + keyOf(plans(body), plan) : QByteArray();
    const JsonValue made =
        value.withMemberInserted(0, "id", JsonValue::utf8String(typeOf(part) + '/' + productOf(body) + key));
    const JsonValue list = resourcesOf(body);
    return body.withMember("resources", list.withItemInserted(list.size(), made));
}

std::optional<OfferPartPath> FlatShape::partOf(const JsonPath &path) const
{
    const QList<JsonPath::Step> &steps = path.steps();
    if (steps.size() < 2 || steps[0].name != "resources" || steps[1].kind != JsonPath::Step::Kind::Item)
        return std::nullopt;
    const QByteArrayList parts = steps[1].name.split('/');
    const bool isFirst = parts.first() == "plan" || parts.first() == "product";
    const JsonPointer at = isFirst ? JsonPointer() : JsonPointer({parts.first()});
    return OfferPartPath{{parts.size() > 2 ? Of::Plan : Of::Offer, at}, parts.value(2), 2};
}

JsonPointer FlatShape::plansPlace() const
{
    return JsonPointer({"resources"});
}

JsonPointer FlatShape::planIdAt() const
{
    return JsonPointer({"identity", "externalId"});
}

QList<OfferPlan> FlatShape::plans(const JsonValue &body) const
{
    QList<OfferPlan> found;
    const JsonValue list = resourcesOf(body);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (partsOf(list.at(i)).first() == "plan")
            found.append({list.at(i).value(planIdAt()).text().toByteArray(), resource(i), list.at(i)});
    }
    return found;
}

JsonValue FlatShape::withPlan(const JsonValue &body, const QString &id, qsizetype like) const
{
    const JsonValue name = JsonValue::string(id);
    const JsonValue all = resourcesOf(body);
    JsonValue list = all;
    const QByteArray key = keyOf(plans(body), like);
    for (qsizetype i = 0; like >= 0 && i < all.size(); ++i) {
        if (partsOf(all.at(i)).value(2) != key)
            continue;
        JsonValue copy = renamed(all.at(i), '/' + key, '/' + id.toUtf8());
        if (partsOf(copy).first() == "plan")
            copy = copy.withValue(planIdAt(), name);
        list = list.withItemInserted(list.size(), copy);
    }
    if (like < 0) {
        const JsonValue plan =
            JsonValue::object({{"id", JsonValue::utf8String("plan/" + productOf(body) + '/' + id.toUtf8())},
                               {"identity", JsonValue::object({{"externalId", name}})}});
        list = list.withItemInserted(list.size(), plan);
    }
    return body.withMember("resources", list);
}

JsonValue FlatShape::withoutPlan(const JsonValue &body, qsizetype plan) const
{
    const QByteArray key = keyOf(plans(body), plan);
    JsonValue list = resourcesOf(body);
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        if (partsOf(list.at(i)).value(2) == key)
            list = list.withoutItem(i);
    }
    return body.withMember("resources", list);
}

JsonValue FlatShape::withPlanMoved(const JsonValue &body, qsizetype plan, qsizetype to) const
{
    const QList<OfferPlan> all = plans(body);
    const auto index = [&all](qsizetype which) { return JsonPointer::arrayIndex(all[which].place.tokens().last()); };
    const JsonValue list = resourcesOf(body);
    return body.withMember("resources", list.withoutItem(index(plan)).withItemInserted(index(to), all[plan].value));
}

PlanPricing FlatShape::pricing(const JsonValue &body, qsizetype plan) const
{
    const QByteArray key = keyOf(plans(body), plan);
    const JsonPointer there = resource(find(body, pricesType, key));
    const JsonValue value = body.value(there);
    PlanPrices prices;
    if (value.contains("model"))
        prices.isOwnLicense = value.value("model").text() == "byol";
    prices.base = listOf(value.value("all"));
    for (qsizetype i = 0; i < value.value("by").size(); ++i) {
        const JsonValue each = value.value("by").at(i);
        prices.markets.append({each.value("in").text().toByteArray(), listOf(each)});
    }
    PlanPricing pricing{{{0, there, value, prices}}, {}, there.child("sells")};
    for (qsizetype i = 0; i < value.value("sells").size(); ++i)
        pricing.soldIn += value.value("sells").at(i).text().toByteArray();
    return pricing;
}

JsonValue FlatShape::withPrices(const JsonValue &body, const PriceForm &form, const PlanPrices &prices) const
{
    JsonValue value = body.value(form.place);
    if (prices.isOwnLicense && form.prices.isOwnLicense != prices.isOwnLicense)
        value = value.withMember("model", JsonValue::utf8String(*prices.isOwnLicense ? "byol" : "payg"));
    if (form.prices.base != prices.base)
        value = value.withMember("all", withList(value.value("all"), prices.base));
    if (form.prices.markets != prices.markets) {
        JsonValue list = JsonValue::array();
        for (const auto &[market, each] : prices.markets) {
            JsonValue object = JsonValue::object({{"in", JsonValue::utf8String(market)}});
            for (qsizetype i = 0; i < value.value("by").size(); ++i) {
                if (value.value("by").at(i).value("in").text() == market)
                    object = value.value("by").at(i);
            }
            list = list.withItemInserted(list.size(), withList(object, each));
        }
        value = value.withMember("by", list);
    }
    return body.withValue(form.place, value);
}

JsonPointer FlatShape::place(const PriceForm &form, PricePart part, const PriceKey &key) const
{
    JsonPointer list = form.place.child("all");
    const QList<PlanPrices::OfMarket> &markets = form.prices.markets;
    for (qsizetype i = 0; i < markets.size(); ++i) {
        if (markets[i].market == key.market)
            list = form.place.child("by").child(QByteArray::number(i));
    }
    switch (part) {
    case PricePart::License:
        return form.place.child("model");
    case PricePart::Markets:
        return form.place.child("by");
    case PricePart::List:
        return list;
    case PricePart::Currency:
        return list.child("unit");
    case PricePart::Sizes:
        return list.child("cores");
    case PricePart::Price:
        return key.size ? list.child("cores").child(wordOf(*key.size)) : list.child("core");
    case PricePart::Trial:
    case PricePart::Spreadsheet:
        break;
    }
    return form.place;
}

bool FlatShape::isOfPrices(const JsonPath &path) const
{
    const auto part = partOf(path);
    return part && part->part == OfferPart{Of::Plan, JsonPointer({pricesType})};
}

QHash<QByteArray, QByteArray> FlatShape::identities() const
{
    return {{"resources"_ba, "id"_ba}};
}
