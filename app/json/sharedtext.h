// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

class JsonValue;

//! The text of a value, for members of long lists that have few values: ten thousand offers have a handful of types,
//! words and publishers. Equal texts share one string.
QString sharedText(const JsonValue &value);

} // namespace pubconsole
