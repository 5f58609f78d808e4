// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pricedifference.h"

#include "rules/priceoperations.h"

#include <QHash>

namespace pubconsole {

using Kind = PriceDifference::Kind;

namespace {

QList<CoreSize> countedSizes(const PriceList &list)
{
    QList<CoreSize> sizes;
    for (const PriceList::OfSize &each : list.sizes) {
        if (each.size.isCounted())
            sizes.append(each.size);
    }
    return sizes;
}

// Whether a list has a price per core where the other one has prices of sizes.
bool isOfCoreAlone(const PriceList &list, const PriceList &other)
{
    return list.perCore && list.sizes.isEmpty() && !other.perCore && !other.sizes.isEmpty();
}

// With prices of the sizes that the other one has, where that is what can be compared.
PriceList comparable(const PriceList &list, const PriceList &other)
{
    if (!isOfCoreAlone(list, other))
        return list;
    PriceList result{list.currency};
    for (const CoreSize &size : countedSizes(other))
        result.sizes.append({size, PriceOperations::ofSize(*list.perCore, size)});
    return result;
}

QList<PriceCell> cellsOf(const QByteArray &market, const PriceList &list)
{
    QList<PriceCell> cells;
    if (list.perCore)
        cells.append({{market}, *list.perCore, list.currency});
    for (const auto &[size, price] : list.sizes)
        cells.append({{market, size}, price, list.currency});
    return cells;
}

void compare(QList<PriceDifference> &differences, const QList<PriceCell> &before, const QList<PriceCell> &now)
{
    QHash<PriceKey, PriceCell> old;
    for (const PriceCell &cell : before)
        old.insert(cell.key, cell);
    for (const PriceCell &cell : now) {
        const auto found = old.constFind(cell.key);
        differences.append(priceDifference(found == old.cend() ? std::nullopt : std::optional(*found), cell));
        if (differences.last().before)
            old.erase(found);
    }
    for (const PriceCell &cell : before) {
        if (old.contains(cell.key))
            differences.append({Kind::Missing, cell.key, cell.currency, cell.price, {}});
    }
}

} // namespace

Decimal PriceDifference::amount() const
{
    return before && now ? *now - *before : Decimal();
}

std::optional<Decimal> PriceDifference::percent() const
{
    if (!before || !now || before->isZero())
        return std::nullopt;
    return (amount() * Decimal(100)).dividedBy(*before, 2, Decimal::Rounding::HalfUp);
}

PriceDifference priceDifference(const std::optional<PriceCell> &before, const std::optional<PriceCell> &now)
{
    if (!now)
        return before ? PriceDifference{Kind::Missing, before->key, before->currency, before->price}
                      : PriceDifference();
    const bool isOfOneCurrency =
        before && (before->currency.isEmpty() || now->currency.isEmpty() || before->currency == now->currency);
    if (!isOfOneCurrency)
        return {Kind::New, now->key, now->currency, {}, now->price};
    const auto order = now->price <=> before->price;
    const Kind kind = order > 0 ? Kind::Raised : order < 0 ? Kind::Lowered : Kind::Same;
    return {kind, now->key, now->currency.isEmpty() ? before->currency : now->currency, before->price, now->price};
}

QList<PriceDifference> priceDifferences(const PlanPrices &before, const PlanPrices &now)
{
    QList<PriceDifference> differences;
    const auto add = [&differences](const QByteArray &market, const PriceList &old, const PriceList &current) {
        const qsizetype first = differences.size();
        compare(differences, cellsOf(market, comparable(old, current)), cellsOf(market, comparable(current, old)));
        for (qsizetype i = first; isOfCoreAlone(current, old) && i < differences.size(); ++i)
            differences[i].isMade = differences[i].now.has_value();
    };
    add({}, before.base, now.base);
    QHash<QByteArray, PriceList> old;
    for (const auto &[market, prices] : before.markets)
        old.insert(market, prices);
    for (const auto &[market, prices] : now.markets)
        add(market, old.take(market), prices);
    for (const auto &[market, prices] : before.markets) {
        if (old.contains(market))
            add(market, prices, {});
    }
    compare(differences, before.others, now.others);
    return differences;
}

} // namespace pubconsole
