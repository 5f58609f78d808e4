// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpp/cppprices.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace pubconsole {

using Unit = PlanPrices::Unit;

namespace {

struct Form
{
    const char *member;
    Unit unit;
};
// Each unit's older form first (contract 5.5).
constexpr std::array forms{Form{"virtualMachinePricing", Unit::Hour}, Form{"virtualMachinePricingV2", Unit::Hour},
                           Form{"monthlyPricing", Unit::Month}, Form{"monthlyPricingV2", Unit::Month}};

constexpr QByteArrayView licenseKey = "isByol";
constexpr QByteArrayView trialKey = "freeTrialDurationInMonths";
constexpr QByteArrayView baseKey = "coreMultiplier";
constexpr QByteArrayView marketsKey = "regionPrices";
constexpr QByteArrayView currencyKey = "currency";
constexpr QByteArrayView perCoreKey = "single";
constexpr QByteArrayView sizesKey = "individually";
constexpr QByteArrayView sheetKey = "spreadSheetPricing";
constexpr QByteArrayView addressKey = "uri";
constexpr QByteArrayView soldInKey = "regions";
constexpr QByteArrayView core = "core";
constexpr QByteArrayView sharedCore = "sharedcore";
constexpr int deepest = 8;

CoreSize sizeOf(QByteArrayView word)
{
    if (word == sharedCore)
        return {};
    if (word.endsWith(core)) {
        bool isNumber = false;
        const int cores = word.chopped(core.size()).toByteArray().toInt(&isNumber);
        if (isNumber && cores > 0 && QByteArray::number(cores) + core.toByteArray() == word)
            return {cores};
    }
    return {-1, word.toByteArray()};
}

QByteArray wordOf(const CoreSize &size)
{
    if (!size.isCounted())
        return size.name;
    return size.cores == 0 ? sharedCore.toByteArray() : QByteArray::number(size.cores) + core.toByteArray();
}

// Empty where none is said.
QByteArray currencyOf(const JsonValue &object)
{
    const JsonValue currency = object.value(currencyKey);
    return currency.isString() ? currency.text().toByteArray() : QByteArray();
}

//! Reads one form, each value once: what it does not know goes to `others` where it is a number.
class Reading final
{
public:
    explicit Reading(const JsonValue &form)
    {
        for (qsizetype i = 0; i < form.size(); ++i) {
            const QByteArrayView key = form.keyAt(i);
            const JsonValue value = form.at(i);
            if (key == licenseKey && value.isBool())
                prices.isOwnLicense = value.toBool();
            else if (key == trialKey)
                prices.trialMonths = value.toInteger();
            else if (key == baseKey && value.isObject())
                readList(prices.base, {}, value, JsonPointer({key.toByteArray()}));
            else if (key == marketsKey && value.isObject())
                readMarkets(value);
            else if (key == sheetKey && value.isObject())
                prices.spreadsheet = value.value(addressKey).toString();
            else
                readOther(value, JsonPointer({key.toByteArray()}), currencyOf(form), 0);
        }
    }

    PlanPrices prices;

private:
    void readMarkets(const JsonValue &markets)
    {
        prices.markets.reserve(markets.size());
        for (qsizetype i = 0; i < markets.size(); ++i) {
            const QByteArray market = markets.keyAt(i).toByteArray();
            const JsonPointer here({marketsKey.toByteArray(), market});
            if (market.isEmpty() || !markets.at(i).isObject()) {
                readOther(markets.at(i), here, {}, 0);
                continue;
            }
            prices.markets.append({market, {}});
            readList(prices.markets.last().prices, market, markets.at(i), here);
        }
    }

    void readList(PriceList &list, const QByteArray &market, const JsonValue &object, const JsonPointer &here)
    {
        list.currency = currencyOf(object);
        for (qsizetype i = 0; i < object.size(); ++i) {
            const QByteArrayView key = object.keyAt(i);
            const JsonValue value = object.at(i);
            if (key == perCoreKey)
                list.perCore = read({market}, value);
            else if (key == sizesKey && value.isObject())
                readSizes(list, market, value);
            else if (key != currencyKey)
                readOther(value, here.child(key), list.currency, 0);
        }
    }

