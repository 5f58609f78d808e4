// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerservice.h"

#include "json/jsondiff.h"
#include "json/jsonmerge.h"
#include "offer/correctedanswer.h"
#include "offer/draftstore.h"
#include "offer/localoffers.h"
#include "offer/offercache.h"
#include "offer/offeroutlines.h"
#include "offer/offerstore.h"
#include "offer/problemlist.h"
#include "offer/statusreader.h"
#include "rules/schemacatalog.h"
#include "rules/secretfields.h"
#include "storage/intentlog.h"

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

OfferService::OfferService(MarketplaceClient *client, OfferStore *store, const SchemaCatalog *schemas,
                           QStringList publishers, DraftStore *drafts, IntentLog *intents, RequestBudget *budget,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_schemas(schemas)
    , m_status(new StatusReader(client, store, budget, this))
    , m_publishers(std::move(publishers))
    , m_drafts(drafts)
    , m_outlines(new OfferOutlines(this))
    , m_intents(intents)
{
    m_localOffers = new LocalOffers(store, drafts, this); // which asks for what is made by now
    if (m_drafts)
        connect(m_drafts, &DraftStore::changed, this, &OfferService::unsavedChanged);
    if (m_drafts)
        connect(m_drafts, &DraftStore::loaded, this, &OfferService::draftsRead);
    readIntents();
}

void OfferService::setCache(OfferCache *cache)
{
    m_cache = cache;
    // The lists themselves are kept as they come; this is what they do not say.
    const auto keepLive = [this, cache](const OfferSummary &offer) {
        if (offer.status.kind() == StatusWord::Class::Canceled)
            cache->keepLive(offer.id, m_store->isLive(offer.id));
    };
    connect(m_store, &OfferStore::offerChanged, cache, [this, keepLive](const OfferId &id) {
        if (const OfferSummary *offer = m_store->summary(id))
            keepLive(*offer);
    });
    connect(m_store, &OfferStore::offersChanged, cache, [this, keepLive](const QString &publisher) {
        if (const auto entry = m_store->publishers().find(publisher); entry != m_store->publishers().end())
            std::for_each(entry->second.offers.cbegin(), entry->second.offers.cend(), keepLive);
    });
    restoreOutlines();
}

void OfferService::restoreOutlines()
{
    if (m_cache)
        m_outlines->restore(m_cache->outlines());
}

void OfferService::refresh()
{
    if (m_listing)
        return;
    m_store->setLoading(true);
    m_listing = m_client->publishers();
    m_listing->then(this, [this](Result<QList<Publisher>> publishers) {
        m_listing.reset();
        if (!publishers && (m_publishers.isEmpty() || publishers.error().kind != ApiError::Kind::NotFound)) {
            m_store->setError(publishers.error());
            return;
        }
        if (publishers && isEmptyForOnce({}, publishers->isEmpty() && !m_store->isEmpty())) {
            refresh();
            return;
        }
        // The list of publishers is undocumented: named ones are read where the service does not have it.
        QList<Publisher> list = publishers ? *publishers : QList<Publisher>();
        QSet<QString> listed;
        for (const Publisher &publisher : std::as_const(list))
            listed.insert(publisher.id.toCaseFolded());
        for (const QString &id : m_publishers) {
            if (!listed.contains(id.toCaseFolded()))
                list.append({id, id});
        }
        m_store->setPublishers(list);
        if (m_cache)
            m_cache->keepPublishers(list);
        for (const Publisher &publisher : list)
            refreshPublisher(publisher.id);
    });
}

void OfferService::stopRefresh()
{
    if (m_listing)
        m_listing->cancel();
    for (const auto &listing : std::as_const(m_listings))
        listing.cancel();
}

void OfferService::refreshPublisher(const QString &publisher)
{
    if (m_listings.contains(publisher))
        return;
    m_store->setPublisherLoading(publisher);
    const auto listing = m_client->offers(publisher);
    m_listings.insert(publisher, listing);
    listing.then(this, [this, publisher](Result<QList<OfferSummary>> offers) {
        m_listings.remove(publisher);
        if (!offers) {
            m_store->setOffersError(publisher, offers.error());
            return;
        }
        const auto known = m_store->publishers().find(publisher);
        const bool hadOffers = known != m_store->publishers().end() && !known->second.offers.isEmpty();
        if (isEmptyForOnce(publisher, offers->isEmpty() && hadOffers)) {
            refreshPublisher(publisher);
            return;
        }
        const QList<OfferSummary> held = missing(publisher, *offers);
        offers->append(held);
        for (const OfferSummary &offer : held)
            askFor(offer.id);
        if (m_cache)
            m_cache->keepOffers(publisher, *offers);
        m_store->setOffers(publisher, std::move(*offers));
        m_status->readPublisher(publisher);
    });
}

// All of a list does not go at once: one that comes empty after a full one is read again before it is believed.
bool OfferService::isEmptyForOnce(const QString &list, bool isEmptied)
{
    if (isEmptied && !m_emptied.contains(list)) {
        m_emptied.insert(list);
        return true;
    }
    m_emptied.remove(list);
    return false;
}

// What was listed and is needed here: an offer that is open, edited or under way.
QList<OfferSummary> OfferService::missing(const QString &publisher, const QList<OfferSummary> &listed) const
{
    QSet<OfferId> ids(m_documents.keyBegin(), m_documents.keyEnd());
    if (m_drafts)
        ids.unite(QSet<OfferId>(m_drafts->drafts().keyBegin(), m_drafts->drafts().keyEnd()));
    for (auto it = m_store->reports().keyBegin(); it != m_store->reports().keyEnd(); ++it) {
        if (m_status->isFollowed(*it))
            ids.insert(*it);
    }
    for (const OfferSummary &offer : listed)
        ids.remove(offer.id);
    QList<OfferSummary> found;
    for (const OfferId &id : std::as_const(ids)) {
        if (const OfferSummary *known = id.publisher == publisher ? m_store->summary(id) : nullptr)
            found.append(*known);
    }
    return found;
}

void OfferService::askFor(const OfferId &id)
{
    m_client->offer(id).then(this, [this, id](const Result<OfferSnapshot> &read) {
        if (read || read.error().kind != ApiError::Kind::NotFound)
            return;
        m_store->remove(id);
        Q_EMIT vanished(id);
    });
}

void OfferService::refreshOffer(const OfferId &id)
{
    refreshPublisher(id.publisher);
    m_publishedRead.remove(id);
    m_status->read(id);
}

void OfferService::setFollowed(std::function<bool(const OfferId &)> isFollowed)
{
    m_status->setFollowed(std::move(isFollowed));
}

OfferDocument *OfferService::open(const OfferId &id)
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
void OfferService::restoreDraft(OfferDocument *document)
{
    m_drafts->read(document->id()).then(document, [this, document](const Result<Draft> &draft) {
        if (!draft && draft.error().kind == ApiError::Kind::Local) {
            document->setState(OfferDocument::State::Failed, draft.error());
            return;
        }
        if (!draft || draft->body.isUndefined()) {
            load(document);
            return;
        }
        document->restore(*draft);
        refreshDocument(document); // somebody may have changed it meanwhile, or created it
    });
}

// What could not be read when these were opened is there now.
void OfferService::draftsRead()
{
    for (OfferDocument *document : std::as_const(m_documents)) {
        const bool isRead = document->state() == OfferDocument::State::Ready && !document->hasEdits();
        if (!isRead || !m_drafts->drafts().contains(document->id()))
            continue;
        document->setState(OfferDocument::State::Loading);
        restoreDraft(document);
    }
}

void OfferService::readIntents()
{
    if (m_intents)
        m_openIntents = m_intents->open();
}

OfferDocument *OfferService::create(const OfferId &id, const JsonValue &body)
{
    if (taken(id))
        return nullptr;
    OfferDocument *document = add(id);
    document->begin(body);
    return document;
}

std::optional<OfferId> OfferService::taken(const OfferId &id) const
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

OfferDocument *OfferService::add(const OfferId &id)
{
    auto *document = new OfferDocument(id, m_schemas, this);
    m_documents.insert(id, document);
    connect(document, &OfferDocument::modifiedChanged, this, [this, id] { Q_EMIT unsavedChanged(id); });
    connect(document, &OfferDocument::unparsedTextChanged, this, [this, id] { Q_EMIT unsavedChanged(id); });
    if (m_drafts)
        m_drafts->watch(document);
    Q_EMIT documentOpened(document);
    return document;
}

bool OfferService::hasUnsaved(const OfferId &id) const
{
    if (const OfferDocument *document = m_documents.value(id); document && !document->current().isUndefined())
        return document->hasEdits();
    return m_drafts && m_drafts->drafts().contains(id);
}

bool OfferService::isRecovered(const OfferId &id) const
{
    if (!m_drafts || m_documents.contains(id))
        return false;
    const auto draft = m_drafts->drafts().constFind(id);
    return draft != m_drafts->drafts().cend() && !draft->isKept;
}

void OfferService::close(const OfferId &id)
{
    forgetSaves(id);
    if (m_drafts)
        m_drafts->remove(id);
    closeKeepingDraft(id);
}

void OfferService::closeKeepingDraft(const OfferId &id)
{
    m_publishedRead.remove(id);
    if (OfferDocument *document = m_documents.take(id)) {
        const bool isOver = document->state() == OfferDocument::State::Ready && !document->hasEdits();
        if (m_drafts && isOver) // it was saved or undone a moment ago
            m_drafts->remove(id);
        delete document; // at once: it must not write a draft that was just given up
        Q_EMIT documentClosed(id);
    }
}

void OfferService::reload(OfferDocument *document)
{
    forgetSaves(document->id());
    load(document);
}

Reply<OfferSnapshot> OfferService::readDraft(const OfferId &id)
{
    return m_client->offer(id).transform(this, [this](const OfferSnapshot &snapshot) {
        m_outlines->keep(snapshot.id, snapshot.body);
        if (m_cache)
            m_cache->keepOffer(snapshot);
        return snapshot;
    });
}

void OfferService::load(OfferDocument *document)
{
    if (m_isOffline && document->current().isUndefined() &&
        loadCopy(document, ApiError::local(ApiError::Kind::Network, {}, tr("The service cannot be reached.")))) {
        refreshDocument(document);
        return;
    }
    document->setState(OfferDocument::State::Loading);
    readDraft(document->id()).then(document, [this, document](const Result<OfferSnapshot> &snapshot) {
        if (snapshot)
            document->load(*snapshot);
        else if (!document->current().isUndefined())
            document->setState(OfferDocument::State::Ready, snapshot.error());
        else if (!loadCopy(document, snapshot.error()))
            document->setState(OfferDocument::State::Failed, snapshot.error());
    });
}

// What was read last, where the service gives nothing now. An offer that it does not have, or not for us, is not shown.
bool OfferService::loadCopy(OfferDocument *document, const ApiError &why)
{
    const bool isGone = why.kind == ApiError::Kind::NotFound || why.kind == ApiError::Kind::Forbidden;
    const bool isThere = unread(document->id()).has_value(); // what came is newer, and can be corrected
    const auto copy = m_cache && !isGone && !isThere ? m_cache->offer(document->id()) : std::nullopt;
    if (!copy)
        return false;
    m_outlines->keep(copy->snapshot.id, copy->snapshot.body);
    document->loadCopy(copy->snapshot, copy->readAt, why);
    return true;
}

void OfferService::readPublished(OfferDocument *document)
{
    const OfferId id = document->id();
    const OfferSummary *summary = m_store->summary(id);
    const bool wasPublished = summary && summary->status.kind() != StatusWord::Class::NeverPublished;
    if (!wasPublished || m_publishedRead.contains(id))
        return;
    m_publishedRead.insert(id);
    m_client->offerSlot(id, Slot::Preview).then(document, [this, document](const Result<OfferSnapshot> &preview) {
        const JsonValue next = preview ? preview->body : JsonValue();
        m_client->offerSlot(document->id(), Slot::Production)
            .then(document, [this, document, next](const Result<OfferSnapshot> &production) {
                if (!production && production.error().kind != ApiError::Kind::NotFound)
                    m_publishedRead.remove(document->id()); // and asked for again with the next check
                else
                    m_store->setLive(document->id(), production.has_value());
                document->problems()->setPublished(next, production ? production->body : JsonValue());
            });
    });
}

void OfferService::correct(OfferDocument *document, JsonRepair::Choice choice)
{
    const auto answer = unread(document->id());
    if (!answer)
        return;
    CorrectedAnswer::find(answer->text, choice, document, [this, document, answer](const CorrectedAnswer &corrected) {
        const auto last = unread(document->id());
        if (document->state() != OfferDocument::State::Failed || corrected.now.isUndefined() || !last ||
            last->etag != answer->etag || last->text != answer->text)
            return;
        if (const QString fault = OfferSnapshot::fault(corrected.now, document->id()); !fault.isEmpty()) {
            ApiError error = document->error().value_or(ApiError::protocol({}));
            error.message = tr("Corrected, the answer would not be this offer either. %1").arg(fault);
            document->setState(OfferDocument::State::Failed, error);
            return;
        }
        document->load({document->id(), corrected.before, answer->etag});
        document->edit(corrected.now, JsonPointer(), tr("Correct what the service sent"));
    });
}

void OfferService::refreshDocument(OfferDocument *document)
{
    if (document->state() != OfferDocument::State::Ready)
        return;
    // Another draft there may be what this document saved itself: that is for the one who looks for it to say.
    if (SaveLookup *lookup = m_lookups.value(document->id())) {
        lookup->look();
        return;
    }
    const QByteArray etag = document->etag();
    readDraft(document->id()).then(document, [this, document, etag](const Result<OfferSnapshot> &snapshot) {
        // Whatever happened meanwhile is newer than this answer.
        if (!snapshot || document->state() != OfferDocument::State::Ready || document->etag() != etag ||
            m_lookups.contains(document->id()))
            return;
        const bool isSame = etag.isEmpty() ? snapshot->body.isEquivalentTo(document->base()) : snapshot->etag == etag;
        if (isSame) {
            document->setRival(std::nullopt);
            document->confirmCopy();
        } else if (const auto own = ownSave(document, *snapshot)) {
            foundSaved(*own, *snapshot);
        } else if (!document->hasEdits()) {
            document->load(*snapshot);
        } else if (document->rival() != *snapshot) {
            document->setRival(*snapshot);
            Q_EMIT changedOnService(document->id());
        }
    });
}

bool OfferService::takeTheirs(OfferDocument *document)
{
    if (document->state() != OfferDocument::State::Ready || document->hasEdits() || !document->rival())
        return false;
    document->load(OfferSnapshot(*document->rival())); // not the one that ends with it
    return true;
}

void OfferService::save(OfferDocument *document)
{
    if (document->state() != OfferDocument::State::Ready || !document->isModified())
        return;
    const auto bodyText = [document](const char *key) { return document->current().value(key).toString(); };
    const bool isRenamed = bodyText("id").compare(document->id().offer, Qt::CaseInsensitive) != 0 ||
                           bodyText("publisherId").compare(document->id().publisher, Qt::CaseInsensitive) != 0;
    if (isRenamed) {
        ApiError error;
        error.kind = ApiError::Kind::Invalid;
        error.message =
            tr("Not saved: \"id\" and \"publisherId\" name the offer and cannot be changed. Nothing was sent.");
        fail(document, error);
        return;
    }
    document->setState(OfferDocument::State::Saving);
    if (document->isNew())
        createUnlessThere(document);
    else if (document->etag().isEmpty())
        readETagThenPut(document);
    else
        put(document, document->etag());
}

QStringList OfferService::secretsAtRisk(const OfferDocument *document) const
{
    QStringList labels;
    if (document->isNew())
        return labels;
    const JsonValue body = document->current();
    const auto schema = document->schema();
    QList<JsonPointer> places = SecretFields::missingPlaces(body, *schema);
    const QList<JsonPointer> empty = SecretFields::emptyPlaces(body.value(JsonPointer({"definition"})));
    for (const JsonPointer &place : empty) {
        if (const JsonPointer whole = place.under("definition"); !places.contains(whole))
            places.append(whole);
    }
    for (const JsonPointer &place : std::as_const(places))
        labels += schema->label(JsonPath::of(place, body, m_schemas->identities()));
    return labels;
}

void OfferService::saveMerged(OfferDocument *document, const JsonValue &merged)
{
    if (document->state() != OfferDocument::State::Ready || !document->rival())
        return;
    document->adoptMerge(merged);
    if (document->isModified())
        save(document);
    else
        Q_EMIT saved(document->id()); // the service has all of it already
}

void OfferService::overwrite(OfferDocument *document)
{
    if (document->state() != OfferDocument::State::Ready || !document->rival() || !m_recordOverwrite)
        return;
    QStringList lost;
    const auto changes = JsonDiff::between(document->current(), document->rival()->body, m_schemas->identities());
    const auto schema = document->schema();
    for (const JsonChange &change : changes)
        lost += schema->label(change.path);
    document->setState(OfferDocument::State::Saving);
    m_recordOverwrite(document->id(), lost, document, [this, document](const QString &error) {
        document->setState(OfferDocument::State::Ready);
        if (error.isEmpty()) {
            saveMerged(document, document->current());
            return;
        }
        fail(document, ApiError::local(ApiError::Kind::Local, {},
                                       tr("Not saved: the journal could not be written. %1").arg(error)));
    });
}

// No ETag came with the offer: read it again, and overwrite only what is still what was opened.
void OfferService::readETagThenPut(OfferDocument *document)
{
    m_client->offer(document->id()).then(document, [this, document](const Result<OfferSnapshot> &snapshot) {
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
        put(document, snapshot->etag.isEmpty() ? "*"_ba : snapshot->etag);
    });
}

// A new offer has no ETag that would keep it from being created twice.
void OfferService::createUnlessThere(OfferDocument *document)
{
    m_client->offer(document->id()).then(document, [this, document](const Result<OfferSnapshot> &snapshot) {
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

// The draft is on disk and the intent in the journal before anything is sent.
void OfferService::put(OfferDocument *document, const QByteArray &ifMatch)
{
    if (!m_intents || !m_intents->isWritable()) {
        send(document, ifMatch, 0);
        return;
    }
    if (m_drafts)
        m_drafts->writeNow(document);
    const OfferId id = document->id();
    m_intents->begin({0, id.publisher, id.offer, QString::fromLatin1(ifMatch)}, document,
                     [this, document, ifMatch](qint64 intent, const QString &error) {
                         if (intent != 0)
                             send(document, ifMatch, intent);
                         else
                             fail(document,
                                  ApiError::local(ApiError::Kind::Local, {},
                                                  tr("Not saved: the journal could not be written. %1").arg(error)));
                     });
}

void OfferService::endIntent(qint64 intent)
{
    if (intent != 0)
        m_intents->end(intent);
}

void OfferService::send(OfferDocument *document, const QByteArray &ifMatch, qint64 intent)
{
    const SaveLookup::Save save{
        document->id(), document->base(),       document->bodyForPut(), document->etag(), intent, {},
        false,          m_schemas->identities()};
    m_client->putOffer(save.id, save.sent, ifMatch, secretsOf(save.sent))
        .then(document,
              [this, document, save](const Result<OfferSnapshot> &answer) { answered(document, save, answer); });
}

void OfferService::answered(OfferDocument *document, SaveLookup::Save save, const Result<OfferSnapshot> &answer)
{
    // The offer as it was before is no answer to this PUT, but a copy that something in between had.
    const bool isOld = answer && SaveLookup::isOld(save, *answer);
    if (isOld || (!answer && answer.error().isOutcomeUnknown)) {
        save.cause = isOld ? ApiError::protocol(tr("The answer shows the offer as it was before.")) : answer.error();
        save.cause.isOutcomeUnknown = true;
        document->setState(OfferDocument::State::Checking);
        lookUp(save);
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
        Q_EMIT stored(save.id, save.before, save.sent, answer->correlationId);
        if (!answer->etag.isEmpty()) {
            finishSave(document, save.sent, *answer);
            return;
        }
        // Stored, but not under which ETag: read it.
        m_client->offer(save.id).then(
            document, [this, document, sent = save.sent, stored = *answer](const Result<OfferSnapshot> &read) {
                finishSave(document, sent, read ? *read : stored);
            });
    }
}

void OfferService::settleIntents()
{
    const QList<IntentLog::Intent> open = std::exchange(m_openIntents, {});
    for (const IntentLog::Intent &intent : open)
        settle(intent);
}

void OfferService::settle(const IntentLog::Intent &intent)
{
    const OfferId id{intent.publisher, intent.offer};
    if (!m_drafts || !m_drafts->drafts().contains(id)) { // nothing that could be lost or shown wrongly
        m_intents->end(intent.id);
        return;
    }
    m_drafts->read(id).then(this, [this, id, intent](const Result<Draft> &draft) {
        if (!draft || draft->body.isUndefined()) {
            m_openIntents.append(intent);
            return;
        }
        ApiError cause =
            ApiError::local(ApiError::Kind::Cancelled, {}, tr("The program ended before the service answered."));
        cause.isOutcomeUnknown = true;
        lookUp({id, draft->base, draft->body, draft->etag, intent.id, cause, true, m_schemas->identities()});
    });
}

void OfferService::finishSave(OfferDocument *document, const JsonValue &sent, const OfferSnapshot &stored)
{
    forgetSaves(document->id());
    if (document->isNew()) { // stands in the list without a gap
        auto created = OfferSummary::fromJson(stored.body, document->id().publisher);
        if (created && created->id == document->id())
            m_store->add(*created);
    }
    const JsonValue before = document->base();
    document->adoptSaved(sent, stored);
    confirmSaved(document, stored);
    tellStoredOtherwise(document, before, sent);
}

void OfferService::tellStoredOtherwise(const OfferDocument *document, const JsonValue &before, const JsonValue &sent)
{
    const JsonValue stored = document->base();
    const auto schema = m_schemas->of(stored);
    QStringList labels;
    for (const JsonPath &place : SaveLookup::storedOtherwise(before, sent, stored, m_schemas->identities()))
        labels += schema->label(place);
    if (!labels.isEmpty())
        Q_EMIT storedOtherwise(document->id(), labels);
}

void OfferService::confirmSaved(OfferDocument *document, const OfferSnapshot &stored)
{
    m_outlines->keep(document->id(), document->base());
    if (m_cache && !stored.etag.isEmpty())
        m_cache->keepOffer(stored);
    document->problems()->setRefusal({});
    Q_EMIT saved(document->id());
    refreshPublisher(document->id().publisher);
}

// The PUT may or may not have arrived. It is never sent again: the offer is read, and says which.
void OfferService::lookUp(const SaveLookup::Save &save)
{
    endLookup(save.id);
    m_unsettled[save.id].append(save);
    auto *lookup = new SaveLookup(m_client, save, m_lookTimer, this);
    m_lookups.insert(save.id, lookup);
    connect(lookup, &SaveLookup::notYet, this,
            [this, lookup](const std::optional<ApiError> &why) { tellNotYet(lookup->save(), why); });
    connect(lookup, &SaveLookup::found, this,
            [this, lookup](SaveLookup::Finding finding, const std::optional<OfferSnapshot> &read) {
                lookedUp(lookup, finding, read);
            });
    if (save.isOfEarlierSession)
        connect(
            lookup, &SaveLookup::notYet, this, [this, id = save.id] { Q_EMIT unsettled(id); },
            Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
    lookup->look();
}

// Once, after the first look: it goes on while the person does.
void OfferService::tellNotYet(const SaveLookup::Save &save, const std::optional<ApiError> &why)
{
    OfferDocument *document = m_documents.value(save.id);
    if (document && !why)
        document->confirmCopy(); // it was read, and is as it was
    if (!document || document->state() != OfferDocument::State::Checking)
        return;
    ApiError error = save.cause;
    const QString what =
        why ? tr("Whether the offer was saved is not known yet: it could not be read again. %1").arg(why->message)
            : tr("Whether the offer was saved is not known yet: the service does not show it.");
    error.message = tr("%1 %2 It is looked for again over the next minutes.").arg(save.cause.message, what);
    fail(document, error);
}

void OfferService::lookedUp(SaveLookup *lookup, SaveLookup::Finding finding, const std::optional<OfferSnapshot> &read)
{
    const SaveLookup::Save save = lookup->save();
    OfferDocument *document = m_documents.value(save.id);
    if (document &&
        (document->state() == OfferDocument::State::Saving || document->state() == OfferDocument::State::Loading)) {
        lookup->lookLater(); // its own answer comes first
        return;
    }
    endLookup(save.id);
    switch (finding) {
    case SaveLookup::Finding::Saved:
        foundSaved(save, *read);
        return;
    case SaveLookup::Finding::Changed:
        if (!foundEarlier(save, *read))
            foundOther(save, *read);
        break;
    case SaveLookup::Finding::NoSign:
        foundNothing(save);
        break;
    }
    if (save.isOfEarlierSession)
        Q_EMIT settled(save.id, false);
}

void OfferService::foundNothing(const SaveLookup::Save &save)
{
    OfferDocument *document = m_documents.value(save.id);
    if (!document || save.isOfEarlierSession)
        return;
    ApiError error = save.cause;
    error.message = tr("%1 The service shows no sign of it: the offer was read again for %n minute(s) and is as it was "
                       "before.",
                       nullptr, int(LookAgain::patience.count()))
                        .arg(save.cause.message);
    fail(document, error);
}

void OfferService::foundSaved(const SaveLookup::Save &save, const OfferSnapshot &read)
{
    Q_EMIT stored(save.id, save.before, save.sent, {});
    if (OfferDocument *document = m_documents.value(save.id)) {
        const bool isLate = document->state() != OfferDocument::State::Checking;
        finishSave(document, save.sent, read);
        if (save.isOfEarlierSession)
            Q_EMIT settled(save.id, true);
        else if (isLate)
            Q_EMIT turnedUp(save.id);
        return;
    }
    if (!m_drafts)
        return;
    m_drafts->read(save.id).then(this, [this, save](const Result<Draft> &draft) {
        const bool isAll =
            draft && draft->text.isEmpty() && draft->body.value("definition") == save.sent.value("definition");
        if (isAll && !m_documents.contains(save.id))
            m_drafts->remove(save.id);
        if (save.isOfEarlierSession)
            Q_EMIT settled(save.id, true);
    });
}

void OfferService::foundOther(const SaveLookup::Save &save, const OfferSnapshot &read)
{
    OfferDocument *document = m_documents.value(save.id);
    if (!document)
        return;
    const bool isLate = document->state() != OfferDocument::State::Checking;
    ApiError error = save.cause;
    error.isOutcomeUnknown = false;
    error.message = tr("%1 The offer was read again: it changed on the service, but not to what you saved.")
                        .arg(save.cause.message);
    document->setRival(read);
    fail(document, error);
    if (isLate)
        Q_EMIT changedOnService(save.id);
    else
        Q_EMIT conflicted(save.id);
}

// Saved once more while an earlier save was looked for, and that one is there: the service refuses this one, which went
// out with the same ETag. Without an ETag it may still come, and while somebody types nothing is sent unasked.
bool OfferService::foundEarlier(const SaveLookup::Save &save, const OfferSnapshot &read)
{
    OfferDocument *document = m_documents.value(save.id);
    if (!document)
        return false;
    if (document->state() == OfferDocument::State::Checking && !save.etag.isEmpty())
        return takeOwn(document, read);
    if (!adoptOwn(document, read))
        return false;
    ApiError error = save.cause;
    error.isOutcomeUnknown = false;
    error.message = tr("%1 The offer was read again: it is what you saved before, and not this. Your edits are here.")
                        .arg(save.cause.message);
    fail(document, error);
    return true;
}

// The newest save that `read` shows, of those that nobody knew the outcome of: it is nobody else's. What somebody made
// of it where the document went on, too, is asked for.
std::optional<SaveLookup::Save> OfferService::ownSave(const OfferDocument *document, const OfferSnapshot &read) const
{
    const auto isOwn = [document, &read](const SaveLookup::Save &save) {
        return SaveLookup::findingOf(save, read) == SaveLookup::Finding::Saved &&
               JsonMerge::merge(SecretFields::removed(save.sent), SecretFields::removed(document->bodyForPut()),
                                SecretFields::removed(read.body), save.identities)
                   .conflicts.isEmpty();
    };
    const QList<SaveLookup::Save> saves = m_unsettled.value(document->id());
    const auto own = std::find_if(saves.crbegin(), saves.crend(), isOwn);
    return own == saves.crend() ? std::nullopt : std::optional(*own);
}

bool OfferService::adoptOwn(OfferDocument *document, const OfferSnapshot &read)
{
    const auto save = ownSave(document, read);
    if (!save)
        return false;
    Q_EMIT stored(save->id, save->before, save->sent, {});
    forgetSaves(save->id);
    document->adoptSaved(save->sent, read);
    return true;
}

bool OfferService::takeOwn(OfferDocument *document, const OfferSnapshot &read)
{
    if (!adoptOwn(document, read))
        return false;
    if (document->isModified())
        save(document); // what was typed since, under the new ETag
    else
        confirmSaved(document, read);
    return true;
}

void OfferService::forgetSaves(const OfferId &id)
{
    endLookup(id);
    m_unsettled.remove(id);
}

void OfferService::endLookup(const OfferId &id)
{
    SaveLookup *lookup = m_lookups.take(id);
    if (!lookup)
        return;
    endIntent(lookup->save().intent);
    lookup->disconnect(this);
    lookup->deleteLater();
}

// Somebody else was first: what they made of it is read, and the person decides.
void OfferService::readRival(OfferDocument *document, const SaveLookup::Save &save)
{
    m_client->offer(document->id()).then(document, [this, document, save](const Result<OfferSnapshot> &read) {
        if (read && takeOwn(document, *read))
            return;
        if (read && SaveLookup::findingOf(save, *read) == SaveLookup::Finding::Saved) {
            Q_EMIT stored(save.id, save.before, save.sent, {});
            finishSave(document, save.sent, *read);
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

void OfferService::meetRival(OfferDocument *document, const OfferSnapshot &theirs, const ApiError &cause)
{
    document->setState(OfferDocument::State::Ready);
    if (document->current().value("definition").isEquivalentTo(theirs.body.value("definition"))) {
        document->setRival(theirs);
        saveMerged(document, theirs.body); // it is what is wanted, whoever made it
        return;
    }
    const bool isSameOffer = theirs.body.value("definition").isEquivalentTo(document->base().value("definition"));
    if (!isSameOffer) {
        document->setRival(theirs);
        Q_EMIT conflicted(document->id());
    } else if (theirs.etag != document->etag()) {
        // Only what the service itself writes has moved, such as the status: there is nothing to merge.
        document->setRival(theirs);
        const JsonValue merged =
            JsonMerge::merge(document->base(), document->current(), theirs.body, m_schemas->identities()).merged;
        saveMerged(document, merged);
    } else {
        ApiError error = cause;
        error.message = tr("Not saved: %1 It was read again and is the same; try once more.").arg(cause.message);
        fail(document, error);
    }
}

void OfferService::fail(OfferDocument *document, ApiError error)
{
    document->setState(OfferDocument::State::Ready, error);
    document->problems()->setRefusal(error.isOutcomeUnknown ? ApiError() : error);
    Q_EMIT saveFailed(document->id(), error);
}

} // namespace pubconsole
