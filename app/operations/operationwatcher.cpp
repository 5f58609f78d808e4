// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationwatcher.h"

#include "backend/offerbackend.h"
#include "net/pollschedule.h"
#include "net/requestbudget.h"
#include "operations/operationstore.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace pubconsole {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Phase = OperationRecord::Phase;
using Clock = std::chrono::steady_clock;

namespace {
constexpr std::chrono::milliseconds probePause = 30s; // between looks at a service that is gone
constexpr std::chrono::seconds longestBlink = 15min;  // between two looks, where what happened counts as watched
} // namespace

OperationWatcher::OperationWatcher(OfferBackend *backend, OperationStore *store, RequestBudget *budget, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_store(store)
    , m_budget(budget)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OperationWatcher::pollDue);
    connect(store, &OperationStore::operationAdded, this, &OperationWatcher::follow);
    connect(store, &OperationStore::operationChanged, this, &OperationWatcher::follow);
}

// A record that came to be followed, or whose cancel was just accepted, is read soon.
void OperationWatcher::follow(OperationKey key)
{
    const OperationRecord *record = m_store->find(key);
    if (!record->isFollowed()) {
        m_due.remove(key);
        return;
    }
    const bool isNew = !m_due.contains(key) && !m_underWay.contains(key);
    const bool isCancelling = record->phase == Phase::Cancelling;
    const bool isCancelNews = isCancelling != m_cancelling.contains(key);
    if (isCancelNews && isCancelling)
        m_cancelling.insert(key);
    else if (isCancelNews)
        m_cancelling.remove(key);
    if (isNew || isCancelNews) {
        const auto elapsed = std::max<qint64>(record->started.secsTo(QDateTime::currentDateTime()), 0);
        m_moved.insert(key, Clock::now() - (isCancelNews ? 0s : std::chrono::seconds(elapsed)));
        schedule(key, isCancelNews ? 1000ms : 0ms);
    }
}

void OperationWatcher::pollNow()
{
    std::fill(m_due.begin(), m_due.end(), Clock::now());
    pollDue();
}

void OperationWatcher::pollSoon(OperationKey key)
{
    if (m_due.contains(key))
        schedule(key, 0ms);
}

void OperationWatcher::setOffline(bool isOffline)
{
    if (std::exchange(m_isOffline, isOffline) && !isOffline)
        pollNow();
}

void OperationWatcher::schedule(OperationKey key, std::chrono::milliseconds delay)
{
    m_due.insert(key, Clock::now() + delay);
    restart();
}

void OperationWatcher::restart()
{
    if (m_due.isEmpty()) {
        m_timer.stop();
        return;
    }
    const Time next = *std::min_element(m_due.cbegin(), m_due.cend());
    auto wait = std::max(std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now()), 0ms);
    if (m_budget)
        wait = std::max(wait, m_budget->wait());
    m_timer.start(wait);
}

// Who has waited longest comes first, so that a small budget reaches everybody.
void OperationWatcher::pollDue()
{
    const Time now = Clock::now();
    QList<std::pair<Time, OperationKey>> due;
    for (auto it = m_due.cbegin(); it != m_due.cend(); ++it) {
        if (it.value() <= now)
            due.append({it.value(), it.key()});
    }
    std::sort(due.begin(), due.end());
    if (m_isOffline && due.size() > 1) {
        for (qsizetype i = 1; i < due.size(); ++i)
            m_due.insert(due[i].second, now + probePause);
        due.resize(1);
    }
    for (const auto &[time, key] : std::as_const(due)) {
        if (m_budget && !m_budget->take(now))
            break;
        poll(key);
    }
    restart();
}

void OperationWatcher::poll(OperationKey key)
{
    m_due.remove(key);
    const OperationRecord *record = m_store->find(key);
    if (!record || !record->isFollowed() || m_underWay.contains(key))
        return;
    m_underWay.insert(key);
    const auto reply =
        record->location.isEmpty() ? m_backend->status(record->offer) : m_backend->follow(record->location);
    reply.then(this, [this, key](const Result<OperationReport> &report) {
        m_underWay.remove(key);
        if (report)
            told(key, *report);
        else
            refused(key, report.error());
    });
}

// What a report makes of a record. Success is only what the service called success, and an unknown word is still
// running.
Phase OperationWatcher::phaseOf(const OperationRecord &record, const OperationReport &report) const
{
    switch (report.status.kind()) {
    case StatusWord::Class::Succeeded:
        return Phase::Succeeded;
    case StatusWord::Class::Failed:
        return Phase::Failed;
    case StatusWord::Class::Canceled:
        return Phase::Canceled;
    case StatusWord::Class::None:
    case StatusWord::Class::NeverPublished:
    case StatusWord::Class::NotStarted:
    case StatusWord::Class::Running:
    case StatusWord::Class::WaitingForReview:
    case StatusWord::Class::Unknown:
        break;
    }
    // One that may not have arrived is given less time, still some minutes, once the service says that it has none.
    const bool hasNone = record.isCancelUnknown && !record.isCancelUnderWay && report.isCancelable;
    const auto patience = hasNone ? m_cancelPatience / 2 : m_cancelPatience;
    const bool isPatient = record.cancelRequested.secsTo(QDateTime::currentDateTime()) < qint64(patience.count());
    if (record.phase == Phase::Cancelling && isPatient)
        return Phase::Cancelling;
    return record.kind == OperationRecord::Kind::Publish && report.isWaitingForReview() ? Phase::NeedsReview
                                                                                        : Phase::Running;
}

