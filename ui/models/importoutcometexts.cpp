// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importoutcometexts.h"

namespace pubconsole {

using Outcome = ImportOutcome;

QString ImportOutcomeTexts::word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Rejected:
        return tr("Rejected");
    case Outcome::Doubled:
        return tr("Doubled");
    case Outcome::Removed:
        return tr("Removed");
    case Outcome::Changed:
        return tr("Changed");
    case Outcome::Added:
        return tr("New");
    case Outcome::Unchanged:
        break;
    }
    return tr("Unchanged");
}

QString ImportOutcomeTexts::count(Outcome outcome, int count)
{
    switch (outcome) {
    case Outcome::Rejected:
        return tr("%n rejected", nullptr, count);
    case Outcome::Doubled:
        return tr("%n doubled", nullptr, count);
    case Outcome::Removed:
        return tr("%n removed", nullptr, count);
    case Outcome::Changed:
        return tr("%n changed", nullptr, count);
    case Outcome::Added:
        return tr("%n new", nullptr, count);
    case Outcome::Unchanged:
        break;
    }
    return tr("%n unchanged", nullptr, count);
}

Tone ImportOutcomeTexts::tone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Rejected:
        return Tone::Failed;
    case Outcome::Doubled:
    case Outcome::Removed:
        return Tone::NeedsYou;
    case Outcome::Changed:
        return Tone::Running;
    case Outcome::Added:
        return Tone::Live;
    case Outcome::Unchanged:
        break;
    }
    return Tone::Draft;
}

} // namespace pubconsole
