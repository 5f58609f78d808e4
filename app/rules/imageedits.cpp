// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/imageedits.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace pubconsole {

using Kind = OfferField::Kind;
using Signed = OfferField::Signed;

namespace {

bool isDisk(const OfferField &field)
{
    return field.isSigned == Signed::Disk;
}

bool hasDisks(const OfferField &field)
{
    return field.kind == Kind::List && std::any_of(field.fields.cbegin(), field.fields.cend(), isDisk);
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
    const JsonValue versions = body.value(map.place);
    return versions.isObject() ? body.withValue(map.place, versions.withMember(version, image)) : body;
}

int ImageEdits::mostDataDisks(const ImageMap &map)
{
    const auto list = std::find_if(map.fields.cbegin(), map.fields.cend(), hasDisks);
    return list == map.fields.cend() ? 0 : list->maximum;
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
        const JsonPointer map(image.place.tokens().first(std::max<qsizetype>(0, image.place.tokens().size() - 1)));
        if (image.isInDraft && result.value(map).size() == 0 && !plans.contains(image.plan))
            plans += image.plan;
    }
    return plans;
}

} // namespace pubconsole
