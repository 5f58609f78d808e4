// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/diskaddress.h"

#include <QList>
#include <QStringList>

namespace pubconsole {

//! An address that stands for a disk that is there.
struct MatchedAddress
{
    qsizetype disk = 0;                                          //!< which of the given ones
    QString address;                                             //!< whole, with its signature
    AddressDifference difference = AddressDifference::Signature; //!< never Disk

    friend bool operator==(const MatchedAddress &, const MatchedAddress &) = default;
};

//! Which of many new addresses belongs to which disk. They are whole: whoever has them can read the disks.
struct AddressMatches
{
    QList<MatchedAddress> matched; //!< in the order of the disks, at most one for each
    QStringList ambiguous; //!< several differ for one disk, or it may be one of several accounts: nobody but the person
                           //!< can tell which is meant
    QStringList unknown;   //!< of none of the disks

    //! By container and blob: those of the same account where there are any, otherwise those of the one account that
    //! has such a disk. Takes time in proportion to both lists.
    //! \param addresses once each; those that are there twice count once
    //! \param disks the addresses that are there now
    static AddressMatches of(const QStringList &addresses, const QStringList &disks);
};

//! The addresses in a pasted text, without what is wrong about their escapes: one a line, in the cells of a table or
//! between words, commas and quotes.
QStringList addressesIn(const QString &text);

} // namespace pubconsole
