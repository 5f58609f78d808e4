// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/localoffers.h"

#include "offer/draftstore.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"

namespace pubconsole {

using namespace Qt::StringLiterals;

LocalOffers::LocalOffers(const OfferStore *store, const DraftStore *drafts, OpenOffers *openOffers)
    : QObject(openOffers)
    , m_store(store)
    , m_drafts(drafts)
    , m_openOffers(openOffers)
{
    connect(openOffers, &OpenOffers::unsavedChanged, this, &LocalOffers::update);
    connect(openOffers, &OpenOffers::documentClosed, this, &LocalOffers::update);
    connect(store, &OfferStore::offersChanged, this, &LocalOffers::updatePublisher);
    connect(store, &OfferStore::publishersChanged, this, &LocalOffers::updateAll);
    if (!drafts)
        return;
    for (auto it = drafts->drafts().cbegin(); it != drafts->drafts().cend(); ++it)
        update(it.key());
}

const OfferSummary *LocalOffers::find(const OfferId &id) const
{
    const auto it = m_offers.find(id);
    return it == m_offers.end() ? nullptr : &it->second;
}

void LocalOffers::update(const OfferId &id)
{
    if (m_openOffers->hasUnsaved(id))
        m_unsaved.insert(id);
    else
        m_unsaved.erase(id);
    const auto known = m_offers.find(id);
    if (!m_unsaved.contains(id) || m_store->summary(id)) {
        if (known == m_offers.end())
            return;
        m_offers.erase(known);
    } else {
        const OfferSummary now = summaryOf(id);
        if (known != m_offers.end() && known->second == now)
            return;
        m_offers.insert_or_assign(id, now);
    }
    Q_EMIT changed(id);
}

void LocalOffers::updatePublisher(const QString &publisher)
{
    QList<OfferId> ids;
    for (auto it = m_unsaved.lower_bound({publisher, {}}); it != m_unsaved.end() && it->publisher == publisher; ++it)
        ids.append(*it);
    for (const OfferId &id : std::as_const(ids))
        update(id);
}

void LocalOffers::updateAll()
{
    const std::set<OfferId> ids = m_unsaved;
    for (const OfferId &id : ids)
        update(id);
}

OfferSummary LocalOffers::summaryOf(const OfferId &id) const
{
    OfferSummary summary;
    summary.id = id;
    summary.isLocal = true;
    summary.status = StatusWord(StatusWord::Class::NeverPublished, {});
    const DraftStore::Entry draft = m_drafts ? m_drafts->drafts().value(id) : DraftStore::Entry();
    summary.changedTime = draft.changedAt;
    const OfferDocument *document = m_openOffers->document(id);
    if (document && !document->current().isUndefined()) {
        summary.offerTypeId = document->body().type();
        summary.displayText = document->body().title();
    } else {
        summary.offerTypeId = draft.offerTypeId;
        summary.displayText = draft.displayText;
    }
    return summary;
}

} // namespace pubconsole
