// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbackend.h"
#include "offer/offerdocument.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace pubconsole {

class DraftStore;
class LocalOffers;
class NeedsYou;
class OfferCache;
class OfferOutlines;
class OfferStore;
class SchemaCatalog;

//! The documents of the offers that are open, from the service, from a local draft, or from the copy of this computer.
class OpenOffers final : public QObject
{
    Q_OBJECT

public:
    //! \param backend, store, schemas not owned
    //! \param drafts not owned; without them nothing outlives the program
    OpenOffers(OfferBackend *backend, OfferStore *store, const SchemaCatalog *schemas, DraftStore *drafts = nullptr,
               QObject *parent = nullptr);
    const SchemaCatalog *schemas() const { return m_schemas; }
    //! What the service can do with them.
    Capabilities capabilities() const { return m_backend->capabilities(); }

    //! Where offers are kept, and taken from while the service cannot be reached. Not owned.
    void setCache(OfferCache *cache);
    //! Offers are opened from the cache at once, and read when that is possible.
    void setOffline(bool isOffline) { m_isOffline = isOffline; }

    //! The document of an offer; starts to read it when it is not open: the local draft, or the service's. Owned by
    //! this until close().
    OfferDocument *open(const OfferId &id);
    //! The document of an offer that is to be created; the first save does that. Null when the id is taken().
    OfferDocument *create(const OfferId &id, const JsonValue &body);
    //! The offer that has this id already, whatever the case of its letters: in a list, open, or as a local draft.
    std::optional<OfferId> taken(const OfferId &id) const;
    OfferDocument *document(const OfferId &id) const { return m_documents.value(id); }
    QList<OfferDocument *> documents() const { return m_documents.values(); }
    //! Whether it is open or has a local draft.
    bool holds(const OfferId &id) const;
    //! Whether there is something of the offer that the service does not have: in its open document or as a draft.
    bool hasUnsaved(const OfferId &id) const;
    //! All of which that is so.
    QSet<OfferId> unsaved() const;
    //! Whether it is known to be on this computer alone: a list that was not read says nothing of it.
    bool isOnlyHere(const OfferId &id) const;
    //! Whether an earlier session ended with edits of it that nobody chose to keep, and that nobody has looked at yet.
    bool isRecovered(const OfferId &id) const;
    //! The highest version that is known of, by the list and by the draft; 0 for one that was never published, and
    //! where the service gives none back.
    int newestVersion(const OfferId &id) const;
    //! Whether somebody else changed on the service what is edited here: the next save has to merge.
    bool isConflict(const OfferId &id) const;
    //! Ends a document, with all that is unsaved in it.
    void close(const OfferId &id);
    //! Ends a document; what is unsaved in it stays as a local draft.
    void closeKeepingDraft(const OfferId &id);
    //! Reads the document again. Edits are given up: ask first.
    void reload(OfferDocument *document);

    //! Reads the draft as the service has it, and keeps what came for lists and for a start without the service.
    Reply<OfferSnapshot> read(const OfferId &id);
    //! Keeps what the service said of an offer, in the same places.
    void keep(const OfferSnapshot &snapshot);

    //! The offers that are on this computer alone.
    const LocalOffers *localOffers() const { return m_localOffers; }
    //! The offers for which the publisher has to act.
    const NeedsYou *needsYou() const { return m_needsYou; }
    //! What is known of offers that were read, whether or not they are open.
    OfferOutlines *outlines() const { return m_outlines; }
    //! Takes what the cache knows of them, once its database can be read.
    void restoreOutlines();

Q_SIGNALS:
    //! hasUnsaved() of this offer may be another.
    void unsavedChanged(const OfferId &id);
    void documentOpened(OfferDocument *document);
    void documentClosed(const OfferId &id);
    //! What the document shows is of an earlier time than now: whoever saves it reads it again.
    void outdated(OfferDocument *document);
    //! Its edits, and what was sent of them, count no more.
    void givenUp(const OfferId &id);

private:
    OfferDocument *add(const OfferId &id);
    void load(OfferDocument *document);
    bool loadCopy(OfferDocument *document, const ApiError &why);
    void restoreDraft(OfferDocument *document);
    void draftsRead();

    OfferBackend *m_backend;
    OfferStore *m_store;
    const SchemaCatalog *m_schemas;
    DraftStore *m_drafts;
    LocalOffers *m_localOffers = nullptr;
    NeedsYou *m_needsYou = nullptr;
    OfferOutlines *m_outlines;
    OfferCache *m_cache = nullptr;
    QHash<OfferId, OfferDocument *> m_documents;
    bool m_isOffline = false;
};

} // namespace pubconsole
