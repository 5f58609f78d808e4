// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/imagemaps.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Kind = OfferField::Kind;

namespace {

bool areVersions(const JsonValue &value)
{
    for (qsizetype i = 0; value.isObject() && i < value.size(); ++i) {
        if (value.at(i).isObject())
            return true;
    }
    return value.isObject() && value.size() == 0;
}

QList<OfferField> versionFields(const OfferField *field, const QList<const OfferField *> &beside)
{
    for (const OfferField *each : field ? QList{field} : beside) {
        if (each->kind == Kind::Images)
            return each->fields;
    }
    return {};
}

// What is said of the versions beside them.
QString generationOf(const JsonValue &object, const QList<const OfferField *> &fields)
{
    QStringList words;
    for (const OfferField::Use use : {OfferField::Use::Generation, OfferField::Use::Architecture}) {
        for (const OfferField *field : fields) {
            const JsonValue value = field->use == use ? object.value(QByteArrayView(field->key)) : JsonValue();
            const QString word = value.isNumber() ? QString::fromUtf8(value.text()) : value.toString();
            if (!word.isEmpty())
                words += word;
        }
    }
    return words.join(u", "_s);
}

struct Search
{
    const JsonIdentities &identities;
    const ImageNames &names;
    QList<ImageMap> found = {};

    void visit(const JsonValue &object, const QList<const OfferField *> &fields, const ImageMap &outer, int depth)
    {
        constexpr int deepest = 4;
        for (qsizetype i = 0; object.isObject() && depth < deepest && i < object.size(); ++i) {
            const QByteArray key = object.keyAt(i).toByteArray();
            const JsonValue value = object.at(i);
            const auto it = std::find_if(fields.cbegin(), fields.cend(),
                                         [&key](const OfferField *field) { return field->key == key; });
            const OfferField *field = it == fields.cend() ? nullptr : *it;
            const bool isKnown = field && field->kind == Kind::Images;
            if (value.isObject() && (isKnown || (!field && names.isOfVersions(key) && areVersions(value))))
                found.append({outer.plan, outer.id + '/' + key, outer.name, outer.place.child(key), value, isKnown,
                              generationOf(object, fields), versionFields(field, fields)});
            else if (value.isArray() && (field ? field->kind == Kind::List : names.holders.contains(key)))
                visitItems(value, field, identities.member(key.sliced(key.lastIndexOf('.') + 1)),
                           {outer.plan, outer.id + '/' + key, outer.name, outer.place.child(key), {}, false}, depth);
        }
    }

    void visitItems(const JsonValue &list, const OfferField *field, const QByteArray &identity, const ImageMap &outer,
                    int depth)
    {
        QList<const OfferField *> fields;
        for (const OfferField &member : field ? field->fields : QList<OfferField>())
            fields += &member;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QByteArray name = list.at(i).value(QByteArrayView(identity)).text().toByteArray();
            const QByteArray index = QByteArray::number(i);
            visit(list.at(i), fields,
                  {outer.plan,
                   outer.id + '/' + (name.isEmpty() ? '#' + index : name),
                   name.isEmpty() ? outer.name : outer.name + u" › "_s + QString::fromUtf8(name),
                   outer.place.child(index),
                   {},
                   false},
                  depth + 1);
        }
    }
};

QSet<QByteArray> planIds(const OfferBody &body)
{
    QSet<QByteArray> ids;
    for (const OfferPlan &plan : body.plans())
        ids.insert(plan.id);
    return ids;
}

} // namespace

QList<ImageMap> imageMaps(const JsonValue &body, const OfferSchema &schema)
{
    QList<const OfferField *> fields;
    for (const OfferSection &section : schema.planSections()) {
        for (const OfferField &field : section.fields)
            fields += &field;
    }
    Search search{schema.identities(), schema.imageNames()};
    for (const OfferPlan &plan : schema.body(body).plans())
        search.visit(plan.value, fields, {plan.id, plan.id, QString::fromUtf8(plan.id), plan.place, {}, false}, 0);
    return search.found;
}

QList<RemovedVersions> removedVersions(const JsonValue &body, const JsonValue &production, const OfferSchema &schema)
{
    QHash<QByteArray, ImageMap> current;
    for (const ImageMap &map : imageMaps(body, schema))
        current.insert(map.id, map);
    QHash<QByteArray, JsonPointer> places; // of the plans that are left
    for (const OfferPlan &plan : schema.body(body).plans())
        places.insert(plan.id, plan.place);
    QList<RemovedVersions> removed;
    for (const ImageMap &live : imageMaps(production, schema)) {
        if (!places.contains(live.plan))
            continue;
        const ImageMap now = current.value(live.id);
        QStringList versions;
        for (qsizetype i = 0; i < live.versions.size(); ++i) {
            if (!now.versions.contains(live.versions.keyAt(i)))
                versions += QString::fromUtf8(live.versions.keyAt(i));
        }
        if (versions.isEmpty())
            continue;
        const JsonPointer plan = places[live.plan];
        const bool isInPlan = live.place.tokens().size() == plan.tokens().size() + 1;
        removed.append({live.name,
                        now.versions.isObject() ? now.place
                        : isInPlan              ? plan.child(live.place.tokens().last())
                                                : plan,
                        versions});
    }
    return removed;
}

QStringList removedPlans(const OfferBody &body, const OfferBody &production)
{
    const QSet<QByteArray> left = planIds(body);
    QStringList removed;
    for (const OfferPlan &plan : production.plans()) {
        if (!plan.id.isEmpty() && !left.contains(plan.id))
            removed += QString::fromUtf8(plan.id);
    }
    return removed;
}

} // namespace pubconsole
