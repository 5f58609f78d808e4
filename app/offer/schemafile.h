// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

namespace pubconsole {

//! A file of resources/schema or resources/rules, which are part of the program. Undefined when there is none of that
//! name.
JsonValue readSchemaFile(const QString &name);

} // namespace pubconsole
