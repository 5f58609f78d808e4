// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/publishedreader.h"

#include "offer/offerreader.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"

namespace pubconsole {

namespace {

// That there is nothing is an answer, too.
bool isAnswer(const Result<OfferSnapshot> &slot)
{
    return slot || slot.error().kind == ApiError::Kind::NotFound;
}

JsonValue bodyOf(const Result<OfferSnapshot> &slot)
{
    return slot ? slot->body : JsonValue();
}

} // namespace

PublishedReader::PublishedReader(const OfferReader *reader, OfferStore *store, const OpenOffers *offers)
    : m_reader(reader)
    , m_store(store)
    , m_offers(offers)
{
    connect(offers, &OpenOffers::documentOpened, this, &PublishedReader::follow);
    connect(offers, &OpenOffers::documentClosed, this, &PublishedReader::forget);
    connect(store, &OfferStore::offersChanged, this, &PublishedReader::listRead);
}

void PublishedReader::forget(const OfferId &id)
{
    m_asked.remove(id);
    m_read.remove(id);
    m_errors.remove(id);
    m_answered.remove(id);
}

std::optional<ApiError> PublishedReader::error(const OfferId &id) const
{
    const auto found = m_errors.constFind(id);
    return found == m_errors.cend() ? std::nullopt : std::optional(*found);
}

void PublishedReader::refresh(const OfferId &id)
{
    m_read.remove(id);
    if (OfferDocument *document = m_asked.contains(id) ? m_offers->document(id) : nullptr)
        read(document);
}

// Who has published meanwhile, from here or elsewhere, shows in the list.
void PublishedReader::listRead(const QString &publisher)
{
    QList<OfferId> moved;
    for (auto it = m_asked.keyBegin(); it != m_asked.keyEnd(); ++it) {
        const OfferSummary *summary = it->publisher == publisher ? m_store->summary(*it) : nullptr;
        if (summary && m_read.value(*it, StatusWord::Class::NeverPublished) != summary->status.kind())
            moved += *it;
    }
    for (const OfferId &id : std::as_const(moved))
        refresh(id);
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
    int &count = m_asked[id];
    if (!wasPublished || m_read.contains(id))
        return;
    m_read.insert(id, summary->status.kind());
    const int run = ++count;
    m_reader->slot(id, Slot::Preview).then(document, [this, document, run](const Result<OfferSnapshot> &preview) {
        m_reader->slot(document->id(), Slot::Production)
            .then(document, [this, document, preview, run](const Result<OfferSnapshot> &production) {
                if (m_asked.value(document->id()) == run) // else a later one is under way, or was answered
                    answered(document, preview, production);
            });
    });
}

// What could not be read stays as it was known, and is asked for again with the next check.
void PublishedReader::answered(OfferDocument *document, const Result<OfferSnapshot> &preview,
                               const Result<OfferSnapshot> &production)
{
    ProblemList *problems = document->problems();
    if (!isAnswer(preview) || !isAnswer(production))
        m_read.remove(document->id());
    const OfferId &id = document->id();
    m_errors.remove(id);
    m_answered.remove(id);
    if (!isAnswer(production))
        m_errors.insert(id, production.error());
    else if (!isAnswer(preview))
        m_errors.insert(id, preview.error());
    else
        m_answered.insert(id);
    if (isAnswer(production))
        m_store->setLive(document->id(), production.has_value());
    problems->setPublished(isAnswer(preview) ? bodyOf(preview) : problems->preview(),
                           isAnswer(production) ? bodyOf(production) : problems->production());
    Q_EMIT changed(id);
}

} // namespace pubconsole
