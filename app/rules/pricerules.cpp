// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pricerules.h"

#include "rules/kindrules.h"
#include "rules/offercatalog.h"
#include "rules/pricedifference.h"
#include "rules/pricetexts.h"
#include "rules/ruleproblems.h"

#include <QSet>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Model = PlanPrices::Model;

namespace {

const QByteArray baseCurrency = "USD"; // of what holds for all markets (contract 5.5)

bool isZero(const PriceCell &cell)
{
    return cell.price.isZero();
}

QString word(const QByteArray &text)
{
    return QString::fromUtf8(text.left(80));
}

// The code that the service has for a market, and the code itself where it knows none.
QByteArray codeOf(const QByteArray &market)
{
    const OfferCatalog::Region *known = OfferCatalog::region(market);
    return known ? known->code : market;
}

bool hasOwnLicense(const PlanPrices &prices)
{
    return prices.isOwnLicense.value_or(false);
}

// Whether the first form says the same, and what is to be said of it with it.
bool isSaidBefore(const PriceForm &form, const PlanPricing &pricing)
{
    const PriceForm &first = pricing.forms[0];
    return first.which != form.which && first.isThere() && first.prices == form.prices;
}

} // namespace

struct PriceRules::Place
{
    const OfferBody &body;
    const PriceForm &form;

    const PlanPrices &prices() const { return form.prices; }
    JsonPointer of(PricePart part, const PriceKey &key = {}) const { return body.place(form, part, key); }
};

void PriceRules::check(const OfferBody &body, const PlanPricing &pricing)
{
    if (pricing.hasTwo() && pricing.differ())
        m_problems->add("PRC-V2", pricing.forms[1].place);
    checkSoldIn(pricing);
    for (const PriceForm &form : pricing.forms) {
        if (form.isThere() && !isSaidBefore(form, pricing))
            checkForm({body, form}, pricing);
    }
}

void PriceRules::checkForm(const Place &at, const PlanPricing &pricing)
{
    checkAmounts(at);
    checkUnread(at);
    checkPresence(at);
    checkList(at, {}, at.prices().base);
    for (const auto &[market, list] : at.prices().markets)
        checkList(at, market, list);
    checkMarkets(at, pricing);
}

void PriceRules::checkAmounts(const Place &at)
{
    const QList<PriceCell> cells = at.prices().cells();
    QStringList free;
    for (const PriceCell &cell : cells) {
        if (cell.price.isNegative())
            m_problems->add("PRC-MINUS", at.of(PricePart::Price, cell.key), {QString::fromUtf8(cell.price.text())});
        if (isZero(cell))
            free += PriceTexts::key(cell.key);
    }
    if (!free.isEmpty() && !hasOwnLicense(at.prices()))
        m_problems->add("PRC-ZERO", at.of(PricePart::Price, std::find_if(cells.cbegin(), cells.cend(), isZero)->key),
                        {PriceTexts::list(free)});
}

void PriceRules::checkUnread(const Place &at)
{
    for (const auto &[key, value, why] : at.prices().unread) {
        const JsonPointer place = at.of(PricePart::Price, key);
        if (!why.isEmpty())
            m_problems->add("PRC-NUMBER", place, {why});
        else if (!key.market.isEmpty()) // no schema describes these
            KindRules::check(*m_problems, JsonValue::Type::Number, value, place);
    }
}

void PriceRules::checkPresence(const Place &at)
{
    const PlanPrices &prices = at.prices();
    const QList<PriceCell> cells = prices.cells();
    const bool hasSheet = !prices.spreadsheet.isEmpty();
    const bool isPaid =
        hasSheet || std::any_of(cells.cbegin(), cells.cend(), [](const PriceCell &cell) { return !isZero(cell); });
    if (hasOwnLicense(prices) && isPaid)
        m_problems->add("PRC-BYOL", at.form.place);
    // A price that cannot be read is there, and another problem.
    const bool hasUnread = std::any_of(prices.unread.cbegin(), prices.unread.cend(),
                                       [](const PlanPrices::Unread &unread) { return !unread.value.isNull(); });
    if (prices.isOwnLicense == false && cells.isEmpty() && !hasSheet && !hasUnread)
        m_problems->add("PRC-NONE", at.form.place);
}

void PriceRules::checkList(const Place &at, const QByteArray &market, const PriceList &list)
{
    if (list.perCore && !list.sizes.isEmpty())
        m_problems->add("PRC-BOTH", at.of(PricePart::List, {market}));
    checkSizes(at, market, list);
    checkSteps(at, market, list);
    if (!list.isEmpty() && list.currency.isEmpty() && !hasOwnLicense(at.prices()))
        m_problems->add("PRC-NOCUR", at.of(PricePart::List, {market}));
    if (list.currency.isEmpty())
        return;
    const OfferCatalog::Region *known = OfferCatalog::region(market);
    if (market.isEmpty() && !list.isEmpty() && list.currency != baseCurrency)
        m_problems->add("PRC-BASE", at.of(PricePart::Currency, {market}), {word(list.currency)});
    else if (known && !known->currency.isEmpty() && known->currency != list.currency)
        m_problems->add("PRC-CUR", at.of(PricePart::Currency, {market}),
                        {known->name, QString::fromUtf8(known->currency), word(list.currency)});
}

