// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/offerbody.h"

#include "backend/apitime.h"

#include <algorithm>

namespace pubconsole {

JsonValue OfferBody::head(OfferHead head) const
{
    const JsonPointer there = place(head);
    return there.isRoot() ? JsonValue() : m_value.value(there);
}

OfferId OfferBody::id() const
{
    return {head(OfferHead::Publisher).toString(), head(OfferHead::Id).toString()};
}

QDateTime OfferBody::changedAt() const
{
    return apiTime(head(OfferHead::ChangedAt).text());
}

// A title that was not there goes before the rest: it is what people look for first in a text.
OfferBody OfferBody::withTitle(const QString &title) const
{
    const QList<QByteArray> tokens = place(OfferHead::Title).tokens();
    const JsonPointer around(tokens.first(tokens.size() - 1));
    const JsonValue object = m_value.value(around);
    const JsonValue text = JsonValue::string(title);
    return with(m_value.withValue(around, object.contains(tokens.last())
                                              ? object.withMember(tokens.last(), text)
                                              : object.withMemberInserted(0, tokens.last(), text)));
}

JsonValue OfferBody::contentAlone() const
{
    return JsonValue::object({{m_shape->contentPlace().tokens().first(), content()}});
}

JsonPointer OfferBody::idPlace(const OfferPlan &plan) const
{
    return JsonPointer(plan.place.tokens() + m_shape->planIdAt().tokens());
}

OfferBody OfferBody::withPrices(qsizetype plan, const PlanPrices &prices, qsizetype form) const
{
    const QList<PriceForm> forms = pricing(plan).forms;
    const JsonValue before = forms.value(form).value;
    JsonValue result = m_value;
    for (const PriceForm &each : forms) {
        if (each.value.isEquivalentTo(before))
            result = m_shape->withPrices(result, each, prices);
    }
    return with(result);
}

qsizetype OfferBody::planOf(QByteArrayView id) const
{
    const QList<OfferPlan> all = plans();
    const auto found = std::find_if(all.cbegin(), all.cend(), [id](const OfferPlan &plan) { return plan.id == id; });
    return id.isEmpty() || found == all.cend() ? -1 : found - all.cbegin();
}

} // namespace pubconsole
