// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/addressinspection.h"

#include <functional>
#include <optional>

namespace pubconsole {

//! A disk of an image version.
struct ImageDisk
{
    QString name; //!< in the words of the schema
    JsonPointer place;
    QString address; //!< whole: whoever has it can read the disk

    friend bool operator==(const ImageDisk &, const ImageDisk &) = default;
};

//! A version of an image, wherever the type of the offer keeps it.
struct OfferImage
{
    //! What a slot has of it.
    enum class Presence {
        Unknown, //!< the slot was not read, or has nothing
        Absent,
        Same,      //!< with these disks, under whichever signature
        OtherDisk, //!< with other disks
    };

    QByteArray map; //!< ImageMap::id
    QByteArray version;
    QString plan;       //!< its id, with the cloud where a plan has versions for several
    QString generation; //!< as it is written, with the architecture; of a further one that says nothing its id
    JsonPointer place;  //!< in the draft; of one that is not there its map's, or the root
    bool isInDraft = true;
    QString label;
    QString published;           //!< as it is written: MM/DD/YYYY
    std::optional<bool> isShown; //!< nothing where it does not say
    JsonPointer shownPlace;      //!< where it says so, or would; the root where its type cannot
    QList<ImageDisk> disks;
    Presence preview = Presence::Unknown;
    Presence production = Presence::Unknown;
    AddressVerdict verdict; //!< the worst of its disks'
    qsizetype worst = -1;   //!< which disk that is; -1 without a disk
    QDateTime end;          //!< when the first of its signatures ends, UTC; invalid when none says so

    //! Whether the person has to do something about its address.
    bool needsYou() const;
    friend bool operator==(const OfferImage &, const OfferImage &) = default;
};

//! The slots of an offer. Those that are empty or were not read are Undefined.
struct ImageSlots
{
    JsonValue draft;
    JsonValue preview = {};
    JsonValue production = {};
};

//! What is to be said of an address; whoever asks again and again keeps the answers.
using AddressInspector = std::function<AddressInspection(const QString &address)>;

//! All versions of all plans, in the order of the document's plans and the newest first, by number; those that are in
//! another slot alone stand among them.
QList<OfferImage> offerImages(const ImageSlots &offer, const OfferSchema &schema, const AddressInspector &inspect);

} // namespace pubconsole
