// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/savelookup.h"

#include "backend/apitime.h"
#include "backend/offerbackend.h"
#include "json/jsondiff.h"
#include "offer/offerdocument.h"
#include "rules/offerschema.h"
#include "rules/secretfields.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace pubconsole {

namespace {

// The definition without secrets, which are never given back, and without what no PUT has.
JsonValue comparable(const JsonValue &offer)
{
    const JsonValue definition = OfferDocument::withoutRefusedKeys(offer).value("definition");
    return JsonValue::object({{"definition", SecretFields::removed(definition)}});
}

bool isSame(const JsonValue &left, const JsonValue &right)
{
    return comparable(left).isEquivalentTo(comparable(right));
}

QDateTime changedTime(const JsonValue &offer)
{
    return apiTime(offer.value("changedTime").text());
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

QList<JsonChange> changesOf(const JsonValue &before, const JsonValue &sent, const JsonIdentities &identities)
{
    return JsonDiff::between(comparable(before), comparable(sent), identities);
}

bool showsAChange(const SaveLookup::Save &save, const JsonValue &answer)
{
    const JsonValue sent = comparable(save.sent);
    const auto changes = changesOf(save.before, save.sent, save.identities);
    return std::any_of(changes.cbegin(), changes.cend(),
                       [&](const JsonChange &change) { return shows(change, sent, answer, save.identities); });
}

// Where the service stored another value than was sent it is not the one from before either.
bool showsNothing(const SaveLookup::Save &save, const JsonValue &answer)
{
    const JsonValue before = comparable(save.before);
    const auto changes = changesOf(save.before, save.sent, save.identities);
    return !changes.isEmpty() && std::all_of(changes.cbegin(), changes.cend(), [&](const JsonChange &change) {
        const auto from = change.path.in(before, save.identities);
        const auto there = change.path.in(answer, save.identities);
        return from && there ? answer.value(*there).isEquivalentTo(before.value(*from)) : !from && !there;
    });
}

bool showsEveryChange(const SaveLookup::Save &save, const JsonValue &answer)
{
    if (save.before.isUndefined())
        return holds(answer, comparable(save.sent));
    const JsonValue sent = comparable(save.sent);
    const auto changes = changesOf(save.before, save.sent, save.identities);
    return !changes.isEmpty() && std::all_of(changes.cbegin(), changes.cend(), [&](const JsonChange &change) {
        return shows(change, sent, answer, save.identities);
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
    const bool isSent = isSame(save.sent, read.body);
    const bool isBefore = !save.before.isUndefined() && isSame(save.before, read.body);
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
    if (isSame(save.before, answer.body) && !isSame(save.sent, answer.body))
        return true;
    if (!save.revision.isEmpty() && save.revision == answer.revision)
        return true;
    if (showsNothing(save, answer.body)) // somebody else's, newer or not
        return true;
    const QDateTime before = changedTime(save.before);
    const QDateTime now = changedTime(answer.body);
    if (before.isValid() && now.isValid() && before != now)
        return now < before;
    return !showsAChange(save, answer.body);
}

bool SaveLookup::isOlder(const JsonValue &base, const OfferSnapshot &read)
{
    const QDateTime opened = changedTime(base);
    const QDateTime now = changedTime(read.body);
    return opened.isValid() && now.isValid() && now < opened;
}

bool SaveLookup::isPartial(const Save &save, const OfferSnapshot &answer)
{
    return !lostIn(comparable(answer.body), comparable(save.sent), save.identities).isEmpty();
}

QList<JsonPath> SaveLookup::storedOtherwise(const JsonValue &before, const JsonValue &sent, const JsonValue &stored,
                                            const JsonIdentities &identities)
{
    const JsonValue shown = comparable(sent);
    QList<JsonPath> places;
    for (const JsonChange &change : changesOf(before, sent, identities)) {
        if (!shows(change, shown, stored, identities))
            places.append(change.path);
    }
    for (const JsonPath &lost : lostIn(comparable(stored), shown, identities)) {
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
