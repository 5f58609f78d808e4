// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>

namespace pubconsole {

class OfferBackend;
class OfferStore;
class RequestBudget;

//! Reads the publishing status of offers whose list word alone says too little: running, waiting and failed ones, and
//! canceled ones, which may be live all the same. A few at a time, so that a long list does not flood the service.
class StatusReader final : public QObject
{
    Q_OBJECT

public:
    //! \param backend, store, budget not owned; without a budget nothing is held back
    StatusReader(OfferBackend *backend, OfferStore *store, RequestBudget *budget, QObject *parent = nullptr);
    //! Reads the status of this publisher's offers that need it.
    void readPublisher(const QString &publisher);
    void read(const OfferId &id);
    //! Offers whose status somebody else keeps up: they are not read with their publisher, and an answer that comes
    //! when they are followed already is left, so that nobody sees an operation in two steps at once.
    void setFollowed(std::function<bool(const OfferId &)> isFollowed) { m_isFollowed = std::move(isFollowed); }
    bool isFollowed(const OfferId &id) const { return m_isFollowed && m_isFollowed(id); }

private:
    void next();

    OfferBackend *m_backend;
    OfferStore *m_store;
    RequestBudget *m_budget;
    std::function<bool(const OfferId &)> m_isFollowed;
    QTimer m_pause;
    std::deque<OfferId> m_queue;
    QSet<OfferId> m_queued;
    int m_underWay = 0;
};

} // namespace pubconsole
