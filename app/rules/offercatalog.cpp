// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offercatalog.h"

#include "rules/schemafile.h"
#include "rules/schematexts.h"

#include <QHash>

namespace pubconsole {

using namespace Qt::StringLiterals;

const QList<OfferCatalog::Region> &OfferCatalog::regions()
{
    static const QList<Region> regions = [] {
        const JsonValue json = readSchemaFile(u"regions.json"_s);
        QList<Region> list;
        for (qsizetype i = 0; i < json.size(); ++i)
            list.append({json.at(i).value("region").text().toByteArray(), schemaText(json.at(i).value("name")),
                         json.at(i).value("currency").text().toByteArray(),
                         json.at(i).value("also").text().toByteArray()});
        return list;
    }();
    return regions;
}

const OfferCatalog::Region *OfferCatalog::region(const QByteArray &code)
{
    static const QHash<QByteArray, const Region *> byCode = [] {
        QHash<QByteArray, const Region *> known;
        for (const Region &region : regions()) {
            known.insert(region.code, &region);
            if (!region.also.isEmpty())
                known.insert(region.also, &region);
        }
        return known;
    }();
    return byCode.value(code.toUpper());
}

const QList<OfferCatalog::MarketGroup> &OfferCatalog::marketGroups()
{
    static const QList<MarketGroup> groups = [] {
        const JsonValue json = readSchemaFile(u"marketgroups.json"_s);
        QList<MarketGroup> list;
        for (qsizetype i = 0; i < json.size(); ++i) {
            MarketGroup group{schemaText(json.at(i).value("name")), {}};
            const JsonValue codes = json.at(i).value("regions");
            for (qsizetype j = 0; j < codes.size(); ++j)
                group.codes += codes.at(j).text().toByteArray();
            list.append(group);
        }
        return list;
    }();
    return groups;
}

QList<OfferCatalog::Category> OfferCatalog::categories(const QByteArray &column)
{
    static const JsonValue json = readSchemaFile(u"categories.json"_s);
    QList<Category> list;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const JsonValue entry = json.at(i);
        Category category{
            entry.value(QByteArrayView(column)).text().toByteArray(), schemaText(entry.value("title")), {}};
        const JsonValue subcategories = entry.value("subcategories");
        for (qsizetype j = 0; j < subcategories.size(); ++j)
            category.subcategories += subcategories.at(j).value(QByteArrayView(column)).text().toByteArray();
        list.append(category);
    }
    return list;
}

const QByteArray &OfferCatalog::categoryKey()
{
    static const QByteArray key = readSchemaFile(u"categorykeys.json"_s).value("category").text().toByteArray();
    return key;
}

QByteArray OfferCatalog::subcategoriesKey(const QByteArray &category)
{
    static const QByteArray key = readSchemaFile(u"categorykeys.json"_s).value("subcategories").text().toByteArray();
    return key + category;
}

const QByteArrayList &OfferCatalog::coreSizes()
{
    static const QByteArrayList sizes = [] {
        const JsonValue json = readSchemaFile(u"coresizes.json"_s);
        QByteArrayList list;
        for (qsizetype i = 0; i < json.size(); ++i)
            list += json.at(i).value("key").text().toByteArray();
        return list;
    }();
    return sizes;
}

const QList<CoreSize> &OfferCatalog::coreCounts()
{
    static const QList<CoreSize> counts = [] {
        const JsonValue json = readSchemaFile(u"coresizes.json"_s);
        QList<CoreSize> list;
        for (qsizetype i = 0; i < json.size(); ++i)
            list.append(CoreSize{int(json.at(i).value("cores").toInteger().value_or(0))});
        return list;
    }();
    return counts;
}

} // namespace pubconsole
