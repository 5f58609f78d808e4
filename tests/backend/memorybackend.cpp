// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/memorybackend.h"

#include "json/jsonwriter.h"

#include <QCryptographicHash>

#include <functional>

using namespace pubconsole;
using namespace Qt::StringLiterals;

namespace {

constexpr int turnsOfAStore = 5;

// Goes on after so many turns of the event loop.
void afterTurns(QObject *context, int turns, std::function<void()> then)
{
    QMetaObject::invokeMethod(
        context,
        [context, turns, then = std::move(then)] {
            if (turns > 1)
                afterTurns(context, turns - 1, then);
            else
                then();
        },
        Qt::QueuedConnection);
}

Revision revisionOf(const JsonValue &body)
{
    return Revision(QCryptographicHash::hash(JsonWriter::compact(body), QCryptographicHash::Sha256).toHex());
}

ApiError refusal(ApiError::Kind kind, const QString &message)
{
    return ApiError::local(kind, u"Memory"_s, message);
}

} // namespace

void MemoryBackend::move(const OfferId &id, State state)
{
    Offer &offer = m_offers[id];
    Operation &operation = offer.operations.first();
    operation.state = state;
    if (operation.kind == OperationKind::Publish && state == State::WaitingForReview)
        offer.preview = offer.draft;
    if (operation.kind == OperationKind::GoLive && state == State::Succeeded)
        offer.production = offer.preview;
}

// What was written is there, whether or not somebody hears of it.
template<typename T>
Reply<T> MemoryBackend::answered(Result<T> result)
{
    if (std::exchange(m_next, Answer::Given) == Answer::Lost) {
        ApiError lost = refusal(ApiError::Kind::Network, u"The answer was lost."_s);
        lost.isOutcomeUnknown = true;
        return Reply<T>::finished(tl::unexpected(lost));
    }
    return Reply<T>::finished(std::move(result));
}

Reply<QList<Publisher>> MemoryBackend::publishers()
{
    QList<Publisher> found;
    for (const auto &[id, offer] : m_offers) {
        if (found.isEmpty() || found.last().id != id.publisher)
            found.append({id.publisher, id.publisher});
    }
    return Reply<QList<Publisher>>::finished(found);
}

Reply<QList<OfferSummary>> MemoryBackend::offers(const QString &publisher)
{
    QList<OfferSummary> found;
    for (const auto &[id, offer] : m_offers) {
        if (id.publisher != publisher)
            continue;
        OfferSummary summary = *summaryOf(offer.draft, publisher);
        summary.status =
            report(offer.operations.isEmpty() ? State::NeverPublished : offer.operations.first().state).status;
        found.append(summary);
    }
    return Reply<QList<OfferSummary>>::finished(found);
}

std::optional<OfferSummary> MemoryBackend::summaryOf(const JsonValue &body, const QString &publisher) const
{
    OfferSummary summary;
    const OfferBody offer = m_schemas->body(body);
    summary.id = {publisher, offer.id().offer};
    summary.displayText = offer.title();
    summary.offerTypeId = offer.type();
    return summary;
}

Reply<OfferSnapshot> MemoryBackend::read(const OfferId &id, const Stage &stage)
{
    if (m_isGone)
        return Reply<OfferSnapshot>::finished(tl::unexpected(refusal(ApiError::Kind::Network, u"It is gone."_s)));
    const auto found = m_offers.find(id);
    JsonValue body;
    if (found != m_offers.end() && !stage.isVersion())
        body = stage.slot == Slot::Draft     ? found->second.draft
               : stage.slot == Slot::Preview ? found->second.preview
                                             : found->second.production;
    if (body.isUndefined())
        return Reply<OfferSnapshot>::finished(
            tl::unexpected(refusal(ApiError::Kind::NotFound, u"There is no such offer."_s)));
    return Reply<OfferSnapshot>::finished(OfferSnapshot{id, body, revisionOf(body)});
}

