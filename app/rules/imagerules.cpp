// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/imagerules.h"

#include "json/jsonnumber.h"
#include "rules/imagemaps.h"
#include "rules/imageversion.h"
#include "rules/ruleproblems.h"

#include <QHash>
#include <QSet>
#include <QUrl>

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

// Where a disk is, without its signature, which is another each time, and in one spelling.
QString blobOf(const JsonValue &address)
{
    const QUrl url(address.toString());
    const bool isHttps = url.scheme() == "https"_L1 && url.port(443) == 443;
    return url.isValid() && isHttps ? url.host() + url.path(QUrl::FullyDecoded)
                                    : address.toString().section(u'?', 0, 0);
}

QString osDisk(const JsonValue &version)
{
    return blobOf(version.value("osVhdUrl"));
}

// The data disks by their LUN.
QHash<QByteArray, QString> dataDisks(const JsonValue &version)
{
    QHash<QByteArray, QString> disks;
    const JsonValue list = version.value("lunVhdDetails");
    for (qsizetype i = 0; list.isArray() && i < list.size(); ++i) {
        const JsonValue lun = list.at(i).value("lun");
        disks.insert(lun.isNumber() ? plainNumber(lun.text()) : lun.text().toByteArray(),
                     blobOf(list.at(i).value("vhdUrl")));
    }
    return disks;
}

qsizetype diskCount(const JsonValue &version)
{
    return version.value("lunVhdDetails").size();
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
    for (const ImageMap &map : imageMaps(body, m_schema)) {
        checkNames(map);
        checkPublished(map, live.value(map.id), next.value(map.id));
    }
    checkRemoved(body, production);
}

void ImageRules::checkNames(const ImageMap &map)
{
    const JsonValue &versions = map.versions;
    if (versions.size() > 8)
        m_problems->add("IMG-COUNT", map.place, {QString::number(versions.size())});
    std::map<ImageVersion, QString> seen;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const JsonPointer place = map.place.child(versions.keyAt(i));
        const QString name = QString::fromUtf8(versions.keyAt(i));
        const ImageVersion version(versions.keyAt(i));
        if (!version.isValid())
            m_problems->add("IMG-VER", place, {name.left(80)});
        else if (const auto [known, isNew] = seen.insert({version, name}); !isNew)
            m_problems->add("IMG-TWICE", place, {name, known->second});
        if (diskCount(versions.at(i)) != diskCount(versions.at(0)))
            m_problems->add("IMG-DISKS", place, {name});
    }
}

void ImageRules::checkPublished(const ImageMap &map, const JsonValue &live, const JsonValue &next)
{
    ImageVersion highest("");
    for (qsizetype i = 0; i < live.size(); ++i)
        highest = std::max(highest, ImageVersion(live.keyAt(i)));
    QHash<QString, QString> published; // disk → the version that has it
    for (const JsonValue &slot : {next, live}) {
        for (qsizetype i = 0; i < slot.size(); ++i)
            published.insert(osDisk(slot.at(i)), QString::fromUtf8(slot.keyAt(i)));
    }
    published.remove(QString());
    for (qsizetype i = 0; i < map.versions.size(); ++i) {
        const JsonValue version = map.versions.at(i);
        const QByteArray key = map.versions.keyAt(i).toByteArray();
        const QString name = QString::fromUtf8(key);
        const JsonPointer here = map.place.child(key);
        const JsonValue before = live.value(key);
        const QString disk = osDisk(version);
        if (before.isObject() && diskCount(before) != diskCount(version))
            m_problems->add("IMG-DISKS", here, {name});
        else if (before.isObject() && dataDisks(before) != dataDisks(version))
            m_problems->add("IMG-FIXED", here, {name});
        if (before.isObject() && !disk.isEmpty() && disk != osDisk(before))
            m_problems->add("IMG-FIXED", here, {name});
        if (!disk.isEmpty() && published.value(disk, name) != name && osDisk(before) != disk &&
            osDisk(next.value(key)) != disk)
            m_problems->add("SAS-SAME", here, {published[disk]});
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
