// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! An address with a signature as anybody may see it. Whoever has the signature can read the disk, so what is not
//! surely something else is shown as "…", wherever a torn address has it: nothing that goes into a sentence, a log or a
//! table takes parts of an address in another way.

//! Scheme, host, container and blob, without what stands behind the question mark.
QString shownAddress(const QString &address);

//! A host, a container or a name in a path, decoded.
QString shownName(const QString &name);

//! The value of a parameter of the signature, decoded, if it has the form of one.
//! \param parameter in lower case
QString shownValue(const QString &parameter, const QString &value);

} // namespace pubconsole
