// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/offerbody.h"

#include "backend/apitime.h"

#include <algorithm>
#include <array>

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

OfferBody OfferBody::withStampsOf(const OfferBody &other) const
{
    JsonValue result = m_value;
    for (const OfferHead head : {OfferHead::Status, OfferHead::Version, OfferHead::ChangedAt}) {
        const JsonValue theirs = other.head(head);
        if (!theirs.isUndefined() && !this->head(head).isUndefined())
            result = result.withValue(place(head), theirs);
    }
    return with(result);
}

OfferBody OfferBody::withSurroundingsOf(const OfferBody &theirs) const
{
    QByteArrayList own{m_shape->contentPlace().tokens().first()};
    for (const OfferHead head : {OfferHead::Id, OfferHead::Publisher, OfferHead::Type}) {
        if (const JsonPointer here = place(head); !here.isRoot())
            own += here.tokens().first();
    }
    JsonValue result = m_value;
    for (qsizetype i = 0; i < theirs.m_value.size(); ++i) {
        if (const QByteArrayView key = theirs.m_value.keyAt(i); !own.contains(key))
            result = result.withMember(key, theirs.m_value.at(i));
    }
    return with(result);
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
