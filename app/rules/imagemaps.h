// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/offerschema.h"

namespace pubconsole {

//! Versions X.Y.Z of a plan, wherever its type keeps them: in the plan itself, for each cloud, in each further
//! generation.
struct ImageMap
{
    QByteArray plan; //!< its id
    QByteArray id;   //!< the same in the draft and in what is public: plan, keys and generation
    QString name;    //!< of the plan, and of the generation where there is one
    JsonPointer place;
    JsonValue versions;            //!< always an object
    bool isKnown = false;          //!< the schema has a field for it, which is checked as one
    QString generation = {};       //!< as what has the versions says it, with the architecture; empty where it does not
    QList<OfferField> fields = {}; //!< of each version; of one that is not known those of its like
};

//! Of all plans of a body, in the document's order: the fields that the schema knows to be versions, and other members
//! that are named like them. Of a type without a schema by the names alone.
QList<ImageMap> imageMaps(const JsonValue &body, const OfferSchema &schema);

//! Versions that are public and that a publish of `body` would take away.
struct RemovedVersions
{
    QString name;      //!< as ImageMap::name
    JsonPointer place; //!< where they were, or what is left of it in `body`
    QStringList versions;
};

//! Of plans that are still there; a plan that is gone takes all of its versions with it.
QList<RemovedVersions> removedVersions(const JsonValue &body, const JsonValue &production, const OfferSchema &schema);

//! The ids of plans that are public and not in `body`.
QStringList removedPlans(const OfferBody &body, const OfferBody &production);

} // namespace pubconsole
