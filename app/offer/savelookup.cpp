// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/savelookup.h"

#include "backend/offerbackend.h"
#include "json/jsondiff.h"
#include "rules/schemacatalog.h"
#include "rules/secretfields.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace pubconsole {

namespace {

// The content without secrets, which are never given back, and without what no PUT has.
JsonValue comparable(const JsonValue &offer, const SchemaCatalog &schemas)
{
    return SecretFields::removed(schemas.body(offer).withoutRefused().contentAlone());
}

bool isSame(const JsonValue &left, const JsonValue &right, const SchemaCatalog &schemas)
{
    return comparable(left, schemas).isEquivalentTo(comparable(right, schemas));
}

// Whether what was sent is in what is there. The service adds members with their defaults (contract 3.7).
bool holds(const JsonValue &there, const JsonValue &sent)
{
    if (sent.isObject() && there.isObject()) {
        for (qsizetype i = 0; i < sent.size(); ++i) {
            if (!holds(there.value(sent.keyAt(i)), sent.at(i)))
                return false;
        }
        return true;
    }
    if (!sent.isArray() || !there.isArray() || sent.size() != there.size())
        return there.isEquivalentTo(sent);
    for (qsizetype i = 0; i < sent.size(); ++i) {
        if (!holds(there.at(i), sent.at(i)))
            return false;
    }
    return true;
}

bool shows(const JsonChange &change, const JsonValue &sent, const JsonValue &answer, const JsonIdentities &identities)
{
    const auto from = change.path.in(sent, identities);
    const auto there = change.path.in(answer, identities);
    if (!from || !there)
        return !from && !there; // taken out
    return holds(answer.value(*there), sent.value(*from));
}

// What says something where it was sent, and is not there.
QList<JsonPath> lostIn(const JsonValue &there, const JsonValue &sent, const JsonIdentities &identities)
{
    QList<JsonPath> lost;
    for (const JsonChange &change : JsonDiff::between(sent, there, identities)) {
        const bool isNothing = change.before.isNull() || (change.before.text().isEmpty() && change.before.isString()) ||
                               ((change.before.isObject() || change.before.isArray()) && change.before.size() == 0);
        if (change.after.isUndefined() && !change.before.isUndefined() && !isNothing)
            lost.append(change.path);
    }
    return lost;
}

QList<JsonChange> changesOf(const JsonValue &before, const JsonValue &sent, const SchemaCatalog &schemas)
{
    return JsonDiff::between(comparable(before, schemas), comparable(sent, schemas), schemas.identities());
}

bool showsAChange(const SaveLookup::Save &save, const JsonValue &answer)
{
    const JsonValue sent = comparable(save.sent, *save.schemas);
    const auto changes = changesOf(save.before, save.sent, *save.schemas);
    return std::any_of(changes.cbegin(), changes.cend(), [&](const JsonChange &change) {
        return shows(change, sent, answer, save.schemas->identities());
    });
}

// Where the service stored another value than was sent it is not the one from before either.
bool showsNothing(const SaveLookup::Save &save, const JsonValue &answer)
{
    const JsonValue before = comparable(save.before, *save.schemas);
    const auto changes = changesOf(save.before, save.sent, *save.schemas);
    return !changes.isEmpty() && std::all_of(changes.cbegin(), changes.cend(), [&](const JsonChange &change) {
        const auto from = change.path.in(before, save.schemas->identities());
        const auto there = change.path.in(answer, save.schemas->identities());
        return from && there ? answer.value(*there).isEquivalentTo(before.value(*from)) : !from && !there;
    });
}

bool showsEveryChange(const SaveLookup::Save &save, const JsonValue &answer)
{
    if (save.before.isUndefined())
        return holds(answer, comparable(save.sent, *save.schemas));
    const JsonValue sent = comparable(save.sent, *save.schemas);
    const auto changes = changesOf(save.before, save.sent, *save.schemas);
    return !changes.isEmpty() && std::all_of(changes.cbegin(), changes.cend(), [&](const JsonChange &change) {
        return shows(change, sent, answer, save.schemas->identities());
    });
}

} // namespace

