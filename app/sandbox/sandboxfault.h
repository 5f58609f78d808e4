// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxmessage.h"

#include <optional>

namespace pubconsole {

//! Scripted answers for tests: any status, headers and body, for the next n requests of a method whose path contains a
//! text. (Delays, hangs and cut connections belong to the fault proxy of the tests.)
class SandboxFault final
{
public:
    //! Reads [{"method","path","status","headers":{},"body","times"}]; false when the text is not that.
    bool add(const QByteArray &json);
    std::optional<SandboxAnswer> take(const SandboxRequest &request);
    void clear() { m_scripts.clear(); }

private:
    struct Script
    {
        QByteArray method;
        QByteArray path;
        SandboxAnswer answer;
        qint64 times = 1;
    };
    QList<Script> m_scripts;
};

} // namespace pubconsole
