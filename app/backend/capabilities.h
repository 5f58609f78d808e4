// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pubconsole {

//! What a service can do, for who offers it; the same as long as its backend lives.
struct Capabilities
{
    bool hasVersions = false; //!< what was published earlier can be read: Stage::published()
    bool hasEmails = false;   //!< a publish takes the addresses of who is told

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

} // namespace pubconsole
