// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace pubconsole {

//! The three places an offer's definition stands in (contract 4.5).
enum class Slot { Draft, Preview, Production };

//! The slot's word in a path: `preview`.
QString slotWord(Slot slot);

} // namespace pubconsole
