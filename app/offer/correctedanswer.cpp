// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/correctedanswer.h"

#include "net/background.h"

namespace pubconsole {

namespace {

CorrectedAnswer corrected(const QByteArray &text, JsonRepair::Choice choice)
{
    const auto repair = JsonRepair::of(text);
    if (!repair)
        return {};
    const JsonValue before = repair->asItCame(choice);
    return {repair->corrected(choice).sharedWith(before), before};
}

} // namespace

void CorrectedAnswer::find(const QByteArray &text, JsonRepair::Choice choice, QObject *context,
                           std::function<void(const CorrectedAnswer &)> done)
{
    if (text.size() <= JsonRepair::quick) {
        done(corrected(text, choice));
        return;
    }
    inBackground(
        context, [text, choice] { return corrected(text, choice); }, std::move(done));
}

} // namespace pubconsole
