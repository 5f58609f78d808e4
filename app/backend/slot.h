// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace pubconsole {

//! The three places an offer's definition stands in (contract 4.5).
enum class Slot { Draft, Preview, Production };

} // namespace pubconsole
