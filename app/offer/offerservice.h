// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonrepair.h"
#include "marketplace/marketplaceclient.h"
#include "offer/offerdocument.h"
#include "offer/savelookup.h"
#include "storage/intentlog.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace pubconsole {

class DraftStore;
class LocalOffers;
class OfferCache;
class OfferOutlines;
class OfferStore;
class RequestBudget;
class SchemaCatalog;
class StatusReader;

//! Reads lists and offers and saves drafts. Results stand in the OfferStore and in the documents.
class OfferService final : public QObject
{
    Q_OBJECT

public:
    //! \param client, store, schemas not owned
    //! \param publishers ids that are shown whether or not the service lists them
    //! \param drafts, intents not owned; without them nothing outlives the program
    //! \param budget not owned; what is read of the program's own accord stays within it
    OfferService(MarketplaceClient *client, OfferStore *store, const SchemaCatalog *schemas, QStringList publishers,
                 DraftStore *drafts = nullptr, IntentLog *intents = nullptr, RequestBudget *budget = nullptr,
                 QObject *parent = nullptr);
    const SchemaCatalog *schemas() const { return m_schemas; }

    //! Where lists and offers are kept, and taken from while the service cannot be reached. Not owned.
    void setCache(OfferCache *cache);
    //! What waits between two looks for a save whose outcome is not known.
    void setLookTimer(LookAgain::Timer timer) { m_lookTimer = std::move(timer); }
    //! Offers are opened from the cache at once, and read when that is possible.
    void setOffline(bool isOffline) { m_isOffline = isOffline; }

    //! Reads publishers and all their offers again. One refresh at a time; a second call joins the first.
    void refresh();
    //! Stops a refresh that is under way; what was there stays.
    void stopRefresh();
    void refreshPublisher(const QString &publisher);
    //! Reads one offer's summary and status again, because an operation on it moved.
    void refreshOffer(const OfferId &id);

    //! Offers whose status somebody else keeps up in the store.
    void setFollowed(std::function<bool(const OfferId &)> isFollowed);

    //! The document of an offer; starts to read it when it is not open: the local draft, or the service's. Owned by
    //! this service until close().
    OfferDocument *open(const OfferId &id);
    //! The document of an offer that is to be created; the first save does that. Null when the id is taken().
    OfferDocument *create(const OfferId &id, const JsonValue &body);
    //! The offer that has this id already, whatever the case of its letters: in a list, open, or as a local draft.
    std::optional<OfferId> taken(const OfferId &id) const;
    //! The offers that are on this computer alone.
    const LocalOffers *localOffers() const { return m_localOffers; }
    //! What is known of offers that were read, whether or not they are open.
    const OfferOutlines *outlines() const { return m_outlines; }
    //! Takes what the cache knows of them, once its database can be read.
    void restoreOutlines();
    OfferDocument *document(const OfferId &id) const { return m_documents.value(id); }
    QList<OfferDocument *> documents() const { return m_documents.values(); }
    //! Whether there is something of the offer that the service does not have: in its open document or as a draft.
    bool hasUnsaved(const OfferId &id) const;
    //! Whether an earlier session ended with edits of it that nobody chose to keep, and that nobody has looked at yet.
    bool isRecovered(const OfferId &id) const;
    //! Ends a document, with all that is unsaved in it.
    void close(const OfferId &id);
    //! Ends a document; what is unsaved in it stays as a local draft.
    void closeKeepingDraft(const OfferId &id);
    //! Reads the document again. Edits are given up: ask first.
    void reload(OfferDocument *document);
    //! Reads the current draft anew and calls it changed(), unless the document has edits.
    void refreshDocument(OfferDocument *document);

    //! Reads what is public and what is in preview for the rules that compare with it, once for each document. Nothing
    //! where the offer was never published.
    void readPublished(OfferDocument *document);

