// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pricewords.h"

#include "json/typedtext.h"
#include "rules/offercatalog.h"
#include "rules/schemafile.h"
#include "sheets/plainwords.h"

#include <QHash>
#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;

std::optional<PriceWords::Part> PriceWords::part(const QString &title)
{
    static const QHash<QString, Part> parts{
        {u"publisher"_s, Part::Publisher}, {u"publisher id"_s, Part::Publisher},
        {u"offer"_s, Part::Offer},         {u"offer id"_s, Part::Offer},
        {u"plan"_s, Part::Plan},           {u"plan id"_s, Part::Plan},
        {u"planid"_s, Part::Plan},         {u"sku"_s, Part::Plan},
        {u"sku id"_s, Part::Plan},         {u"skuid"_s, Part::Plan},
        {u"market"_s, Part::Market},       {u"market code"_s, Part::Market},
        {u"region"_s, Part::Market},       {u"region code"_s, Part::Market},
        {u"country"_s, Part::Market},      {u"country code"_s, Part::Market},
        {u"market name"_s, Part::Market},  {u"country region"_s, Part::Market},
        {u"region name"_s, Part::Market},  {u"country name"_s, Part::Market},
        {u"currency"_s, Part::Currency},   {u"currency code"_s, Part::Currency},
        {u"core size"_s, Part::Size},      {u"coresize"_s, Part::Size},
        {u"core sizes"_s, Part::Size},     {u"size"_s, Part::Size},
        {u"cores"_s, Part::Size},          {u"core"_s, Part::Size},
        {u"core count"_s, Part::Size},     {u"number of cores"_s, Part::Size},
        {u"vcpu"_s, Part::Size},           {u"vcpus"_s, Part::Size},
        {u"unit"_s, Part::Unit},
    };
    const auto found = parts.constFind(plainWords(title));
    return found == parts.cend() ? std::nullopt : std::optional(*found);
}

bool PriceWords::isPrice(const QString &title)
{
    static const QRegularExpression price(u"^(?:price|list price)(?: per (?:core|hour|month|core hour))?$"_s);
    return price.match(plainWords(title)).hasMatch();
}

std::optional<PriceWords::Size> PriceWords::size(const QString &text, bool isBareTaken)
{
    static const QRegularExpression counted(u"^([1-9][0-9]{0,3}) ?(v?cores?|v?cpus?)?$"_s);
    static const QRegularExpression perCore(u"^(?:price )?per (?:v?core|v?cpu)$"_s);
    const QString word = plainWords(text);
    if (word == "sharedcore"_L1 || word == "shared core"_L1 || word == "shared"_L1)
        return Size{CoreSize{}};
    if (perCore.match(word).hasMatch())
        return Size{};
    const auto match = counted.match(word);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && !(isBareTaken && typedWord(text) == word)))
        return std::nullopt;
    return Size{CoreSize{match.captured(1).toInt()}};
}

std::optional<QByteArray> PriceWords::market(const QString &text)
{
    static const QHash<QString, QByteArray> byName = [] {
        QHash<QString, QByteArray> names{{u"all"_s, {}}, {u"all markets"_s, {}}};
        for (const OfferCatalog::Region &region : OfferCatalog::regions())
            names.insert(plainWords(region.name), region.code);
        const JsonValue english = readSchemaFile(u"regions.json"_s); // the same before they are translated
        for (qsizetype i = 0; i < english.size(); ++i)
            names.insert(plainWords(english.at(i).value("name").toString()),
                         english.at(i).value("region").toString().toUtf8());
        return names;
    }();
    if (const OfferCatalog::Region *region = OfferCatalog::region(typedWord(text).toUtf8()))
        return region->code;
    const auto found = byName.constFind(plainWords(text));
    return found == byName.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PlanPrices::Unit> PriceWords::unit(const QString &text)
{
    const QString word = plainWords(text);
    if (word == "hour"_L1 || word == "per hour"_L1)
        return PlanPrices::Unit::Hour;
    return word == "month"_L1 || word == "per month"_L1 ? std::optional(PlanPrices::Unit::Month) : std::nullopt;
}

} // namespace pubconsole
