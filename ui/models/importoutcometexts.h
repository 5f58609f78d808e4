// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles/roles.h"
#include "sheets/importoutcome.h"

#include <QCoreApplication>

namespace pubconsole {

//! What becomes of a file's prices or lines, as a word and its tone.
class ImportOutcomeTexts final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::ImportOutcomeTexts)

public:
    //! "Rejected"
    static QString word(ImportOutcome outcome);
    //! "2 rejected"
    static QString count(ImportOutcome outcome, int count);
    static Tone tone(ImportOutcome outcome);
};

} // namespace pubconsole
