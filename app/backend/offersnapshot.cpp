// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/offersnapshot.h"

namespace pubconsole {

QString OfferSnapshot::fault(const JsonValue &body, const OfferId &id)
{
    const auto isId = [](const JsonValue &value, const QString &expected) {
        return value.isString() && value.toString().compare(expected, Qt::CaseInsensitive) == 0;
    };
    const JsonValue publisher = body.value("publisherId");
    if (!body.isObject() || body.value("id").isUndefined())
        return tr("It is no offer.");
    if (!isId(body.value("id"), id.offer) || !(publisher.isUndefined() || isId(publisher, id.publisher)))
        return tr("It is another offer than %1.").arg(id.offer);
    if (!body.value("offerTypeId").isString() || body.value("offerTypeId").toString().isEmpty())
        return tr("It is an offer without a type.");
    if (!body.value("definition").isObject())
        return tr("It is an offer without a definition.");
    return {};
}

} // namespace pubconsole
