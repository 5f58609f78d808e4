// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/decimal.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace pubconsole {

//! A price as it was typed, or pasted from a table.
struct TypedDecimal
{
    std::optional<Decimal> value; //!< nothing where nothing or no price was typed
    QString problem;              //!< why it is none, a whole sentence; empty when it is one or nothing was typed

    //! Takes a text when the whole of it is a price that can be read in one way. A lone comma is a decimal one where
    //! `locale` writes it so; with both signs, as in 1.234,50 and 1,234.50, the last one is the decimal sign, and with
    //! one of them several times, as in 1.234.567, it groups. 1,234 is a thousand to some and one to others: refused,
    //! and so is 1.234 where the locale has no decimal point. An exponent is taken as it stands; a formula never is,
    //! and neither is -0.
    //! \param currency the code of what the price is in, such as USD; that code or its sign may stand at either end,
    //! and no other
    static TypedDecimal read(const QString &text, const QByteArray &currency, const QLocale &locale = QLocale());
};

} // namespace pubconsole