    void readSizes(PriceList &list, const QByteArray &market, const JsonValue &sizes)
    {
        list.sizes.reserve(sizes.size());
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            const CoreSize size = sizeOf(sizes.keyAt(i));
            if (const auto price = read({market, size}, sizes.at(i)))
                list.sizes.append({size, *price});
        }
    }

    std::optional<Decimal> read(const PriceKey &key, const JsonValue &value)
    {
        const auto price = value.isNumber() ? Decimal::read(value.text()) : tl::unexpected(QString());
        if (price)
            return *price;
        prices.unread.append({key, value, price.error()});
        return std::nullopt;
    }

    void readOther(const JsonValue &value, const JsonPointer &here, const QByteArray &currency, int depth)
    {
        if (value.isNumber()) {
            const PriceKey key{{}, {}, here};
            if (const auto price = read(key, value))
                prices.others.append({key, *price, currency});
            return;
        }
        const QByteArray own = currencyOf(value);
        for (qsizetype i = 0; depth < deepest && i < value.size(); ++i)
            readOther(value.at(i), here.child(value.isObject() ? value.keyAt(i).toByteArray() : QByteArray::number(i)),
                      own.isEmpty() ? currency : own, depth + 1);
    }
};

JsonValue numberOf(const Decimal &price)
{
    return JsonValue::numberText(price.text());
}

// An object to write into: another kind of value gives way.
JsonValue opened(const JsonValue &value)
{
    return value.isObject() ? value : JsonValue::object();
}

// With the member as it has become; one that became empty goes.
JsonValue withChild(const JsonValue &object, QByteArrayView key, const JsonValue &child)
{
    if (child == object.value(key))
        return object;
    return child.size() == 0 ? object.withoutMember(key) : object.withMember(key, child);
}

JsonValue withPrice(const JsonValue &object, QByteArrayView key, const std::optional<Decimal> &before,
                    const std::optional<Decimal> &now)
{
    if (before == now)
        return object;
    return now ? opened(object).withMember(key, numberOf(*now)) : object.withoutMember(key);
}

JsonValue withSizes(const JsonValue &sizes, const PriceList &before, const PriceList &now)
{
    QHash<QByteArray, Decimal> had;
    for (const auto &[size, price] : before.sizes)
        had.insert(wordOf(size), price);
    JsonValue result = sizes;
    for (const auto &[size, price] : now.sizes) {
        const QByteArray word = wordOf(size);
        const auto old = had.constFind(word);
        result = withPrice(result, word, old == had.cend() ? std::nullopt : std::optional(*old), price);
        had.remove(word);
    }
    for (auto gone = had.cbegin(); gone != had.cend(); ++gone)
        result = result.withoutMember(gone.key());
    return result;
}

JsonValue withList(const JsonValue &object, const PriceList &before, const PriceList &now)
{
    if (before == now)
        return object;
    JsonValue result = object;
    if (before.currency != now.currency)
        result = now.currency.isEmpty() ? result.withoutMember(currencyKey)
                                        : opened(result).withMember(currencyKey, JsonValue::utf8String(now.currency));
    result = withPrice(result, perCoreKey, before.perCore, now.perCore);
    if (before.sizes != now.sizes)
        result = withChild(opened(result), sizesKey, withSizes(result.value(sizesKey), before, now));
    return result;
}

JsonValue withMarkets(const JsonValue &markets, const PlanPrices &before, const PlanPrices &now)
{
    if (before.markets == now.markets)
        return markets;
    JsonValue result = opened(markets);
    QHash<QByteArray, const PriceList *> kept;
    for (const auto &[market, prices] : now.markets)
        kept.insert(market, &prices);
    QHash<QByteArray, PriceList> had;
    for (const auto &[market, prices] : before.markets) {
        had.insert(market, prices);
        if (!kept.contains(market))
            result = result.withoutMember(market);
    }
    for (const auto &[market, prices] : now.markets) {
        const JsonValue object = result.value(QByteArrayView(market));
        const JsonValue changed = withList(object, had.value(market), prices);
        if (changed != object)
            result = result.withMember(market, changed);
    }
    return result;
}

} // namespace

