// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerlists.h"

#include "offer/offercache.h"
#include "offer/offerstore.h"
#include "offer/statusreader.h"

namespace pubconsole {

OfferLists::OfferLists(OfferBackend *backend, OfferStore *store, QStringList publishers, RequestBudget *budget,
                       QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_store(store)
    , m_status(new StatusReader(backend, store, budget, this))
    , m_publishers(std::move(publishers))
{
}

void OfferLists::setCache(OfferCache *cache)
{
    m_cache = cache;
    // The lists themselves are kept as they come; this is what they do not say.
    const auto keepLive = [this, cache](const OfferSummary &offer) {
        if (offer.status.kind() == StatusWord::Class::Canceled)
            cache->keepLive(offer.id, m_store->isLive(offer.id));
    };
    connect(m_store, &OfferStore::offerChanged, cache, [this, keepLive](const OfferId &id) {
        if (const OfferSummary *offer = m_store->summary(id))
            keepLive(*offer);
    });
    connect(m_store, &OfferStore::offersChanged, cache, [this, keepLive](const QString &publisher) {
        if (const auto entry = m_store->publishers().find(publisher); entry != m_store->publishers().end())
            std::for_each(entry->second.offers.cbegin(), entry->second.offers.cend(), keepLive);
    });
}

void OfferLists::refresh()
{
    if (m_listing) {
        m_isDue = true;
        return;
    }
    m_isDue = false;
    m_store->setLoading(true);
    m_listing = m_backend->publishers();
    m_listing->then(this, [this](Result<QList<Publisher>> publishers) {
        m_listing.reset();
        if (!publishers && (m_publishers.isEmpty() || publishers.error().kind != ApiError::Kind::NotFound)) {
            m_store->setError(publishers.error());
            if (m_isDue) // what made it fail may be over, as where a secret was entered
                refresh();
            return;
        }
        if (publishers && isLessForOnce({}, lacksKnown(*publishers))) {
            refresh();
            return;
        }
        // The list of publishers is undocumented: named ones are read where the service does not have it.
        QList<Publisher> list = publishers ? *publishers : QList<Publisher>();
        QSet<QString> listed;
        for (const Publisher &publisher : std::as_const(list))
            listed.insert(publisher.id.toCaseFolded());
        for (const QString &id : m_publishers) {
            if (!listed.contains(id.toCaseFolded()))
                list.append({id, id});
        }
        for (const auto &[id, known] : m_store->publishers()) {
            if (!listed.contains(id.toCaseFolded()) && !m_publishers.contains(id) && !missing(id, {}).isEmpty())
                list.append(known.publisher); // its offers are asked for before they are gone
        }
        m_store->setPublishers(list);
        if (m_cache)
            m_cache->keepPublishers(list);
        for (const Publisher &publisher : list)
            refreshPublisher(publisher.id);
    });
}

void OfferLists::stopRefresh()
{
    m_isDue = false;
    if (m_listing)
        m_listing->cancel();
    for (const auto &listing : std::as_const(m_listings))
        listing.cancel();
}

void OfferLists::refreshPublisher(const QString &publisher)
{
    if (m_listings.contains(publisher))
        return;
    m_store->setPublisherLoading(publisher);
    const QDateTime asked = QDateTime::currentDateTime(); // what happens from here on it may not say
    const auto listing = m_backend->offers(publisher);
    m_listings.insert(publisher, listing);
    listing.then(this, [this, publisher, asked](Result<QList<OfferSummary>> offers) {
        m_listings.remove(publisher);
        const bool isAskedAgain = m_again.remove(publisher) && offers;
        if (!offers) {
            m_store->setOffersError(publisher, offers.error());
            return;
        }
        const auto known = m_store->publishers().find(publisher);
        const bool hadOffers = known != m_store->publishers().end() && !known->second.offers.isEmpty();
        if (isLessForOnce(publisher, offers->isEmpty() && hadOffers)) {
            refreshPublisher(publisher);
            return;
        }
        const QList<OfferSummary> held = missing(publisher, *offers);
        offers->append(held);
        for (const OfferSummary &offer : held)
            askFor(offer.id);
        if (m_cache)
            m_cache->keepOffers(publisher, *offers);
        m_store->setOffers(publisher, std::move(*offers), asked);
        if (isAskedAgain)
            refreshPublisher(publisher);
        else
            m_status->readPublisher(publisher);
    });
}

// A publisher whose offers were listed here, and that the list has no more.
bool OfferLists::lacksKnown(const QList<Publisher> &publishers) const
{
    QSet<QString> listed(m_publishers.cbegin(), m_publishers.cend());
    for (const Publisher &publisher : publishers)
        listed.insert(publisher.id);
    return std::any_of(m_store->publishers().begin(), m_store->publishers().end(), [&listed](const auto &known) {
        return !known.second.offers.isEmpty() && !listed.contains(known.first);
    });
}

// All of a list does not go at once: one that comes without what it had is read again before it is believed.
bool OfferLists::isLessForOnce(const QString &list, bool isLess)
{
    if (isLess && !m_emptied.contains(list)) {
        m_emptied.insert(list);
        return true;
    }
    m_emptied.remove(list);
    return false;
}

// What was listed and is needed here: an offer that is open, edited or under way.
QList<OfferSummary> OfferLists::missing(const QString &publisher, const QList<OfferSummary> &listed) const
{
    QList<OfferSummary> found;
    const auto known = m_store->publishers().find(publisher);
    if (known == m_store->publishers().end())
        return found;
    QSet<OfferId> ids;
    for (const OfferSummary &offer : listed)
        ids.insert(offer.id);
    for (const OfferSummary &offer : known->second.offers) {
        const bool isNeeded = (m_isHeld && m_isHeld(offer.id)) || m_status->isFollowed(offer.id);
        if (isNeeded && !ids.contains(offer.id))
            found.append(offer);
    }
    return found;
}

void OfferLists::askFor(const OfferId &id)
{
    m_backend->read(id, Slot::Draft).then(this, [this, id](const Result<OfferSnapshot> &read) {
        if (read || read.error().kind != ApiError::Kind::NotFound)
            return;
        m_store->remove(id);
        Q_EMIT vanished(id);
    });
}

void OfferLists::refreshOffer(const OfferId &id)
{
    if (m_listings.contains(id.publisher))
        m_again.insert(id.publisher);
    else
        refreshPublisher(id.publisher);
    m_status->read(id);
}

void OfferLists::setFollowed(std::function<bool(const OfferId &)> isFollowed)
{
    m_status->setFollowed(std::move(isFollowed));
}

} // namespace pubconsole
