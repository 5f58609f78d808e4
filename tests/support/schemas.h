// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cpp/cppshape.h"
#include "rules/schemacatalog.h"

//! The program's schemas of the portal's offers, read once for a test program.
inline const pubconsole::SchemaCatalog *schemas()
{
    static const pubconsole::SchemaCatalog catalog(std::make_shared<pubconsole::CppShape>());
    return &catalog;
}
