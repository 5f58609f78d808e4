// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/correctedanswer.h"

#include "net/background.h"
#include "offer/offeradoption.h"
#include "offer/offerdocument.h"
#include "offer/offerreader.h"
#include "rules/schemacatalog.h"

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

void CorrectedAnswer::take(OfferDocument *document, const OfferReader *reader, JsonRepair::Choice choice)
{
    const auto answer = reader->unread(document->id());
    if (!answer)
        return;
    find(answer->text, choice, document, [document, reader, answer](const CorrectedAnswer &corrected) {
        const auto last = reader->unread(document->id());
        if (document->state() != OfferDocument::State::Failed || corrected.now.isUndefined() || !last ||
            last->revision != answer->revision || last->text != answer->text)
            return;
        if (const QString fault = OfferSnapshot::fault(document->schemas()->body(corrected.now), document->id());
            !fault.isEmpty()) {
            ApiError error = document->error().value_or(ApiError::protocol({}));
            error.message = tr("Corrected, the answer would not be this offer either. %1").arg(fault);
            OfferAdoption(document).setState(OfferDocument::State::Failed, error);
            return;
        }
        OfferAdoption(document).load({document->id(), corrected.before, answer->revision});
        document->edit(corrected.now, JsonPointer(), tr("Correct what the service sent"));
    });
}

} // namespace pubconsole
