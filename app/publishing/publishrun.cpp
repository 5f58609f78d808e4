// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/publishrun.h"

#include "offer/draftsaver.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"

#include <QPointer>

namespace pubconsole {

using Phase = OperationRecord::Phase;

namespace {

void refuse(const Promise<PublishOutcome> &promise, const ApiError &error)
{
    promise.finish(PublishOutcome{PublishOutcome::Kind::Refused, 0, error});
}

} // namespace

PublishRun::PublishRun(const OfferStore *listed, OpenOffers *offers, DraftSaver *saver, OperationService *service,
                       OperationStore *store, QObject *parent)
    : QObject(parent)
    , m_listed(listed)
    , m_offers(offers)
    , m_saver(saver)
    , m_service(service)
    , m_store(store)
{
    connect(store, &OperationStore::operationChanged, this, &PublishRun::operationChanged);
}

PublishFacts PublishRun::facts(const OfferId &offer, OperationRecord::Kind kind) const
{
    PublishFacts facts;
    facts.kind = kind;
    facts.active = m_store->active(offer);
    const OfferSummary *summary = m_listed->summary(offer);
    facts.isWaitingForReview = facts.active
                                   ? facts.active->phase == Phase::NeedsReview
                                   : summary && m_listed->statusClass(*summary) == StatusWord::Class::WaitingForReview;
    facts.needsAddresses = m_offers->capabilities().hasEmails && (!summary || !summary->isMigrated);
    facts.isBegun = m_saving.contains(offer);
    facts.isEdited = m_offers->hasUnsaved(offer);
    if (kind == OperationRecord::Kind::Publish)
        facts.editFault = editFault(offer);
    return facts;
}

// What is published is what the person sees here, or nothing is.
QString PublishRun::editFault(const OfferId &offer) const
{
    const OfferDocument *document = m_offers->document(offer);
    if (!document)
        return m_offers->hasUnsaved(offer) ? tr("It has unsaved changes that are not open here. Open it first.")
                                           : QString();
    if (!document->unparsedText().isEmpty())
        return tr("Its JSON has an error and is not in the offer. Correct it first.");
    if (!document->isModified() && document->state() == OfferDocument::State::Ready && m_saver->isLookedFor(offer))
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
    OfferDocument *document = m_offers->document(order.offer);
    const bool isBeingSaved = document && (document->state() == State::Saving || document->state() == State::Checking);
    if (!document || (!document->isModified() && !isBeingSaved)) {
        post(order, promise);
        return;
    }
    m_saving.insert(order.offer);
    const auto isTakenBack = std::make_shared<bool>(false);
    promise.onCancel([run = QPointer(this), offer = order.offer, isTakenBack] {
        *isTakenBack = true;
        if (run)
            run->m_saving.remove(offer);
    });
    m_saver->save(document).then(this, [this, order, promise, isTakenBack](const Result<SaveOutcome> &outcome) {
        if (*isTakenBack) {
            promise.finish(tl::unexpected(ApiError::cancelled()));
            return;
        }
        m_saving.remove(order.offer);
        if (outcome)
            saved(order, promise, *outcome);
        else
            refuse(promise, outcome.error());
    });
}

void PublishRun::saved(const PublishOrder &order, const Promise<PublishOutcome> &promise, const SaveOutcome &outcome)
{
    switch (outcome.kind) {
    case SaveOutcome::Kind::Saved:
        if (const auto way = PublishGate::inTheWay(facts(order.offer, order.kind)))
            refuse(promise, ApiError::local(ApiError::Kind::Conflict, {}, tr("Not published. %1").arg(way->text)));
        else
            save(order, promise); // what was typed meanwhile, if anything
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
                                 ? m_service->publish(order.offer, order.emails, order.changes)
                                 : m_service->goLive(order.offer, order.changes);
    m_starting.insert(key, promise);
    Q_EMIT begun(order.offer, key);
    operationChanged(key);
}

void PublishRun::operationChanged(OperationKey operation)
{
    const OperationRecord *record = m_store->find(operation);
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
