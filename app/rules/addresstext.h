// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace pubconsole {

//! The text of an address with a signature, and what went wrong with it on its way here: escapes of what it was copied
//! from, quotes around it, a question mark too many.
struct AddressText
{
    static constexpr qsizetype longest = 8192; //!< characters; none of blob storage has as many

    QString meant;         //!< the address without these faults, as far as they tell what it was
    QByteArrayList faults; //!< rules of resources/rules without values, each once

    //! A longer text is cut.
    static AddressText read(const QString &text);
};

} // namespace pubconsole
