// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbackend.h"
#include "offer/savelookup.h"
#include "storage/intentlog.h"

#include <QHash>
#include <QObject>

namespace pubconsole {

class DraftStore;
class OfferDocument;
class OfferStore;
class OpenOffers;

//! How a save ended.
struct SaveOutcome
{
    enum class Kind {
        Saved,    //!< the service has all that was in the document, or there was nothing to save
        Conflict, //!< somebody else was first: the document has a rival to merge
        Refused,  //!< it was not stored; `error` says why
        Unknown,  //!< nobody knows (yet) whether it was; it is looked for
    };
    Kind kind = Kind::Saved;
    ApiError error = {}; //!< of Refused and Unknown
};

//! Replaces drafts on the service, merges, and finds out what became of a PUT whose answer nobody saw.
class DraftSaver final : public QObject
{
    Q_OBJECT

public:
    //! \param backend, offers, store not owned
    //! \param drafts, intents not owned; without them nothing outlives the program
    DraftSaver(OfferBackend *backend, OpenOffers *offers, OfferStore *store, DraftStore *drafts = nullptr,
               IntentLog *intents = nullptr, QObject *parent = nullptr);

    //! What waits between two looks for a save whose outcome is not known.
    void setLookTimer(LookAgain::Timer timer) { m_lookTimer = std::move(timer); }

    //! Replaces the draft on the service: one store() over the revision that was read. The document says how it stands,
    //! the reply how it ended; it is finished with Cancelled when the document is closed meanwhile. A save that is
    //! under way already is joined, and what was typed since is saved behind it. Where somebody else was first, their
    //! draft is read as the document's rival and conflicted() is emitted. While nobody knows what became of a save the
    //! offer is read again and again, for some minutes, and may be edited and saved on: that goes out over the same
    //! revision, so that the service takes one of both at most.
    Reply<SaveOutcome> save(OfferDocument *document);
    //! Whether a save of it is looked for: nobody knows what the service has.
    bool isLookedFor(const OfferId &id) const { return m_lookups.contains(id); }
    //! The secret fields, in words, that a save would send as nothing: the service gives none back, and nobody can know
    //! whether it keeps what it has.
    QStringList secretsAtRisk(const OfferDocument *document) const;
    //! Makes `merged` the document's edit of its rival, and saves that.
    void saveMerged(OfferDocument *document, const JsonValue &merged);
    //! Makes `merged` the document's edit of its rival, which stays unsaved.
    void takeMerged(OfferDocument *document, const JsonValue &merged);
    //! Takes over what somebody else saved, where there is nothing to merge with it: no edits here. Returns whether so.
    bool takeTheirs(OfferDocument *document);
    //! Writes down which fields of the offer somebody else changed and will lose, so that it survives a loss of power;
    //! `done` gets a sentence when it could not.
    using OverwriteRecorder = std::function<void(const OfferId &id, const QStringList &labels, QObject *context,
                                                 std::function<void(const QString &error)> done)>;
    void setOverwriteRecorder(OverwriteRecorder recorder) { m_recordOverwrite = std::move(recorder); }
    //! Replaces the rival by the document as it is, once that is written down; nothing where that cannot be done.
    void overwrite(OfferDocument *document);
    //! Reads the current draft anew and calls it the document's, or its rival where the document has edits.
    void refresh(OfferDocument *document);

    //! Asks the service what became of the PUTs that an earlier session sent without seeing the answer.
    void settleIntents();
    //! Reads them anew, once a database that could not be opened at the start is there.
    void readIntents();

Q_SIGNALS:
    //! The service took a PUT: what it had before (Undefined for a new offer), what was sent, and its id of the
    //! request.
    void stored(const OfferId &id, const JsonValue &before, const JsonValue &sent, const QString &correlationId);
    //! A PUT of an earlier session, whose answer nobody saw, is looked for: nothing shows yet whether it arrived.
    void unsettled(const OfferId &id);
    //! It was found, or there is no sign of it.
    void settled(const OfferId &id, bool isSaved);
    //! A save that was not known to have arrived is on the service after all; saved() was emitted before.
    void turnedUp(const OfferId &id);
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
    void begin(OfferDocument *document);
    void answer(const OfferId &id, const SaveOutcome &outcome);
    void put(OfferDocument *document, const Revision &over);
    void send(OfferDocument *document, const Revision &over, const JsonValue &sent, qint64 intent);
    void endIntent(qint64 intent);
    void answered(OfferDocument *document, SaveLookup::Save save, const Result<OfferSnapshot> &answer);
    void answeredAlone(SaveLookup::Save save, const Result<OfferSnapshot> &answer);
    void readStored(OfferDocument *document, SaveLookup::Save save, const OfferSnapshot &answer);
    void settle(const IntentLog::Intent &intent);
    void readRevisionThenPut(OfferDocument *document);
    void createUnlessThere(OfferDocument *document);
    void tellStoredOtherwise(const OfferDocument *document, const JsonValue &before, const JsonValue &sent);
    void finishSave(OfferDocument *document, const SaveLookup::Save &save, const OfferSnapshot &stored,
                    const QString &correlationId = {});
    void tellSaved(const OfferId &id);
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
    bool hasSameContent(const JsonValue &base, const OfferSnapshot &theirs) const;
    void meetRival(OfferDocument *document, const OfferSnapshot &theirs, const ApiError &cause);
    void fail(OfferDocument *document, ApiError error);

    OfferBackend *m_backend;
    OpenOffers *m_offers;
    OfferStore *m_store;
    DraftStore *m_drafts;
    IntentLog *m_intents;
    OverwriteRecorder m_recordOverwrite;
    using Waiting = QList<Promise<SaveOutcome>>;
    QHash<OfferId, Waiting> m_waiting;      // for the end of the save that is under way
    QHash<OfferId, Waiting> m_behind;       // for one that follows it, if anything is left then
    QList<IntentLog::Intent> m_openIntents; // of an earlier session
    QHash<OfferId, SaveLookup *> m_lookups; // of the newest save
    // All that this session sent and nobody knows the outcome of, the oldest first; kept when they are looked for no
    // more, since they may arrive late.
    QHash<OfferId, QList<SaveLookup::Save>> m_unsettled;
    LookAgain::Timer m_lookTimer;
};

} // namespace pubconsole
