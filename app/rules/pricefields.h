// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/offerschema.h"

namespace pubconsole {

//! The fields of a plan's prices that are no prices: what the schema says of them, and how they are written. Pure
//! functions.
class PriceFields final
{
public:
    //! The field of a part of the prices that hold for all markets; null where the schema knows none. Valid as long as
    //! the schema.
    static const OfferField *field(const OfferSchema &schema, PricePart part);
    //! A section of plans without the fields that hold prices.
    static OfferSection without(const OfferSection &section, const OfferSchema &schema);
    //! A form of prices with another value in it, and with the objects that are missing on the way to it; Undefined
    //! takes the value out, with the objects that this leaves empty. \param at seen from the form
    static JsonValue withValue(const JsonValue &form, const JsonPointer &at, const JsonValue &value);
    //! What stands in a form beside its prices, its markets, and the parts that are known: what nobody knows, and what
    //! is of a kind that nobody expects. Undefined where there is nothing.
    //! \param known no prices
    static JsonValue rest(const OfferBody &body, const PriceForm &form, const QList<PricePart> &known);
    //! A form whose rest has become another. \param before its rest
    static JsonValue withRest(const JsonValue &form, const JsonValue &before, const JsonValue &after);
    //! The document with another value of the first form of a plan's prices. Those that said the same are changed
    //! alike, and keep their spelling; those that differ stay as they are.
    static OfferBody withForm(const OfferBody &body, qsizetype plan, const JsonValue &form);
};

} // namespace pubconsole
