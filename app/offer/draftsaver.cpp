// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/draftsaver.h"

#include "json/jsondiff.h"
#include "json/jsonmerge.h"
#include "json/jsonwriter.h"
#include "offer/draftstore.h"
#include "offer/offeradoption.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "rules/schemacatalog.h"
#include "rules/secretfields.h"

#include <QPointer>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

// What must not come back in any error.
QList<QByteArray> secretsOf(const JsonValue &body)
{
    QList<QByteArray> secrets;
    const QHash<QString, QString> taken = SecretFields::taken(body).second;
    for (const QString &secret : taken)
        secrets += secret.toUtf8();
    return secrets;
}

} // namespace

DraftSaver::DraftSaver(OfferBackend *backend, OpenOffers *offers, OfferStore *store, DraftStore *drafts,
                       IntentLog *intents, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_offers(offers)
    , m_store(store)
    , m_drafts(drafts)
    , m_intents(intents)
{
    connect(offers, &OpenOffers::outdated, this, &DraftSaver::refresh);
    connect(offers, &OpenOffers::givenUp, this, &DraftSaver::forgetSaves);
    connect(offers, &OpenOffers::documentClosed, this, [this](const OfferId &id) {
        m_waiting.remove(id);
        m_behind.remove(id);
    });
    readIntents();
}

void DraftSaver::refresh(OfferDocument *document)
{
    if (document->state() == OfferDocument::State::Failed) {
        m_offers->open(document->id()); // which reads it again
        return;
    }
    if (document->state() != OfferDocument::State::Ready)
        return;
    // Another draft there may be what this document saved itself: that is for the one who looks for it to say.
    if (SaveLookup *lookup = m_lookups.value(document->id())) {
        lookup->look();
        return;
    }
    const Revision revision = document->revision();
    m_offers->read(document->id()).then(document, [this, document, revision](const Result<OfferSnapshot> &snapshot) {
        // Whatever happened meanwhile is newer than this answer.
        if (!snapshot || document->state() != OfferDocument::State::Ready || document->revision() != revision ||
            m_lookups.contains(document->id()))
            return;
        const bool isSame =
            revision.isEmpty() ? snapshot->body.isEquivalentTo(document->base()) : snapshot->revision == revision;
        if (isSame) {
            OfferAdoption(document).setRival(std::nullopt);
            OfferAdoption(document).confirmCopy();
        } else if (const auto own = ownSave(document, *snapshot)) {
            foundSaved(*own, *snapshot);
        } else if (SaveLookup::isOlder(document->base(), *snapshot, *m_offers->schemas())) {
            return; // a save, over the revision of what is open, shows whether there is a newer one
        } else if (!document->hasEdits()) {
            OfferAdoption(document).load(*snapshot);
        } else if (hasSameContent(document->base(), *snapshot) && document->unparsedText().isEmpty()) {
            OfferAdoption(document).adoptUnchanged(*snapshot); // nobody has changed what people make
        } else if (document->rival() != *snapshot) {
            OfferAdoption(document).setRival(*snapshot);
            Q_EMIT changedOnService(document->id());
        }
    });
}

bool DraftSaver::takeTheirs(OfferDocument *document)
{
    if (document->state() != OfferDocument::State::Ready || document->hasEdits() || !document->rival())
        return false;
    OfferAdoption(document).load(OfferSnapshot(*document->rival())); // not the one that ends with it
    return true;
}

Reply<SaveOutcome> DraftSaver::save(OfferDocument *document)
{
    using State = OfferDocument::State;
    const Promise<SaveOutcome> promise;
    if (document->state() == State::Loading || document->state() == State::Failed) {
        promise.finish(SaveOutcome{SaveOutcome::Kind::Refused,
                                   ApiError::local(ApiError::Kind::Local, {}, tr("The offer is being read."))});
    } else if (document->state() != State::Ready) {
        m_behind[document->id()].append(promise); // also where what is shown is again what was there before that save
    } else if (!document->isModified()) {
        promise.finish(SaveOutcome());
    } else {
        m_waiting[document->id()].append(promise);
        begin(document);
    }
    return promise.reply();
}

void DraftSaver::begin(OfferDocument *document)
{
    // What the service left out itself renames nothing.
    const auto isOther = [document](OfferHead head, const QString &name) {
        const JsonValue now = document->body().head(head);
        const bool isSaid = !now.isUndefined() || !document->schemas()->body(document->base()).head(head).isUndefined();
        return isSaid && now.toString().compare(name, Qt::CaseInsensitive) != 0;
    };
    const bool isRenamed =
        isOther(OfferHead::Id, document->id().offer) || isOther(OfferHead::Publisher, document->id().publisher);
    if (isRenamed) {
        ApiError error;
        error.kind = ApiError::Kind::Invalid;
        error.message =
            tr("Not saved: the ids of the offer and of its publisher name it and cannot be changed. Nothing was sent.");
        fail(document, error);
        return;
    }
    OfferAdoption(document).setState(OfferDocument::State::Saving);
    if (document->isNew())
        createUnlessThere(document);
    else if (document->revision().isEmpty())
        readRevisionThenPut(document);
    else
        put(document, document->revision());
}

QStringList DraftSaver::secretsAtRisk(const OfferDocument *document) const
{
    QStringList labels;
    if (document->isNew())
        return labels;
    const JsonValue &body = document->current();
    const auto schema = document->schema();
    QList<JsonPointer> places = SecretFields::missingPlaces(body, *schema);
    const QList<JsonPointer> empty = SecretFields::emptyPlaces(document->body().contentAlone());
    for (const JsonPointer &place : empty) {
        if (!places.contains(place))
            places.append(place);
    }
    for (const JsonPointer &place : std::as_const(places))
        labels += schema->label(JsonPath::of(place, body, m_offers->schemas()->identities()));
    return labels;
}

void DraftSaver::saveMerged(OfferDocument *document, const JsonValue &merged)
{
    if (document->state() != OfferDocument::State::Ready || !document->rival())
        return;
    OfferAdoption(document).adoptMerge(merged);
    if (document->isModified())
        begin(document);
    else
        tellSaved(document->id()); // the service has all of it already
}

void DraftSaver::takeMerged(OfferDocument *document, const JsonValue &merged)
{
    OfferAdoption(document).adoptMerge(merged);
}

void DraftSaver::overwrite(OfferDocument *document)
{
    if (document->state() != OfferDocument::State::Ready || !document->rival() || !m_recordOverwrite)
        return;
    QStringList lost;
    const auto changes =
        JsonDiff::between(document->current(), document->rival()->body, m_offers->schemas()->identities());
    const auto schema = document->schema();
    for (const JsonChange &change : changes)
        lost += schema->label(change.path);
    OfferAdoption(document).setState(OfferDocument::State::Saving);
    m_recordOverwrite(document->id(), lost, document, [this, document](const QString &error) {
        OfferAdoption(document).setState(OfferDocument::State::Ready);
        if (error.isEmpty()) {
            saveMerged(document, document->current());
            return;
        }
        fail(document, ApiError::local(ApiError::Kind::Local, {},
                                       tr("Not saved: what is overwritten could not be written down. %1").arg(error)));
    });
}

// No revision came with the offer: read it again, and overwrite only what is still what was opened.
void DraftSaver::readRevisionThenPut(OfferDocument *document)
{
    m_backend->read(document->id(), Slot::Draft)
        .then(document, [this, document](const Result<OfferSnapshot> &snapshot) {
            if (!snapshot) {
                fail(document, snapshot.error());
                return;
            }
            if (takeOwn(document, *snapshot))
                return;
            if (!snapshot->body.isEquivalentTo(document->base())) {
                ApiError cause;
                cause.kind = ApiError::Kind::PreconditionFailed;
                cause.message = tr("Someone else changed the offer on the service since it was read.");
                meetRival(document, *snapshot, cause);
                return;
            }
            put(document, snapshot->revision.isEmpty() ? Revision::any() : snapshot->revision);
        });
}

// A new offer has no revision that would keep it from being created twice.
void DraftSaver::createUnlessThere(OfferDocument *document)
{
    m_backend->read(document->id(), Slot::Draft)
        .then(document, [this, document](const Result<OfferSnapshot> &snapshot) {
            if (!snapshot && snapshot.error().kind == ApiError::Kind::NotFound) {
                put(document, {});
            } else if (!snapshot) {
                ApiError error = snapshot.error();
                error.message = tr("Not sent again: the offer could not be read. %1").arg(error.message);
                fail(document, error);
            } else if (!takeOwn(document, *snapshot)) {
                meetRival(document, *snapshot,
                          ApiError::local(ApiError::Kind::Conflict, {},
                                          tr("The service has an offer of this id by now, and it is another.")));
            }
        });
}

// The draft and the intent are on the disk before anything is sent.
void DraftSaver::put(OfferDocument *document, const Revision &over)
{
    const JsonValue sent = document->bodyForPut(); // as it is written down, whatever is typed before that is done
    if (!m_intents || !m_intents->isWritable()) {
        send(document, over, sent, 0);
        return;
    }
    if (m_drafts)
        m_drafts->writeNow(document);
    const OfferId id = document->id();
    m_intents->begin(
        {0, id.publisher, id.offer, QString::fromLatin1(over.bytes()), {}},
        [sent] { return JsonWriter::compact(SecretFields::taken(sent).first); }, document,
        [this, document, over, sent](qint64 intent, const QString &error) {
            if (intent != 0)
                send(document, over, sent, intent);
            else
                fail(document,
                     ApiError::local(
                         ApiError::Kind::Local, {},
                         tr("Not saved: that it is sent could not be written down on this computer. %1").arg(error)));
        });
}

void DraftSaver::endIntent(qint64 intent)
{
    if (intent != 0)
        m_intents->end(intent);
}

void DraftSaver::send(OfferDocument *document, const Revision &over, const JsonValue &sent, qint64 intent)
{
    SaveLookup::Save save{document->id(), document->base(), sent, document->revision(), intent, {}};
    save.schemas = m_offers->schemas();
    m_backend->store(save.id, save.sent, over, secretsOf(save.sent))
        .then(this, [this, document = QPointer(document), save](const Result<OfferSnapshot> &answer) {
            if (document)
                answered(document, save, answer);
            else
                answeredAlone(save, answer);
        });
}

// Its document was closed meanwhile: what became of it is in the offer, for who opens that again.
void DraftSaver::answeredAlone(SaveLookup::Save save, const Result<OfferSnapshot> &answer)
{
    if (!answer && !answer.error().isOutcomeUnknown) {
        endIntent(save.intent);
        return;
    }
    save.cause = answer ? ApiError::protocol(tr("The offer was closed before the service answered.")) : answer.error();
    save.cause.isOutcomeUnknown = true;
    lookUp(save);
}

void DraftSaver::answered(OfferDocument *document, SaveLookup::Save save, const Result<OfferSnapshot> &answer)
{
    // The offer as it was before is no answer to this PUT, but a copy that something in between had.
    const bool isOld = answer && SaveLookup::isOld(save, *answer);
    if (isOld || (!answer && answer.error().isOutcomeUnknown)) {
        save.cause = isOld ? ApiError::protocol(tr("The answer shows the offer as it was before.")) : answer.error();
        save.cause.isOutcomeUnknown = true;
        OfferAdoption(document).setState(OfferDocument::State::Checking);
        lookUp(save);
        return;
    }
    if (answer && (answer->revision.isEmpty() || SaveLookup::isPartial(save, *answer))) {
        readStored(document, save, *answer);
        return;
    }
    endIntent(save.intent);
    if (!answer &&
        answer.error().kind == (document->isNew() ? ApiError::Kind::Conflict : ApiError::Kind::PreconditionFailed)) {
        save.cause = answer.error();
        readRival(document, save);
    } else if (!answer) {
        ApiError error = answer.error();
        error.message = tr("Not saved: %1").arg(error.message);
        fail(document, error);
    } else {
        finishSave(document, save, *answer, answer->correlationId);
    }
}

// Stored, but not as which revision, or with less than was sent, which may be a short form of it: the offer says which.
void DraftSaver::readStored(OfferDocument *document, SaveLookup::Save save, const OfferSnapshot &answer)
{
    m_backend->read(save.id, Slot::Draft)
        .then(document, [this, document, save, answer](const Result<OfferSnapshot> &read) mutable {
            const bool isShown = read && SaveLookup::findingOf(save, *read) == SaveLookup::Finding::Saved;
            if (isShown || !SaveLookup::isPartial(save, answer)) { // else what was read is an older copy
                endIntent(save.intent);
                finishSave(document, save, isShown ? *read : answer, answer.correlationId);
                return;
            }
            save.cause = ApiError::protocol(tr("The answer is not the whole offer."));
            save.cause.isOutcomeUnknown = true;
            OfferAdoption(document).setState(OfferDocument::State::Checking);
            lookUp(save);
        });
}

void DraftSaver::finishSave(OfferDocument *document, const SaveLookup::Save &save, const OfferSnapshot &stored,
                            const QString &correlationId)
{
    Q_EMIT this->stored(save.id, save.before, save.sent, correlationId);
    forgetSaves(save.id);
    const JsonValue before = document->base();
    OfferAdoption(document).adoptSaved(save.sent, stored);
    confirmSaved(document, stored);
    tellStoredOtherwise(document, before, save.sent);
}

void DraftSaver::tellStoredOtherwise(const OfferDocument *document, const JsonValue &before, const JsonValue &sent)
{
    const JsonValue &stored = document->base();
    const auto schema = m_offers->schemas()->of(stored);
    QStringList labels;
    for (const JsonPath &place : SaveLookup::storedOtherwise(before, sent, stored, *m_offers->schemas()))
        labels += schema->label(place);
    if (!labels.isEmpty())
        Q_EMIT storedOtherwise(document->id(), labels);
}

void DraftSaver::confirmSaved(OfferDocument *document, const OfferSnapshot &stored)
{
    m_offers->keep(stored);
    document->problems()->setRefusal({});
    if (auto summary = m_backend->summaryOf(stored.body, document->id().publisher);
        summary && summary->id == document->id())
        m_store->takeSaved(*summary);
    tellSaved(document->id());
}

// What was typed while a save was under way is saved behind it, where somebody asked for that meanwhile.
void DraftSaver::tellSaved(const OfferId &id)
{
    const Waiting waiting = m_waiting.take(id);
    Q_EMIT saved(id);
    for (const Promise<SaveOutcome> &promise : waiting)
        promise.finish(SaveOutcome());
    const Waiting behind = m_behind.take(id);
    OfferDocument *document = m_offers->document(id);
    if (behind.isEmpty() || !document)
        return;
    m_waiting[id] += behind;
    if (!document->isModified())
        answer(id, {});
    else if (document->state() == OfferDocument::State::Ready) // else who heard of it has begun
        begin(document);
}

void DraftSaver::answer(const OfferId &id, const SaveOutcome &outcome)
{
    const Waiting waiting = m_waiting.take(id) + m_behind.take(id);
    for (const Promise<SaveOutcome> &promise : waiting)
        promise.finish(outcome);
}

// Somebody else was first: what they made of it is read, and the person decides.
void DraftSaver::readRival(OfferDocument *document, const SaveLookup::Save &save)
{
    m_backend->read(document->id(), Slot::Draft)
        .then(document, [this, document, save](const Result<OfferSnapshot> &read) {
            if (read && takeOwn(document, *read))
                return;
            if (read && SaveLookup::findingOf(save, *read) == SaveLookup::Finding::Saved) {
                finishSave(document, save, *read);
                return;
            }
            if (read) {
                meetRival(document, *read, save.cause);
                return;
            }
            ApiError error = save.cause;
            error.message =
                tr("Not saved: %1 What changed there could not be read. %2").arg(error.message, read.error().message);
            fail(document, error);
        });
}

bool DraftSaver::hasSameContent(const JsonValue &base, const OfferSnapshot &theirs) const
{
    const SchemaCatalog *schemas = m_offers->schemas();
    return schemas->body(theirs.body).content().isEquivalentTo(schemas->body(base).content());
}

void DraftSaver::meetRival(OfferDocument *document, const OfferSnapshot &theirs, const ApiError &cause)
{
    OfferAdoption(document).setState(OfferDocument::State::Ready);
    const JsonValue content = m_offers->schemas()->body(theirs.body).content();
    if (document->body().content().isEquivalentTo(content)) {
        OfferAdoption(document).setRival(theirs);
        saveMerged(document, theirs.body); // it is what is wanted, whoever made it
        return;
    }
    if (!hasSameContent(document->base(), theirs)) {
        OfferAdoption(document).setRival(theirs);
        answer(document->id(), {SaveOutcome::Kind::Conflict, cause});
        Q_EMIT conflicted(document->id());
    } else if (theirs.revision != document->revision()) {
        // Only what the service itself writes has moved, such as the status: there is nothing to merge.
        OfferAdoption(document).setRival(theirs);
        const JsonValue merged =
            JsonMerge::merge(document->base(), document->current(), theirs.body, m_offers->schemas()->identities())
                .merged;
        saveMerged(document, merged);
    } else {
        ApiError error = cause;
        error.message = tr("Not saved: %1 It was read again and is the same; try once more.").arg(cause.message);
        fail(document, error);
    }
}

void DraftSaver::fail(OfferDocument *document, ApiError error)
{
    OfferAdoption(document).setState(OfferDocument::State::Ready, error);
    document->problems()->setRefusal(error.isOutcomeUnknown ? ApiError() : error);
    answer(document->id(), {error.isOutcomeUnknown ? SaveOutcome::Kind::Unknown : SaveOutcome::Kind::Refused, error});
    Q_EMIT saveFailed(document->id(), error);
}

} // namespace pubconsole
