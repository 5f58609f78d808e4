// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/takenover.h"

namespace pubconsole {

OfferBody withContentOf(const OfferBody &body, const OfferBody &other)
{
    return body.withContent(other.content());
}

OfferBody withStampsOf(const OfferBody &body, const OfferBody &other)
{
    JsonValue result = body.value();
    for (const OfferHead head : {OfferHead::Status, OfferHead::Version, OfferHead::ChangedAt}) {
        const JsonValue theirs = other.head(head);
        if (!theirs.isUndefined() && !body.head(head).isUndefined())
            result = result.withValue(body.place(head), theirs);
    }
    return {result, body.shape()};
}

OfferBody withSurroundingsOf(const OfferBody &body, const OfferBody &theirs)
{
    QByteArrayList own{body.shape()->contentPlace().tokens().first()};
    for (const OfferHead head : {OfferHead::Id, OfferHead::Publisher, OfferHead::Type}) {
        if (const JsonPointer here = body.place(head); !here.isRoot())
            own += here.tokens().first();
    }
    JsonValue result = body.value();
    for (qsizetype i = 0; i < theirs.value().size(); ++i) {
        if (const QByteArrayView key = theirs.value().keyAt(i); !own.contains(key))
            result = result.withMember(key, theirs.value().at(i));
    }
    return {result, body.shape()};
}

} // namespace pubconsole