void PriceRules::checkSizes(const Place &at, const QByteArray &market, const PriceList &list)
{
    if (list.sizes.isEmpty())
        return;
    static const QSet<int> known = [] {
        QSet<int> counts;
        for (const CoreSize &size : OfferCatalog::coreCounts())
            counts.insert(size.cores);
        return counts;
    }();
    QSet<int> priced;
    for (const auto &[size, price] : list.sizes) {
        if (!known.contains(size.cores))
            m_problems->add("PRC-SIZE", at.of(PricePart::Price, {market, size}), {PriceTexts::size(size)});
        priced.insert(size.cores);
    }
    // One that is there and cannot be read is another problem.
    for (const PlanPrices::Unread &unread : at.prices().unread) {
        if (unread.key.market == market && unread.key.size)
            priced.insert(unread.key.size->cores);
    }
    QStringList missing;
    for (const CoreSize &size : OfferCatalog::coreCounts()) {
        if (!priced.contains(size.cores))
            missing += PriceTexts::size(size);
    }
    if (!missing.isEmpty())
        m_problems->add("PRC-CORE", at.of(PricePart::Sizes, {market}), {PriceTexts::list(missing)});
}

void PriceRules::checkSteps(const Place &at, const QByteArray &market, const PriceList &list)
{
    QList<PriceList::OfSize> sizes = list.sizes;
    sizes.removeIf([](const PriceList::OfSize &each) { return !each.size.isCounted() || each.price.isNegative(); });
    std::sort(sizes.begin(), sizes.end(), [](const PriceList::OfSize &left, const PriceList::OfSize &right) {
        return left.size.cores < right.size.cores;
    });
    for (qsizetype i = 1; i < sizes.size(); ++i) {
        const auto &[smaller, less] = sizes[i - 1];
        const auto &[larger, more] = sizes[i];
        const bool isLess = more < less;
        if (isLess || (!less.isZero() && more > less * Decimal(10)))
            m_problems->add(isLess ? "PRC-ORDER" : "PRC-JUMP", at.of(PricePart::Price, {market, larger}),
                            {PriceTexts::size(larger), PriceTexts::size(smaller)});
    }
}

void PriceRules::checkMarkets(const Place &at, const PlanPricing &pricing)
{
    if (at.prices().markets.isEmpty())
        return;
    QSet<QByteArray> seen;
    QSet<QByteArray> soldIn;
    for (const QByteArray &market : pricing.soldIn) {
        if (!market.isEmpty())
            soldIn.insert(codeOf(market));
    }
    QSet<QByteArray> priced;
    QStringList unpriced;
    QStringList unsold;
    for (const auto &[market, list] : at.prices().markets) {
        const QByteArray code = codeOf(market);
        checkMarket(market, at.of(PricePart::List, {market}), seen);
        priced.insert(code);
        if (list.isEmpty())
            unpriced += word(market);
        if (!soldIn.isEmpty() && !soldIn.contains(code))
            unsold += word(market);
    }
    for (const QByteArray &market : pricing.soldIn) {
        if (!market.isEmpty() && !priced.contains(codeOf(market)))
            unpriced += word(market);
    }
    const JsonPointer here = at.of(PricePart::Markets);
    if (!unpriced.isEmpty() && at.prices().spreadsheet.isEmpty())
        m_problems->add("PRC-UNPRICED", here, {PriceTexts::list(unpriced)});
    if (!unsold.isEmpty())
        m_problems->add("PRC-UNSOLD", here, {PriceTexts::list(unsold)});
}

void PriceRules::checkSoldIn(const PlanPricing &pricing)
{
    QSet<QByteArray> seen;
    for (qsizetype i = 0; i < pricing.soldIn.size(); ++i) {
        if (!pricing.soldIn[i].isEmpty())
            checkMarket(pricing.soldIn[i], pricing.soldInPlace.child(QByteArray::number(i)), seen);
    }
}

void PriceRules::checkMarket(const QByteArray &market, const JsonPointer &here, QSet<QByteArray> &seen)
{
    const QByteArray code = codeOf(market);
    if (!OfferCatalog::region(market))
        m_problems->add("PRC-MARKET", here, {word(market)});
    else if (code != market)
        m_problems->add("PRC-ALIAS", here, {word(market), QString::fromUtf8(code)});
    if (seen.contains(code))
        m_problems->add("PRC-TWICE", here, {word(code)});
    seen.insert(code);
}

void PriceRules::checkPublished(const OfferBody &body, const PlanPricing &pricing, const PlanPricing &before)
{
    for (const PriceForm &form : pricing.forms) {
        const PriceForm *old = form.isThere() ? before.like(form) : nullptr;
        if (!old || (isSaidBefore(form, pricing) && before.like(pricing.forms[0])->prices == old->prices))
            continue;
        checkModel({body, form}, old->prices);
        checkRises({body, form}, old->prices);
    }
}

void PriceRules::checkModel(const Place &at, const PlanPrices &before)
{
    const PlanPrices &now = at.prices();
    if (before.isOwnLicense && now.isOwnLicense && before.isOwnLicense != now.isOwnLicense) {
        m_problems->add(hasOwnLicense(before) ? "PRC-TOPAID" : "PRC-TOBYOL", at.of(PricePart::License));
        return;
    }
    if (before.model() != now.model() && before.model() != Model::None && now.model() != Model::None)
        m_problems->add("PRC-MODEL", at.form.place,
                        {PriceTexts::model(before.model()), PriceTexts::model(now.model())});
}

void PriceRules::checkRises(const Place &at, const PlanPrices &before)
{
    QSet<QByteArray> told; // of sizes that are made from a price per core, that price is told once
    const QList<PriceDifference> differences = priceDifferences(before, at.prices());
    for (const PriceDifference &difference : differences) {
        if (difference.kind != PriceDifference::Kind::Raised)
            continue;
        const PriceKey &key = difference.key;
        if (difference.isMade && told.contains(key.market))
            continue;
        told.insert(key.market);
        m_problems->add("PRC-UP", at.of(PricePart::Price, difference.isMade ? PriceKey{key.market} : key),
                        {QString::fromUtf8(difference.before->text()), QString::fromUtf8(difference.now->text())});
    }
}

} // namespace pubconsole
