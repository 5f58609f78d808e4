// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "rules/offeroutline.h"

#include <QObject>

namespace pubconsole {

class OpenOffers;
struct OfferSummary;

//! Titles and plans of the offers that were read, in this session or, as far as the cache has them, in an earlier one:
//! for what lists show and *Go to…* finds without opening an offer. Owned by the OpenOffers; whoever reads drafts fills
//! it.
class OfferOutlines final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Takes what was just read.
    void keep(const OfferId &id, OfferOutline outline);
    //! Takes what an earlier session knew; what this one read is newer and stays.
    void restore(const QHash<OfferId, OfferOutline> &outlines);
    //! Null when the offer was never read.
    const OfferOutline *find(const OfferId &id) const;

Q_SIGNALS:
    //! What is known of this offer is another.
    void changed(const pubconsole::OfferId &id);

private:
    QHash<OfferId, OfferOutline> m_outlines;
};

//! What an offer is called: in its open document, in the list, or where it was read last. Empty where that is nowhere,
//! or no other than its id.
//! \param listed what lists know of it; may be null
QString offerTitle(const OfferId &id, const OfferSummary *listed, const OpenOffers *openOffers);

} // namespace pubconsole
