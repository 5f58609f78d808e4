// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/offerimages.h"

#include "rules/diskaddress.h"
#include "rules/imagemaps.h"
#include "rules/imageversion.h"
#include "rules/sasuri.h"

#include <QHash>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Use = OfferField::Use;
using Presence = OfferImage::Presence;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OfferImage)
};

const OfferField *fieldOf(const QList<OfferField> &fields, const QByteArray &key)
{
    const auto it =
        std::find_if(fields.cbegin(), fields.cend(), [&key](const OfferField &field) { return field.key == key; });
    return it == fields.cend() ? nullptr : &*it;
}

const OfferField *fieldOf(const QList<OfferField> &fields, Use use)
{
    const auto it =
        std::find_if(fields.cbegin(), fields.cend(), [use](const OfferField &field) { return field.use == use; });
    return it == fields.cend() ? nullptr : &*it;
}

JsonValue valueOf(const JsonValue &version, const QList<OfferField> &fields, Use use)
{
    const OfferField *field = fieldOf(fields, use);
    return field ? version.value(QByteArrayView(field->key)) : JsonValue();
}

QString lastPart(const QByteArray &key)
{
    return QString::fromUtf8(key.sliced(key.lastIndexOf('.') + 1));
}

bool isDisk(const OfferField *field, const QString &text)
{
    return field ? field->isSigned == OfferField::Signed::Disk : SasUri::read(text).end().isValid();
}

// The fields that the schema knows to be disks, and whatever else is an address with an end.
void findDisks(const JsonValue &value, const OfferField *field, const QList<OfferField> &members,
               const QStringList &names, const JsonPointer &place, QList<ImageDisk> *disks)
{
    constexpr qsizetype deepest = 5;
    if (value.isString() && isDisk(field, value.toString()))
        disks->append({names.join(u" › "_s), place, value.toString()});
    for (qsizetype i = 0; value.isObject() && names.size() < deepest && i < value.size(); ++i) {
        const QByteArray key = value.keyAt(i).toByteArray();
        const OfferField *member = fieldOf(members, key);
        findDisks(value.at(i), member, member ? member->fields : QList<OfferField>(),
                  names + QStringList{member ? member->label : lastPart(key)}, place.child(key), disks);
    }
    for (qsizetype i = 0; value.isArray() && names.size() < deepest && i < value.size(); ++i)
        findDisks(value.at(i), nullptr, members, names + QStringList{QString::number(i + 1)},
                  place.child(QByteArray::number(i)), disks);
}

QList<ImageDisk> disksOf(const JsonValue &version, const ImageMap &map, const JsonPointer &place)
{
    QList<ImageDisk> disks;
    findDisks(version, nullptr, map.fields, {}, place, &disks);
    return disks;
}

QList<DiskAddress> whereOf(const QList<ImageDisk> &disks)
{
    QList<DiskAddress> where;
    for (const ImageDisk &disk : disks)
        where += DiskAddress::of(disk.address);
    return where;
}

using MapsById = QHash<QByteArray, ImageMap>;

MapsById byId(const QList<ImageMap> &maps)
{
    MapsById found;
    for (const ImageMap &map : maps) {
        if (!found.contains(map.id))
            found.insert(map.id, map);
    }
    return found;
}

// One slot beside the draft.
struct OtherSlot
{
    bool isRead;
    MapsById maps;

    Presence presence(const OfferImage &image) const
    {
        if (!isRead)
            return Presence::Unknown;
        const ImageMap map = maps.value(image.map);
        const JsonValue version = map.versions.value(QByteArrayView(image.version));
        if (!version.isObject())
            return Presence::Absent;
        return whereOf(disksOf(version, map, {})) == whereOf(image.disks) ? Presence::Same : Presence::OtherDisk;
    }
};

QByteArray holderOf(const ImageMap &map)
{
    return JsonPointer(map.place.tokens().first(map.place.tokens().size() - 1)).text();
}

void judge(OfferImage *image, const AddressInspector &inspect)
{
    image->verdict = {AddressVerdict::State::Unusable, Texts::tr("Not usable: it has no address")};
    for (qsizetype i = 0; i < image->disks.size(); ++i) {
        const AddressInspection found = inspect(image->disks[i].address);
        if (image->worst < 0 || found.verdict.state < image->verdict.state) {
            image->verdict = found.verdict;
            image->worst = i;
        }
        if (found.end.isValid() && (!image->end.isValid() || found.end < image->end))
            image->end = found.end;
    }
}

