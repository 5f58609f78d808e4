// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/imageedits.h"

#include "rules/imageversion.h"
#include "rules/versiondisks.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace pubconsole {

using Kind = OfferField::Kind;

namespace {

JsonPointer parentOf(const JsonPointer &place)
{
    return JsonPointer(place.tokens().first(std::max<qsizetype>(0, place.tokens().size() - 1)));
}

// Each with its number, from 0, and its address.
JsonValue dataDisks(const OfferField &list, const QStringList &addresses)
{
    std::vector<JsonValue> items;
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        JsonValue item = JsonValue::object();
        for (const OfferField &member : list.fields) {
            if (member.kind == Kind::Number)
                item = item.withMember(member.key, JsonValue::number(i));
            else if (isDisk(member))
                item = item.withMember(member.key, JsonValue::string(addresses[i]));
        }
        items.push_back(item);
    }
    return JsonValue::array(items);
}

} // namespace

QList<ImageMap> ImageEdits::mapsToAddTo(const JsonValue &body, const OfferSchema &schema)
{
    QList<ImageMap> maps = imageMaps(body, schema);
    QSet<QByteArray> there; // texts of places
    for (const ImageMap &map : std::as_const(maps))
        there.insert(map.place.text());
    const OfferBody offer = schema.body(body);
    const QList<OfferPlan> plans = offer.plans();
    for (const OfferSection &section : schema.planSections()) {
        for (const OfferField &field : section.fields) {
            const bool isOfImages =
                field.kind == Kind::Images && std::any_of(field.fields.cbegin(), field.fields.cend(), isDisk);
            for (qsizetype i = 0; isOfImages && i < plans.size(); ++i) {
                const JsonPointer place = offer.place(section.part, i).child(field.key);
                if (there.contains(place.text()) || !plans[i].value.isObject())
                    continue;
                const QByteArray &plan = plans[i].id;
                maps.append({plan,
                             plan + '/' + field.key,
                             QString::fromUtf8(plan),
                             place,
                             JsonValue::object(),
                             true,
                             {},
                             field.fields});
            }
        }
    }
    return maps;
}

JsonValue ImageEdits::withVersion(const JsonValue &body, const ImageMap &map, const QByteArray &version,
                                  const QStringList &addresses, const QHash<QByteArray, QString> &texts)
{
    JsonValue image = JsonValue::object();
    for (const OfferField &field : map.fields) {
        if (isDisk(field))
            image = image.withMember(field.key, JsonValue::string(addresses.value(0)));
        else if (hasDisks(field))
            image = image.withMember(field.key, dataDisks(field, addresses.mid(1)));
        else if (field.use == OfferField::Use::Shown)
            image = image.withMember(field.key, JsonValue::boolean(true));
        else if (const QString text = texts.value(field.key); !text.isEmpty())
            image = image.withMember(field.key, JsonValue::string(text));
    }
    const JsonPointer holder = parentOf(map.place);
    const JsonValue before = body.value(map.place);
    const JsonValue versions = (before.isObject() ? before : JsonValue::object()).withMember(version, image);
    const JsonValue object = body.value(holder);
    return object.isObject() ? body.withValue(holder, object.withMember(map.place.tokens().last(), versions)) : body;
}

int ImageEdits::mostDataDisks(const ImageMap &map)
{
    const auto list = std::find_if(map.fields.cbegin(), map.fields.cend(), hasDisks);
    return list == map.fields.cend() ? 0 : list->maximum;
}

std::optional<qsizetype> ImageEdits::dataDisksOfNewest(const ImageMap &map)
{
    const auto list = std::find_if(map.fields.cbegin(), map.fields.cend(), hasDisks);
    std::optional<ImageVersion> highest;
    std::optional<qsizetype> count;
    for (qsizetype i = 0; list != map.fields.cend() && i < map.versions.size(); ++i) {
        const ImageVersion version(map.versions.keyAt(i));
        if (highest && version < *highest)
            continue;
        highest = version;
        count = map.versions.at(i).value(QByteArrayView(list->key)).size();
    }
    return count;
}

QList<OfferField> ImageEdits::textFields(const ImageMap &map)
{
    QList<OfferField> fields;
    std::copy_if(map.fields.cbegin(), map.fields.cend(), std::back_inserter(fields),
                 [](const OfferField &field) { return field.kind == Kind::Text || field.kind == Kind::Multiline; });
    return fields;
}

JsonValue ImageEdits::withAddresses(const JsonValue &body, const QList<ImageDisk> &disks)
{
    JsonValue result = body;
    for (const ImageDisk &disk : disks) {
        if (result.value(disk.place).isString())
            result = result.withValue(disk.place, JsonValue::string(disk.address));
    }
    return result;
}

JsonValue ImageEdits::withShown(const JsonValue &body, const QList<OfferImage> &images, bool areShown)
{
    JsonValue result = body;
    for (const OfferImage &image : images) {
        const JsonValue version = result.value(image.place);
        if (!image.shownPlace.isRoot() && version.isObject())
            result = result.withValue(
                image.place, version.withMember(image.shownPlace.tokens().last(), JsonValue::boolean(areShown)));
    }
    return result;
}

JsonValue ImageEdits::without(const JsonValue &body, const QList<OfferImage> &images)
{
    JsonValue result = body;
    for (const OfferImage &image : images) {
        if (image.isInDraft)
            result = result.withoutValue(image.place);
    }
    return result;
}

QStringList ImageEdits::emptied(const JsonValue &body, const QList<OfferImage> &images)
{
    const JsonValue result = without(body, images);
    QStringList plans;
    for (const OfferImage &image : images) {
        if (image.isInDraft && result.value(parentOf(image.place)).size() == 0 && !plans.contains(image.plan))
            plans += image.plan;
    }
    return plans;
}

} // namespace pubconsole
