// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/draftsurvey.h"

#include "backend/offerbackend.h"
#include "offer/offerdocument.h"
#include "offer/offeroutlines.h"
#include "offer/openoffers.h"
#include "rules/schemacatalog.h"

namespace pubconsole {

DraftSurvey::DraftSurvey(OfferBackend *backend, OpenOffers *openOffers, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_openOffers(openOffers)
{
}

void DraftSurvey::start(const QList<OfferId> &offers)
{
    stop();
    m_given.clear();
    m_done = m_failed = 0;
    m_failure.clear();
    add(offers);
}

void DraftSurvey::add(const QList<OfferId> &offers)
{
    for (const OfferId &offer : offers) {
        if (m_given.contains(offer))
            continue;
        m_given.insert(offer);
        m_queue.push_back(offer);
    }
    next();
}

void DraftSurvey::stop()
{
    ++m_round; // what still comes belongs to nobody
    m_queue.clear();
    if (std::exchange(m_underWay, 0) > 0)
        Q_EMIT progressed();
}

void DraftSurvey::next()
{
    constexpr int parallel = 4;
    while (m_underWay < parallel && !m_queue.empty()) {
        const OfferId offer = m_queue.front();
        m_queue.pop_front();
        take(offer);
    }
    Q_EMIT progressed();
}

void DraftSurvey::take(const OfferId &offer)
{
    const OfferDocument *open = m_openOffers->document(offer);
    if (open && !open->current().isUndefined()) {
        ++m_done;
        Q_EMIT read(offer, open->current());
        return;
    }
    ++m_underWay;
    m_backend->read(offer, Slot::Draft)
        .then(this, [this, offer, round = m_round](const Result<OfferSnapshot> &snapshot) {
            if (round == m_round)
                answered(offer, snapshot);
        });
}

void DraftSurvey::answered(const OfferId &offer, const Result<OfferSnapshot> &snapshot)
{
    --m_underWay;
    ++m_done;
    if (snapshot) {
        m_openOffers->outlines()->keep(offer, offerOutline(m_openOffers->schemas()->body(snapshot->body)));
        Q_EMIT read(offer, snapshot->body);
    } else {
        ++m_failed;
        m_failure = snapshot.error().text();
    }
    next();
}

} // namespace pubconsole