class Reader final
{
public:
    Reader(const ImageSlots &offer, const OfferSchema &schema, const AddressInspector &inspect)
        : m_inspect(inspect)
        , m_maps(imageMaps(offer.draft, schema))
        , m_preview{!offer.preview.isUndefined(), byId(imageMaps(offer.preview, schema))}
        , m_production{!offer.production.isUndefined(), {}}
    {
        const QList<ImageMap> live = imageMaps(offer.production, schema);
        const MapsById drafted = byId(m_maps);
        m_production.maps = byId(live);
        m_ofDraft = m_maps.size();
        for (const ImageMap &map : live) {
            if (!drafted.contains(map.id))
                m_maps.append(map);
        }
        for (const ImageMap &map : std::as_const(m_maps))
            ++m_inHolder[holderOf(map)];
    }

    QList<OfferImage> read()
    {
        for (qsizetype i = 0; i < m_maps.size(); ++i)
            readMap(m_maps[i], i < m_ofDraft);
        return m_images;
    }

private:
    void readMap(const ImageMap &map, bool isInDraft)
    {
        const qsizetype first = m_images.size();
        for (qsizetype i = 0; i < map.versions.size(); ++i)
            add(map, map, i, isInDraft);
        const ImageMap live = isInDraft ? m_production.maps.value(map.id) : ImageMap();
        for (qsizetype i = 0; i < live.versions.size(); ++i) {
            if (!map.versions.contains(live.versions.keyAt(i))) {
                add(live, map, i, false);
                m_images.last().place = map.place;
            }
        }
        std::stable_sort(m_images.begin() + first, m_images.end(), [](const OfferImage &left, const OfferImage &right) {
            return ImageVersion(left.version) > ImageVersion(right.version);
        });
    }

    void add(const ImageMap &from, const ImageMap &map, qsizetype index, bool isInDraft)
    {
        const JsonValue version = from.versions.at(index);
        const QByteArray key = from.versions.keyAt(index).toByteArray();
        OfferImage image;
        image.map = map.id;
        image.version = key;
        image.plan = planName(map);
        image.generation = generation(map);
        image.isInDraft = isInDraft;
        image.place = isInDraft ? map.place.child(key) : JsonPointer();
        image.label = valueOf(version, map.fields, Use::Label).toString();
        image.published = valueOf(version, map.fields, Use::Published).toString();
        if (const JsonValue shown = valueOf(version, map.fields, Use::Shown); shown.isBool())
            image.isShown = shown.toBool();
        if (const OfferField *field = fieldOf(map.fields, Use::Shown); field && isInDraft)
            image.shownPlace = image.place.child(field->key);
        image.disks = disksOf(version, map, from.place.child(key));
        image.preview = m_preview.presence(image);
        image.production = m_production.presence(image);
        judge(&image, m_inspect);
        m_images.append(image);
    }

    // "gold", and with versions for several clouds "gold › vmImagesMooncake".
    QString planName(const ImageMap &map) const
    {
        const QString plan = QString::fromUtf8(map.plan);
        return m_inHolder.value(holderOf(map)) > 1 ? plan + u" › "_s + lastPart(map.place.tokens().last()) : plan;
    }

    static QString generation(const ImageMap &map)
    {
        const bool isFurther = map.name != QString::fromUtf8(map.plan);
        return map.generation.isEmpty() && isFurther ? map.name.section(u" › "_s, -1) : map.generation;
    }

    const AddressInspector &m_inspect;
    QList<ImageMap> m_maps; // of the draft, and then those of production alone
    qsizetype m_ofDraft = 0;
    OtherSlot m_preview;
    OtherSlot m_production;
    QHash<QByteArray, int> m_inHolder; // how many maps an object has
    QList<OfferImage> m_images;
};

} // namespace

bool OfferImage::needsYou() const
{
    return isInDraft && verdict.state < AddressVerdict::State::Endless;
}

QList<OfferImage> offerImages(const ImageSlots &offer, const OfferSchema &schema, const AddressInspector &inspect)
{
    return Reader(offer, schema, inspect).read();
}

} // namespace pubconsole