PlanPricing CppPrices::read(const JsonValue &plan, const JsonPointer &place, Unit unit)
{
    PlanPricing pricing;
    QList<PriceForm> missing;
    pricing.soldInPlace = place.child(soldInKey);
    const JsonValue soldIn = plan.value(soldInKey);
    for (qsizetype i = 0; soldIn.isArray() && i < soldIn.size(); ++i) {
        pricing.soldIn += soldIn.at(i).isString() ? soldIn.at(i).text().toByteArray() : QByteArray();
    }
    for (qsizetype i = 0; i < qsizetype(forms.size()); ++i) {
        const Form &form = forms[size_t(i)];
        const JsonValue value = plan.value(QByteArrayView(form.member));
        Reading reading(value);
        reading.prices.unit = form.unit;
        const PriceForm read{i, place.child(form.member), value, reading.prices};
        if (!value.isUndefined())
            pricing.forms.append(read);
        else if (form.unit == unit)
            missing.append(read);
    }
    if (pricing.forms.isEmpty())
        pricing.forms = missing;
    return pricing;
}

JsonValue CppPrices::written(const JsonValue &form, const PlanPrices &prices)
{
    const Reading reading(form);
    const PlanPrices &before = reading.prices;
    JsonValue result = opened(form);
    if (before.isOwnLicense != prices.isOwnLicense)
        result = prices.isOwnLicense ? result.withMember(licenseKey, JsonValue::boolean(*prices.isOwnLicense))
                                     : result.withoutMember(licenseKey);
    if (before.trialMonths != prices.trialMonths)
        result = prices.trialMonths ? result.withMember(trialKey, JsonValue::number(*prices.trialMonths))
                                    : result.withoutMember(trialKey);
    result = withChild(result, baseKey, withList(result.value(baseKey), before.base, prices.base));
    result = withChild(result, marketsKey, withMarkets(result.value(marketsKey), before, prices));
    if (before.spreadsheet != prices.spreadsheet) {
        const JsonValue sheet = opened(result.value(sheetKey));
        result = withChild(result, sheetKey,
                           prices.spreadsheet.isEmpty()
                               ? sheet.withoutMember(addressKey)
                               : sheet.withMember(addressKey, JsonValue::string(prices.spreadsheet)));
    }
    return result;
}

JsonPointer CppPrices::place(PricePart part, const PriceKey &key)
{
    const JsonPointer list = key.market.isEmpty() ? JsonPointer({baseKey.toByteArray()})
                                                  : JsonPointer({marketsKey.toByteArray(), key.market});
    switch (part) {
    case PricePart::License:
        return JsonPointer({licenseKey.toByteArray()});
    case PricePart::Trial:
        return JsonPointer({trialKey.toByteArray()});
    case PricePart::Markets:
        return JsonPointer({marketsKey.toByteArray()});
    case PricePart::List:
        return list;
    case PricePart::Currency:
        return list.child(currencyKey);
    case PricePart::Sizes:
        return list.child(sizesKey);
    case PricePart::Price:
        if (!key.other.isRoot())
            return key.other;
        return key.size ? list.child(sizesKey).child(wordOf(*key.size)) : list.child(perCoreKey);
    case PricePart::Spreadsheet:
        return JsonPointer({sheetKey.toByteArray(), addressKey.toByteArray()});
    }
    return {};
}

bool CppPrices::isForm(QByteArrayView member)
{
    return std::any_of(forms.begin(), forms.end(), [member](const Form &form) { return member == form.member; });
}

QByteArray CppPrices::firstForm(QByteArrayView form)
{
    const auto named =
        std::find_if(forms.begin(), forms.end(), [form](const Form &each) { return form == each.member; });
    return std::find_if(forms.begin(), named, [named](const Form &each) { return each.unit == named->unit; })->member;
}

} // namespace pubconsole
