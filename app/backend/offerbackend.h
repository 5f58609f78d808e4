// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/capabilities.h"
#include "backend/offersnapshot.h"
#include "backend/offersummary.h"
#include "backend/operation.h"
#include "backend/publisher.h"
#include "backend/stage.h"
#include "backend/unreadanswer.h"
#include "net/reply.h"

#include <QObject>

#include <optional>

namespace pubconsole {

//! A marketplace service as the program sees it. Everything that reads or changes offers holds one; which service it is
//! nobody asks, and what it cannot do capabilities() say.
//!
//! Each call ends once, from the event loop and never inside the call, and can be cancelled. An implementation checks
//! what it is answered: what is not of the offer or operation that was asked for is an error and no value, and no text
//! that it gives has markup or a secret in it. It decides by the kinds of ApiError: NotFound is what the service does
//! not have (or not for this sign-in), and Network, Timeout, Server say nothing of the offer.
//!
//! store(), start() and cancel() go out once and are never repeated. An error with isOutcomeUnknown says that the call
//! may have been carried out, or may be yet: its answer was lost, or was none of the service's own. Every other error
//! says that nothing was done and nothing will be. Who calls looks for what is unknown by read() and submissions().
class OfferBackend : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Capabilities capabilities() const = 0;

    //! Who owns offers. NotFound where the service lists none: those that are known by name are read all the same.
    virtual Reply<QList<Publisher>> publishers() = 0;
    //! All offers of a publisher, in any order.
    virtual Reply<QList<OfferSummary>> offers(const QString &publisher) = 0;
    //! What the list says of an offer with this body, as far as the body does; nothing where it is no offer.
    virtual std::optional<OfferSummary> summaryOf(const JsonValue &body, const QString &publisher) const = 0;

    //! One of an offer's definitions, whole; of the draft with its revision, where the service gives one. NotFound
    //! where there is none.
    virtual Reply<OfferSnapshot> read(const OfferId &id, const Stage &stage) = 0;
    //! What came for the last read() of that, where it ended with an error because the text is no strict JSON.
    virtual std::optional<UnreadAnswer> unread(const OfferId &id, const Stage &stage) const = 0;

    //! Replaces the draft by `body`, if it still is the one of that revision. An empty revision creates an offer; who
    //! calls has looked that there is none, since a service may replace it unasked. PreconditionFailed says that the
    //! draft is another by now, Conflict that the offer is there already. The value is the offer as the service stored
    //! it, with its new revision; who calls looks whether it shows what was sent.
    //! \param over an empty one, any(), or what read() or store() gave
    //! \param secrets of the body, which must not come back in an error
    virtual Reply<OfferSnapshot> store(const OfferId &id, const JsonValue &body, const Revision &over,
                                       const QList<QByteArray> &secrets) = 0;

    //! How publishing this offer stands. It speaks of the newest operation, and does not say of which.
    virtual Reply<OperationReport> status(const OfferId &id) = 0;
    //! What was started for this offer, by whomever, the newest first. NotFound or empty where nothing was.
    virtual Reply<QList<Submission>> submissions(const OfferId &id) = 0;

    //! Starts to publish the draft, or to take the preview live. Without an operation in the answer nothing shows that
    //! it was started; with one it may be an operation that was there before.
    //! \param emails who is told, with commas between them; ignored by a go-live and where there are none
    virtual Reply<OperationStart> start(const OfferId &id, OperationKind kind, const QString &emails) = 0;
    //! How an operation stands. NotFound where it cannot be followed this way: status() speaks of it then.
    virtual Reply<OperationReport> follow(const OperationRef &operation) = 0;
    //! Wishes that what runs for this offer ends. Its answer is no proof that anything does: the report shows that.
    //! \param operation which, as far as that is known
    virtual Reply<OperationStart> cancel(const OfferId &id, const OperationRef &operation) = 0;

    //! A reference that was kept on disk, as follow() takes it; empty where it leads to another service than this.
    virtual OperationRef checked(const OperationRef &kept) const = 0;
    //! What names its operation: the same for every reference to it, however that was come by.
    virtual QString idOf(const OperationRef &operation) const = 0;
};

} // namespace pubconsole
