// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/openoffers.h"

#include "offer/draftstore.h"
#include "offer/localoffers.h"
#include "offer/needsyou.h"
#include "offer/offeradoption.h"
#include "offer/offercache.h"
#include "offer/offeroutlines.h"
#include "offer/offerstore.h"
#include "rules/schemacatalog.h"

#include <algorithm>
#include <limits>

namespace pubconsole {

OpenOffers::OpenOffers(OfferBackend *backend, OfferStore *store, const SchemaCatalog *schemas, DraftStore *drafts,
                       QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_store(store)
    , m_schemas(schemas)
    , m_drafts(drafts)
    , m_outlines(new OfferOutlines(this))
{
    m_localOffers = new LocalOffers(store, drafts, this); // which asks for what is made by now
    m_needsYou = new NeedsYou(store, drafts, this);       // and so does this
    if (!m_drafts)
        return;
    connect(m_drafts, &DraftStore::changed, this, &OpenOffers::unsavedChanged);
    connect(m_drafts, &DraftStore::loaded, this, &OpenOffers::draftsRead);
}

void OpenOffers::setCache(OfferCache *cache)
{
    m_cache = cache;
    restoreOutlines();
}

bool OpenOffers::holds(const OfferId &id) const
{
    return m_documents.contains(id) || (m_drafts && m_drafts->drafts().contains(id));
}

void OpenOffers::restoreOutlines()
{
    if (m_cache)
        m_outlines->restore(m_cache->outlines());
}

OfferDocument *OpenOffers::open(const OfferId &id)
{
    OfferDocument *document = m_documents.value(id);
    if (document && document->state() != OfferDocument::State::Failed)
        return document;
    if (!document)
        document = add(id);
    if (m_drafts && m_drafts->drafts().contains(id))
        restoreDraft(document);
    else
        load(document);
    return document;
}

// A draft that is there and cannot be read now must not be edited away from what the service has.
void OpenOffers::restoreDraft(OfferDocument *document)
{
    m_drafts->read(document->id()).then(document, [this, document](const Result<Draft> &draft) {
        if (!draft && draft.error().kind == ApiError::Kind::Local) {
            OfferAdoption(document).setState(OfferDocument::State::Failed, draft.error());
            return;
        }
        if (!draft || draft->body.isUndefined()) {
            load(document);
            return;
        }
        OfferAdoption(document).restore(*draft);
        Q_EMIT outdated(document); // somebody may have changed it meanwhile, or created it
    });
}

// What could not be read when these were opened is there now.
void OpenOffers::draftsRead()
{
    for (OfferDocument *document : std::as_const(m_documents)) {
        const bool isRead = document->state() == OfferDocument::State::Ready && !document->hasEdits();
        if (!isRead || !m_drafts->drafts().contains(document->id()))
            continue;
        OfferAdoption(document).setState(OfferDocument::State::Loading);
        restoreDraft(document);
    }
}

OfferDocument *OpenOffers::create(const OfferId &id, const JsonValue &body)
{
    if (taken(id))
        return nullptr;
    OfferDocument *document = add(id);
    OfferAdoption(document).begin(body);
    return document;
}

std::optional<OfferId> OpenOffers::taken(const OfferId &id) const
{
    const auto isIt = [&id](const OfferId &other) {
        return other.offer.compare(id.offer, Qt::CaseInsensitive) == 0 &&
               other.publisher.compare(id.publisher, Qt::CaseInsensitive) == 0;
    };
    const auto entry = m_store->publishers().find(id.publisher);
    for (const OfferSummary &offer :
         entry == m_store->publishers().end() ? QList<OfferSummary>() : entry->second.offers) {
        if (isIt(offer.id))
            return offer.id;
    }
    for (const QList<OfferId> &ids : {m_documents.keys(), m_drafts ? m_drafts->drafts().keys() : QList<OfferId>()}) {
        if (const auto it = std::find_if(ids.cbegin(), ids.cend(), isIt); it != ids.cend())
            return *it;
    }
    return std::nullopt;
}

OfferDocument *OpenOffers::add(const OfferId &id)
{
    auto *document = new OfferDocument(id, m_schemas, this);
    m_documents.insert(id, document);
    connect(document, &OfferDocument::modifiedChanged, this, [this, id] { Q_EMIT unsavedChanged(id); });
    connect(document, &OfferDocument::unparsedTextChanged, this, [this, id] { Q_EMIT unsavedChanged(id); });
    connect(document, &OfferDocument::stateChanged, this, [this, id] { Q_EMIT unsavedChanged(id); });
    if (m_drafts)
        m_drafts->watch(document);
    Q_EMIT documentOpened(document);
    return document;
}

bool OpenOffers::hasUnsaved(const OfferId &id) const
{
    if (const OfferDocument *document = m_documents.value(id); document && !document->current().isUndefined())
        return document->hasEdits();
    return m_drafts && m_drafts->drafts().contains(id);
}

bool OpenOffers::isOnlyHere(const OfferId &id) const
{
    const OfferDocument *open = document(id);
    if (open && !open->current().isUndefined())
        return open->isNew();
    const auto entry = m_store->publishers().find(id.publisher);
    const bool isRead = entry != m_store->publishers().end() && entry->second.refreshedAt.isValid();
    return isRead && m_localOffers->find(id);
}

QSet<OfferId> OpenOffers::unsaved() const
{
    QSet<OfferId> ids;
    for (const QList<OfferId> &held : {m_documents.keys(), m_drafts ? m_drafts->drafts().keys() : QList<OfferId>()})
        std::copy_if(held.cbegin(), held.cend(), std::inserter(ids, ids.end()),
                     [this](const OfferId &id) { return hasUnsaved(id); });
    return ids;
}

bool OpenOffers::isRecovered(const OfferId &id) const
{
    if (!m_drafts || m_documents.contains(id))
        return false;
    const auto draft = m_drafts->drafts().constFind(id);
    return draft != m_drafts->drafts().cend() && !draft->isKept;
}

bool OpenOffers::isConflict(const OfferId &id) const
{
    const OfferDocument *document = m_documents.value(id);
    return document && document->rival() && document->isModified();
}

int OpenOffers::newestVersion(const OfferId &id) const
{
    if (!capabilities().hasVersions)
        return 0;
    const OfferSummary *listed = m_store->summary(id);
    const OfferDocument *open = document(id);
    const qint64 read = open ? m_schemas->body(open->base()).version() : 0;
    return int(std::clamp<qint64>(std::max(listed ? listed->version : 0, read), 0, std::numeric_limits<int>::max()));
}

void OpenOffers::close(const OfferId &id)
{
    Q_EMIT givenUp(id);
    if (m_drafts)
        m_drafts->remove(id);
    closeKeepingDraft(id);
}

void OpenOffers::closeKeepingDraft(const OfferId &id)
{
    if (OfferDocument *document = m_documents.take(id)) {
        const bool isOver = document->state() == OfferDocument::State::Ready && !document->hasEdits();
        if (m_drafts && isOver) // it was saved or undone a moment ago
            m_drafts->remove(id);
        delete document; // at once: it must not write a draft that was just given up
        Q_EMIT documentClosed(id);
    }
}

void OpenOffers::reload(OfferDocument *document)
{
    Q_EMIT givenUp(document->id());
    load(document);
}

Reply<OfferSnapshot> OpenOffers::read(const OfferId &id)
{
    return m_backend->read(id, Slot::Draft).transform(this, [this](const OfferSnapshot &snapshot) {
        keep(snapshot);
        return snapshot;
    });
}

void OpenOffers::keep(const OfferSnapshot &snapshot)
{
    const OfferOutline outline = offerOutline(m_schemas->body(snapshot.body));
    m_outlines->keep(snapshot.id, outline);
    if (m_cache && !snapshot.revision.isEmpty())
        m_cache->keepOffer(snapshot, outline);
}

void OpenOffers::load(OfferDocument *document)
{
    if (m_isOffline && document->current().isUndefined() &&
        loadCopy(document, ApiError::local(ApiError::Kind::Network, {}, tr("The service cannot be reached.")))) {
        Q_EMIT outdated(document);
        return;
    }
    OfferAdoption(document).setState(OfferDocument::State::Loading);
    read(document->id()).then(document, [this, document](const Result<OfferSnapshot> &snapshot) {
        if (snapshot)
            OfferAdoption(document).load(*snapshot);
        else if (!document->current().isUndefined())
            OfferAdoption(document).setState(OfferDocument::State::Ready, snapshot.error());
        else if (!loadCopy(document, snapshot.error()))
            OfferAdoption(document).setState(OfferDocument::State::Failed, snapshot.error());
    });
}

// What was read last, where the service gives nothing now. An offer that it does not have, or not for us, is not shown.
bool OpenOffers::loadCopy(OfferDocument *document, const ApiError &why)
{
    const bool isGone = why.kind == ApiError::Kind::NotFound || why.kind == ApiError::Kind::Forbidden;
    const bool isThere =
        m_backend->unread(document->id(), Slot::Draft).has_value(); // what came is newer, and can be corrected
    const auto copy = m_cache && !isGone && !isThere ? m_cache->offer(document->id()) : std::nullopt;
    if (!copy || !OfferSnapshot::fault(m_schemas->body(copy->snapshot.body), document->id()).isEmpty())
        return false;
    m_outlines->keep(copy->snapshot.id, offerOutline(m_schemas->body(copy->snapshot.body)));
    OfferAdoption(document).loadCopy(copy->snapshot, copy->readAt, why);
    return true;
}

} // namespace pubconsole
