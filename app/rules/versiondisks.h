// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/diskaddress.h"
#include "rules/offerschema.h"

#include <QHash>

namespace pubconsole {

//! Whether a field is the address of a disk.
bool isDisk(const OfferField &field);
//! Whether a field is a list of data disks.
bool hasDisks(const OfferField &field);

//! Where the versions of an image have their disks, by the fields that they are described with. Cheap to make.
class VersionDisks final
{
public:
    //! \param fields of a version
    VersionDisks(const QList<OfferField> &fields, const JsonIdentities &identities);

    //! The operating system's; empty where a version has none.
    DiskAddress system(const JsonValue &version) const;
    //! The data disks by their number, as it is without a sign or zeros that say nothing.
    QHash<QByteArray, DiskAddress> data(const JsonValue &version) const;
    //! Whether two of its disks are the same file.
    bool hasDouble(const JsonValue &version) const;
    qsizetype dataCount(const JsonValue &version) const;

private:
    QByteArray m_system;
    QByteArray m_data;
    QByteArray m_number; // of a data disk
    QByteArray m_address;
};

} // namespace pubconsole
