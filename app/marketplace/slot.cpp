// SPDX-License-Identifier: GPL-3.0-or-later
#include "marketplace/slot.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

QString slotWord(Slot slot)
{
    switch (slot) {
    case Slot::Draft:
        return u"draft"_s;
    case Slot::Preview:
        return u"preview"_s;
    case Slot::Production:
        return u"production"_s;
    }
    return {};
}

} // namespace pubconsole
