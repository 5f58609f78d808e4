// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace pubconsole {

//! The order in which people expect ids: a number by its value ("vm-2" before "vm-10"), the case of letters only where
//! nothing else differs. Equal texts alone are equal. QCollator's numeric mode is the same for names that people write;
//! ids are ASCII, the same in every language, and tens of thousands are put in order at a time, which it is too slow
//! for.
std::strong_ordering naturalOrder(QStringView left, QStringView right);

//! naturalOrder() for containers and sorting.
struct NaturalLess
{
    bool operator()(QStringView left, QStringView right) const { return naturalOrder(left, right) < 0; }
};

} // namespace pubconsole
