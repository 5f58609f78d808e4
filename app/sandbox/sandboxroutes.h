// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxmessage.h"

namespace pubconsole {

//! Which calls there are, and how a request is read. The service reads words of paths, parameters and members in any
//! case.
class SandboxRoutes final
{
public:
    static bool same(const QString &left, QAnyStringView right);
    //! The methods of a path (contract section 3), as the Allow header names them; empty where there is no such path.
    static QByteArray methods(const QStringList &path);
    //! A parameter of the query, however its name was encoded: $filter and %24filter are one.
    static QString parameter(const SandboxRequest &request, QLatin1StringView name);
};

} // namespace pubconsole
