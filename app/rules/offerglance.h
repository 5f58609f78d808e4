// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/addressverdict.h"
#include "rules/completeness.h"
#include "rules/offerimages.h"

namespace pubconsole {

//! A plan at a glance.
struct GlancedPlan
{
    enum class Visibility {
        Public,
        Private, //!< for those who are named
        Hidden,  //!< not shown, whoever may buy it
    };

    QString id;
    QString title; //!< empty where its type has none, or it has nothing there
    JsonPointer place;
    Visibility visibility = Visibility::Public;
    qsizetype audience = 0; //!< how many are named
    PlanPrices::Model model = PlanPrices::Model::None;
    QString lowest;         //!< the lowest price of those that hold for all markets, else of the first; empty for none
    QString highest;        //!< the same
    QString unit;           //!< "USD/hour"
    QString version;        //!< the newest image; empty where it has none
    QDateTime end;          //!< when the first signature of that ends, UTC; invalid when none says so
    AddressVerdict verdict; //!< of the worst of its disks; of no meaning without a version

    friend bool operator==(const GlancedPlan &, const GlancedPlan &) = default;
};

//! An offer at a glance: what an overview says of its documents.
struct OfferGlance
{
    QList<GlancedPlan> plans; //!< in the document's order
    QList<OfferImage> ending; //!< versions of the draft whose address ends soon or is of no use, soonest first
    int edits = 0;            //!< fields in which the draft is another than the service's, for who knows that
    QHash<QByteArray, Completeness> sections; //!< by the schema's ids
    //! Fields, in words, in which what stands first differs from what stands second; nothing where one of both is not
    //! known.
    std::optional<QStringList> draftFromPreview = {};
    std::optional<QStringList> previewFromProduction = {};
    std::optional<QStringList> draftFromProduction = {};

    Completeness completeness() const;
    //! Pure; takes time in proportion to the documents: for another thread.
    //! \param offer the draft, and the slots that were read; Undefined for what was not, or is empty
    //! \param now UTC \param days how long a publish that starts now can take
    static OfferGlance of(const ImageSlots &offer, const OfferSchema &schema, const QDateTime &now, int days);
};

} // namespace pubconsole
