// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/changelines.h"

#include "json/jsondiff.h"
#include "rules/comparison.h"
#include "rules/offerschema.h"
#include "rules/secretfields.h"
#include "rules/valuetext.h"

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// Of entries that only stand in another order there is no field that says so.
QStringList orderLines(const OfferBody &before, const OfferBody &after, const OfferSchema &schema)
{
    QStringList lines;
    const auto changes = JsonDiff::between(before.contentAlone(), after.contentAlone(), schema.identities());
    for (const JsonChange &change : changes) {
        if (change.kind == JsonChange::Kind::Reordered)
            lines += OfferSchema::tr("%1: another order").arg(schema.label(change.path));
    }
    return lines;
}

QString line(const ComparedField &field, const OfferSchema &schema)
{
    const OfferField *known = schema.field(field.path);
    const bool isSecret = !field.path.isRoot() && SecretFields::isSecretName(field.path.steps().last().name);
    const auto text = [known, isSecret](const JsonValue &value) {
        return value.isUndefined() ? OfferSchema::tr("not there") : isSecret ? u"••••"_s : valueText(value, known);
    };
    return OfferSchema::tr("%1: %2 → %3").arg(schema.label(field.path), text(field.values[1]), text(field.values[0]));
}

} // namespace

QStringList changeLines(const JsonValue &before, const JsonValue &after, const OfferSchema &schema, int most)
{
    QStringList lines;
    QList<ComparedField> fields = differences(before, after, schema);
    fields.removeIf([](const ComparedField &field) { return field.isTechnical && !field.isRenewed; });
    for (const ComparedField &field : std::as_const(fields).first(std::min<qsizetype>(fields.size(), most)))
        lines += line(field, schema);
    const QStringList orders = orderLines(schema.body(before), schema.body(after), schema);
    lines += orders.first(std::min(orders.size(), most - lines.size()));
    if (const qsizetype more = fields.size() + orders.size() - lines.size(); more > 0)
        lines += OfferSchema::tr("and %n more", nullptr, int(more));
    return lines;
}

} // namespace pubconsole
