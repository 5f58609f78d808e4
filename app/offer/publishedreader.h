// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QObject>
#include <QSet>

namespace pubconsole {

class OfferDocument;
class OfferReader;
class OfferStore;
class OpenOffers;

//! Reads what is public and what is in preview of the offers that are open, for the rules that compare with it: once
//! for each document, when a check or the first edit shows that they will be asked.
class PublishedReader final : public QObject
{
    Q_OBJECT

public:
    //! \param reader, store, offers not owned, outlive this
    PublishedReader(const OfferReader *reader, OfferStore *store, const OpenOffers *offers);

    //! Reads it now, unless that was done. Nothing where the offer was never published.
    void read(OfferDocument *document);
    //! What is published of this offer may be another: it is read again when it is needed.
    void forget(const OfferId &id) { m_read.remove(id); }

private:
    void follow(OfferDocument *document);

    const OfferReader *m_reader;
    OfferStore *m_store;
    QSet<OfferId> m_read;
};

} // namespace pubconsole
