// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! The one way in which this program writes a whole file: beside the old one, to the disk, and then in its place. What
//! fails leaves the old file as it was. A link is written where it leads; what is no regular file is not replaced.
class AtomicFile final
{
public:
    //! Who may read a new file. One that is there keeps its permissions, unless it becomes its owner's alone.
    enum class Readers { Owner, Usual };

    //! The sentence of why the content is not there; empty when it is, on the disk. Makes no folder.
    static QString write(const QString &path, const QByteArray &content, Readers readers = Readers::Usual);
};

} // namespace pubconsole
