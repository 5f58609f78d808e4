// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace pubconsole {

//! A length of time in its two largest units: "42 s", "12 min", "3 h 5 min", "2 d 4 h".
QString durationText(std::chrono::seconds duration);

} // namespace pubconsole