    //! Replaces the draft on the service: one PUT with the ETag that was read. The document says how it ended. Where
    //! somebody else was first, their draft is read as the document's rival and conflicted() is emitted. While nobody
    //! knows what became of a save the offer is read again and again, for some minutes, and may be edited and saved on:
    //! that goes out with the same ETag, so that the service takes one of both at most.
    void save(OfferDocument *document);
    //! The secret fields, in words, that a save would send as nothing: the service gives none back, and nobody can know
    //! whether it keeps what it has.
    QStringList secretsAtRisk(const OfferDocument *document) const;
    //! Makes `merged` the document's edit of its rival, and saves that.
    void saveMerged(OfferDocument *document, const JsonValue &merged);
    //! Takes over what somebody else saved, where there is nothing to merge with it: no edits here. Returns whether so.
    bool takeTheirs(OfferDocument *document);
    //! Writes down which fields of the offer somebody else changed and will lose, so that it survives a loss of power;
    //! `done` gets a sentence when it could not.
    using OverwriteRecorder = std::function<void(const OfferId &id, const QStringList &labels, QObject *context,
                                                 std::function<void(const QString &error)> done)>;
    void setOverwriteRecorder(OverwriteRecorder recorder) { m_recordOverwrite = std::move(recorder); }
    //! Replaces the rival by the document as it is, once that is written down; nothing where that cannot be done.
    void overwrite(OfferDocument *document);

    //! Asks the service what became of the PUTs that an earlier session sent without seeing the answer.
    void settleIntents();
    //! Reads them anew, once a database that could not be opened at the start is there.
    void readIntents();

    //! The draft as the service has it now, for a comparison or a clone.
    Reply<OfferSnapshot> read(const OfferId &id) { return m_client->offer(id); }
    Reply<OfferSnapshot> slot(const OfferId &id, Slot slot) { return m_client->offerSlot(id, slot); }
    Reply<OfferSnapshot> version(const OfferId &id, qint64 version) { return m_client->offerVersion(id, version); }

