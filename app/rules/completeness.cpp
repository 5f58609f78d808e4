// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/completeness.h"

namespace pubconsole {

namespace {

void count(const QList<OfferField> &fields, const JsonValue &object, Completeness *sum)
{
    for (const OfferField &field : fields) {
        if (field.isReadOnly || field.kind == OfferField::Kind::Boolean)
            continue;
        const JsonValue value = object.value(QByteArrayView(field.key));
        const bool isFilled = isFilledIn(value);
        if (field.kind == OfferField::Kind::Object && (isFilled || !field.isOptional) && !field.fields.isEmpty()) {
            count(field.fields, value, sum);
            continue;
        }
        sum->required += field.isRequired;
        sum->requiredFilled += field.isRequired && isFilled;
        sum->optional += !field.isRequired;
        sum->optionalFilled += !field.isRequired && isFilled;
    }
}

} // namespace

bool isFilledIn(const JsonValue &value)
{
    const bool isBlank = value.isString() && value.toString().trimmed().isEmpty();
    const bool isEmptyList = (value.isArray() || value.isObject()) && value.size() == 0;
    return !value.isUndefined() && !value.isNull() && !isBlank && !isEmptyList;
}

Completeness &Completeness::operator+=(const Completeness &other)
{
    required += other.required;
    requiredFilled += other.requiredFilled;
    optional += other.optional;
    optionalFilled += other.optionalFilled;
    return *this;
}

Completeness completeness(const OfferSection &section, const OfferBody &body)
{
    Completeness sum;
    if (section.part.of != OfferPart::Of::Plan) {
        count(section.fields, body.part(section.part), &sum);
        return sum;
    }
    const qsizetype plans = body.plans().size();
    for (qsizetype i = 0; i < plans; ++i)
        count(section.fields, body.part(section.part, i), &sum);
    return sum;
}

} // namespace pubconsole
