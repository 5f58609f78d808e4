// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/operationeffects.h"

#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "operations/operationfailure.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "operations/operationwatcher.h"

namespace pubconsole {

using namespace Qt::StringLiterals;
using Activity = OfferStore::Activity;
using Phase = OperationRecord::Phase;

namespace {

// What is not known to have been started is no news of an offer yet. What went live is that until a list that was asked
// for afterwards says how it stands.
Activity activityOf(const OperationStore &operations, const OfferStore &offers, const OfferId &offer)
{
    const OperationRecord *active = operations.active(offer);
    const OperationRecord *newest = operations.newest(offer);
    if (!active && newest && newest->phase == Phase::Failed && operations.needsYou(*newest))
        return Activity::Failed;
    if (!active && newest && newest->kind == OperationRecord::Kind::GoLive && newest->phase == Phase::Succeeded) {
        const auto list = offers.publishers().find(offer.publisher);
        const bool isSaid = list == offers.publishers().end() || list->second.refreshedAt >= newest->lastRead;
        return isSaid ? Activity::None : Activity::WentLive;
    }
    if (!active || !active->isFollowed())
        return Activity::None;
    if (active->phase == Phase::Cancelling)
        return Activity::Cancelling;
    if (active->phase == Phase::NeedsReview)
        return Activity::NeedsReview;
    return active->kind == OperationRecord::Kind::GoLive ? Activity::GoingLive : Activity::Publishing;
}

// What a failed operation says, whole; of one under way what it calls an error.
QStringList problemsOf(const OperationRecord &record)
{
    if (const auto failure = OperationFailure::of(record))
        return failure->messages.isEmpty() ? QStringList{failure->sentence} : failure->messages;
    QStringList messages;
    for (const OperationStep &step : record.report.steps) {
        for (const OperationMessage &message : step.messages) {
            if (message.isError())
                messages += message.text;
        }
    }
    return messages;
}

} // namespace

OperationEffects::OperationEffects(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_(parts)
{
    connect(m_.operations, &OperationStore::operationAdded, this, &OperationEffects::operationChanged);
    connect(m_.operations, &OperationStore::operationChanged, this, &OperationEffects::operationChanged);
    connect(m_.offers, &OfferStore::offersChanged, this, &OperationEffects::listRead);
    connect(m_.offers, &OfferStore::publisherChanged, this, &OperationEffects::listRead); // the same, and newer
    connect(m_.offers, &OfferStore::reportChanged, this, [this](const OfferId &id) {
        if (const OperationReport *report = m_.offers->report(id))
            m_.operationService->takeFailure(id, *report);
    });
    connect(m_.openOffers, &OpenOffers::documentOpened, this, &OperationEffects::documentOpened);
}

void OperationEffects::operationChanged(OperationKey key)
{
    const OperationRecord *record = m_.operations->find(key);
    m_.offers->setActivity(record->offer, activityOf(*m_.operations, *m_.offers, record->offer));
    OfferDocument *document = m_.openOffers->document(record->offer);
    if (document && record->phase == Phase::Refused && record->error)
        document->problems()->setRefusal(*record->error);
    if (document)
        tellProblems(document);
}

// It was not open when the service refused it: what was wrong is looked for there now.
void OperationEffects::documentOpened(OfferDocument *document)
{
    const QList<OperationKey> keys = m_.operations->keysOf(document->id());
    const OperationRecord *last = keys.isEmpty() ? nullptr : m_.operations->find(keys.last());
    if (last && last->phase == Phase::Refused && last->error)
        document->problems()->setRefusal(*last->error);
    tellProblems(document);
}

// What the service found wrong stands at the offer, where it is corrected; the newest operation counts.
void OperationEffects::tellProblems(OfferDocument *document)
{
    if (const OperationRecord *newest = m_.operations->newest(document->id()))
        document->problems()->setStepMessages(newest->isLeftBehind ? QStringList() : problemsOf(*newest));
}

// A list that was read after a failure and says something else: others went on. One that calls an offer done whose
// operation still runs knows more than was read of it.
void OperationEffects::listRead(const QString &publisher)
{
    const auto entry = m_.offers->publishers().find(publisher);
    if (entry == m_.offers->publishers().end())
        return;
    QList<OperationKey> moved;
    for (const auto &[key, record] : m_.operations->operations()) {
        const OfferSummary *offer = record.offer.publisher == publisher ? m_.offers->summary(record.offer) : nullptr;
        if (!offer)
            continue;
        m_.offers->setActivity(record.offer, activityOf(*m_.operations, *m_.offers, record.offer));
        const bool isFinal = offer->status.isFinal();
        if (isFinal && record.isFollowed())
            m_.watcher->pollSoon(key);
        const bool isRead = entry->second.refreshedAt > record.lastRead;
        const bool isLeftBehind = isRead && isFinal && offer->status.kind() != StatusWord::Class::Failed;
        if (record.phase == Phase::Failed && record.isLeftBehind != isLeftBehind)
            moved += key;
    }
    for (const OperationKey key : std::as_const(moved))
        m_.operations->update(key, [](OperationRecord &record) { record.isLeftBehind = !record.isLeftBehind; });
}

} // namespace pubconsole
