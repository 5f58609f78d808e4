// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QLocale>
#include <QString>

namespace pubconsole {

//! What becomes of a text that was typed or pasted into a field. Pure functions: whatever takes texts from people goes
//! through them, so that a form, a table and a list understand the same.

//! One line without what nobody sees at its ends: blanks, tabs, no-break and zero-width ones, byte order marks. A line
//! break inside becomes a blank.
QString typedLine(const QString &text);

//! Without what nobody sees at its ends, and as it is inside.
QString typedWord(const QString &text);

//! The same for an address, an id or a date, where a line break inside comes from wrapping and is taken out.
QString typedAddress(const QString &text);

//! Whether there is a blank, a line break or a character that nobody sees in it. An address has none.
bool hasUnseenCharacter(const QString &text);

//! A text from outside with a mark (U+FFFD) for each character that would make it read as another: what turns the
//! direction of what follows, what has no width, and controls. Marks that texts need (of a direction at one place, and
//! joiners) stay. For names, ids and addresses that are shown, never for what is kept or sent.
QString visibleText(QString text);

//! A number as it was typed.
struct TypedNumber
{
    JsonValue value; //!< with the spelling it gets in the document; Undefined when nothing or no number was typed
    QString problem; //!< why it is no number, a whole sentence; empty when it is one or nothing was typed

    //! Takes a text when the whole of it is a decimal number, never a part of it: digits with a sign and a point, or
    //! with a comma where `locale` writes one. Digits are never grouped; "1.000" is refused where it may mean a
    //! thousand. The value never goes through a floating-point number: "0,10" is 0.10.
    static TypedNumber read(const QString &text, const QLocale &locale = QLocale());
};

} // namespace pubconsole