SaveLookup::SaveLookup(OfferBackend *backend, Save save, LookAgain::Timer timer, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_save(std::move(save))
    , m_again(std::move(timer))
{
}

SaveLookup::Finding SaveLookup::findingOf(const Save &save, const OfferSnapshot &read)
{
    const bool isSent = isSame(save.sent, read.body, *save.schemas);
    const bool isBefore = !save.before.isUndefined() && isSame(save.before, read.body, *save.schemas);
    const bool hasMoved = !save.revision.isEmpty() && !read.revision.isEmpty() && save.revision != read.revision;
    // Where only a secret was changed both look alike, and the revision alone says whether anything was stored.
    if (isSent && (!isBefore || hasMoved))
        return Finding::Saved;
    // As the service normalizes it: all that I changed is there. What somebody else changed since is newer than mine.
    if (!isBefore && showsEveryChange(save, read.body))
        return Finding::Saved;
    return isBefore && !hasMoved ? Finding::NoSign : Finding::Changed;
}

bool SaveLookup::isOld(const Save &save, const OfferSnapshot &answer)
{
    if (save.before.isUndefined())
        return false;
    if (isSame(save.before, answer.body, *save.schemas) && !isSame(save.sent, answer.body, *save.schemas))
        return true;
    if (!save.revision.isEmpty() && save.revision == answer.revision)
        return true;
    if (showsNothing(save, answer.body)) // somebody else's, newer or not
        return true;
    const QDateTime before = save.schemas->body(save.before).changedAt();
    const QDateTime now = save.schemas->body(answer.body).changedAt();
    if (before.isValid() && now.isValid() && before != now)
        return now < before;
    return !showsAChange(save, answer.body);
}

bool SaveLookup::isOlder(const JsonValue &base, const OfferSnapshot &read, const SchemaCatalog &schemas)
{
    const QDateTime opened = schemas.body(base).changedAt();
    const QDateTime now = schemas.body(read.body).changedAt();
    return opened.isValid() && now.isValid() && now < opened;
}

bool SaveLookup::isPartial(const Save &save, const OfferSnapshot &answer)
{
    return !lostIn(comparable(answer.body, *save.schemas), comparable(save.sent, *save.schemas),
                   save.schemas->identities())
                .isEmpty();
}

QList<JsonPath> SaveLookup::storedOtherwise(const JsonValue &before, const JsonValue &sent, const JsonValue &stored,
                                            const SchemaCatalog &schemas)
{
    const JsonValue shown = comparable(sent, schemas);
    QList<JsonPath> places;
    for (const JsonChange &change : changesOf(before, sent, schemas)) {
        if (!shows(change, shown, stored, schemas.identities()))
            places.append(change.path);
    }
    for (const JsonPath &lost : lostIn(comparable(stored, schemas), shown, schemas.identities())) {
        if (!places.contains(lost))
            places.append(lost);
    }
    return places;
}

void SaveLookup::lookLater()
{
    schedule(std::nullopt, false);
}

void SaveLookup::schedule(std::optional<std::chrono::seconds> retryAfter, bool isRefusal)
{
    m_again.after(retryAfter, isRefusal, this, [this, looks = m_looks] {
        if (looks == m_looks)
            look();
    });
}

void SaveLookup::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    ++m_looks;
    m_backend->read(m_save.id, Slot::Draft).then(this, [this](const Result<OfferSnapshot> &read) {
        m_isLooking = false;
        if (read) {
            looked(*read);
        } else if (read.error().kind == ApiError::Kind::NotFound && m_save.before.isUndefined()) {
            looked(std::nullopt); // a new offer that is not there yet
        } else {
            schedule(read.error().retryAfter, true);
            Q_EMIT notYet(read.error());
        }
    });
}

void SaveLookup::looked(const std::optional<OfferSnapshot> &read)
{
    const Finding finding = read ? findingOf(m_save, *read) : Finding::NoSign;
    if (finding != Finding::NoSign || m_again.isOver()) {
        Q_EMIT found(finding, read);
        return;
    }
    lookLater();
    Q_EMIT notYet(std::nullopt);
}

} // namespace pubconsole
