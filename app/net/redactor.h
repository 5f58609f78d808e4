// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! Takes out of a text what must not be seen: bearer tokens, client secrets, account keys and SAS signatures. Whatever
//! comes from outside passes it on its way into a log, an error or the clipboard.
class Redactor final
{
public:
    static QString redacted(const QString &text);
};

} // namespace pubconsole
