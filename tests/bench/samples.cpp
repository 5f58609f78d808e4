// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include "json/jsonreader.h"
#include "rules/offercatalog.h"

#include "measure.h"

#include <QFile>

#include <vector>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned flags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

// An event handler that does nothing: what RapidJSON's reader costs by itself.
struct EmptyHandler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, EmptyHandler>
{
};

JsonValue priced(const QByteArray &type, int plans, const QByteArray &cents)
{
    QByteArray sizes;
    for (qsizetype i = 0; i < OfferCatalog::coreSizes().size(); ++i)
        sizes +=
            (i > 0 ? ",\"" : "\"") + OfferCatalog::coreSizes()[i] + "\":" + QByteArray::number(i + 1) + '.' + cents;
    const QByteArray form = R"({"isByol":false,"coreMultiplier":{"currency":"USD","individually":{)" + sizes + "}}}";
    QByteArray list;
    for (int i = 0; i < plans; ++i)
        list += (i > 0 ? R"(,{"planId":"plan-)" : R"({"planId":"plan-)") + QByteArray::number(i) +
                R"(","regions":["NL","US"],"virtualMachinePricing":)" + form + R"(,"virtualMachinePricingV2":)" + form +
                '}';
    return *JsonReader::read(R"({"offerTypeId":")" + type + R"(","definition":{"offer":{},"plans":[)" + list + "]}}");
}

} // namespace

double sax(const QByteArray &text)
{
    return milliseconds([&text] {
        rapidjson::MemoryStream stream(text.constData(), size_t(text.size()));
        EmptyHandler handler;
        rapidjson::Reader reader;
        if (reader.Parse<flags>(stream, handler).IsError())
            std::abort();
    });
}

QByteArray offersText(qsizetype bytes)
{
    QFile file(u":/sandbox/offers/contoso.contoso-vm.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    const QByteArray offer = file.readAll();
    QByteArray text = "["_ba;
    while (text.size() < bytes)
        text += offer + ',';
    text.chop(1);
    return text + ']';
}

QByteArray listText(int offers)
{
    QByteArray text = "["_ba;
    for (int i = 0; i < offers; ++i) {
        const QByteArray id = "contoso-offer-" + QByteArray::number(100000 + i);
        text +=
            R"({"offerTypeId":"microsoft-azure-virtualmachines","publisherId":"contoso","status":"succeeded","lockStatus":"none","pcMigrationStatus":"migrated","pcRedirectUri":"","isvUpgradeRequest":false,"offerTypeChanges":[],"pricingNotRecalculatedRegions":[],"offerTypeVersionsOverride":{},"version":)" +
            QByteArray::number(i) + R"(,"id":")" + id + R"(","definition":{"displayText":"Contoso offer )" + id +
            R"("},"changedTime":"2026-01-31T12:25:56.651"},)";
    }
    text.chop(1);
    return text + ']';
}

JsonValue pricedOffer(int plans)
{
    return priced("some-other", plans, "25");
}

JsonValue pricedMachine(int plans, const QByteArray &cents)
{
    return priced("microsoft-azure-virtualmachines", plans, cents);
}

JsonValue largeOffer()
{
    std::vector<JsonValue> plans;
    const JsonValue text = JsonValue::string(QString(400, u'x'));
    for (int i = 0; i < 5000; ++i) {
        std::vector<JsonValue::Member> members{{"planId", JsonValue::string(u"plan-%1"_s.arg(i))}};
        static const QByteArrayList keys{"skuTitle", "skuSummary", "skuDescription", "osType", "operationSystem"};
        QByteArrayList names;
        for (const QByteArray &key : keys)
            names += "microsoft-azure-virtualmachines." + key;
        for (const QByteArray &name : std::as_const(names))
            members.emplace_back(name, text);
        plans.push_back(JsonValue::object(members));
    }
    const JsonValue offer = JsonValue::object({{"microsoft-azure-marketplace.title", JsonValue::string(u"t")}});
    const JsonValue definition = JsonValue::object(
        {{"displayText", JsonValue::string(u"Bench")}, {"offer", offer}, {"plans", JsonValue::array(plans)}});
    return JsonValue::object({{"offerTypeId", JsonValue::string(u"microsoft-azure-virtualmachines")},
                              {"publisherId", JsonValue::string(u"contoso")},
                              {"id", JsonValue::string(u"bench")},
                              {"definition", definition}});
}
