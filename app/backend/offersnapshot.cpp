// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/offersnapshot.h"

namespace pubconsole {

QString OfferSnapshot::fault(const OfferBody &body, const OfferId &id)
{
    const auto isId = [](const JsonValue &value, const QString &expected) {
        return value.isString() && value.toString().compare(expected, Qt::CaseInsensitive) == 0;
    };
    const JsonValue offer = body.head(OfferHead::Id);
    const JsonValue publisher = body.head(OfferHead::Publisher);
    if (offer.isUndefined())
        return tr("It is no offer.");
    if (!isId(offer, id.offer) || !(publisher.isUndefined() || isId(publisher, id.publisher)))
        return tr("It is another offer than %1.").arg(id.offer);
    if (body.type().isEmpty())
        return tr("It is an offer without a type.");
    if (!body.isOffer())
        return tr("It is an offer without a definition.");
    return {};
}

} // namespace pubconsole
