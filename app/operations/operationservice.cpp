// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationservice.h"

#include "backend/offerbackend.h"
#include "operations/operationrepository.h"
#include "operations/operationstore.h"

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;
using Kind = OperationRecord::Kind;
using Phase = OperationRecord::Phase;

namespace {

// Whether this can be what was asked for: another than was there before, of its kind, and not older. (Clocks may differ
// by some minutes.)
bool mayBe(const Submission &submission, const OperationRecord &record)
{
    constexpr qint64 skewSeconds = 15 * 60;
    const bool isKind = submission.kind == record.kind || (record.kind == Kind::GoLive && submission.mayBeGoLive);
    const bool isOlder =
        submission.changedTime.isValid() && submission.changedTime.secsTo(record.started) > skewSeconds;
    // Where none was known before, one that ended earlier may be anybody's that a list had left out.
    const bool isEarlier = record.newestBefore && record.newestBefore->isEmpty() && submission.state.isFinal() &&
                           submission.changedTime.isValid() && submission.changedTime < record.started;
    return submission.id != record.newestBefore && isKind && !isOlder && !isEarlier;
}

// Which operation a status speaks of: behind the publisher's signoff it is a go-live.
Kind kindOf(const OperationReport &report)
{
    return report.isSignedOff() ? Kind::GoLive : Kind::Publish;
}

// Whether what was there before the POST can be what it asked for: under way, and where it passes the publisher's
// signoff on the right side of it.
bool mayBe(const OperationReport &report, Kind kind)
{
    const auto signoff = std::find_if(report.steps.cbegin(), report.steps.cend(),
                                      [](const OperationStep &step) { return step.isPublisherSignoff; });
    return !report.status.isFinal() && (signoff == report.steps.cend() || kindOf(report) == kind);
}

// The service's last word of it; invalid where none has a time.
QDateTime lastWord(const OperationReport &report)
{
    QDateTime last;
    const auto see = [&last](const OperationMessage &message) {
        if (message.time.isValid() && (!last.isValid() || message.time > last))
            last = message.time;
    };
    for (const OperationStep &step : report.steps)
        std::for_each(step.messages.cbegin(), step.messages.cend(), see);
    std::for_each(report.messages.cbegin(), report.messages.cend(), see);
    return last.toLocalTime();
}

} // namespace

