// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerplaces.h"

#include "offer/offerschema.h"

namespace pubconsole {

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

QList<OfferPlace> offerPlaces(const JsonValue &body, const OfferSchema *schema)
{
    QList<OfferPlace> places;
    const auto addFields = [&](const OfferSection &section, const JsonPath &path, const JsonPointer &at) {
        for (const OfferField &field : section.fields)
            places.append({OfferSchema::label(schema, path.child(Kind::Member, field.key)), at.child(field.key)});
    };
    if (schema) {
        for (const OfferSection &section : schema->sections())
            addFields(section, members(section.at), section.at);
    }
    const JsonPointer list({"definition", "plans"});
    const JsonValue plans = body.value("definition").value("plans");
    const auto ids = OfferSchema::identities().identities("plans", plans);
    for (qsizetype i = 0; plans.isArray() && i < plans.size(); ++i) {
        const QByteArray index = QByteArray::number(i);
        const JsonPointer at = list.child(index);
        const JsonPath path =
            ids ? members(list).child(Kind::Item, ids->at(i)) : members(list).child(Kind::Index, index);
        places.append({OfferSchema::label(schema, path), at});
        if (!schema)
            continue;
        for (const OfferSection &section : schema->planSections())
            addFields(section, path, at);
    }
    return places;
}

} // namespace pubconsole
