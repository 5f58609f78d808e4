// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/audiencelist.h"
#include "sheets/sheettable.h"

namespace pubconsole {

//! An audience as the sheet that the service takes for one (contract 5.6): Type, Id, Description. Its words are the
//! same in every language.
//! \param list accepted by `shape`
SheetTable audienceSheet(const AudienceList &shape, const JsonValue &list);

} // namespace pubconsole
