// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/sectionlist.h"
#include "form/fieldnotes.h"
#include "json/jsonpath.h"
#include "rules/offerschema.h"

namespace pubconsole {

//! Which section of a form has a place of the document, and what is edited and said in each.
class SectionPlaces
{
public:
    //! What a section is known by: its id, that of no section of the schema for what none of them has.
    struct Section
    {
        QByteArray id = {};
        bool hasPrices = false; //!< the one editor of what plans cost
    };
    static constexpr auto others = "others"; //!< the id of the section of what else an offer has
    static constexpr auto parts = "parts";   //!< and of what else a document has

    //! \param schema not owned, lives longer than this
    SectionPlaces(const OfferSchema &schema, const QList<Section> &sections, const JsonValue &offer);

    //! The section that has a place, by its place in the list; -1 where there are none.
    int of(const JsonPointer &place) const;
    //! For each section. What is in several forms of one price counts once.
    //! \param base what the edits are told from; Undefined for none
    QList<SectionList::Counts> counts(const JsonValue &base, const FieldNotes::Sentences &sentences) const;

private:
    int ofFields(const JsonPath &path) const;
    bool isSaidBefore(const JsonPointer &place, const FieldNote &note, const FieldNotes::Sentences &sentences) const;

    const OfferSchema &m_schema;
    JsonIdentities m_identities; // thousands of places are looked up
    QList<Section> m_sections;
    JsonValue m_offer;
};

} // namespace pubconsole
