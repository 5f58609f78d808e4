// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/objectfieldeditor.h"

#include "form/fieldform.h"
#include "form/fieldrow.h"
#include "rules/offerschema.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace pubconsole {

ObjectFieldEditor::ObjectFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_fold(new QToolButton(this))
    , m_form(new FieldForm(field.fields, true, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_fold);
    if (field.isOptional) {
        m_presence = new QCheckBox(tr("Present"), this);
        head->addWidget(m_presence);
        connect(m_presence, &QCheckBox::clicked, this,
                [this](bool isOn) { Q_EMIT edited(isOn ? JsonValue::object() : JsonValue(), {}, false); });
    }
    head->addStretch();
    layout->addLayout(head);
    m_form->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(m_form);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::clicked, this, &ObjectFieldEditor::setUnfolded);
    connect(m_form, &FieldForm::edited, this, &FieldEditor::edited);
    connect(m_form, &FieldForm::refused, this, &FieldEditor::refused);
    setUnfolded(false);
}

void ObjectFieldEditor::setUnfolded(bool isUnfolded)
{
    m_fold->setChecked(isUnfolded);
    m_fold->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setText(isUnfolded ? tr("Hide fields") : tr("Show fields"));
    m_form->setVisible(isUnfolded);
}

bool ObjectFieldEditor::accepts(const JsonValue &value) const
{
    return isNothing(value) || value.isObject();
}

void ObjectFieldEditor::setValue(const JsonValue &value, const JsonValue &base)
{
    m_form->setValue(value, base);
    if (m_presence)
        m_presence->setChecked(value.isObject());
    // Folded or not as it has something to show; after that the person decides.
    if (m_isFirst || (value.size() > 0 && m_form->isHidden() && !m_fold->isChecked() && base.size() == 0))
        setUnfolded(value.size() > 0);
    m_isFirst = false;
}

void ObjectFieldEditor::setReadOnly(bool isReadOnly)
{
    m_form->setReadOnly(isReadOnly);
    if (m_presence)
        m_presence->setEnabled(!isReadOnly);
}

void ObjectFieldEditor::setPublished(bool isPublished)
{
    m_form->setPublished(isPublished);
}

void ObjectFieldEditor::setLabel(const QString &label)
{
    setAccessibleName(label);
    m_fold->setAccessibleName(tr("Fields of %1").arg(label));
    if (m_presence)
        m_presence->setAccessibleName(label);
}

void ObjectFieldEditor::setPlace(const JsonPointer &place)
{
    m_place = place;
    m_form->setPlace(place);
}

FieldRow *ObjectFieldEditor::reveal(const JsonPointer &place)
{
    FieldRow *row = place == m_place ? nullptr : m_form->reveal(place);
    if (row)
        setUnfolded(true);
    return row;
}

bool ObjectFieldEditor::setNotes(const FieldNotes &notes)
{
    m_form->setNotes(notes);
    return true;
}

} // namespace pubconsole
