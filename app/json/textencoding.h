// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace pubconsole {

//! The text of a file in UTF-8, whichever Unicode encoding its byte order mark names. PowerShell's `>` writes UTF-16,
//! other tools UTF-8 with a mark.
struct TextEncoding
{
    QByteArray utf8;  //!< without a mark
    QString encoding; //!< the name of what was read, "UTF-16 LE"; empty for UTF-8 without a mark

    //! Without a mark the text has to be UTF-8: else a sentence says so, and names what it looks like. A text that its
    //! mark promises and does not keep is refused, too.
    static tl::expected<TextEncoding, QString> read(const QByteArray &bytes);
};

} // namespace pubconsole
