// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/offerstore.h"

#include <algorithm>

namespace pubconsole {

namespace {

bool byId(const OfferSummary &left, const OfferSummary &right)
{
    return NaturalLess()(left.id.offer, right.id.offer);
}

} // namespace

QDateTime OfferStore::refreshedAt() const
{
    return m_readAts.empty() ? QDateTime() : *m_readAts.begin();
}

bool OfferStore::hasUnread() const
{
    return m_error || std::any_of(m_publishers.begin(), m_publishers.end(),
                                  [](const auto &publisher) { return publisher.second.error.has_value(); });
}

void OfferStore::setEntryLoading(PublisherEntry &entry, bool isLoading)
{
    m_loading += int(isLoading) - int(std::exchange(entry.isLoading, isLoading));
}

void OfferStore::setEntryRead(PublisherEntry &entry, const QDateTime &at)
{
    if (entry.refreshedAt.isValid())
        m_readAts.erase(m_readAts.find(entry.refreshedAt));
    entry.refreshedAt = at;
    if (at.isValid())
        m_readAts.insert(at);
}

const OfferSummary *OfferStore::summary(const OfferId &id) const
{
    const auto entry = m_publishers.find(id.publisher);
    if (entry == m_publishers.end())
        return nullptr;
    const QList<OfferSummary> &offers = entry->second.offers;
    const auto it =
        std::lower_bound(offers.begin(), offers.end(), id.offer, [](const OfferSummary &offer, const QString &wanted) {
            return NaturalLess()(offer.id.offer, wanted);
        });
    return it != offers.end() && it->id.offer == id.offer ? &*it : nullptr;
}

const OperationReport *OfferStore::report(const OfferId &id) const
{
    const auto it = m_reports.constFind(id);
    return it == m_reports.cend() ? nullptr : &*it;
}

bool OfferStore::isLive(const OfferId &id) const
{
    const OfferSummary *offer = summary(id);
    const OperationReport *known = report(id);
    const bool leadsThere = known && std::any_of(known->liveLinks.cbegin(), known->liveLinks.cend(),
                                                 [](const OfferLink &link) { return !link.url.isEmpty(); });
    return leadsThere || m_activities.value(id, Activity::None) == Activity::WentLive || m_live.contains(id) ||
           (offer && offer->status.kind() == StatusWord::Class::Succeeded);
}

StatusWord::Class OfferStore::statusClass(const OfferSummary &offer) const
{
    const StatusWord::Class kind = offer.status.kind();
    const bool isListedUnderWay = kind == StatusWord::Class::Running || kind == StatusWord::Class::WaitingForReview ||
                                  kind == StatusWord::Class::Unknown;
    switch (m_activities.value(offer.id, Activity::None)) {
    case Activity::Cancelling:
        return StatusWord::Class::Running;
    case Activity::NeedsReview:
        return StatusWord::Class::WaitingForReview;
    case Activity::Failed:
        return StatusWord::Class::Failed;
    case Activity::WentLive:
        return StatusWord::Class::Succeeded;
    case Activity::Publishing:
    case Activity::GoingLive:
        if (!isListedUnderWay) // the list was read before
            return StatusWord::Class::Running;
        break;
    case Activity::None:
        break;
    }
    const OperationReport *known = report(offer.id);
    if (kind == StatusWord::Class::Canceled && isLive(offer.id))
        return StatusWord::Class::Succeeded;
    if (known && offer.status.kind() == StatusWord::Class::Running && known->isWaitingForReview())
        return StatusWord::Class::WaitingForReview;
    return kind;
}

StatusWord::Class OfferStore::statusClass(const OfferId &id) const
{
    const OfferSummary *listed = summary(id);
    OfferSummary unlisted;
    unlisted.id = id;
    return statusClass(listed ? *listed : unlisted);
}

QString OfferStore::statusText(const OfferSummary &offer) const
{
    if (offer.isLocal)
        return tr("Local draft");
    if (m_activities.value(offer.id, Activity::None) == Activity::Cancelling)
        return tr("Cancelling…");
    const StatusWord::Class kind = statusClass(offer);
    const OperationReport *known = report(offer.id);
    const int step = known ? known->currentStep() : -1;
    if (kind == StatusWord::Class::WaitingForReview)
        return tr("Needs your review");
    if (kind == StatusWord::Class::Running && step >= 0 && !known->status.isFinal()) // else it is of an earlier one
        return (known->isSignedOff() ? tr("Going live, step %1 of %2") : tr("Publishing, step %1 of %2"))
            .arg(step + 1)
            .arg(known->steps.size());
    if (kind == StatusWord::Class::Running)
        return m_activities.value(offer.id, Activity::None) == Activity::GoingLive ? tr("Going live")
                                                                                   : tr("Publishing");
    if (kind == StatusWord::Class::Succeeded && offer.status.kind() == StatusWord::Class::Canceled)
        return tr("Live · publish canceled");
    if (kind == StatusWord::Class::Failed && step >= 0 && known->steps[step].status.kind() == StatusWord::Class::Failed)
        return tr("Failed at %1").arg(known->steps[step].title());
    if (kind == StatusWord::Class::Succeeded)
        return StatusWord(kind, offer.status.wire()).offerText(); // also where the list is of before
    return offer.status.offerText();
}

void OfferStore::setLoading(bool isLoading)
{
    m_isLoading = isLoading;
    Q_EMIT publishersChanged();
}

void OfferStore::setError(const std::optional<ApiError> &error)
{
    m_isLoading = false;
    m_error = error;
    Q_EMIT publishersChanged();
}

void OfferStore::setPublishers(const QList<Publisher> &publishers)
{
    Publishers entries;
    for (const Publisher &publisher : publishers) {
        if (entries.contains(publisher.id)) // stands once, too
            continue;
        const auto old = m_publishers.find(publisher.id);
        PublisherEntry entry = old == m_publishers.end() ? PublisherEntry() : std::move(old->second);
        entry.publisher = publisher;
        entries.emplace(publisher.id, std::move(entry));
    }
    m_publishers = std::move(entries);
    m_loading = 0;
    m_readAts.clear();
    for (const auto &[id, entry] : m_publishers) {
        m_loading += entry.isLoading;
        if (entry.refreshedAt.isValid())
            m_readAts.insert(entry.refreshedAt);
    }
    setError(std::nullopt);
}

void OfferStore::setPublisherLoading(const QString &publisher)
{
    if (const auto it = m_publishers.find(publisher); it != m_publishers.end()) {
        setEntryLoading(it->second, true);
        Q_EMIT publisherChanged(publisher);
    }
}

void OfferStore::setOffers(const QString &publisher, QList<OfferSummary> offers, const QDateTime &readAt)
{
    const auto it = m_publishers.find(publisher);
    if (it == m_publishers.end())
        return;
    if (!std::is_sorted(offers.cbegin(), offers.cend(), byId))
        std::sort(offers.begin(), offers.end(), byId);
    // An id stands once, whatever a service answers: the first one counts.
    offers.erase(std::unique(offers.begin(), offers.end(),
                             [](const auto &left, const auto &right) { return left.id == right.id; }),
                 offers.end());
    const bool isSame = it->second.offers == offers && it->second.refreshedAt.isValid() && !it->second.error;
    if (!isSame)
        noteLive(it->second.offers, offers);
    setEntryLoading(it->second, false);
    it->second.error.reset();
    setEntryRead(it->second, readAt);
    it->second.offers = std::move(offers);
    if (isSame)
        Q_EMIT publisherChanged(publisher); // only the age is another: views keep their place
    else
        Q_EMIT offersChanged(publisher);
}

// An offer that was live and is being published, or whose publish ended otherwise, is live all the same. Both lists are
// in one order.
void OfferStore::noteLive(const QList<OfferSummary> &before, const QList<OfferSummary> &after)
{
    auto next = after.cbegin();
    for (const OfferSummary &old : before) {
        if (old.status.kind() != StatusWord::Class::Succeeded)
            continue;
        next = std::lower_bound(next, after.cend(), old, byId);
        if (next != after.cend() && next->id == old.id && next->status.kind() != StatusWord::Class::Succeeded)
            m_live.insert(old.id);
    }
}

void OfferStore::setOffersError(const QString &publisher, const ApiError &error)
{
    if (const auto it = m_publishers.find(publisher); it != m_publishers.end()) {
        setEntryLoading(it->second, false);
        it->second.error = error;
        Q_EMIT offersChanged(publisher);
    }
}

void OfferStore::setOffer(const OfferSummary &offer)
{
    const OfferSummary *known = summary(offer.id);
    if (known && *known != offer) {
        noteLive({*known}, {offer});
        *const_cast<OfferSummary *>(known) = offer; // ours, found through the const accessor
        Q_EMIT offerChanged(offer.id);
    }
}

void OfferStore::takeSaved(const OfferSummary &stored)
{
    if (const OfferSummary *known = summary(stored.id)) {
        OfferSummary now = stored;
        if (now.status == StatusWord())
            now.status = known->status;
        if (now.offerTypeId.isEmpty())
            now.offerTypeId = known->offerTypeId;
        now.version = std::max(now.version, known->version);
        now.changedTime = now.changedTime.isValid() ? now.changedTime : known->changedTime;
        now.isMigrated = now.isMigrated || known->isMigrated;
        setOffer(now);
        return;
    }
    const auto it = m_publishers.find(stored.id.publisher);
    if (it == m_publishers.end())
        return;
    const OfferSummary &offer = stored;
    QList<OfferSummary> &offers = it->second.offers;
    offers.insert(std::upper_bound(offers.begin(), offers.end(), offer, byId), offer);
    Q_EMIT offersChanged(offer.id.publisher);
}

void OfferStore::remove(const OfferId &id)
{
    const OfferSummary *known = summary(id);
    if (!known)
        return;
    QList<OfferSummary> &offers = m_publishers.find(id.publisher)->second.offers;
    offers.removeAt(known - offers.constData());
    Q_EMIT offersChanged(id.publisher);
}

void OfferStore::setReport(const OfferId &id, const OperationReport &report)
{
    if (const auto it = m_reports.constFind(id); it != m_reports.cend() && *it == report)
        return;
    m_reports.insert(id, report);
    Q_EMIT reportChanged(id);
    Q_EMIT offerChanged(id);
}

void OfferStore::setActivity(const OfferId &id, Activity activity)
{
    if (m_activities.value(id, Activity::None) == activity)
        return;
    if (activity == Activity::None)
        m_activities.remove(id);
    else
        m_activities.insert(id, activity);
    Q_EMIT offerChanged(id);
}

void OfferStore::setLive(const OfferId &id, bool isLive)
{
    if (m_live.contains(id) == isLive)
        return;
    if (isLive)
        m_live.insert(id);
    else
        m_live.remove(id);
    Q_EMIT offerChanged(id);
}

} // namespace pubconsole
