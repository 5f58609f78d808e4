// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersnapshot.h"
#include "backend/offersummary.h"
#include "backend/publisher.h"
#include "rules/offeroutline.h"

#include <QDateTime>
#include <QObject>
#include <QSet>

#include <optional>

namespace pubconsole {

class Database;
class OfferStore;

//! What was read last, on this computer's disk: lists, and the drafts of offers that were opened. For a window that is
//! not empty at the start, and for work while the service cannot be reached. An offer that came with a secret in it is
//! not kept; old ones go when there are many.
class OfferCache final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOffers = 300;
    static constexpr int mostOutlines = 5000;

    struct Copy
    {
        OfferSnapshot snapshot;
        QDateTime readAt; //!< UTC
    };

    //! \param database not owned
    explicit OfferCache(Database *database, QObject *parent = nullptr);

    //! Puts the lists as they were, with their age, into a store that has none yet.
    void restore(OfferStore *store);
    //! The draft as it was read last; nothing when it never was.
    std::optional<Copy> offer(const OfferId &id) const;
    //! The titles and plans of all offers that were read, also of those whose draft is not kept. Short, whatever the
    //! drafts are.
    QHash<OfferId, OfferOutline> outlines() const;

    //! Those that are not among them any more go, with their offers.
    void keepPublishers(const QList<Publisher> &publishers);
    void keepOffers(const QString &publisher, const QList<OfferSummary> &offers);
    void keepOffer(const OfferSnapshot &snapshot, const OfferOutline &outline);
    //! Whether customers have an offer whose list does not say so.
    void keepLive(const OfferId &id, bool isLive);

private:
    Database *m_database;
    QSet<OfferId> m_live; // as the disk has it: a list may have thousands, and few of them change
};

} // namespace pubconsole
