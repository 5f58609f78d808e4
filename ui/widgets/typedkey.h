// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace pubconsole {

//! Whether this key would change a text that can be edited: a character, what removes one, cut and paste. Keys that
//! move, choose or leave are none.
inline bool isTypedKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Paste) || event.matches(QKeySequence::Cut))
        return true;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete)
        return true;
    return !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace pubconsole
