// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/statusreader.h"

#include "backend/offerbackend.h"
#include "net/requestbudget.h"
#include "offer/offerstore.h"

namespace pubconsole {

StatusReader::StatusReader(OfferBackend *backend, OfferStore *store, RequestBudget *budget, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_store(store)
    , m_budget(budget)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &StatusReader::next);
}

void StatusReader::readPublisher(const QString &publisher)
{
    const auto entry = m_store->publishers().find(publisher);
    if (entry == m_store->publishers().end())
        return;
    QList<OfferId> canceled; // whether they are live can wait for what needs somebody
    for (const OfferSummary &offer : entry->second.offers) {
        const StatusWord::Class kind = offer.status.kind();
        const bool needsMore = kind == StatusWord::Class::Running || kind == StatusWord::Class::WaitingForReview ||
                               kind == StatusWord::Class::Failed;
        if (needsMore && !isFollowed(offer.id))
            read(offer.id);
        if (kind == StatusWord::Class::Canceled && !m_store->isLive(offer.id))
            canceled += offer.id;
    }
    for (const OfferId &id : std::as_const(canceled))
        read(id);
}

void StatusReader::read(const OfferId &id)
{
    if (!m_queued.contains(id)) {
        m_queued.insert(id);
        m_queue.push_back(id);
    }
    next();
}

void StatusReader::next()
{
    constexpr int parallel = 4;
    while (m_underWay < parallel && !m_queue.empty()) {
        if (m_budget && !m_budget->take()) {
            m_pause.start(m_budget->wait());
            return;
        }
        const OfferId id = m_queue.front();
        m_queue.pop_front();
        m_queued.remove(id);
        ++m_underWay;
        m_backend->status(id).then(this, [this, id](const Result<OperationReport> &report) {
            --m_underWay;
            if (report && !isFollowed(id)) // without one the list's own word stands
                m_store->setReport(id, *report);
            next();
        });
    }
}

} // namespace pubconsole
