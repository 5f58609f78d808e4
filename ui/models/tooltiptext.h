// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pubconsole {

//! How much of a text a tooltip shows.
inline constexpr qsizetype longestToolTip = 2000;

//! A text for a tooltip: cut where it is very long, and broken into lines, which Qt does for rich text alone.
QString toolTipText(const QString &text);

} // namespace pubconsole
