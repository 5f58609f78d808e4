// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/draftsurvey.h"
#include "rules/offerdisks.h"

namespace pubconsole {

//! Reads the drafts of many offers and tells of the disks in them.
class DiskSurvey final : public DraftSurvey
{
    Q_OBJECT

public:
    //! \param backend, openOffers not owned
    DiskSurvey(OfferBackend *backend, OpenOffers *openOffers, QObject *parent = nullptr);
    //! \param days how long a signature has to last
    void start(const QList<OfferId> &offers, int days);

Q_SIGNALS:
    //! Of one offer, whether or not it has disks.
    void found(const pubconsole::OfferId &offer, const QList<pubconsole::OfferDisk> &disks);

private:
    int m_days = 0;
};

} // namespace pubconsole
