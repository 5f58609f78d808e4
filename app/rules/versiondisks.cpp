// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/versiondisks.h"

#include "json/jsonnumber.h"

#include <QSet>

#include <algorithm>

namespace pubconsole {

bool isDisk(const OfferField &field)
{
    return field.isSigned == OfferField::Signed::Disk;
}

bool hasDisks(const OfferField &field)
{
    return field.kind == OfferField::Kind::List && std::any_of(field.fields.cbegin(), field.fields.cend(), isDisk);
}

VersionDisks::VersionDisks(const QList<OfferField> &fields, const JsonIdentities &identities)
{
    if (const auto disk = std::find_if(fields.cbegin(), fields.cend(), isDisk); disk != fields.cend())
        m_system = disk->key;
    const auto list = std::find_if(fields.cbegin(), fields.cend(), hasDisks);
    if (list == fields.cend())
        return;
    m_data = list->key;
    m_number = identities.member(list->key);
    m_address = std::find_if(list->fields.cbegin(), list->fields.cend(), isDisk)->key;
}

DiskAddress VersionDisks::system(const JsonValue &version) const
{
    return DiskAddress::of(version.value(QByteArrayView(m_system)).toString());
}

QHash<QByteArray, DiskAddress> VersionDisks::data(const JsonValue &version) const
{
    QHash<QByteArray, DiskAddress> disks;
    const JsonValue list = version.value(QByteArrayView(m_data));
    for (qsizetype i = 0; list.isArray() && i < list.size(); ++i) {
        const JsonValue number = list.at(i).value(QByteArrayView(m_number));
        disks.insert(number.isNumber() ? plainNumber(number.text()) : number.text().toByteArray(),
                     DiskAddress::of(list.at(i).value(QByteArrayView(m_address)).toString()));
    }
    return disks;
}

bool VersionDisks::hasDouble(const JsonValue &version) const
{
    QSet<DiskAddress> seen{system(version)};
    const JsonValue list = version.value(QByteArrayView(m_data));
    for (qsizetype i = 0; list.isArray() && i < list.size(); ++i) {
        const DiskAddress disk = DiskAddress::of(list.at(i).value(QByteArrayView(m_address)).toString());
        if (!disk.isEmpty() && seen.contains(disk))
            return true;
        seen.insert(disk);
    }
    return false;
}

qsizetype VersionDisks::dataCount(const JsonValue &version) const
{
    return version.value(QByteArrayView(m_data)).size();
}

} // namespace pubconsole
