// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/needsyou.h"

#include "offer/draftstore.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"

#include <algorithm>

namespace pubconsole {

NeedsYou::NeedsYou(const OfferStore *store, const DraftStore *drafts, OpenOffers *openOffers)
    : QObject(openOffers)
    , m_store(store)
    , m_openOffers(openOffers)
{
    connect(store, &OfferStore::offerChanged, this, &NeedsYou::update);
    connect(store, &OfferStore::offersChanged, this, &NeedsYou::updatePublisher);
    connect(store, &OfferStore::publishersChanged, this, &NeedsYou::updateKnown);
    connect(openOffers, &OpenOffers::unsavedChanged, this, &NeedsYou::update);
    connect(openOffers, &OpenOffers::documentClosed, this, &NeedsYou::update);
    connect(openOffers, &OpenOffers::documentOpened, this, [this](const OfferDocument *document) {
        const auto updateIt = [this, document] { update(document->id()); };
        updateIt(); // what was recovered is being looked at
        connect(document, &OfferDocument::rivalChanged, this, updateIt);
    });
    for (const auto &[publisher, entry] : store->publishers())
        updatePublisher(publisher);
    if (!drafts)
        return;
    for (auto it = drafts->drafts().cbegin(); it != drafts->drafts().cend(); ++it)
        update(it.key());
}

QStringList NeedsYou::publishers() const
{
    QStringList ids;
    for (const auto &[offer, isOperation] : m_offers) {
        if (ids.isEmpty() || ids.last() != offer.publisher)
            ids += offer.publisher;
    }
    return ids;
}

QList<OfferId> NeedsYou::of(const QString &publisher) const
{
    QList<OfferId> ids;
    for (auto it = m_offers.lower_bound({publisher, {}}); it != m_offers.end() && it->first.publisher == publisher;
         ++it)
        ids.append(it->first);
    return ids;
}

int NeedsYou::countOperations() const
{
    return int(std::count_if(m_offers.begin(), m_offers.end(), [](const auto &offer) { return offer.second; }));
}

void NeedsYou::update(const OfferId &id)
{
    if (take(id, m_store->statusClass(id)))
        Q_EMIT changed(id.publisher);
}

// Those that its list has and those that it has no more.
void NeedsYou::updatePublisher(const QString &publisher)
{
    bool isChanged = false;
    const QList<OfferId> known = of(publisher);
    for (const OfferId &id : known)
        isChanged |= take(id, m_store->statusClass(id));
    if (const auto entry = m_store->publishers().find(publisher); entry != m_store->publishers().end()) {
        for (const OfferSummary &offer : entry->second.offers)
            isChanged |= take(offer.id, m_store->statusClass(offer));
    }
    if (isChanged)
        Q_EMIT changed(publisher);
}

// Publishers come with their lists, and go with them.
void NeedsYou::updateKnown()
{
    const std::map<OfferId, bool> known = m_offers;
    for (const auto &[id, isOperation] : known)
        update(id);
}

bool NeedsYou::take(const OfferId &id, StatusWord::Class status)
{
    const bool isOperation = status == StatusWord::Class::WaitingForReview || status == StatusWord::Class::Failed;
    const bool isIt = isOperation || m_openOffers->isConflict(id) || m_openOffers->isRecovered(id);
    const auto known = m_offers.find(id);
    if (isIt ? known != m_offers.end() && known->second == isOperation : known == m_offers.end())
        return false;
    if (isIt)
        m_offers.insert_or_assign(id, isOperation);
    else
        m_offers.erase(known);
    return true;
}

} // namespace pubconsole
