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
                    const JsonValue object = m_object.isObject() ? m_object : JsonValue::object();
                    Q_EMIT edited(value.isUndefined() ? object.withoutMember(key) : object.withMember(key, value),
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

void FieldForm::setPlace(const JsonPointer &place)
{
    m_place = place;
    for (FieldRow *row : std::as_const(m_rows))
        row->setPlace(place.child(row->field().key));
    if (m_others)
        m_others->setPlace(place);
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
    JsonValue object = m_object.isObject() ? m_object : JsonValue::object();
    const JsonValue before = others(object);
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!members.contains(before.keyAt(i)))
            object = object.withoutMember(before.keyAt(i));
    }
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (object.value(members.keyAt(i)) != members.at(i))
            object = object.withMember(members.keyAt(i), members.at(i));
    }
    Q_EMIT edited(object, place, isTyping);
}

void FieldForm::setValue(const JsonValue &object, const JsonValue &base)
{
    m_object = object;
    for (FieldRow *row : std::as_const(m_rows))
        row->setValue(object.value(QByteArrayView(row->field().key)), base.value(QByteArrayView(row->field().key)));
    if (!m_others)
        return;
    const JsonValue unknown = others(object);
    const JsonValue unknownBase = others(base);
    m_others->setValue(unknown, unknownBase);
    m_others->setVisible(unknown.size() > 0 || unknownBase.size() > 0 || m_rows.isEmpty());
}

void FieldForm::setReadOnly(bool isReadOnly)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setReadOnly(isReadOnly);
    if (m_others)
        m_others->setReadOnly(isReadOnly);
}

void FieldForm::setPublished(bool isPublished)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setPublished(isPublished);
}

void FieldForm::setNotes(const FieldNotes &notes)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setNotes(notes);
    if (m_others) // its place is the whole object's, of which the tree shows a part
        m_others->editor()->setNotes(notes);
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
