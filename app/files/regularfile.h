// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <tl/expected.hpp>

struct stat;

namespace pubconsole {

//! A file that somebody named, or that stands where a file of this program should. Only a regular file is ever opened:
//! a pipe would be waited for without end, a device has no end.
class RegularFile final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::RegularFile)
public:
    //! Its first bytes, `most` at most; or a sentence that says why they cannot be read, at once.
    static tl::expected<QByteArray, QString> read(const QString &path, qint64 most);
    //! The sentence of what it is instead of a regular file; empty for one.
    static QString otherKind(const struct stat &status);
};

} // namespace pubconsole
