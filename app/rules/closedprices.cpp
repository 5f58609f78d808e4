// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/closedprices.h"

#include <algorithm>

namespace pubconsole {

using Model = PlanPrices::Model;

QString ClosedPrices::why(const PlanPrices &prices, Model model, const PriceKey &key)
{
    const auto isHere = [&key](const PlanPrices::Unread &unread) { return unread.key == key; };
    if (prices.price(key) || std::any_of(prices.unread.cbegin(), prices.unread.cend(), isHere))
        return {};
    if (model == Model::BringYourOwnLicense)
        return tr("Customers bring their own license: the plan has no price until another model is chosen.");
    if (model == Model::Spreadsheet)
        return tr("A spreadsheet has the prices of the plan until another model is chosen.");
    if (!key.market.isEmpty() && (model == Model::PerCore || model == Model::PerSize))
        return tr("The plan has the same prices in all markets until another model is chosen.");
    const PriceList list = prices.list(key.market);
    const bool isOfCore = list.perCore || (list.isEmpty() && (model == Model::PerCore || model == Model::PerMarket));
    const bool isOfSizes = !list.sizes.isEmpty() || (list.isEmpty() && model == Model::PerSize);
    if (key.size && isOfCore && !isOfSizes)
        return tr("It follows from the price per core. “Generate…” makes a price of its own for each size.");
    if (!key.size && isOfSizes)
        return tr("There are prices for sizes instead of one per core.");
    return {};
}

} // namespace pubconsole
