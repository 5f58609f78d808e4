// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fieldform.h"

#include "form/fieldeditor.h"
#include "form/fieldrow.h"

#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace pubconsole {

FieldForm::FieldForm(const QList<OfferField> &fields, bool showsOthers, const QByteArrayList &elsewhere,
                     QWidget *parent)
    : QWidget(parent)
    , m_elsewhere(elsewhere)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const OfferField &field : fields) {
        auto *row = new FieldRow(field, this);
        m_rows.append(row);
        layout->addWidget(row);
        connect(row, &FieldRow::refused, this, &FieldForm::refused);
        connect(row, &FieldRow::edited, this,
                [this, key = field.key](const JsonValue &value, const JsonPointer &place, bool isTyping) {
                    Q_EMIT edited(value.isUndefined() ? object().withoutMember(key) : object().withMember(key, value),
                                  place.under(key), isTyping);
                });
    }
    if (showsOthers) {
        OfferField field;
        field.label = tr("Other fields");
        field.help = tr("What this program does not know. It is kept as it is.");
        m_others = new FieldRow(field, this);
        layout->addWidget(m_others);
        connect(m_others, &FieldRow::edited, this, &FieldForm::othersEdited);
        connect(m_others, &FieldRow::refused, this, &FieldForm::refused);
    }
}

// The members that no row shows.
JsonValue FieldForm::others(const JsonValue &object) const
{
    std::vector<JsonValue::Member> members;
    for (qsizetype i = 0; object.isObject() && i < object.size(); ++i) {
        const QByteArrayView key = object.keyAt(i);
        const bool isShown = m_elsewhere.contains(key.toByteArray()) ||
                             std::any_of(m_rows.cbegin(), m_rows.cend(),
                                         [&key](const FieldRow *row) { return row->field().key == key; });
        if (!isShown)
            members.emplace_back(key, object.at(i));
    }
    return JsonValue::object(members);
}

void FieldForm::othersEdited(const JsonValue &members, const JsonPointer &place, bool isTyping)
{
    JsonValue changed = object();
    const JsonValue before = others(changed);
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!members.contains(before.keyAt(i)))
            changed = changed.withoutMember(before.keyAt(i));
    }
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (changed.value(members.keyAt(i)) != members.at(i))
            changed = changed.withMember(members.keyAt(i), members.at(i));
    }
    Q_EMIT edited(changed, place, isTyping);
}

void FieldForm::setState(const FieldState &state)
{
    m_state = state;
    for (FieldRow *row : std::as_const(m_rows))
        row->setState(state.member(row->field().key));
    if (!m_others)
        return;
    FieldState unknown = state;
    unknown.value = others(state.value);
    unknown.base = others(state.base);
    if (const QByteArray here = state.place.text(); unknown.notes.sentences.contains(here))
        unknown.notes.sentences.remove(here); // of the whole object, of which this row shows a part
    m_others->setState(unknown);
    m_others->setVisible(unknown.value.size() > 0 || unknown.base.size() > 0 || m_rows.isEmpty());
}

FieldRow *FieldForm::reveal(const JsonPointer &place)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (FieldRow *found = row->reveal(place))
            return found;
    }
    return m_others && !m_others->isHidden() ? m_others->reveal(place) : nullptr;
}

} // namespace pubconsole
