// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace pubconsole {

//! What stands in the address of a disk with a shared access signature (contract 5.10). The signature itself is not
//! kept.
struct SasUri
{
    bool isHttps = false;
    bool hasQuery = false;
    bool hasBlank = false; //!< in the blob's name
    QString permissions;   //!< sp
    QString resource;      //!< sr
    QDateTime start;       //!< st; invalid when it is missing or no date with a time
    QDateTime end;         //!< se; the same

    static SasUri read(const QString &address);
};

} // namespace pubconsole
