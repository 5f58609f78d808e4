// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offeroutlines.h"

#include "backend/offersummary.h"
#include "offer/openoffers.h"

namespace pubconsole {

namespace {
constexpr qsizetype mostOffers = 5000;
}

void OfferOutlines::keep(const OfferId &id, OfferOutline outline)
{
    const auto known = m_outlines.constFind(id);
    if (known == m_outlines.cend() && m_outlines.size() >= mostOffers)
        return;
    if (known != m_outlines.cend() && *known == outline)
        return;
    m_outlines.insert(id, std::move(outline));
    Q_EMIT changed(id);
}

void OfferOutlines::restore(const QHash<OfferId, OfferOutline> &outlines)
{
    for (auto it = outlines.cbegin(); it != outlines.cend() && m_outlines.size() < mostOffers; ++it) {
        if (m_outlines.contains(it.key()))
            continue;
        m_outlines.insert(it.key(), *it);
        Q_EMIT changed(it.key());
    }
}

const OfferOutline *OfferOutlines::find(const OfferId &id) const
{
    const auto it = m_outlines.constFind(id);
    return it == m_outlines.cend() ? nullptr : &*it;
}

QString offerTitle(const OfferId &id, const OfferSummary *listed, const OpenOffers *openOffers)
{
    const OfferDocument *document = openOffers->document(id);
    QString title;
    if (document && !document->current().isUndefined())
        title = document->body().title();
    if (title.isEmpty() && listed)
        title = listed->displayText;
    if (const OfferOutline *outline = title.isEmpty() ? openOffers->outlines()->find(id) : nullptr)
        title = outline->title;
    title = title.simplified();
    return title == id.offer ? QString() : title;
}

} // namespace pubconsole
