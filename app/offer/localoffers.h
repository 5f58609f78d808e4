// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersummary.h"

#include <QObject>

#include <map>
#include <set>

namespace pubconsole {

class DraftStore;
class OfferDocument;
class OpenOffers;
class OfferStore;

//! The offers that are on this computer alone, as far as is known: what is typed in an open document or kept as a
//! draft, and stands in no list of the service. Owned by the OpenOffers, which it follows.
class LocalOffers final : public QObject
{
    Q_OBJECT

public:
    //! \param store, drafts not owned; drafts may be null
    LocalOffers(const OfferStore *store, const DraftStore *drafts, OpenOffers *openOffers);

    const std::map<OfferId, OfferSummary> &offers() const { return m_offers; }
    //! Null when it is none of them.
    const OfferSummary *find(const OfferId &id) const;

Q_SIGNALS:
    //! This offer came, went, or what is known of it is another.
    void changed(const OfferId &id);

private:
    void update(const OfferId &id);
    void updatePublisher(const QString &publisher);
    void updateAll();
    OfferSummary summaryOf(const OfferId &id) const;

    const OfferStore *m_store;
    const DraftStore *m_drafts;
    const OpenOffers *m_openOffers;
    std::map<OfferId, OfferSummary> m_offers;
    std::set<OfferId> m_unsaved; // whatever the lists say of them
};

} // namespace pubconsole
