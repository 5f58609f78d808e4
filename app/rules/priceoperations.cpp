// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/priceoperations.h"

#include "rules/offercatalog.h"

#include <algorithm>

namespace pubconsole {

namespace {

template<typename Change>
void changeList(PriceList &list, Change change)
{
    if (list.perCore)
        list.perCore = change(*list.perCore);
    for (PriceList::OfSize &each : list.sizes)
        each.price = change(each.price);
}

template<typename Change>
PlanPrices changed(PlanPrices prices, Change change)
{
    changeList(prices.base, change);
    for (PlanPrices::OfMarket &market : prices.markets)
        changeList(market.prices, change);
    return prices;
}

void makeSizes(PriceList &list, const QList<CoreSize> &sizes)
{
    if (!list.perCore)
        return;
    QList<PriceList::OfSize> made;
    for (const CoreSize &size : sizes)
        made.append({size, PriceOperations::ofSize(*list.perCore, size)});
    for (const PriceList::OfSize &each : std::as_const(list.sizes)) {
        if (!sizes.contains(each.size))
            made.append(each);
    }
    list.sizes = made;
    list.perCore.reset();
}

} // namespace

QByteArray PriceOperations::currencyFor(const QByteArray &market)
{
    if (market.isEmpty())
        return QByteArrayLiteral("USD"); // contract 5.5
    const OfferCatalog::Region *region = OfferCatalog::region(market);
    return region ? region->currency : QByteArray();
}

PlanPrices PriceOperations::priced(const PlanPrices &prices, const PriceKey &key, const std::optional<Decimal> &price)
{
    PlanPrices result = prices.with(key, price);
    if (!price || !key.other.isRoot())
        return result;
    const auto name = [&key](PriceList &list) {
        if (list.currency.isEmpty())
            list.currency = currencyFor(key.market);
    };
    if (key.market.isEmpty())
        name(result.base);
    for (PlanPrices::OfMarket &market : result.markets) {
        if (market.market == key.market)
            name(market.prices);
    }
    return result;
}

Decimal PriceOperations::ofSize(const Decimal &perCore, const CoreSize &size)
{
    return perCore * Decimal(std::max(1, size.cores));
}

PlanPrices PriceOperations::bySize(const PlanPrices &prices, const QList<CoreSize> &sizes)
{
    PlanPrices result = prices;
    makeSizes(result.base, sizes);
    for (PlanPrices::OfMarket &market : result.markets)
        makeSizes(market.prices, sizes);
    return result;
}

PlanPrices PriceOperations::generated(const PlanPrices &prices, const QByteArray &market, const Decimal &perCore,
                                      const QList<CoreSize> &sizes)
{
    PlanPrices result = priced(prices, {market}, perCore);
    if (market.isEmpty())
        makeSizes(result.base, sizes);
    for (PlanPrices::OfMarket &each : result.markets) {
        if (each.market == market)
            makeSizes(each.prices, sizes);
    }
    return result;
}

PlanPrices PriceOperations::raised(const PlanPrices &prices, const Decimal &percent)
{
    return changed(prices, [&percent](const Decimal &price) { return price.raisedBy(percent); });
}

PlanPrices PriceOperations::rounded(const PlanPrices &prices, const Decimal &step, Decimal::Rounding rounding)
{
    return changed(prices, [&step, rounding](const Decimal &price) { return price.roundedTo(step, rounding); });
}

PlanPrices PriceOperations::copied(const PlanPrices &prices, const PlanPrices &from)
{
    if (prices.unit != from.unit)
        return prices;
    PlanPrices result = prices;
    result.isOwnLicense = from.isOwnLicense;
    result.trialMonths = from.trialMonths;
    result.base = from.base;
    result.markets = from.markets;
    result.spreadsheet = from.spreadsheet;
    return result;
}

QList<PriceKey> PriceOperations::tooLong(const PlanPrices &prices)
{
    QList<PriceKey> keys;
    for (const PriceCell &cell : prices.cells()) {
        if (!cell.price.fits())
            keys.append(cell.key);
    }
    return keys;
}

OfferBody PriceOperations::withFormsLike(const OfferBody &body, qsizetype plan, qsizetype form)
{
    const QList<PriceForm> forms = body.pricing(plan).forms;
    const PriceForm &like = forms[form];
    JsonValue result = body.value();
    for (const PriceForm &each : forms) {
        if (each.value.isEquivalentTo(like.value))
            continue;
        // What is no price may differ, too.
        const JsonValue written = body.shape()->withPrices(result, each, like.prices);
        result =
            written.value(each.place).isEquivalentTo(like.value) ? written : result.withValue(each.place, like.value);
    }
    return {result, body.shape()};
}

} // namespace pubconsole
