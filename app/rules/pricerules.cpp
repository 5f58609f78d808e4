// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/pricerules.h"

#include "rules/kindrules.h"
#include "rules/offercatalog.h"
#include "rules/ruleproblems.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8;
constexpr QByteArrayView trial = "freeTrialDurationInMonths";

bool hasPrice(const JsonValue &value, bool isAboveZero, int depth = 0)
{
    if (value.isNumber())
        return !isAboveZero || value.toDouble() > 0;
    for (qsizetype i = 0; depth < deepest && i < value.size(); ++i) {
        if (hasPrice(value.at(i), isAboveZero, depth + 1))
            return true;
    }
    return false;
}

} // namespace

const QByteArrayList &PriceRules::members()
{
    static const QByteArrayList all{"virtualMachinePricing", "virtualMachinePricingV2", "monthlyPricing",
                                    "monthlyPricingV2"};
    return all;
}

void PriceRules::check(const JsonValue &plan, const JsonPointer &here)
{
    const JsonValue old = plan.value("virtualMachinePricing");
    const JsonValue simplified = plan.value("virtualMachinePricingV2");
    if (!old.isUndefined() && !simplified.isUndefined() && !old.isEquivalentTo(simplified))
        m_problems->add("PRC-V2", here.child("virtualMachinePricingV2"));
    for (const QByteArray &key : members()) {
        const JsonValue pricing = plan.value(QByteArrayView(key));
        if (!pricing.isObject())
            continue;
        checkAmounts(pricing, here.child(key), 0);
        checkPresence(pricing, here.child(key));
        checkSizes(pricing, here.child(key));
        checkCurrencies(pricing.value("regionPrices"), here.child(key).child("regionPrices"));
    }
}

void PriceRules::checkAmounts(const JsonValue &value, const JsonPointer &here, int depth)
{
    if (value.isNumber() && value.toDouble() < 0)
        m_problems->add("PRC-MINUS", here,
                        {QString::fromUtf8(value.text().first(std::min<qsizetype>(40, value.text().size())))});
    for (qsizetype i = 0; depth < deepest && i < value.size(); ++i)
        checkAmounts(value.at(i), here.child(value.isObject() ? value.keyAt(i).toByteArray() : QByteArray::number(i)),
                     depth + 1);
}

void PriceRules::checkPresence(const JsonValue &pricing, const JsonPointer &here)
{
    const JsonValue cores = pricing.value("coreMultiplier");
    const JsonValue regions = pricing.value("regionPrices");
    const bool hasSheet = !pricing.value(JsonPointer({"spreadSheetPricing", "uri"})).toString().isEmpty();
    const JsonValue isByol = pricing.value("isByol");
    if (isByol.isBool() && isByol.toBool() && (hasPrice(cores, true) || hasPrice(regions, true) || hasSheet))
        m_problems->add("PRC-BYOL", here);
    // A price in quotes is there, and another problem.
    const bool hasText = cores.value("single").isString();
    if (isByol.isBool() && !isByol.toBool() && !hasText && !hasSheet && !hasPrice(cores, false) &&
        !hasPrice(regions, false))
        m_problems->add("PRC-NONE", here);
    if (cores.value("single").isNumber() && cores.value("individually").size() > 0)
        m_problems->add("PRC-BOTH", here.child("coreMultiplier"));
}

void PriceRules::checkSizes(const JsonValue &pricing, const JsonPointer &here)
{
    const JsonPointer place({"coreMultiplier", "individually"});
    const JsonValue prices = pricing.value(place);
    QStringList missing;
    for (const QByteArray &size : OfferCatalog::coreSizes()) {
        if (prices.size() > 0 && !prices.contains(size))
            missing += QString::fromUtf8(size);
    }
    if (!missing.isEmpty())
        m_problems->add("PRC-CORE", here.child("coreMultiplier").child("individually"), {missing.join(u", "_s)});
}

void PriceRules::checkCurrencies(const JsonValue &regions, const JsonPointer &here)
{
    for (qsizetype i = 0; regions.isObject() && i < regions.size(); ++i) {
        const JsonPointer place = here.child(regions.keyAt(i));
        const JsonValue region = regions.at(i);
        // No schema describes these; a price among them is a number all the same.
        for (qsizetype j = 0; region.isObject() && j < region.size(); ++j) {
            if (region.keyAt(j) == "individually")
                for (qsizetype k = 0; region.at(j).isObject() && k < region.at(j).size(); ++k)
                    KindRules::check(*m_problems, JsonValue::Type::Number, region.at(j).at(k),
                                     place.child("individually").child(region.at(j).keyAt(k)));
            else if (region.keyAt(j) == "single")
                KindRules::check(*m_problems, JsonValue::Type::Number, region.at(j), place.child("single"));
        }
        const QByteArray currency = region.value("currency").text().toByteArray();
        for (const OfferCatalog::Region &known : OfferCatalog::regions()) {
            if (known.code == regions.keyAt(i) && !known.currency.isEmpty() && !currency.isEmpty() &&
                currency != known.currency)
                m_problems->add("PRC-CUR", place.child("currency"),
                                {known.name, QString::fromUtf8(known.currency), QString::fromUtf8(currency)});
        }
    }
}

void PriceRules::checkIncrease(const JsonValue &plan, const JsonValue &before, const JsonPointer &here)
{
    for (const QByteArray &key : members())
        checkRise(plan.value(QByteArrayView(key)), before.value(QByteArrayView(key)), here.child(key), 0);
}

void PriceRules::checkRise(const JsonValue &now, const JsonValue &before, const JsonPointer &here, int depth)
{
    if (now.isNumber() && before.isNumber() && now.toDouble() > before.toDouble())
        m_problems->add("PRC-UP", here, {QString::fromUtf8(before.text()), QString::fromUtf8(now.text())});
    for (qsizetype i = 0; now.isObject() && before.isObject() && depth < deepest && i < now.size(); ++i) {
        const QByteArray key = now.keyAt(i).toByteArray();
        if (key != trial)
            checkRise(now.at(i), before.value(key), here.child(key), depth + 1);
    }
}

} // namespace pubconsole
