// SPDX-License-Identifier: GPL-3.0-or-later
// What DraftSaver does with saves whose outcome nobody knows: it looks for them, and takes over what it finds.
#include "offer/draftsaver.h"

#include "json/jsonmerge.h"
#include "json/jsonreader.h"
#include "offer/draftstore.h"
#include "offer/offeradoption.h"
#include "offer/openoffers.h"
#include "rules/schemacatalog.h"
#include "rules/secretfields.h"

#include <algorithm>

namespace pubconsole {

void DraftSaver::settleIntents()
{
    const QList<IntentLog::Intent> open = std::exchange(m_openIntents, {});
    for (const IntentLog::Intent &intent : open)
        settle(intent);
}

void DraftSaver::readIntents()
{
    if (m_intents)
        m_openIntents = m_intents->open();
}

void DraftSaver::settle(const IntentLog::Intent &intent)
{
    const OfferId id{intent.publisher, intent.offer};
    if (!m_drafts || !m_drafts->drafts().contains(id)) { // nothing that could be lost or shown wrongly
        m_intents->end(intent.id);
        return;
    }
    m_drafts->read(id).then(this, [this, id, intent](const Result<Draft> &draft) {
        if (!draft || draft->body.isUndefined()) {
            m_openIntents.append(intent);
            return;
        }
        ApiError cause =
            ApiError::local(ApiError::Kind::Cancelled, {}, tr("The program ended before the service answered."));
        cause.isOutcomeUnknown = true;
        const JsonValue sent = JsonReader::read(intent.body).value_or(draft->body);
        lookUp({id, draft->base, sent, draft->revision, intent.id, cause, true, m_offers->schemas()});
    });
}

// The PUT may or may not have arrived. It is never sent again: the offer is read, and says which.
void DraftSaver::lookUp(const SaveLookup::Save &save)
{
    endLookup(save.id);
    m_unsettled[save.id].append(save);
    auto *lookup = new SaveLookup(m_backend, save, m_lookTimer, this);
    m_lookups.insert(save.id, lookup);
    connect(lookup, &SaveLookup::notYet, this,
            [this, lookup](const std::optional<ApiError> &why) { tellNotYet(lookup->save(), why); });
    connect(lookup, &SaveLookup::found, this,
            [this, lookup](SaveLookup::Finding finding, const std::optional<OfferSnapshot> &read) {
                lookedUp(lookup, finding, read);
            });
    if (save.isOfEarlierSession)
        connect(
            lookup, &SaveLookup::notYet, this, [this, id = save.id] { Q_EMIT unsettled(id); },
            Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
    lookup->look();
}

// Once, after the first look: it goes on while the person does.
void DraftSaver::tellNotYet(const SaveLookup::Save &save, const std::optional<ApiError> &why)
{
    OfferDocument *document = m_offers->document(save.id);
    if (document && !why)
        OfferAdoption(document).confirmCopy(); // it was read, and is as it was
    if (!document || document->state() != OfferDocument::State::Checking)
        return;
    ApiError error = save.cause;
    const QString what =
        why ? tr("Whether the offer was saved is not known yet: it could not be read again. %1").arg(why->message)
            : tr("Whether the offer was saved is not known yet: the service does not show it.");
    error.message = tr("%1 %2 It is looked for again over the next minutes.").arg(save.cause.message, what);
    fail(document, error);
}

void DraftSaver::lookedUp(SaveLookup *lookup, SaveLookup::Finding finding, const std::optional<OfferSnapshot> &read)
{
    const SaveLookup::Save save = lookup->save();
    OfferDocument *document = m_offers->document(save.id);
    if (document &&
        (document->state() == OfferDocument::State::Saving || document->state() == OfferDocument::State::Loading)) {
        lookup->lookLater(); // its own answer comes first
        return;
    }
    endLookup(save.id);
    switch (finding) {
    case SaveLookup::Finding::Saved:
        foundSaved(save, *read);
        return;
    case SaveLookup::Finding::Changed:
        if (!foundEarlier(save, *read))
            foundOther(save, *read);
        break;
    case SaveLookup::Finding::NoSign:
        foundNothing(save);
        break;
    }
    if (save.isOfEarlierSession)
        Q_EMIT settled(save.id, false);
}

void DraftSaver::foundNothing(const SaveLookup::Save &save)
{
    OfferDocument *document = m_offers->document(save.id);
    if (!document || save.isOfEarlierSession)
        return;
    ApiError error = save.cause;
    error.message = tr("%1 The service shows no sign of it: the offer was read again for %n minute(s) and is as it was "
                       "before.",
                       nullptr, int(LookAgain::patience.count()))
                        .arg(save.cause.message);
    fail(document, error);
}

void DraftSaver::foundSaved(const SaveLookup::Save &save, const OfferSnapshot &read)
{
    if (OfferDocument *document = m_offers->document(save.id)) {
        const bool isLate = document->state() != OfferDocument::State::Checking;
        finishSave(document, save, read);
        if (save.isOfEarlierSession)
            Q_EMIT settled(save.id, true);
        else if (isLate)
            Q_EMIT turnedUp(save.id);
        return;
    }
    Q_EMIT stored(save.id, save.before, save.sent, {});
    if (!m_drafts)
        return;
    m_drafts->read(save.id).then(this, [this, save, read](const Result<Draft> &draft) {
        const bool isAll = draft && draft->text.isEmpty() &&
                           save.schemas->body(draft->body).content() == save.schemas->body(save.sent).content();
        if (isAll && !m_offers->document(save.id)) {
            m_drafts->remove(save.id);
        } else if (draft && !m_offers->document(save.id)) { // what was typed since
            const JsonValue now = save.schemas->body(draft->body).withoutRefused().value();
            m_drafts->rebase({save.id, read.body,
                              JsonMerge::merge(save.sent, now, read.body, save.schemas->identities()).merged,
                              draft->text, read.revision});
        }
        if (save.isOfEarlierSession)
            Q_EMIT settled(save.id, true);
    });
}

void DraftSaver::foundOther(const SaveLookup::Save &save, const OfferSnapshot &read)
{
    OfferDocument *document = m_offers->document(save.id);
    if (!document)
        return;
    const bool isLate = document->state() != OfferDocument::State::Checking;
    ApiError error = save.cause;
    error.isOutcomeUnknown = false;
    error.message = tr("%1 The offer was read again: it changed on the service, but not to what you saved.")
                        .arg(save.cause.message);
    OfferAdoption(document).setRival(read);
    answer(save.id, {SaveOutcome::Kind::Conflict, error});
    fail(document, error);
    if (isLate)
        Q_EMIT changedOnService(save.id);
    else
        Q_EMIT conflicted(save.id);
}

// Saved once more while an earlier save was looked for, and that one is there: the service refuses this one, which went
// out over the same revision. Without one it may still come, and while somebody types nothing is sent unasked.
bool DraftSaver::foundEarlier(const SaveLookup::Save &save, const OfferSnapshot &read)
{
    OfferDocument *document = m_offers->document(save.id);
    if (!document)
        return false;
    if (document->state() == OfferDocument::State::Checking && !save.revision.isEmpty())
        return takeOwn(document, read);
    if (!adoptOwn(document, read))
        return false;
    ApiError error = save.cause;
    error.isOutcomeUnknown = false;
    error.message = tr("%1 The offer was read again: it is what you saved before, and not this. Your edits are here.")
                        .arg(save.cause.message);
    fail(document, error);
    return true;
}

// The newest save that `read` shows, of those that nobody knew the outcome of: it is nobody else's. What somebody made
// of it where the document went on, too, is asked for.
std::optional<SaveLookup::Save> DraftSaver::ownSave(const OfferDocument *document, const OfferSnapshot &read) const
{
    const auto isOwn = [document, &read](const SaveLookup::Save &save) {
        return SaveLookup::findingOf(save, read) == SaveLookup::Finding::Saved &&
               JsonMerge::merge(SecretFields::removed(save.sent), SecretFields::removed(document->bodyForPut()),
                                SecretFields::removed(read.body), save.schemas->identities())
                   .conflicts.isEmpty();
    };
    const QList<SaveLookup::Save> saves = m_unsettled.value(document->id());
    const auto own = std::find_if(saves.crbegin(), saves.crend(), isOwn);
    return own == saves.crend() ? std::nullopt : std::optional(*own);
}

bool DraftSaver::adoptOwn(OfferDocument *document, const OfferSnapshot &read)
{
    const auto save = ownSave(document, read);
    if (!save)
        return false;
    Q_EMIT stored(save->id, save->before, save->sent, {});
    forgetSaves(save->id);
    OfferAdoption(document).adoptSaved(save->sent, read);
    return true;
}

bool DraftSaver::takeOwn(OfferDocument *document, const OfferSnapshot &read)
{
    if (!adoptOwn(document, read))
        return false;
    if (document->isModified())
        begin(document); // what was typed since, over the new revision
    else
        confirmSaved(document, read);
    return true;
}

void DraftSaver::forgetSaves(const OfferId &id)
{
    endLookup(id);
    m_unsettled.remove(id);
}

void DraftSaver::endLookup(const OfferId &id)
{
    SaveLookup *lookup = m_lookups.take(id);
    if (!lookup)
        return;
    endIntent(lookup->save().intent);
    lookup->disconnect(this);
    lookup->deleteLater();
}

} // namespace pubconsole
