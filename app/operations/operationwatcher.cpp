// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationwatcher.h"

#include "marketplace/marketplaceclient.h"
#include "operations/operationstore.h"
#include "operations/pollschedule.h"

#include <QRandomGenerator>

#include <algorithm>

namespace pubconsole {

using namespace std::chrono_literals;
using Phase = OperationRecord::Phase;

namespace {

// What a report makes of a record. Success is only what the service called success, and an unknown word is still
// running.
Phase phaseOf(const OperationRecord &record, const OperationReport &report)
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
    if (record.isCancelRequested && record.phase == Phase::Cancelling)
        return Phase::Cancelling;
    return record.kind == OperationRecord::Kind::Publish && report.isWaitingForReview() ? Phase::NeedsReview
                                                                                        : Phase::Running;
}

} // namespace

OperationWatcher::OperationWatcher(MarketplaceClient *client, OperationStore *store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
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
        m_moved.insert(key, QDateTime::currentDateTime());
        schedule(key, isCancelNews ? 1000ms : 0ms);
    }
}

void OperationWatcher::pollNow()
{
    for (auto it = m_due.begin(); it != m_due.end(); ++it)
        *it = QDateTime::currentDateTime();
    pollDue();
}

void OperationWatcher::schedule(OperationKey key, std::chrono::milliseconds delay)
{
    m_due.insert(key, QDateTime::currentDateTime().addMSecs(delay.count()));
    qint64 next = delay.count();
    for (const QDateTime &due : std::as_const(m_due))
        next = std::min(next, std::max<qint64>(QDateTime::currentDateTime().msecsTo(due), 0));
    m_timer.start(std::chrono::milliseconds(next));
}

void OperationWatcher::pollDue()
{
    const QDateTime now = QDateTime::currentDateTime();
    QList<OperationKey> due;
    qint64 next = -1;
    for (auto it = m_due.cbegin(); it != m_due.cend(); ++it) {
        const qint64 wait = now.msecsTo(it.value());
        if (wait <= 0)
            due.append(it.key());
        else
            next = next < 0 ? wait : std::min(next, wait);
    }
    if (next >= 0)
        m_timer.start(std::chrono::milliseconds(next));
    for (const OperationKey key : due)
        poll(key);
}

void OperationWatcher::poll(OperationKey key)
{
    m_due.remove(key);
    const OperationRecord *record = m_store->find(key);
    if (!record || !record->isFollowed() || m_underWay.contains(key))
        return;
    m_underWay.insert(key);
    const auto reply =
        record->location.url.isEmpty() ? m_client->status(record->offer) : m_client->operation(record->location);
    reply.then(this, [this, key](const Result<OperationReport> &report) {
        m_underWay.remove(key);
        if (report)
            told(key, *report);
        else
            refused(key, report.error());
    });
}

void OperationWatcher::told(OperationKey key, const OperationReport &report)
{
    const QDateTime now = QDateTime::currentDateTime();
    const OperationRecord *before = m_store->find(key);
    if (!before->isFollowed())
        return;
    if (before->report.status != report.status || before->report.currentStep() != report.currentStep())
        m_moved.insert(key, now);
    const auto age = std::chrono::seconds(std::max<qint64>(m_moved.value(key, now).secsTo(now), 0));
    schedule(key, pollDelay(age, report.retryAfter, false, QRandomGenerator::global()->generateDouble()));
    m_store->update(key, [&](OperationRecord &record) {
        record.report = report;
        record.lastRead = now;
        record.readError.reset();
        record.phase = phaseOf(record, report);
        if (record.isOver())
            record.finished = now;
    });
}

void OperationWatcher::refused(OperationKey key, const ApiError &error)
{
    const OperationRecord *record = m_store->find(key);
    if (!record->isFollowed())
        return;
    const auto age = std::chrono::seconds(std::max<qint64>(record->started.secsTo(QDateTime::currentDateTime()), 0));
    schedule(key, pollDelay(age, error.retryAfter, true, QRandomGenerator::global()->generateDouble()));
    m_store->update(key, [&](OperationRecord &changed) {
        changed.readError = error;
        // An operation that its own path does not know is still seen through the offer's status.
        if (error.kind == ApiError::Kind::NotFound)
            changed.location = {};
    });
}

} // namespace pubconsole
