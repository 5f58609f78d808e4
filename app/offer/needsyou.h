// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "backend/offerstatus.h"

#include <QObject>

#include <map>

namespace pubconsole {

class DraftStore;
class OfferStore;
class OpenOffers;

//! The offers for which the publisher has to act: what waits for their review, what failed, conflicts, recovered work.
//! Whatever shows or counts them asks this, so that all of it says the same at the same time. Belongs to the open
//! offers.
class NeedsYou final : public QObject
{
    Q_OBJECT

public:
    //! \param store, drafts not owned, outlive this \param openOffers its parent
    NeedsYou(const OfferStore *store, const DraftStore *drafts, OpenOffers *openOffers);
    bool contains(const OfferId &id) const { return m_offers.contains(id); }
    //! The publishers that have some.
    QStringList publishers() const;
    //! Those of a publisher, in their order.
    QList<OfferId> of(const QString &publisher) const;
    int count() const { return int(m_offers.size()); }
    //! How many of them an operation waits for or has failed at.
    int countOperations() const;

Q_SIGNALS:
    //! Of this publisher others are among them, or for another reason.
    void changed(const QString &publisher);

private:
    void update(const OfferId &id);
    void updatePublisher(const QString &publisher);
    void updateKnown();
    bool take(const OfferId &id, StatusWord::Class status);

    const OfferStore *m_store;
    OpenOffers *m_openOffers;
    std::map<OfferId, bool> m_offers; // whether it is an operation that needs somebody
};

} // namespace pubconsole
