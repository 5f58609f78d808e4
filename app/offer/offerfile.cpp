// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerfile.h"

#include "files/regularfile.h"
#include "json/jsonpointer.h"
#include "json/jsonreader.h"

#include <QFileInfo>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

bool isPlan(const JsonValue &value)
{
    return value.isObject() && value.value("planId").isString();
}

bool isDefinition(const JsonValue &value)
{
    return value.isObject() && (value.value("offer").isObject() || value.value("plans").isArray());
}

} // namespace

tl::expected<TextEncoding, QString> OfferFile::text(const QString &path)
{
    const auto bytes = RegularFile::read(path, JsonReader::maximumDocument + 1);
    if (!bytes)
        return tl::unexpected(tr("%1 could not be read: %2").arg(path, bytes.error()));
    if (bytes->size() > JsonReader::maximumDocument)
        return tl::unexpected(tr("%1 is larger than 64 MB and was not opened.").arg(path));
    auto content = TextEncoding::read(*bytes);
    if (!content)
        return tl::unexpected(tr("%1 was not opened. %2").arg(path, content.error()));
    return std::move(*content);
}

tl::expected<OfferFile, QString> OfferFile::read(const QString &path)
{
    const auto content = text(path);
    return content ? parse(content->utf8, QFileInfo(path).fileName()) : tl::unexpected(content.error());
}

tl::expected<OfferFile, QString> OfferFile::parse(const QByteArray &utf8, const QString &name)
{
    const auto json = JsonReader::read(utf8);
    if (!json)
        return tl::unexpected(tr("%1 is no offer: %2").arg(name, json.error().message()));
    OfferFile file;
    if (json->isObject() && json->value("definition").isObject()) {
        file.m_definition = json->value("definition");
        file.m_type = json->value("offerTypeId").toString();
        const OfferId id{json->value("publisherId").toString(), json->value("id").toString()};
        if (!id.publisher.isEmpty() && !id.offer.isEmpty())
            file.m_id = id;
    } else if (isDefinition(*json)) {
        file.m_definition = *json;
    } else if (isPlan(*json)) {
        file.m_plans = JsonValue::array().withItemInserted(0, *json);
    } else if (json->isArray() && json->size() > 0) {
        for (qsizetype i = 0; i < json->size(); ++i) {
            if (!isPlan(json->at(i)))
                return tl::unexpected(tr("%1 is no offer: entry %2 of its list is no plan.").arg(name).arg(i + 1));
        }
        file.m_plans = *json;
    } else {
        return tl::unexpected(tr("%1 is no offer: it has no definition and no plans.").arg(name));
    }
    return file;
}

JsonValue OfferFile::definition() const
{
    if (!m_definition.isUndefined())
        return m_definition;
    return JsonValue::object({{"offer", JsonValue::object()}, {"plans", m_plans}});
}

JsonValue OfferFile::over(const JsonValue &body) const
{
    if (!m_definition.isUndefined())
        return body.withMember("definition", m_definition);
    const JsonPointer place({"definition", "plans"});
    JsonValue plans = body.value(place).isArray() ? body.value(place) : JsonValue::array();
    for (qsizetype i = 0; i < m_plans.size(); ++i) {
        qsizetype at = 0;
        while (at < plans.size() && plans.at(at).value("planId") != m_plans.at(i).value("planId"))
            ++at;
        plans = at < plans.size() ? plans.withItem(at, m_plans.at(i)) : plans.withItemInserted(at, m_plans.at(i));
    }
    return body.withValue(place, plans);
}

} // namespace pubconsole
