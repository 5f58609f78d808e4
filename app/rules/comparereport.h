// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/comparison.h"

#include <QStringList>

namespace pubconsole {

//! A comparison as a file for others to read: no secret and no signature is in it, and no spreadsheet takes a cell for
//! a formula.
class CompareReport final
{
public:
    enum class Format { Html, Markdown, Csv };

    //! \param title what was compared
    //! \param states the names of the states, in the order of the fields' values
    static QByteArray write(Format format, const QString &title, const QStringList &states,
                            const QList<ComparedField> &fields, const OfferSchema &schema);
    //! By the ending of a file's name; HTML for every other.
    static Format formatOf(const QString &path);
};

} // namespace pubconsole
