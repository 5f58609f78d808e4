// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace pubconsole {

//! Which state of an offer's draft was read: what its service tells two of them apart by, such as a number, a tag or a
//! digest. Opaque to everybody else: it is kept, given back as it came, and compared. Empty where none is known.
class Revision final
{
public:
    Revision() = default;
    explicit Revision(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    //! For OfferBackend::store(): whatever draft is there now.
    static Revision any() { return Revision(QByteArrayLiteral("*")); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    //! As it is kept on disk; never null, which a database would take for nothing.
    QByteArray bytes() const { return m_bytes.isNull() ? QByteArray("") : m_bytes; }

    friend bool operator==(const Revision &, const Revision &) = default;

private:
    QByteArray m_bytes;
};

} // namespace pubconsole
