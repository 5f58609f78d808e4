// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/offerschema.h"

namespace pubconsole {

//! The schemas of all offer types of a service, read once from the files of resources/schema, with labels in the
//! program's language, and the shape of its documents. Immutable, for any thread; who needs it is given it.
class SchemaCatalog final
{
public:
    //! \param shape of the documents that the files describe
    explicit SchemaCatalog(const std::shared_ptr<const OfferShape> &shape);
    //! Of an offer, by its type; never null: OfferSchema::isKnown() tells whether there is one for it.
    std::shared_ptr<const OfferSchema> of(const JsonValue &body) const;
    //! The same of a type (any case).
    std::shared_ptr<const OfferSchema> ofType(const QString &offerTypeId) const;
    //! What people call a type: "Virtual machine"; the id itself when it is not known.
    QString typeTitle(const QString &offerTypeId) const;
    //! Every type that has a schema.
    const QList<std::shared_ptr<const OfferSchema>> &types() const { return m_types; }
    //! A tree as a document of that service. Valid as long as this.
    OfferBody body(const JsonValue &value) const { return m_unknown->body(value); }
    const OfferShape *shape() const { return body({}).shape(); }
    //! What identifies items of the lists in any offer.
    const JsonIdentities &identities() const { return m_unknown->identities(); }

private:
    QList<std::shared_ptr<const OfferSchema>> m_types;
    QHash<QString, QString> m_titles; // by type
    std::shared_ptr<const OfferSchema> m_unknown;
};

} // namespace pubconsole
