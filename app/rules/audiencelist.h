// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/offerschema.h"

#include <optional>

namespace pubconsole {

//! One who is let in.
struct AudienceEntry
{
    QString kind = {};        //!< the document's word for it, such as that of a subscription; empty where it has none
    QString id = {};          //!< as it stands there, a GUID or not
    QString description = {}; //!< whom the person means

    friend bool operator==(const AudienceEntry &, const AudienceEntry &) = default;
};

//! How a field has the list of those who are let in, and what becomes of that list: its entries are texts, the ids
//! alone, or objects with the members that the schema names by their use. What is not changed stays as it is: the
//! order, and what nobody knows of an entry. Pure.
class AudienceList final
{
public:
    static constexpr qsizetype most = 20'000; //!< entries: as many as a file of them may have (contract 5.6)

    //! \param field of the kind Audience
    explicit AudienceList(const OfferField &field);

    //! Whether an entry says of which kind it is; else all are of the first of kinds().
    bool hasKinds() const { return m_kind.has_value(); }
    bool hasDescriptions() const { return m_description.has_value(); }
    const QList<OfferField::Choice> &kinds() const { return m_kinds; }
    //! How many entries such a list has at most; 0 where that is not known.
    int maximum() const { return m_maximum; }
    //! What people call a kind; the document's word where that is not known.
    QString kindText(const QString &kind) const;
    //! The kind that a person or another program means: "Subscription", "subscription id", "SubscriptionId".
    std::optional<QString> kindOf(const QString &text) const;
    //! What an entry is where nobody says it.
    QString usualKind() const;

    //! Whether nothing of the list is lost where it is shown as entries.
    bool accepts(const JsonValue &list) const;
    static QList<JsonValue> items(const JsonValue &list);
    //! What an item of the list says.
    AudienceEntry entry(const JsonValue &item) const;
    QList<AudienceEntry> entries(const JsonValue &list) const;
    //! \param before the item that it is made of; Undefined for a new one
    JsonValue item(const AudienceEntry &entry, const JsonValue &before = {}) const;

private:
    QList<OfferField::Choice> m_kinds;
    int m_maximum;
    std::optional<QByteArray> m_kind; // the members of an item
    std::optional<QByteArray> m_id;   // nothing where an item is its id
    std::optional<QByteArray> m_description;
};

} // namespace pubconsole