    //! The draft's text where the last reading of it found no strict JSON; the same of a slot and a version.
    std::optional<UnreadAnswer> unread(const OfferId &id) const { return m_client->unreadOffer(id); }
    std::optional<UnreadAnswer> unread(const OfferId &id, Slot slot) const { return m_client->unreadSlot(id, slot); }
    std::optional<UnreadAnswer> unread(const OfferId &id, qint64 version) const
    {
        return m_client->unreadVersion(id, version);
    }
    //! Makes the document, which could not be read, what its answer is once it is corrected: an edit of what came,
    //! with the ETag that came. Nothing changes where it cannot be corrected. A large answer is looked through in
    //! another thread, and not taken when the document was read again meanwhile.
    void correct(OfferDocument *document, JsonRepair::Choice choice);

Q_SIGNALS:
    //! hasUnsaved() of this offer may be another.
    void unsavedChanged(const OfferId &id);
    void documentOpened(OfferDocument *document);
    void documentClosed(const OfferId &id);
    //! The service took a PUT: what it had before (Undefined for a new offer), what was sent, and its id of the
    //! request.
    void stored(const OfferId &id, const JsonValue &before, const JsonValue &sent, const QString &correlationId);
    //! A PUT of an earlier session, whose answer nobody saw, is looked for: nothing shows yet whether it arrived.
    void unsettled(const OfferId &id);
    //! It was found, or there is no sign of it.
    void settled(const OfferId &id, bool isSaved);
    //! A save that was not known to have arrived is on the service after all; saved() was emitted before.
    void turnedUp(const OfferId &id);
    //! An offer that is open, edited or under way here is in its list no more, and was not found when it was asked for
    //! alone.
    void vanished(const OfferId &id);
    //! The service confirmed that the draft is stored.
    void saved(const OfferId &id);
    //! After saved(): it stored other values than were sent; the labels of their fields.
    void storedOtherwise(const OfferId &id, const QStringList &labels);
    //! The offer was not saved, or nobody knows (yet): isOutcomeUnknown tells these apart. The sentence is complete,
    //! the edits are in the document.
    void saveFailed(const OfferId &id, const ApiError &error);
    //! The draft on the service, the document's rival by now, is another than its base; the document has edits.
    void changedOnService(const OfferId &id);
    //! A save met a rival and was not done. The document has edits and a rival to merge.
    void conflicted(const OfferId &id);

private:
    bool isEmptyForOnce(const QString &list, bool isEmptied);
    QList<OfferSummary> missing(const QString &publisher, const QList<OfferSummary> &listed) const;
    void askFor(const OfferId &id);
    OfferDocument *add(const OfferId &id);
    void load(OfferDocument *document);
    void restoreDraft(OfferDocument *document);
    void draftsRead();
    bool loadCopy(OfferDocument *document, const ApiError &why);
    Reply<OfferSnapshot> readDraft(const OfferId &id);
    void put(OfferDocument *document, const QByteArray &ifMatch);
    void send(OfferDocument *document, const QByteArray &ifMatch, qint64 intent);
    void endIntent(qint64 intent);
    void answered(OfferDocument *document, SaveLookup::Save save, const Result<OfferSnapshot> &answer);
    void settle(const IntentLog::Intent &intent);
    void readETagThenPut(OfferDocument *document);
    void createUnlessThere(OfferDocument *document);
    void tellStoredOtherwise(const OfferDocument *document, const JsonValue &before, const JsonValue &sent);
    void finishSave(OfferDocument *document, const JsonValue &sent, const OfferSnapshot &stored);
    void confirmSaved(OfferDocument *document, const OfferSnapshot &stored);
    void lookUp(const SaveLookup::Save &save);
    void tellNotYet(const SaveLookup::Save &save, const std::optional<ApiError> &why);
    void lookedUp(SaveLookup *lookup, SaveLookup::Finding finding, const std::optional<OfferSnapshot> &read);
    void foundSaved(const SaveLookup::Save &save, const OfferSnapshot &read);
    void foundNothing(const SaveLookup::Save &save);
    void foundOther(const SaveLookup::Save &save, const OfferSnapshot &read);
    bool foundEarlier(const SaveLookup::Save &save, const OfferSnapshot &read);
    std::optional<SaveLookup::Save> ownSave(const OfferDocument *document, const OfferSnapshot &read) const;
    bool adoptOwn(OfferDocument *document, const OfferSnapshot &read);
    bool takeOwn(OfferDocument *document, const OfferSnapshot &read);
    void endLookup(const OfferId &id);
    void forgetSaves(const OfferId &id);
    void readRival(OfferDocument *document, const SaveLookup::Save &save);
    void meetRival(OfferDocument *document, const OfferSnapshot &theirs, const ApiError &cause);
    void fail(OfferDocument *document, ApiError error);

    MarketplaceClient *m_client;
    OfferStore *m_store;
    const SchemaCatalog *m_schemas;
    StatusReader *m_status;
    QStringList m_publishers;
    DraftStore *m_drafts;
    LocalOffers *m_localOffers = nullptr;
    OfferOutlines *m_outlines;
    IntentLog *m_intents;
    OverwriteRecorder m_recordOverwrite;
    OfferCache *m_cache = nullptr;
    bool m_isOffline = false;
    QHash<OfferId, OfferDocument *> m_documents;
    QSet<OfferId> m_publishedRead;
    QList<IntentLog::Intent> m_openIntents; // of an earlier session
    QHash<OfferId, SaveLookup *> m_lookups; // of the newest save
    // All that this session sent and nobody knows the outcome of, the oldest first; kept when they are looked for no
    // more, since they may arrive late.
    QHash<OfferId, QList<SaveLookup::Save>> m_unsettled;
    LookAgain::Timer m_lookTimer;
    std::optional<Reply<QList<Publisher>>> m_listing;
    QSet<QString> m_emptied; // publishers whose list came empty once, after a full one; "" for that of the publishers
    QHash<QString, Reply<QList<OfferSummary>>> m_listings;
};

} // namespace pubconsole
