// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offershape.h"
#include "form/fieldstate.h"

#include <optional>

namespace pubconsole {

class FieldForm;
class FieldRow;
class ImagesPage;
class OfferSchema;
class PlanPage;
class PricesPage;

//! One section of a form: fields of the offer, of one of its plans, or a table of what all plans have. Its widgets
//! belong to the form.
struct FormPage
{
    QByteArray section; //!< the schema's id of it
    QString title;
    OfferPart part; //!< whose fields those of `form` are
    FieldForm *form = nullptr;
    PlanPage *plans = nullptr;
    PricesPage *prices = nullptr;
    ImagesPage *images = nullptr; //!< above the fields of plans
    bool hasAudience = false;
    bool isStale = true; //!< shows an older state
    bool looksReadOnly = false;

    //! Whether it says what differs from what is public.
    bool comparesProduction() const { return prices || images || hasAudience; }
    //! Shows a state, where it is stale.
    //! \param plan the chosen one, by its place
    void refresh(const FieldState &offer, const OfferSchema &schema, qsizetype plan);
    //! The row of a place, brought to where it is among its fields; null where it has none.
    FieldRow *reveal(const JsonPointer &place) const;
    //! Where the document begins with what it shows.
    std::optional<JsonPointer> firstPlace(const JsonValue &offer, const OfferSchema &schema) const;

private:
    void updateLook(bool isReadOnly);
};

} // namespace pubconsole
