// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace pubconsole {

//! A file that this program alone keeps, such as its log: a regular file, for its owner alone. A link in its place is
//! not followed: somebody else could have laid it there so that another file is written over.
class OwnFile final
{
public:
    //! Makes the file when it is not there and takes everybody else's permissions away. The sentence of why it cannot
    //! be used; empty when it can.
    static QString prepare(const QString &path);
    //! The same, and leaves it open to write at its end, without a buffer.
    static QString openToAppend(QFile &file, const QString &path);
};

} // namespace pubconsole
