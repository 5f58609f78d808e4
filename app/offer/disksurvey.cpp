// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/disksurvey.h"

#include "offer/openoffers.h"
#include "rules/schemacatalog.h"

namespace pubconsole {

DiskSurvey::DiskSurvey(OfferBackend *backend, OpenOffers *openOffers, QObject *parent)
    : DraftSurvey(backend, openOffers, parent)
{
    connect(this, &DraftSurvey::read, this, [this](const OfferId &offer, const JsonValue &draft) {
        Q_EMIT found(offer, offerDisks(draft, *this->openOffers().schemas()->of(draft), QDateTime::currentDateTimeUtc(),
                                       m_days));
    });
}

void DiskSurvey::start(const QList<OfferId> &offers, int days)
{
    m_days = days;
    DraftSurvey::start(offers);
}

} // namespace pubconsole
