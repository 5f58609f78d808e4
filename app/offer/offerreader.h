// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cpp/cppbackend.h"

namespace pubconsole {

//! Reads offers as the service has them now, for comparisons, clones and checks: nothing is opened by it.
class OfferReader final
{
public:
    //! \param client not owned
    explicit OfferReader(CppBackend *client)
        : m_client(client)
    {
    }

    Reply<OfferSnapshot> read(const OfferId &id) const { return m_client->offer(id); }
    Reply<OfferSnapshot> slot(const OfferId &id, Slot slot) const { return m_client->offerSlot(id, slot); }
    Reply<OfferSnapshot> version(const OfferId &id, qint64 version) const
    {
        return m_client->offerVersion(id, version);
    }

    //! The draft's text where the last reading of it found no strict JSON; the same of a slot and a version.
    std::optional<UnreadAnswer> unread(const OfferId &id) const { return m_client->unreadOffer(id); }
    std::optional<UnreadAnswer> unread(const OfferId &id, Slot slot) const { return m_client->unreadSlot(id, slot); }
    std::optional<UnreadAnswer> unread(const OfferId &id, qint64 version) const
    {
        return m_client->unreadVersion(id, version);
    }

private:
    CppBackend *m_client;
};

} // namespace pubconsole
