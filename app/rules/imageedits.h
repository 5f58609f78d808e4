// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/imagemaps.h"
#include "rules/offerimages.h"

namespace pubconsole {

//! What a person does to image versions. Pure functions on the tree; places that are not there any more change nothing.
class ImageEdits final
{
public:
    //! Where versions can be added: the maps that are there, and those that plans do not have yet, without a version.
    static QList<ImageMap> mapsToAddTo(const JsonValue &body, const OfferSchema &schema);
    //! A new version in a map, which is made where it is missing.
    //! \param addresses the operating system's disk, then the data disks in their order
    //! \param texts what other fields of the version say, by their keys
    static JsonValue withVersion(const JsonValue &body, const ImageMap &map, const QByteArray &version,
                                 const QStringList &addresses, const QHash<QByteArray, QString> &texts = {});
    //! How many data disks a version of the map can have, as far as anybody knows; 0 where it has none.
    static int mostDataDisks(const ImageMap &map);
    //! How many the newest version has: a new one has to have as many. Nothing where there is no version.
    static std::optional<qsizetype> dataDisksOfNewest(const ImageMap &map);
    //! The fields of a version in which a person writes words of their own.
    static QList<OfferField> textFields(const ImageMap &map);
    //! With other addresses at their places.
    static JsonValue withAddresses(const JsonValue &body, const QList<ImageDisk> &disks);
    //! With the versions shown to customers, or deprecated (contract 5.4b); those whose type cannot stay as they are.
    static JsonValue withShown(const JsonValue &body, const QList<OfferImage> &images, bool areShown);
    static JsonValue without(const JsonValue &body, const QList<OfferImage> &images);
    //! The plans that would be left without any version in one of their maps.
    static QStringList emptied(const JsonValue &body, const QList<OfferImage> &images);
};

} // namespace pubconsole
