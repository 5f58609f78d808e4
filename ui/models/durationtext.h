// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace pubconsole {

//! A length of time in its two largest units: "42 s", "12 min", "3 h 5 min", "2 d 4 h".
QString durationText(std::chrono::seconds duration);

//! A length of time that nobody knows exactly, in the one unit that says enough: "4" and "10 days". Begins not after
//! `low` and ends not before `high`.
struct RoughRange
{
    QString from; //!< a number; empty for none
    QString to;   //!< with the unit of both
};
RoughRange roughRange(std::chrono::seconds low, std::chrono::seconds high);

} // namespace pubconsole
