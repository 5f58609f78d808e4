// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersummary.h"
#include "backend/operation.h"
#include "backend/publisher.h"
#include "net/apierror.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <map>
#include <optional>
#include <set>

namespace pubconsole {

//! What is known of publishers and their offers, with the state of each list. Written by OpenOffers alone; models
//! read.
class OfferStore final : public QObject
{
    Q_OBJECT

public:
    struct PublisherEntry
    {
        Publisher publisher;
        QList<OfferSummary> offers; //!< by offer id, in natural order
        bool isLoading = false;
        std::optional<ApiError> error; //!< why the last refresh of this list failed; what was there stays
        QDateTime refreshedAt;         //!< when the service was asked for what it shows; invalid before the first list
    };

    using Publishers = std::map<QString, PublisherEntry, NaturalLess>;

    //! What an operation makes of an offer before the list says so.
    enum class Activity { None, Publishing, GoingLive, NeedsReview, Cancelling, Failed, WentLive };
    Q_ENUM(Activity)

    using QObject::QObject;

    //! By publisher id, in natural order.
    const Publishers &publishers() const { return m_publishers; }
    const std::optional<ApiError> &error() const { return m_error; }
    bool isLoading() const { return m_isLoading || m_loading > 0; }
    bool isEmpty() const { return m_publishers.empty(); }
    //! Whether a list, or that of the publishers, could not be read when it was asked for last.
    bool hasUnread() const;
    //! When the list was read that is the oldest; invalid before the first.
    QDateTime refreshedAt() const;
    //! Null when the offer is in no list.
    const OfferSummary *summary(const OfferId &id) const;
    //! The publishing status, once it was read.
    const OperationReport *report(const OfferId &id) const;
    //! Whether something shows that customers have it, whatever became of the last publish: it was listed as live, has
    //! links that lead there, or its production slot was read; in this session or an earlier one.
    bool isLive(const OfferId &id) const;
    //! The status in words, as precise as what was read allows: "Publishing, step 2 of 6".
    QString statusText(const OfferSummary &offer) const;
    //! The class of the status; a step that waits for the publisher counts more than the offer's own word.
    StatusWord::Class statusClass(const OfferSummary &offer) const;
    //! The same of an offer that may be in no list.
    StatusWord::Class statusClass(const OfferId &id) const;

    void setLoading(bool isLoading);
    void setError(const std::optional<ApiError> &error);
    void setPublishers(const QList<Publisher> &publishers);
    void setPublisherLoading(const QString &publisher);
    //! \param readAt when the service was asked for it: what happened later it may not say
    void setOffers(const QString &publisher, QList<OfferSummary> offers,
                   const QDateTime &readAt = QDateTime::currentDateTime());
    void setOffersError(const QString &publisher, const ApiError &error);
    void setOffer(const OfferSummary &offer);
    //! What the answer to a save says of an offer, before the service is asked for its list again: what it leaves out
    //! stays as it is. A new offer is put into its publisher's list; nothing where that is not known.
    void takeSaved(const OfferSummary &stored);
    //! Takes one out that the service does not have any more.
    void remove(const OfferId &id);
    void setReport(const OfferId &id, const OperationReport &report);
    //! What is under way for it or failed last, by whoever follows its operations.
    void setActivity(const OfferId &id, Activity activity);
    //! Its production slot was read, in this session or an earlier one, and holds something or nothing.
    void setLive(const OfferId &id, bool isLive);

Q_SIGNALS:
    //! The set of publishers, or the state of the whole, is another.
    void publishersChanged();
    //! One publisher's list is being read, or was read again and is the same.
    void publisherChanged(const QString &publisher);
    //! The list of one publisher, or why it could not be read, is another.
    void offersChanged(const QString &publisher);
    //! One offer's summary or report is another; its place in the list is the same.
    void offerChanged(const OfferId &id);
    //! report() is another.
    void reportChanged(const OfferId &id);

private:
    void noteLive(const QList<OfferSummary> &before, const QList<OfferSummary> &after);
    void setEntryLoading(PublisherEntry &entry, bool isLoading);
    void setEntryRead(PublisherEntry &entry, const QDateTime &at);

    Publishers m_publishers;
    QHash<OfferId, OperationReport> m_reports;
    QHash<OfferId, Activity> m_activities; // none for those that have none
    QSet<OfferId> m_live;                  // whose list does not say so by itself
    std::optional<ApiError> m_error;
    bool m_isLoading = false;
    int m_loading = 0;                  // lists that are being read
    std::multiset<QDateTime> m_readAts; // of all lists that were read
};

} // namespace pubconsole
