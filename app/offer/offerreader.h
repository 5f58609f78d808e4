// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbackend.h"

namespace pubconsole {

//! Reads offers as the service has them now, for comparisons, clones and checks: nothing is opened by it.
class OfferReader final
{
public:
    //! \param backend not owned
    explicit OfferReader(OfferBackend *backend)
        : m_backend(backend)
    {
    }

    Reply<OfferSnapshot> read(const OfferId &id) const { return m_backend->read(id, Slot::Draft); }
    Reply<OfferSnapshot> slot(const OfferId &id, Slot slot) const { return m_backend->read(id, slot); }
    Reply<OfferSnapshot> version(const OfferId &id, qint64 version) const
    {
        return m_backend->read(id, Stage::published(version));
    }

    //! The draft's text where the last reading of it found no strict JSON; the same of a slot and a version.
    std::optional<UnreadAnswer> unread(const OfferId &id) const { return m_backend->unread(id, Slot::Draft); }
    std::optional<UnreadAnswer> unread(const OfferId &id, Slot slot) const { return m_backend->unread(id, slot); }
    std::optional<UnreadAnswer> unread(const OfferId &id, qint64 version) const
    {
        return m_backend->unread(id, Stage::published(version));
    }

private:
    OfferBackend *m_backend;
};

} // namespace pubconsole
