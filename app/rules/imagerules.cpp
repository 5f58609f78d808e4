// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/imagerules.h"

#include "rules/imagemaps.h"
#include "rules/imageversion.h"
#include "rules/offerschema.h"
#include "rules/ruleproblems.h"
#include "rules/versiondisks.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 20;

QString joined(const QStringList &names)
{
    return names.first(std::min(mostNamed, names.size())).join(u", "_s) +
           (names.size() > mostNamed ? u"…"_s : QString());
}

void addUnique(const QList<OfferField> &fields, bool areOfVersions, QByteArrayList *members)
{
    for (const OfferField &field : fields) {
        if (areOfVersions && field.isUnique && !members->contains(field.key))
            *members += field.key;
        addUnique(field.fields, field.kind == OfferField::Kind::Images, members);
    }
}

// Members of versions, in whichever field the type has them.
QByteArrayList uniqueMembers(const OfferSchema &schema)
{
    QByteArrayList members;
    for (const OfferSection &section : schema.planSections())
        addUnique(section.fields, false, &members);
    return members;
}

VersionDisks disksIn(const ImageMap &map, const OfferSchema &schema)
{
    return {map.fields.isEmpty() ? schema.imageNames().fields : map.fields, schema.identities()};
}

} // namespace

ImageRules::ImageRules(RuleProblems *problems, const OfferSchema &schema)
    : m_problems(problems)
    , m_schema(schema)
{
}

void ImageRules::check(const JsonValue &body, const JsonValue &preview, const JsonValue &production)
{
    QHash<QByteArray, JsonValue> live;
    QHash<QByteArray, JsonValue> next;
    for (const ImageMap &map : imageMaps(production, m_schema))
        live.insert(map.id, map.versions);
    for (const ImageMap &map : imageMaps(preview, m_schema))
        next.insert(map.id, map.versions);
    const QList<ImageMap> maps = imageMaps(body, m_schema);
    for (const ImageMap &map : maps) {
        checkNames(map);
        checkPublished(map, live.value(map.id), next.value(map.id));
    }
    checkUnique(maps);
    checkRemoved(body, production);
}

void ImageRules::checkNames(const ImageMap &map)
{
    const JsonValue &versions = map.versions;
    if (versions.size() > 8)
        m_problems->add("IMG-COUNT", map.place, {QString::number(versions.size())});
    const VersionDisks disks = disksIn(map, m_schema);
    std::map<ImageVersion, QString> seen;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const JsonPointer place = map.place.child(versions.keyAt(i));
        const QString name = QString::fromUtf8(versions.keyAt(i));
        const ImageVersion version(versions.keyAt(i));
        if (!version.isValid())
            m_problems->add("IMG-VER", place, {name.left(80)});
        else if (const auto [known, isNew] = seen.insert({version, name}); !isNew)
            m_problems->add("IMG-TWICE", place, {name, known->second});
        if (disks.dataCount(versions.at(i)) != disks.dataCount(versions.at(0)))
            m_problems->add("IMG-DISKS", place, {name});
        if (disks.hasDouble(versions.at(i)))
            m_problems->add("IMG-DOUBLE", place, {name});
    }
}

// What no two versions may share, wherever in the offer they are. Another cloud has names of its own.
void ImageRules::checkUnique(const QList<ImageMap> &maps)
{
    const QByteArrayList members = uniqueMembers(m_schema);
    QHash<std::pair<QByteArray, QString>, QString> seen; // where a member's value is already
    for (const ImageMap &map : maps) {
        for (qsizetype i = 0; !members.isEmpty() && i < map.versions.size(); ++i) {
            const QString where = map.name + u" › "_s + QString::fromUtf8(map.versions.keyAt(i));
            for (const QByteArray &member : members) {
                const QString value = map.versions.at(i).value(QByteArrayView(member)).toString();
                const auto id = std::pair(map.place.tokens().last() + '/' + member, value);
                if (value.isEmpty())
                    continue;
                if (const auto other = seen.constFind(id); other != seen.cend())
                    m_problems->add("IMG-UNIQUE", map.place.child(map.versions.keyAt(i)).child(member),
                                    {value.left(80), *other});
                else
                    seen.insert(id, where);
            }
        }
    }
}

void ImageRules::checkPublished(const ImageMap &map, const JsonValue &live, const JsonValue &next)
{
    const VersionDisks disks = disksIn(map, m_schema);
    ImageVersion highest("");
    for (qsizetype i = 0; i < live.size(); ++i)
        highest = std::max(highest, ImageVersion(live.keyAt(i)));
    QHash<DiskAddress, QString> published; // the version that has the disk
    for (const JsonValue &slot : {next, live}) {
        for (qsizetype i = 0; i < slot.size(); ++i)
            published.insert(disks.system(slot.at(i)), QString::fromUtf8(slot.keyAt(i)));
    }
    published.remove({});
    QHash<DiskAddress, QString> drafted; // the same of what is not published
    for (qsizetype i = 0; i < map.versions.size(); ++i) {
        const JsonValue version = map.versions.at(i);
        const QByteArray key = map.versions.keyAt(i).toByteArray();
        const QString name = QString::fromUtf8(key);
        const JsonPointer here = map.place.child(key);
        const JsonValue before = live.value(key);
        const DiskAddress disk = disks.system(version);
        if (before.isObject() && disks.dataCount(before) != disks.dataCount(version))
            m_problems->add("IMG-DISKS", here, {name});
        else if (before.isObject() && disks.data(before) != disks.data(version))
            m_problems->add("IMG-FIXED", here, {name});
        if (before.isObject() && !disk.isEmpty() && disk != disks.system(before))
            m_problems->add("IMG-FIXED", here, {name});
        if (!disk.isEmpty() && published.value(disk, name) != name && disks.system(before) != disk &&
            disks.system(next.value(key)) != disk)
            m_problems->add("SAS-SAME", here, {published[disk]});
        else if (!disk.isEmpty() && !published.contains(disk) && drafted.contains(disk))
            m_problems->add("IMG-SAME", here, {name, drafted[disk]});
        drafted.insert(disk, name);
        const bool isNew = !before.isObject() && !next.value(key).isObject();
        if (isNew && ImageVersion(key).isValid() && ImageVersion(key) < highest)
            m_problems->add("IMG-ORDER", here, {name});
    }
}

void ImageRules::checkRemoved(const JsonValue &body, const JsonValue &production)
{
    const OfferBody offer = m_schema.body(body);
    if (const QStringList plans = removedPlans(offer, m_schema.body(production)); !plans.isEmpty())
        m_problems->add("SKU-GONE", offer.shape()->plansPlace(), {joined(plans)});
    for (const RemovedVersions &removed : removedVersions(body, production, m_schema))
        m_problems->add("IMG-GONE", removed.place, {joined(removed.versions), removed.name});
}

} // namespace pubconsole
