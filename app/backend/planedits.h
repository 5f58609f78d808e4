// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offerbody.h"

namespace pubconsole {

//! What a person does to the list of plans. Pure functions on the document; plans are meant by their place in
//! OfferBody::plans().
class PlanEdits final
{
public:
    //! With a plan more, behind the others. \param like the one that it begins as; -1 for none
    static OfferBody with(const OfferBody &body, const QString &id, qsizetype like = -1);
    static OfferBody without(const OfferBody &body, qsizetype plan);
    static OfferBody moved(const OfferBody &body, qsizetype plan, qsizetype to);
};

} // namespace pubconsole
