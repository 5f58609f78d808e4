// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/schemacatalog.h"

//! The program's schemas, read once for a test program.
inline const pubconsole::SchemaCatalog *schemas()
{
    static const pubconsole::SchemaCatalog catalog;
    return &catalog;
}
