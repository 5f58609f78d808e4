// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pricefields.h"

#include "json/jsonmerge.h"

#include <QSet>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Kind = JsonPath::Step::Kind;

namespace {

// A document that has nothing but a plan, to ask where its prices would stand.
OfferBody sample(const OfferSchema &schema)
{
    const OfferShape *shape = schema.body({}).shape();
    return schema.body(shape->withPlan(shape->made({}, schema.type()), u"plan"_s, -1));
}

// Of what need not be there.
JsonPath pathOf(const JsonPointer &place, const OfferBody &body, const JsonIdentities &identities)
{
    JsonPath path = JsonPath::of(place, body.value(), identities);
    for (qsizetype i = path.steps().size(); i < place.tokens().size(); ++i)
        path = path.child(Kind::Member, place.tokens()[i]);
    return path;
}

JsonPointer behind(const JsonPointer &place, const PriceForm &form)
{
    return place.mid(form.place.tokens().size());
}

// What of a form has an editor of its own.
struct Known
{
    QSet<QByteArray> places;
    QSet<QByteArray> ways; // to what could stand there

    void add(const JsonPointer &place)
    {
        places.insert(place.text());
        addWay(place);
    }
    void addWay(const JsonPointer &place)
    {
        for (qsizetype i = 1; i <= place.tokens().size(); ++i)
            ways.insert(JsonPointer(place.tokens().first(i)).text());
    }
    // An empty object that only leads to what could be there, and null, are nothing to the person.
    bool has(const JsonPointer &place, const JsonValue &value) const
    {
        const bool isNothing = value.isNull() || (value.isObject() && value.size() == 0);
        return places.contains(place.text()) || (isNothing && ways.contains(place.text()));
    }
};

// Without what is known; an object that this empties goes.
JsonValue pruned(const JsonValue &value, const JsonPointer &here, const Known &known)
{
    if (known.has(here, value))
        return {};
    if (!value.isObject())
        return value;
    JsonValue result = value;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const JsonValue child = pruned(value.at(i), here.child(value.keyAt(i)), known);
        if (child.isUndefined())
            result = result.withoutMember(value.keyAt(i));
        else if (child != value.at(i))
            result = result.withMember(value.keyAt(i), child);
    }
    return result.size() == 0 && value.size() > 0 ? JsonValue() : result;
}

} // namespace

const OfferField *PriceFields::field(const OfferSchema &schema, PricePart part)
{
    const OfferBody body = sample(schema);
    const QList<PriceForm> forms = body.pricing(0).forms;
    return forms.isEmpty() ? nullptr : schema.field(pathOf(body.place(forms.first(), part), body, schema.identities()));
}

OfferSection PriceFields::without(const OfferSection &section, const OfferSchema &schema)
{
    const OfferBody body = sample(schema);
    OfferSection result = section;
    result.fields.removeIf([&](const OfferField &field) {
        return body.shape()->isOfPrices(
            pathOf(body.place(section.part, 0).child(field.key), body, schema.identities()));
    });
    return result;
}

JsonValue PriceFields::withValue(const JsonValue &form, const JsonPointer &at, const JsonValue &value)
{
    if (at.isRoot())
        return value;
    const QByteArray &key = at.tokens().first();
    const JsonValue before = form.value(QByteArrayView(key));
    const JsonValue child = withValue(before, at.mid(1), value);
    if (child.isUndefined() && before.isUndefined())
        return form;
    const JsonValue object = form.isObject() ? form : JsonValue::object();
    const bool isEmptied = value.isUndefined() && at.tokens().size() > 1 && child.size() == 0 && before.size() > 0;
    return child.isUndefined() || isEmptied ? object.withoutMember(key) : object.withMember(key, child);
}

JsonValue PriceFields::rest(const OfferBody &body, const PriceForm &form, const QList<PricePart> &known)
{
    Known all;
    const auto at = [&](PricePart part, const PriceKey &key = {}) { return behind(body.place(form, part, key), form); };
    for (const PricePart part : {PricePart::License, PricePart::Markets, PricePart::Sizes})
        all.addWay(at(part));
    if (form.prices.isOwnLicense)
        all.add(at(PricePart::License));
    for (const PricePart part : known)
        all.add(at(part));
    for (const PlanPrices::OfMarket &market : form.prices.markets) {
        all.addWay(at(PricePart::Sizes, {market.market}));
        for (const PricePart part : known)
            all.add(at(part, {market.market}));
    }
    QList<PriceKey> keys;
    for (const PriceCell &cell : form.prices.cells())
        keys += cell.key;
    for (const PlanPrices::Unread &unread : form.prices.unread)
        keys += unread.key;
    for (const PriceKey &key : std::as_const(keys)) {
        if (key.other.isRoot())
            all.add(at(PricePart::Price, key));
    }
    const JsonValue rest = pruned(form.value, {}, all);
    return rest.isObject() && rest.size() == 0 ? JsonValue() : rest;
}

JsonValue PriceFields::withRest(const JsonValue &form, const JsonValue &before, const JsonValue &after)
{
    if (before == after)
        return form;
    const bool isInside =
        form.isObject() && (before.isObject() || before.isUndefined()) && (after.isObject() || after.isUndefined());
    if (!isInside)
        return after;
    JsonValue result = form;
    QByteArrayList keys;
    for (qsizetype i = 0; i < before.size(); ++i)
        keys += before.keyAt(i).toByteArray();
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (!before.contains(after.keyAt(i)))
            keys += after.keyAt(i).toByteArray();
    }
    for (const QByteArray &key : std::as_const(keys)) {
        const QByteArrayView name(key);
        const JsonValue there = form.value(name);
        const JsonValue child = withRest(there, before.value(name), after.value(name));
        const bool isGone = after.value(name).isUndefined() && child.size() == 0;
        if (child.isUndefined() || isGone)
            result = result.withoutMember(name);
        else if (child != there)
            result = result.withMember(name, child);
    }
    return result;
}

OfferBody PriceFields::withForm(const OfferBody &body, qsizetype plan, const JsonValue &form)
{
    const QList<PriceForm> forms = body.pricing(plan).forms;
    const JsonValue before = forms.value(0).value;
    JsonValue result = body.value();
    for (const PriceForm &each : forms) {
        if (!each.value.isEquivalentTo(before))
            continue;
        const JsonValue now =
            before.isUndefined() ? form : JsonMerge::merge(before, form, each.value, JsonIdentities()).merged;
        result = result.withValue(each.place, now);
    }
    return {result, body.shape()};
}

} // namespace pubconsole
