// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/publishedreader.h"

#include "offer/offerreader.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"

namespace pubconsole {

PublishedReader::PublishedReader(const OfferReader *reader, OfferStore *store, const OpenOffers *offers)
    : m_reader(reader)
    , m_store(store)
{
    connect(offers, &OpenOffers::documentOpened, this, &PublishedReader::follow);
    connect(offers, &OpenOffers::documentClosed, this, &PublishedReader::forget);
}

void PublishedReader::follow(OfferDocument *document)
{
    connect(document->problems(), &ProblemList::publishedNeeded, this, [this, document] { read(document); });
    connect(document, &OfferDocument::modifiedChanged, this, [this, document] {
        if (document->isModified())
            read(document);
    });
}

void PublishedReader::read(OfferDocument *document)
{
    const OfferId id = document->id();
    const OfferSummary *summary = m_store->summary(id);
    const bool wasPublished = summary && summary->status.kind() != StatusWord::Class::NeverPublished;
    if (!wasPublished || m_read.contains(id))
        return;
    m_read.insert(id);
    m_reader->slot(id, Slot::Preview).then(document, [this, document](const Result<OfferSnapshot> &preview) {
        const JsonValue next = preview ? preview->body : JsonValue();
        m_reader->slot(document->id(), Slot::Production)
            .then(document, [this, document, next](const Result<OfferSnapshot> &production) {
                if (!production && production.error().kind != ApiError::Kind::NotFound)
                    m_read.remove(document->id()); // and asked for again with the next check
                else
                    m_store->setLive(document->id(), production.has_value());
                document->problems()->setPublished(next, production ? production->body : JsonValue());
            });
    });
}

} // namespace pubconsole
