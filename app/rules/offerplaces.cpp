// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offerplaces.h"

#include "rules/offerschema.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

using Kind = JsonPath::Step::Kind;

JsonPath members(const JsonPointer &pointer)
{
    JsonPath path;
    for (const QByteArray &token : pointer.tokens())
        path = path.child(Kind::Member, token);
    return path;
}

} // namespace

QList<OfferPlace> offerPlaces(const JsonValue &body, const OfferSchema &schema)
{
    QList<OfferPlace> places;
    // As OfferSchema::label() has them, without a search for each: an offer may have thousands of plans.
    const auto addFields = [&places](const OfferSection &section, const QString &heading, const JsonPointer &at) {
        for (const OfferField &field : section.fields)
            places.append({heading + u" › "_s + field.label, at.child(field.key)});
    };
    const OfferBody offer = schema.body(body);
    for (const OfferSection &section : schema.sections())
        addFields(section, section.title, offer.place(section.part));
    const JsonPointer list = offer.shape()->plansPlace();
    const auto ids = schema.identities().identities(list.tokens().last(), body.value(list));
    const QList<OfferPlan> plans = offer.plans();
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const QByteArray index = plans[i].place.tokens().last();
        const JsonPath path = ids ? members(list).child(Kind::Item, ids->at(JsonPointer::arrayIndex(index)))
                                  : members(list).child(Kind::Index, index);
        const QString label = schema.label(path);
        places.append({label, plans[i].place});
        for (const OfferSection &section : schema.planSections())
            addFields(section, label, section.part.at.isRoot() ? plans[i].place : offer.place(section.part, i));
    }
    return places;
}

} // namespace pubconsole
