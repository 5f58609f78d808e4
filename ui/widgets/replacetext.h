// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <algorithm>

namespace pubconsole {

//! Gives an edit another text. The caret of whoever is in it stays where it is, as far as the text reaches.
inline void replaceText(QPlainTextEdit *edit, const QString &text)
{
    const int position = edit->textCursor().position();
    edit->setPlainText(text);
    if (!edit->hasFocus())
        return;
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(std::min(position, edit->document()->characterCount() - 1));
    edit->setTextCursor(cursor);
}

} // namespace pubconsole
