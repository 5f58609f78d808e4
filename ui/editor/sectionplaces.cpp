// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/sectionplaces.h"

#include "backend/offerbody.h"
#include "rules/editedfields.h"

namespace pubconsole {

SectionPlaces::SectionPlaces(const OfferSchema &schema, const QList<Section> &sections, const JsonValue &offer)
    : m_schema(schema)
    , m_identities(schema.identities().remembering())
    , m_sections(sections)
    , m_offer(offer)
{
}

int SectionPlaces::of(const JsonPointer &place) const
{
    const JsonPath path = JsonPath::of(place, m_offer, m_identities);
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].hasPrices && m_schema.body(m_offer).shape()->isOfPrices(path))
            return i;
    }
    return ofFields(path);
}

// The one that has it as a field.
int SectionPlaces::ofFields(const JsonPath &path) const
{
    const QByteArray section = m_schema.sectionOf(path);
    for (int i = 0; i < m_sections.size(); ++i) {
        if (!section.isEmpty() && m_sections[i].id == section)
            return i;
    }
    const auto part = m_schema.partOf(path);
    const bool isInOffer = part && part->part.of == OfferPart::Of::Offer;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].id == (isInOffer ? others : parts))
            return i;
    }
    return m_sections.isEmpty() ? -1 : 0;
}

// The same of the same price in an earlier one of its forms.
bool SectionPlaces::isSaidBefore(const JsonPointer &place, const FieldNote &note,
                                 const FieldNotes::Sentences &sentences) const
{
    const JsonPath path = JsonPath::of(place, m_offer, m_identities);
    const JsonPath first = m_schema.body(m_offer).shape()->inFirstForm(path);
    const auto there = first == path ? std::nullopt : first.in(m_offer, m_identities);
    return there && m_offer.value(*there) == m_offer.value(place) && sentences.value(there->text()).contains(note);
}

QList<SectionList::Counts> SectionPlaces::counts(const JsonValue &base, const FieldNotes::Sentences &sentences) const
{
    QList<SectionList::Counts> counts(m_sections.size());
    const QList<EditedField> edits = base.isUndefined() ? QList<EditedField>() : editedFields(base, m_offer, m_schema);
    for (const auto &[change, alsoAt] : edits) {
        const auto place = change.path.in(m_offer, m_identities);
        const int section = of(place.value_or(change.path.parent().in(m_offer, m_identities).value_or(JsonPointer())));
        if (section >= 0)
            ++counts[section].changes;
    }
    for (auto it = sentences.cbegin(); it != sentences.cend(); ++it) {
        const JsonPointer place = JsonPointer::fromText(it.key()).value_or(JsonPointer());
        const int section = of(place);
        for (const FieldNote &note : section >= 0 ? *it : QList<FieldNote>()) {
            if (m_sections[section].hasPrices && isSaidBefore(place, note, sentences))
                continue;
            counts[section].errors += note.severity == Problem::Severity::Error;
            counts[section].warnings += note.severity == Problem::Severity::Warning;
        }
    }
    return counts;
}

} // namespace pubconsole