// When steps begin and end, as far as somebody watched. A beginning is between a look at what went before and a look at
// the step; the first began with the operation. An end is that of a step that was seen in progress: what came and went
// between two looks, or ended while nobody looked, took nobody knows how long.
void OperationWatcher::noteSteps(OperationRecord &record, const OperationReport &before, bool isWatched,
                                 const QDateTime &now)
{
    const QList<OperationStep> &steps = record.report.steps;
    record.times.resize(steps.size());
    const int current = record.report.currentStep();
    const int currentBefore = before.currentStep();
    const bool isFirstLook = before.steps.isEmpty();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        StepTimes &times = record.times[i];
        const QString name = steps[i].id.isEmpty() ? steps[i].name : steps[i].id;
        if (times.step != name)
            times = {name, {}, {}};
        if (i == 0 && record.isBegunHere && !times.started.isValid())
            times.started = record.started;
        const bool isEarlier = isFirstLook ? record.isBegunHere : currentBefore >= 0 && currentBefore < i;
        if (i > 0 && i == current && !times.started.isValid() && isWatched && isEarlier) {
            const QDateTime end = record.times[i - 1].finished;
            times.started = end.isValid() ? end : now;
        }
        const bool isDone = steps[i].status.kind() == StatusWord::Class::Succeeded;
        const bool wasInProgress = !isFirstLook && currentBefore == i && isWatched;
        if (isDone && wasInProgress && times.started.isValid() && !times.finished.isValid()) {
            // The service's own last word of the step is nearer to the truth than when it was read.
            const QDateTime word = steps[i].messages.isEmpty() ? QDateTime() : steps[i].messages.last().time;
            const bool isBelievable = word.isValid() && word >= times.started && word <= now;
            times.finished = isBelievable ? word.toLocalTime() : now;
        }
    }
}

std::chrono::seconds OperationWatcher::age(OperationKey key) const
{
    return std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - m_moved.value(key, Clock::now()));
}

// Through the offer's status an operation shows its end only where it was seen under way before: what has ended already
// may be the one that went before it.
bool OperationWatcher::mayBeOfAnother(const OperationRecord &record, const OperationReport &report)
{
    const bool wasSeen = !record.times.isEmpty() || record.report.status != StatusWord();
    return record.location.isEmpty() && report.status.isFinal() && !wasSeen;
}

void OperationWatcher::told(OperationKey key, const OperationReport &report)
{
    const QDateTime now = QDateTime::currentDateTime();
    const OperationRecord *before = m_store->find(key);
    if (!before->isFollowed())
        return;
    if (mayBeOfAnother(*before, report)) {
        refused(key, ApiError::protocol(tr("The service does not know this operation by its address, and the status of "
                                           "the offer may be that of an earlier one.")));
        return;
    }
    if (before->report.status != report.status || before->report.currentStep() != report.currentStep())
        m_moved.insert(key, Clock::now());
    schedule(key, pollDelay(age(key), report.retryAfter, false, QRandomGenerator::global()->generateDouble()));
    m_store->update(key, [&](OperationRecord &record) {
        const Phase phase = phaseOf(record, report);
        record.hasCancelFailed = record.hasCancelFailed || (record.phase == Phase::Cancelling &&
                                                            (phase == Phase::Running || phase == Phase::NeedsReview));
        const qint64 blink = record.lastRead.secsTo(now);
        const bool isWatched = record.lastRead.isValid() && blink >= 0 && blink <= qint64(longestBlink.count());
        const OperationReport last = std::exchange(record.report, report);
        record.phase = phase;
        record.lastRead = now;
        record.readError.reset();
        noteSteps(record, last, isWatched, now);
        if (record.isOver()) {
            record.finished = now;
            record.isEndWatched = isWatched && last.status != StatusWord();
        }
    });
}

void OperationWatcher::refused(OperationKey key, const ApiError &error)
{
    const OperationRecord *record = m_store->find(key);
    if (!record->isFollowed())
        return;
    schedule(key, pollDelay(age(key), error.retryAfter, true, QRandomGenerator::global()->generateDouble()));
    m_store->update(key, [&](OperationRecord &changed) {
        changed.readError = error;
        // An operation that its own path does not know is still seen through the offer's status.
        if (error.kind == ApiError::Kind::NotFound)
            changed.location = {};
    });
}

} // namespace pubconsole
