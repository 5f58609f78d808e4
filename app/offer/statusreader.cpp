// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/statusreader.h"

#include "marketplace/marketplaceclient.h"
#include "offer/offerstore.h"

#include <algorithm>

namespace pubconsole {

StatusReader::StatusReader(MarketplaceClient *client, OfferStore *store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
{
}

void StatusReader::readPublisher(const QString &publisher)
{
    constexpr size_t mostAtOnce = 60; // the request budget of a minute
    const auto entry = m_store->publishers().find(publisher);
    if (entry == m_store->publishers().end())
        return;
    for (const OfferSummary &offer : entry->second.offers) {
        const StatusWord::Class kind = offer.status.kind();
        const bool needsMore = kind == StatusWord::Class::Running || kind == StatusWord::Class::WaitingForReview ||
                               kind == StatusWord::Class::Failed;
        if (needsMore && m_queue.size() < mostAtOnce)
            read(offer.id);
    }
}

void StatusReader::read(const OfferId &id)
{
    if (std::find(m_queue.begin(), m_queue.end(), id) == m_queue.end())
        m_queue.push_back(id);
    next();
}

void StatusReader::next()
{
    constexpr int parallel = 4;
    while (m_underWay < parallel && !m_queue.empty()) {
        const OfferId id = m_queue.front();
        m_queue.pop_front();
        ++m_underWay;
        m_client->status(id).then(this, [this, id](const Result<OperationReport> &report) {
            --m_underWay;
            if (report) // without one the list's own word stands
                m_store->setReport(id, *report);
            next();
        });
    }
}

} // namespace pubconsole
