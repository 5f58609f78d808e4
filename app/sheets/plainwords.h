// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! What somebody called a row or a column, without what makes no difference: "Country/Region", "core_size" and
//! "Core  size:" are words in small letters with one blank between them.
QString plainWords(const QString &text);

} // namespace pubconsole
