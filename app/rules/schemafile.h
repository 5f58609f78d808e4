// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QStringList>

namespace pubconsole {

//! A file of resources/schema or resources/rules, which are part of the program. Undefined when there is none of that
//! name.
JsonValue readSchemaFile(const QString &name);
//! The names of all of them.
QStringList schemaFiles();

} // namespace pubconsole
