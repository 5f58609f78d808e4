// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/planprices.h"

#include <QHashFunctions>

#include <algorithm>

namespace pubconsole {

using Model = PlanPrices::Model;

namespace {

void addCells(QList<PriceCell> &cells, const QByteArray &market, const PriceList &list)
{
    if (list.perCore)
        cells.append({{market}, *list.perCore, list.currency});
    for (const auto &[size, price] : list.sizes)
        cells.append({{market, size}, price, list.currency});
}

void set(PriceList &list, const std::optional<CoreSize> &size, const std::optional<Decimal> &price)
{
    if (!size) {
        list.perCore = price;
        return;
    }
    const auto found = std::find_if(list.sizes.begin(), list.sizes.end(),
                                    [&size](const PriceList::OfSize &each) { return each.size == *size; });
    if (found == list.sizes.end() && price)
        list.sizes.append({*size, *price});
    else if (found != list.sizes.end() && price)
        found->price = *price;
    else if (found != list.sizes.end())
        list.sizes.erase(found);
}

bool isBySize(const PlanPrices::OfMarket &market)
{
    return !market.prices.sizes.isEmpty();
}

} // namespace

size_t qHash(const PriceKey &key, size_t seed)
{
    seed = qHashMulti(seed, key.market, key.size ? key.size->cores : -2, key.size ? key.size->name : QByteArray());
    return qHashRange(key.other.tokens().cbegin(), key.other.tokens().cend(), seed);
}

std::optional<Decimal> PriceList::price(const CoreSize &size) const
{
    const auto found =
        std::find_if(sizes.cbegin(), sizes.cend(), [&size](const OfSize &each) { return each.size == size; });
    return found == sizes.cend() ? std::nullopt : std::optional(found->price);
}

Model PlanPrices::model() const
{
    if (isOwnLicense.value_or(false))
        return Model::BringYourOwnLicense;
    if (!spreadsheet.isEmpty())
        return Model::Spreadsheet;
    if (std::any_of(markets.cbegin(), markets.cend(), isBySize))
        return Model::PerMarketAndSize;
    if (std::any_of(markets.cbegin(), markets.cend(), [](const OfMarket &each) { return !each.prices.isEmpty(); }))
        return Model::PerMarket;
    if (!base.sizes.isEmpty())
        return Model::PerSize;
    return base.perCore ? Model::PerCore : Model::None;
}

QList<PriceCell> PlanPrices::cells() const
{
    QList<PriceCell> cells;
    addCells(cells, {}, base);
    for (const auto &[market, prices] : markets)
        addCells(cells, market, prices);
    return cells + others;
}

PriceList PlanPrices::list(const QByteArray &market) const
{
    if (market.isEmpty())
        return base;
    const auto found = std::find_if(markets.cbegin(), markets.cend(),
                                    [&market](const OfMarket &each) { return each.market == market; });
    return found == markets.cend() ? PriceList() : found->prices;
}

std::optional<Decimal> PlanPrices::price(const PriceKey &key) const
{
    if (!key.other.isRoot()) {
        const auto found =
            std::find_if(others.cbegin(), others.cend(), [&key](const PriceCell &cell) { return cell.key == key; });
        return found == others.cend() ? std::nullopt : std::optional(found->price);
    }
    const PriceList prices = list(key.market);
    return key.size ? prices.price(*key.size) : prices.perCore;
}

PlanPrices PlanPrices::with(const PriceKey &key, const std::optional<Decimal> &price) const
{
    PlanPrices result = *this;
    if (!key.other.isRoot())
        return result;
    if (key.market.isEmpty()) {
        set(result.base, key.size, price);
        return result;
    }
    auto found = std::find_if(result.markets.begin(), result.markets.end(),
                              [&key](const OfMarket &each) { return each.market == key.market; });
    if (found == result.markets.end()) {
        if (!price)
            return result;
        result.markets.append({key.market, {}});
        found = result.markets.end() - 1;
    }
    set(found->prices, key.size, price);
    return result;
}

SwitchedPrices switched(const PlanPrices &prices, Model model)
{
    SwitchedPrices result{prices};
    PlanPrices &now = result.prices;
    const bool isByMarket = model == Model::PerMarket || model == Model::PerMarketAndSize;
    const bool isByCore = model == Model::PerCore || model == Model::PerMarket;
    const bool isBySizes = model == Model::PerSize || model == Model::PerMarketAndSize;
    const auto keep = [isByCore, isBySizes](PriceList &list) {
        if (!isByCore)
            list.perCore.reset();
        if (!isBySizes)
            list.sizes.clear();
        if (!isByCore && !isBySizes)
            list.currency.clear();
    };
    keep(now.base);
    for (PlanPrices::OfMarket &market : now.markets)
        keep(market.prices);
    if (!isByMarket)
        now.markets.clear();
    if (model != Model::Spreadsheet)
        result.spreadsheet = std::exchange(now.spreadsheet, {});
    if (model == Model::BringYourOwnLicense)
        now.isOwnLicense = true;
    else if (now.isOwnLicense.value_or(false))
        now.isOwnLicense = false;
    for (const PriceCell &cell : prices.cells()) {
        if (cell.key.other.isRoot() && !now.price(cell.key))
            result.dropped.append(cell);
    }
    return result;
}

bool PlanPricing::differ() const
{
    return std::any_of(forms.cbegin(), forms.cend(),
                       [this](const PriceForm &form) { return !form.value.isEquivalentTo(forms[0].value); });
}

const PriceForm *PlanPricing::like(const PriceForm &form) const
{
    const PriceForm *first = nullptr;
    for (const PriceForm &each : forms) {
        if (each.isThere() && each.which == form.which)
            return &each;
        first = !first && each.isThere() ? &each : first;
    }
    return first;
}

} // namespace pubconsole
