// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! Where a disk is, without the signature, which is another each time, and in one spelling.
struct DiskAddress
{
    QString host; //!< in small letters; empty for a text that is no https address
    QString path; //!< decoded: "/container/blob", or the text before its question mark

    static DiskAddress of(const QString &address);
    bool isEmpty() const { return path.isEmpty(); }
    //! Whether it names a container and something in it.
    bool hasBlob() const;

    friend bool operator==(const DiskAddress &, const DiskAddress &) = default;
};

size_t qHash(const DiskAddress &disk, size_t seed = 0) noexcept;

//! In what two addresses differ.
enum class AddressDifference {
    None,      //!< the same text
    Signature, //!< the same disk: account, container and blob
    Account,   //!< the same container and blob in another account, which may be a copy
    Disk,
};

AddressDifference differenceOf(const QString &before, const QString &after);

} // namespace pubconsole
