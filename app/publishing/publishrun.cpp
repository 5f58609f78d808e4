// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/publishrun.h"

#include "offer/draftsaver.h"
#include "offer/offerdocument.h"
#include "offer/offerreader.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "publishing/reviewstate.h"
#include "rules/schemacatalog.h"

#include <QPointer>

namespace pubconsole {

using Phase = OperationRecord::Phase;

namespace {

void refuse(const Promise<PublishOutcome> &promise, const ApiError &error)
{
    promise.finish(PublishOutcome{PublishOutcome::Kind::Refused, 0, error});
}

} // namespace

PublishRun::PublishRun(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_(parts)
{
    connect(m_.store, &OperationStore::operationChanged, this, &PublishRun::operationChanged);
}

PublishFacts PublishRun::facts(const OfferId &offer, OperationRecord::Kind kind) const
{
    PublishFacts facts;
    facts.kind = kind;
    facts.active = m_.store->active(offer);
    facts.isWaitingForReview = isWaitingForReview(*m_.listed, *m_.store, offer);
    const OfferSummary *summary = m_.listed->summary(offer);
    facts.needsAddresses = m_.offers->capabilities().hasEmails && (!summary || !summary->isMigrated);
    facts.isBegun = m_begun.contains(offer);
    facts.isEdited = m_.offers->hasUnsaved(offer);
    if (kind == OperationRecord::Kind::Publish)
        facts.editFault = editFault(offer);
    return facts;
}

// What is published is what the person sees here, or nothing is.
QString PublishRun::editFault(const OfferId &offer) const
{
    const OfferDocument *document = m_.offers->document(offer);
    if (!document)
        return m_.offers->hasUnsaved(offer) ? tr("It has unsaved changes that are not open here. Open it first.")
                                            : QString();
    if (!document->unparsedText().isEmpty())
        return tr("Its JSON has an error and is not in the offer. Correct it first.");
    if (!document->isModified() && document->state() == OfferDocument::State::Ready && m_.saver->isLookedFor(offer))
        return tr("Whether it was saved is not known yet.");
    return {};
}

Reply<PublishOutcome> PublishRun::start(const PublishOrder &order)
{
    const Promise<PublishOutcome> promise;
    // What came in the way since the person decided, or while they did.
    if (const auto way = PublishGate::inTheWay(facts(order.offer, order.kind)))
        refuse(promise, ApiError::local(ApiError::Kind::Conflict, {}, way->text));
    else if (order.kind == OperationRecord::Kind::Publish)
        save(order, promise);
    else
        post(order, promise);
    return promise.reply();
}

void PublishRun::save(const PublishOrder &order, const Promise<PublishOutcome> &promise)
{
    using State = OfferDocument::State;
    OfferDocument *document = m_.offers->document(order.offer);
    const bool isBeingSaved = document && (document->state() == State::Saving || document->state() == State::Checking);
    if (!document || (!document->isModified() && !isBeingSaved)) {
        look(order, promise);
        return;
    }
    const auto isTakenBack = begin(order, promise);
    m_.saver->save(document).then(this, [this, order, promise, isTakenBack](const Result<SaveOutcome> &outcome) {
        if (*isTakenBack) {
            promise.finish(tl::unexpected(ApiError::cancelled()));
            return;
        }
        m_begun.remove(order.offer);
        if (outcome)
            saved(order, promise, *outcome);
        else
            refuse(promise, outcome.error());
    });
}

// Until it is sent it can be taken back. \returns whether it was
std::shared_ptr<bool> PublishRun::begin(const PublishOrder &order, const Promise<PublishOutcome> &promise)
{
    m_begun.insert(order.offer);
    auto isTakenBack = std::make_shared<bool>(false);
    promise.onCancel([run = QPointer(this), offer = order.offer, isTakenBack] {
        *isTakenBack = true;
        if (run)
            run->m_begun.remove(offer);
    });
    return isTakenBack;
}

// What was not saved just now may be another draft than the person has seen.
void PublishRun::look(const PublishOrder &order, const Promise<PublishOutcome> &promise)
{
    if (order.seen.isUndefined()) {
        post(order, promise);
        return;
    }
    const auto isTakenBack = begin(order, promise);
    m_.reader->read(order.offer).then(this, [this, order, promise, isTakenBack](const Result<OfferSnapshot> &draft) {
        if (*isTakenBack) {
            promise.finish(tl::unexpected(ApiError::cancelled()));
            return;
        }
        m_begun.remove(order.offer);
        const SchemaCatalog *schemas = m_.offers->schemas();
        const auto way = PublishGate::inTheWay(facts(order.offer, order.kind));
        if (!draft)
            refuse(promise, draft.error());
        else if (schemas->body(draft->body).content() != schemas->body(order.seen).content())
            refuse(promise, ApiError::local(ApiError::Kind::PreconditionFailed, {},
                                            tr("Not published: someone else changed the draft since it was compared. "
                                               "See what changes now, then publish again.")));
        else if (way)
            refuse(promise, ApiError::local(ApiError::Kind::Conflict, {}, tr("Not published. %1").arg(way->text)));
        else
            post(order, promise);
    });
}

void PublishRun::saved(const PublishOrder &order, const Promise<PublishOutcome> &promise, const SaveOutcome &outcome)
{
    switch (outcome.kind) {
    case SaveOutcome::Kind::Saved:
        if (const auto way = PublishGate::inTheWay(facts(order.offer, order.kind)))
            refuse(promise, ApiError::local(ApiError::Kind::Conflict, {}, tr("Not published. %1").arg(way->text)));
        else if (const OfferDocument *document = m_.offers->document(order.offer); document && document->isModified())
            save(order, promise); // what was typed meanwhile
        else
            post(order, promise);
        return;
    case SaveOutcome::Kind::Conflict: // what somebody else made of the draft is not published without a look
        refuse(promise,
               ApiError::local(ApiError::Kind::PreconditionFailed, {},
                               tr("Not saved and not published: someone else changed the draft. Merge it, then "
                                  "publish again.")));
        return;
    case SaveOutcome::Kind::Refused:
    case SaveOutcome::Kind::Unknown: {
        ApiError error = outcome.error;
        error.message = tr("Not published. %1").arg(error.message);
        refuse(promise, error);
        return;
    }
    }
}

void PublishRun::post(const PublishOrder &order, const Promise<PublishOutcome> &promise)
{
    promise.onCancel(nullptr); // it is sent now
    const OperationKey key = order.kind == OperationRecord::Kind::Publish
                                 ? m_.service->publish(order.offer, order.emails, order.changes)
                                 : m_.service->goLive(order.offer, order.changes);
    m_starting.insert(key, promise);
    Q_EMIT begun(order.offer, key);
    operationChanged(key);
}

void PublishRun::operationChanged(OperationKey operation)
{
    const OperationRecord *record = m_.store->find(operation);
    if (!m_starting.contains(operation) || !record || record->phase == Phase::Starting ||
        record->phase == Phase::LookingUp)
        return;
    const Promise<PublishOutcome> promise = m_starting.take(operation);
    const bool isKnown = record->phase != Phase::Unknown;
    const bool isRefused = record->phase == Phase::Refused;
    promise.finish(PublishOutcome{isRefused ? PublishOutcome::Kind::Refused
                                  : isKnown ? PublishOutcome::Kind::Started
                                            : PublishOutcome::Kind::Unknown,
                                  operation, record->error.value_or(ApiError())});
}

} // namespace pubconsole
