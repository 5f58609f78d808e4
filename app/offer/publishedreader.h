// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "backend/offersnapshot.h"
#include "backend/offerstatus.h"
#include "net/result.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace pubconsole {

class OfferDocument;
class OfferReader;
class OfferStore;
class OpenOffers;

//! Reads what is public and what is in preview of the offers that are open, for the rules that compare with it: once
//! for each document, when a check or the first edit shows that they will be asked, and from then on whenever the
//! service says that the offer has moved on.
class PublishedReader final : public QObject
{
    Q_OBJECT

public:
    //! \param reader, store, offers not owned, outlive this
    PublishedReader(const OfferReader *reader, OfferStore *store, const OpenOffers *offers);

    //! Reads it now, unless that was done. Nothing where the offer was never published.
    void read(OfferDocument *document);
    //! What is published of this offer may be another: it is read again, now where it was asked for before.
    void refresh(const OfferId &id);
    //! Why one of both slots could not be read when that was tried last.
    std::optional<ApiError> error(const OfferId &id) const;
    //! Whether both were read.
    bool isRead(const OfferId &id) const { return m_answered.contains(id); }

Q_SIGNALS:
    //! error() or isRead() of this offer is another.
    void changed(const pubconsole::OfferId &id);

private:
    void follow(OfferDocument *document);
    void forget(const OfferId &id);
    void listRead(const QString &publisher);
    void answered(OfferDocument *document, const Result<OfferSnapshot> &preview,
                  const Result<OfferSnapshot> &production);

    const OfferReader *m_reader;
    OfferStore *m_store;
    const OpenOffers *m_offers;
    QHash<OfferId, ApiError> m_errors;
    QSet<OfferId> m_answered;
    QHash<OfferId, int> m_asked;              // how often it was read; that of the newest reading counts
    QHash<OfferId, StatusWord::Class> m_read; // what the list said of the offer then
};

} // namespace pubconsole