Reply<OfferSnapshot> MemoryBackend::store(const OfferId &id, const JsonValue &body, const Revision &over,
                                          const QList<QByteArray> &)
{
    const Promise<OfferSnapshot> promise;
    afterTurns(this, turnsOfAStore,
               [this, promise, id, body, over] { promise.follow(answered(stored(id, body, over)), this); });
    return promise.reply();
}

Result<OfferSnapshot> MemoryBackend::stored(const OfferId &id, const JsonValue &body, const Revision &over)
{
    ++m_stores;
    const auto found = m_offers.find(id);
    if (found != m_offers.end() && over.isEmpty())
        return tl::unexpected(refusal(ApiError::Kind::Conflict, u"It is there already."_s));
    const bool isCurrent =
        found == m_offers.end() ? over.isEmpty() : over == Revision::any() || over == revisionOf(found->second.draft);
    if (!isCurrent)
        return tl::unexpected(refusal(ApiError::Kind::PreconditionFailed, u"It is another by now."_s));
    m_offers[id].draft = body;
    return OfferSnapshot{id, body, revisionOf(body)};
}

OperationReport MemoryBackend::report(State state) const
{
    OperationReport report;
    report.status = StatusWord(state, {}); // it has no words
    report.isCancelable = state == State::Running || state == State::WaitingForReview;
    return report;
}

Reply<OperationReport> MemoryBackend::status(const OfferId &id)
{
    const QList<Operation> operations = m_offers[id].operations;
    return Reply<OperationReport>::finished(
        report(operations.isEmpty() ? State::NeverPublished : operations.first().state));
}

Reply<QList<Submission>> MemoryBackend::submissions(const OfferId &id)
{
    QList<Submission> found;
    for (const Operation &operation : std::as_const(m_offers[id].operations)) {
        Submission submission;
        submission.id = operation.id;
        submission.operation = OperationRef("memory:"_L1 + operation.id);
        submission.offer = id;
        submission.kind = operation.kind;
        submission.mayBeGoLive = operation.kind == OperationKind::GoLive;
        submission.state = report(operation.state).status;
        found.append(submission);
    }
    return Reply<QList<Submission>>::finished(found);
}

Reply<OperationStart> MemoryBackend::start(const OfferId &id, OperationKind kind, const QString &)
{
    Offer &offer = m_offers[id];
    const bool isRunning = !offer.operations.isEmpty() && offer.operations.first().state == State::Running;
    const bool isNothing = kind == OperationKind::GoLive && offer.preview.isUndefined();
    if (isRunning || isNothing)
        return Reply<OperationStart>::finished(tl::unexpected(refusal(ApiError::Kind::Conflict, u"Not now."_s)));
    if (kind == OperationKind::GoLive)
        offer.operations.first().state = State::Succeeded;
    offer.operations.prepend({u"Op-%1"_s.arg(++m_starts), kind});
    return answered<OperationStart>(OperationStart{OperationRef("memory:"_L1 + offer.operations.first().id)});
}

Reply<OperationReport> MemoryBackend::follow(const OperationRef &operation)
{
    for (const auto &[id, offer] : m_offers) {
        for (const Operation &known : offer.operations) {
            if (m_knowsReferences && known.id.toLower() == idOf(operation))
                return Reply<OperationReport>::finished(report(known.state));
        }
    }
    return Reply<OperationReport>::finished(
        tl::unexpected(refusal(ApiError::Kind::NotFound, u"There is no such operation."_s)));
}

Reply<OperationStart> MemoryBackend::cancel(const OfferId &id, const OperationRef &operation)
{
    for (Operation &known : m_offers[id].operations) {
        if (known.id.toLower() == idOf(operation))
            known.state = State::Canceled;
    }
    return answered<OperationStart>(OperationStart{operation});
}

QString MemoryBackend::idOf(const OperationRef &operation) const
{
    return operation.text().mid(int(qstrlen("memory:"))).toLower();
}
