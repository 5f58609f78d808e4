// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/planprices.h"

#include <QByteArrayList>
#include <QString>

namespace pubconsole {

//! The value lists of the service that fields choose from: files of resources/schema. New values appear at the service
//! first, so a list suggests and never forbids.
class OfferCatalog final
{
public:
    struct Region
    {
        QByteArray code; //!< ISO 3166 alpha-2
        QString name;
        QByteArray currency; //!< empty where it is not known
        QByteArray also;     //!< what others call it, such as UK for GB; empty where nobody does
    };
    //! Markets that are chosen together.
    struct MarketGroup
    {
        QString name;
        QByteArrayList codes;
    };
    struct Category
    {
        QByteArray key;
        QString title;
        QByteArrayList subcategories;
    };

    //! By their English name (contract 5.7).
    static const QList<Region> &regions();
    //! The market that a code means, in any case and by either name; null where none is known.
    static const Region *region(const QByteArray &code);
    static const QList<MarketGroup> &marketGroups();
    //! The categories with the keys of a kind of offer, "vm" or "apps" (contract 5.9).
    static QList<Category> categories(const QByteArray &column);
    //! The member of an entry of chosen categories that names one, and the member with the subcategories of it.
    static const QByteArray &categoryKey();
    static QByteArray subcategoriesKey(const QByteArray &category);
    //! The words for the core sizes, from small to large (contract 5.5).
    static const QByteArrayList &coreSizes();
    //! What they count, in the same order.
    static const QList<CoreSize> &coreCounts();
};

} // namespace pubconsole
