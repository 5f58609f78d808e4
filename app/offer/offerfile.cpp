// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerfile.h"

#include "files/regularfile.h"
#include "json/jsonreader.h"

#include <QFileInfo>

namespace pubconsole {

using namespace Qt::StringLiterals;

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

tl::expected<OfferFile, QString> OfferFile::read(const QString &path, const OfferShape *shape)
{
    const auto content = text(path);
    return content ? parse(content->utf8, QFileInfo(path).fileName(), shape) : tl::unexpected(content.error());
}

tl::expected<OfferFile, QString> OfferFile::parse(const QByteArray &utf8, const QString &name, const OfferShape *shape)
{
    const auto json = JsonReader::read(utf8);
    if (!json)
        return tl::unexpected(tr("%1 is no offer: %2").arg(name, json.error().message()));
    const auto isPlan = [shape](const JsonValue &value) { return value.value(shape->planIdAt()).isString(); };
    OfferFile file(shape);
    if (const OfferBody body(*json, shape); body.isOffer()) {
        file.m_content = body.content();
        file.m_type = body.type();
        if (const OfferId id = body.id(); !id.publisher.isEmpty() && !id.offer.isEmpty())
            file.m_id = id;
    } else if (shape->isContent(*json)) {
        file.m_content = *json;
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

JsonValue OfferFile::content() const
{
    return OfferBody(over(m_shape->made({}, {})), m_shape).content();
}

JsonValue OfferFile::over(const JsonValue &body) const
{
    if (!m_content.isUndefined())
        return OfferBody(body, m_shape).withContent(m_content).value();
    const JsonPointer place = m_shape->plansPlace();
    JsonValue list = body.value(place).isArray() ? body.value(place) : JsonValue::array();
    for (qsizetype i = 0; i < m_plans.size(); ++i) {
        const JsonValue id = m_plans.at(i).value(m_shape->planIdAt());
        qsizetype at = 0;
        while (at < list.size() && list.at(at).value(m_shape->planIdAt()) != id)
            ++at;
        list = at < list.size() ? list.withItem(at, m_plans.at(i)) : list.withItemInserted(at, m_plans.at(i));
    }
    return body.withValue(place, list);
}

} // namespace pubconsole
