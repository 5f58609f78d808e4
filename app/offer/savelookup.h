// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersnapshot.h"
#include "net/apierror.h"
#include "net/lookagain.h"

#include <QObject>

#include <optional>

namespace pubconsole {

class OfferBackend;
class SchemaCatalog;

//! A PUT whose outcome nobody knows. The offer is read, and read again for some minutes, until it shows what became of
//! it; nothing is ever sent. Owned by the OpenOffers, which ends it with what it found.
class SaveLookup final : public QObject
{
    Q_OBJECT

public:
    struct Save
    {
        OfferId id;
        JsonValue before; //!< the draft that it replaces; Undefined for a new offer
        JsonValue sent;
        Revision revision; //!< of `before`; empty when it had none
        qint64 intent = 0;
        ApiError cause; //!< why its outcome is not known
        bool isOfEarlierSession = false;
        const SchemaCatalog *schemas = nullptr; //!< not owned
    };
    enum class Finding {
        Saved,   //!< the offer is what was sent
        Changed, //!< it is neither that nor what it was before
        NoSign,  //!< it is what it was before: not saved, or not yet
    };

    //! \param backend not owned
    SaveLookup(OfferBackend *backend, Save save, LookAgain::Timer timer, QObject *parent);

    const Save &save() const { return m_save; }
    //! What `read` says of a save.
    static Finding findingOf(const Save &save, const OfferSnapshot &read);
    //! Whether `answer`, to the PUT itself, shows nothing of it.
    static bool isOld(const Save &save, const OfferSnapshot &answer);
    //! Whether `read` is what `base` is, of an earlier time: a copy that something in between had.
    static bool isOlder(const JsonValue &base, const OfferSnapshot &read, const SchemaCatalog &schemas);
    //! Whether `answer` lacks something that was sent: then it may be the offer in a short form, and is no base.
    static bool isPartial(const Save &save, const OfferSnapshot &answer);
    //! Where the service stored another value than the one that was changed and sent; what it adds and secrets do not
    //! count.
    static QList<JsonPath> storedOtherwise(const JsonValue &before, const JsonValue &sent, const JsonValue &stored,
                                           const SchemaCatalog &schemas);
    void look();
    void lookLater();

Q_SIGNALS:
    //! The last look: it is known now, or the time is over without a sign. `read` is null for an offer that the service
    //! does not have.
    void found(pubconsole::SaveLookup::Finding finding, const std::optional<pubconsole::OfferSnapshot> &read);
    //! Nothing was found yet: `why` is why the offer could not be read, or nothing. It goes on.
    void notYet(const std::optional<pubconsole::ApiError> &why);

private:
    void schedule(std::optional<std::chrono::seconds> retryAfter, bool isRefusal);
    void looked(const std::optional<OfferSnapshot> &read);

    OfferBackend *m_backend;
    Save m_save;
    LookAgain m_again;
    int m_looks = 0; // the wait that an earlier one began counts no more
    bool m_isLooking = false;
};

} // namespace pubconsole