OperationService::OperationService(OfferBackend *backend, OperationStore *store, OperationRepository *repository,
                                   QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_store(store)
    , m_repository(repository)
{
}

// What is asked about comes last: until it is known it is the newest of its offer, also where what it follows still
// waits for the review.
void OperationService::resume()
{
    QList<OperationRecord> unfinished = m_repository ? m_repository->unfinished() : QList<OperationRecord>();
    std::stable_partition(unfinished.begin(), unfinished.end(),
                          [](const OperationRecord &record) { return record.phase != Phase::Starting; });
    QSet<OfferId> found; // meanwhile, by looking; nobody else looks for a POST of this program
    for (const auto &[key, record] : m_store->operations()) {
        if (!record.isOver())
            found.insert(record.offer);
    }
    for (OperationRecord record : std::as_const(unfinished)) {
        const bool isIntent = record.phase == Phase::Starting;
        if (!isIntent && found.contains(record.offer))
            continue;
        if (isIntent)
            record.phase = Phase::LookingUp;
        record.location = m_backend->checked(record.location);
        const OperationKey key = m_store->add(record);
        if (!isIntent)
            continue;
        keepKnown(key);
        ApiError cause;
        cause.kind = ApiError::Kind::Cancelled;
        cause.isOutcomeUnknown = true;
        cause.message = tr("The program ended before the service answered.");
        lookUp(key, cause);
    }
}

OperationKey OperationService::publish(const OfferId &offer, const QString &emails, const QStringList &changes)
{
    return start(offer, Kind::Publish, emails, changes);
}

OperationKey OperationService::goLive(const OfferId &offer, const QStringList &changes)
{
    return start(offer, Kind::GoLive, {}, changes);
}

// A list may come empty once: what this program knew, of this run or an earlier one, was there before, too.
void OperationService::keepKnown(OperationKey key)
{
    const OperationRecord *record = m_store->find(key);
    auto known = m_repository ? m_repository->locations(record->offer, record->rowId) : QList<OperationRef>();
    if (record->rowId == 0) { // nothing of this run can have been started by it
        const QList<OperationKey> keys = m_store->keysOf(record->offer);
        for (const OperationKey other : keys)
            known.append(m_store->find(other)->location);
    }
    for (const OperationRef &location : std::as_const(known)) {
        if (!location.isEmpty())
            m_before[key].insert(m_backend->idOf(location));
    }
}

// The newest submission is read first: should the POST's answer be lost, it tells a new operation from an old one.
OperationKey OperationService::start(const OfferId &offer, Kind kind, const QString &emails, const QStringList &changes)
{
    OperationRecord record;
    record.offer = offer;
    record.kind = kind;
    record.changes = changes;
    record.started = QDateTime::currentDateTime();
    record.lastRead = record.started;
    record.isBegunHere = true;
    const OperationKey key = m_store->add(record);
    keepKnown(key);
    m_backend->submissions(offer).then(this, [this, key, emails](const Result<QList<Submission>> &submissions) {
        if (submissions) { // a 404 may be somebody else's: it is not known then what was there
            const QString newest = submissions->isEmpty() ? u""_s : submissions->first().id;
            for (const Submission &submission : *submissions)
                m_before[key].insert(m_backend->idOf(submission.operation));
            m_store->update(key, [&newest](OperationRecord &changed) { changed.newestBefore = newest; });
        }
        commit(key, emails);
    });
    return key;
}

void OperationService::commit(OperationKey key, const QString &emails)
{
    if (!m_repository) {
        post(key, emails);
        return;
    }
    m_repository->begin(key, this, [this, key, emails](const QString &error) {
        if (error.isEmpty())
            post(key, emails);
        else
            ended(key, Phase::Refused,
                  ApiError::local(
                      ApiError::Kind::Local, {},
                      tr("Nothing was sent: the operation could not be written down on this computer. %1").arg(error)));
    });
}

void OperationService::post(OperationKey key, const QString &emails)
{
    const OperationRecord *record = m_store->find(key);
    const auto reply = m_backend->start(record->offer, record->kind, emails);
    reply.then(this, [this, key](const Result<OperationStart> &answer) {
        if (answer && !answer->operation.isEmpty()) {
            if (wasThereBefore(key, answer->operation))
                askWhetherItRuns(key, *answer);
            else
                accepted(key, *answer);
        } else if (answer) {
            ApiError cause = ApiError::protocol(tr("The answer names no operation."));
            cause.correlationId = answer->correlationId;
            cause.isOutcomeUnknown = true;
            lookUp(key, cause);
        } else if (answer.error().isOutcomeUnknown) {
            lookUp(key, answer.error());
        } else {
            ended(key, Phase::Refused, answer.error());
        }
    });
}

bool OperationService::wasThereBefore(OperationKey key, const OperationRef &location) const
{
    return m_before.value(key).contains(m_backend->idOf(location));
}

// Asking again for what runs starts nothing more and is answered with it. One that has ended was not started by this.
void OperationService::askWhetherItRuns(OperationKey key, const OperationStart &answer)
{
    m_backend->follow(answer.operation).then(this, [this, key, answer](const Result<OperationReport> &report) {
        if (report && mayBe(*report, m_store->find(key)->kind)) {
            accepted(key, answer);
            return;
        }
        ApiError cause = ApiError::protocol(tr("The answer names an operation that was there before."));
        cause.correlationId = answer.correlationId;
        cause.isOutcomeUnknown = true;
        lookUp(key, cause);
    });
}

void OperationService::accepted(OperationKey key, const OperationStart &answer)
{
    m_before.remove(key);
    supersede(key, answer.operation);
    m_store->update(key, [&](OperationRecord &record) {
        record.phase = Phase::Running;
        record.location = answer.operation;
        record.correlationId = answer.correlationId;
        record.lastRead = QDateTime::currentDateTime();
        record.error.reset();
        record.readError.reset();
    });
}

void OperationService::ended(OperationKey key, Phase phase, const ApiError &error)
{
    m_lookups.remove(key);
    m_before.remove(key);
    m_store->update(key, [&](OperationRecord &record) {
        record.phase = phase;
        record.error = error;
        record.finished = QDateTime::currentDateTime();
    });
}

// At most one operation runs for an offer: what went before has ended. Where it can be read by its own path the watcher
// sees how; where only the offer's status was read, that status speaks of the new operation from now on. What was found
// at the same place is this one itself.
void OperationService::supersede(OperationKey key, const OperationRef &location)
{
    const OperationRecord *current = m_store->find(key);
    for (const auto &[other, record] : m_store->operations()) {
        const bool isSame = record.location == location && !record.newestBefore;
        if (other == key || record.offer != current->offer || !record.isFollowed() ||
            !(record.location.isEmpty() || isSame))
            continue;
        m_store->update(other, [](OperationRecord &old) {
            old.phase = Phase::Superseded;
            old.finished = QDateTime::currentDateTime();
        });
    }
}

// Another POST of this program is known to have started it.
bool OperationService::isAnothers(OperationKey key, const OperationRef &location) const
{
    const OfferId &offer = m_store->find(key)->offer;
    const QList<OperationKey> keys = m_store->keysOf(offer);
    return std::any_of(keys.cbegin(), keys.cend(), [&](OperationKey other) {
        const OperationRecord *record = m_store->find(other);
        return other != key && record->newestBefore && record->location == location;
    });
}

// Nothing shows yet whether it was started. The POST is never sent again: the list of submissions says whether it
// arrived, now or in some minutes.
void OperationService::lookUp(OperationKey key, const ApiError &cause)
{
    m_lookups.insert(key, LookAgain(m_lookTimer));
    m_store->update(key, [&cause](OperationRecord &record) {
        record.phase = Phase::LookingUp;
        record.error = cause;
    });
    look(key, cause);
}

void OperationService::look(OperationKey key, const ApiError &cause)
{
    const OfferId offer = m_store->find(key)->offer;
    m_backend->submissions(offer).then(this, [this, key, cause](const Result<QList<Submission>> &submissions) {
        const bool isNone = !submissions && submissions.error().kind == ApiError::Kind::NotFound;
        if (submissions || isNone)
            looked(key, cause, submissions.value_or(QList<Submission>()));
        else
            lookLater(key, cause, submissions.error());
    });
}

void OperationService::looked(OperationKey key, const ApiError &cause, const QList<Submission> &submissions)
{
    if (submissions.isEmpty() && !m_store->find(key)->newestBefore) // the next one to be there is a new one
        m_store->update(key, [](OperationRecord &record) { record.newestBefore = u""_s; });
    const OperationRecord *record = m_store->find(key);
    OperationRef location;
    if (!submissions.isEmpty() && mayBe(submissions.first(), *record))
        location = submissions.first().operation;
    ApiError error = cause;
    if (!record->newestBefore) {
        error.message = tr("%1 Whether it was started is not known: what ran before could not be read. Look at the "
                           "offer's status before you try again.")
                            .arg(cause.message);
        ended(key, Phase::Unknown, error);
    } else if (!location.isEmpty() && !wasThereBefore(key, location) && !isAnothers(key, location)) {
        m_lookups.remove(key);
        accepted(key, {location});
    } else if (m_lookups[key].isOver()) {
        error.message =
            tr("%1 Whether it was started is not known. The service was asked for %n minute(s) and shows no "
               "sign of it. Look at the offer's status before you try again.",
               nullptr, int(LookAgain::patience.count()))
                .arg(cause.message);
        ended(key, Phase::Unknown, error);
    } else {
        lookLater(key, cause, std::nullopt);
    }
}

// Until it shows, or the service can be asked, nobody knows, and nothing else is claimed.
void OperationService::lookLater(OperationKey key, const ApiError &cause, const std::optional<ApiError> &why)
{
    ApiError error = cause;
    error.message = why ? tr("%1 Whether it was started is not known yet: the service could not be asked. %2")
                              .arg(cause.message, why->message)
                        : tr("%1 Whether it was started is not known yet: the service does not show it. It is looked "
                             "for again over the next minutes.")
                              .arg(cause.message);
    m_store->update(key, [&](OperationRecord &record) {
        record.error = error;
        record.readError = why;
    });
    m_lookups[key].after(why ? why->retryAfter : std::nullopt, why.has_value(), this,
                         [this, key, cause] { look(key, cause); });
}

void OperationService::cancel(OperationKey key)
{
    const OperationRecord *record = m_store->find(key);
    if (!record || !record->canCancel())
        return;
    m_store->update(key, [](OperationRecord &changed) {
        changed.phase = Phase::Cancelling;
        changed.cancelRequested = QDateTime::currentDateTime();
        changed.isCancelUnknown = true;
        changed.isCancelUnderWay = true;
        changed.hasCancelFailed = false;
        changed.cancelError.reset();
    });
    if (!m_repository) {
        postCancel(key);
        return;
    }
    m_repository->beginCancel(key, this, [this, key](const QString &error) {
        if (error.isEmpty()) {
            postCancel(key);
            return;
        }
        m_store->update(key, [&error](OperationRecord &changed) {
            changed.phase = Phase::Running;
            changed.cancelRequested = {};
            changed.cancelError = ApiError::local(
                ApiError::Kind::Local, {},
                tr("Nothing was sent: the cancel could not be written down on this computer. %1").arg(error));
        });
    });
}

void OperationService::postCancel(OperationKey key)
{
    const OperationRecord *record = m_store->find(key);
    m_backend->cancel(record->offer, record->location).then(this, [this, key](const Result<OperationStart> &answer) {
        m_store->update(key, [](OperationRecord &changed) { changed.isCancelUnderWay = false; });
        const OperationRecord *current = m_store->find(key);
        // An unknown outcome is watched like an accepted one: the status shows it.
        if (current->isOver() || (!answer && answer.error().isOutcomeUnknown))
            return;
        m_store->update(key, [&](OperationRecord &changed) {
            if (answer) { // where it says what it started it has arrived
                changed.isCancelUnknown = answer->operation.isEmpty();
                return;
            }
            changed.isCancelUnknown = false;
            changed.phase = Phase::Running;
            changed.cancelRequested = {};
            changed.cancelError = answer.error();
        });
    });
}

void OperationService::setTold(OperationKey key, const QString &phase)
{
    m_store->update(key, [&phase](OperationRecord &record) { record.told = phase; });
}

void OperationService::discover(const OfferId &offer)
{
    if (m_store->active(offer))
        return;
    m_backend->submissions(offer).then(this, [this, offer](const Result<QList<Submission>> &submissions) {
        if (!submissions || submissions->isEmpty() || m_store->active(offer))
            return;
        const Submission &newest = submissions->first();
        if (newest.state.isFinal())
            return;
        OperationRecord record;
        record.offer = offer;
        record.kind = newest.kind;
        record.phase = Phase::Running;
        record.started = newest.changedTime.isValid() ? newest.changedTime.toLocalTime() : QDateTime::currentDateTime();
        record.lastRead = QDateTime::currentDateTime();
        record.location = newest.operation;
        m_store->add(record);
    });
}

void OperationService::takeFailure(const OfferId &offer, const OperationReport &report)
{
    const OperationRecord *newest = m_store->newest(offer);
    if (report.status.kind() != StatusWord::Class::Failed || m_store->active(offer) ||
        (newest && newest->phase == Phase::Failed))
        return;
    OperationRecord record;
    record.offer = offer;
    record.kind = kindOf(report);
    record.phase = Phase::Failed;
    record.report = report;
    record.times.resize(report.steps.size());
    record.lastRead = QDateTime::currentDateTime();
    record.finished = lastWord(report);
    m_store->add(record);
}

} // namespace pubconsole
