// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! Ids as the service takes them: 8-4-4-4-12 hexadecimal digits in either case, and nothing around them.
bool isGuid(const QString &text);
//! The GUID that a text is in another spelling: in braces or quotes, without dashes, behind "urn:uuid:". Nothing
//! where it is none; one that is spelled as it has to be comes back as it is.
QString guidOf(const QString &text);

} // namespace pubconsole
