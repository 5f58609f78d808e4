// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"

namespace pubconsole {

//! What a person does to the prices of a plan as a whole. Pure functions, exact: nothing is rounded but where it says
//! so. Numbers of which nobody knows the meaning stay as they are.
class PriceOperations final
{
public:
    //! What prices of a market are in; of those that hold for all where there is no market. Empty where nobody knows.
    static QByteArray currencyFor(const QByteArray &market);
    //! With one price set, or without it. A list that says no currency gets that of its market with its first price.
    static PlanPrices priced(const PlanPrices &prices, const PriceKey &key, const std::optional<Decimal> &price);
    //! The price of a machine by the price of one core. One that shares a core counts as one (contract 5.5: an
    //! inference).
    static Decimal ofSize(const Decimal &perCore, const CoreSize &size);
    //! A price for each of the sizes instead of the price per core, wherever there is one. Other sizes keep theirs.
    //! \param sizes those that count cores
    static PlanPrices bySize(const PlanPrices &prices, const QList<CoreSize> &sizes);
    //! A price for each of the sizes of one market, or for all, by a price per core.
    static PlanPrices generated(const PlanPrices &prices, const QByteArray &market, const Decimal &perCore,
                                const QList<CoreSize> &sizes);
    //! All prices so many percent higher, or lower below zero.
    static PlanPrices raised(const PlanPrices &prices, const Decimal &percent);
    //! All prices as the nearest multiple of a step, which may be zero. \param step above zero, such as 0.05
    static PlanPrices rounded(const PlanPrices &prices, const Decimal &step, Decimal::Rounding rounding);
    //! With license, trial and prices of another plan; as they are where the other is paid in another unit.
    static PlanPrices copied(const PlanPrices &prices, const PlanPrices &from);
    //! The prices that have grown too long to stand in a document.
    static QList<PriceKey> tooLong(const PlanPrices &prices);
    //! With all forms of a plan's prices like one of them. \param form by its place in PlanPricing::forms
    static OfferBody withFormsLike(const OfferBody &body, qsizetype plan, qsizetype form);
};

} // namespace pubconsole
