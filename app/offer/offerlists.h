// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbackend.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace pubconsole {

class OfferCache;
class OfferStore;
class RequestBudget;
class StatusReader;

//! Reads the lists of publishers and offers, and the status of those that need it, into the OfferStore.
class OfferLists final : public QObject
{
    Q_OBJECT

public:
    //! \param backend, store not owned
    //! \param publishers ids that are shown whether or not the service lists them
    //! \param budget not owned; what is read of the program's own accord stays within it
    OfferLists(OfferBackend *backend, OfferStore *store, QStringList publishers, RequestBudget *budget = nullptr,
               QObject *parent = nullptr);

    //! Where lists are kept for a start without the service. Not owned.
    void setCache(OfferCache *cache);
    //! Offers whose status somebody else keeps up in the store.
    void setFollowed(std::function<bool(const OfferId &)> isFollowed);
    //! Offers that are open or edited here: they stay in the store until the service has been asked for them alone.
    void setHeld(std::function<bool(const OfferId &)> isHeld) { m_isHeld = std::move(isHeld); }

    //! Reads publishers and all their offers again. One refresh at a time; a second call joins the first, and
    //! reads once more where that fails.
    void refresh();
    //! Stops a refresh that is under way; what was there stays.
    void stopRefresh();
    //! Joins one that is under way.
    void refreshPublisher(const QString &publisher);
    //! Reads one offer's summary and status again, because an operation on it moved. A list that was asked for before
    //! may not say so yet: it is asked for once more.
    void refreshOffer(const OfferId &id);

Q_SIGNALS:
    //! An offer that is held, or under way here, is in its list no more, and was not found when it was asked for alone.
    void vanished(const OfferId &id);

private:
    bool isLessForOnce(const QString &list, bool isLess);
    bool lacksKnown(const QList<Publisher> &publishers) const;
    QList<OfferSummary> missing(const QString &publisher, const QList<OfferSummary> &listed) const;
    void askFor(const OfferId &id);

    OfferBackend *m_backend;
    OfferStore *m_store;
    StatusReader *m_status;
    QStringList m_publishers;
    std::function<bool(const OfferId &)> m_isHeld;
    OfferCache *m_cache = nullptr;
    std::optional<Reply<QList<Publisher>>> m_listing;
    bool m_isDue = false;    // it was asked for again while it was under way
    QSet<QString> m_emptied; // publishers whose list came empty once, after a full one; "" for that of the publishers,
                             // which lacked one
    QHash<QString, Reply<QList<OfferSummary>>> m_listings;
    QSet<QString> m_again; // publishers of which something moved while their list was under way
};

} // namespace pubconsole
