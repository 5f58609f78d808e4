// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/objectfieldeditor.h"

#include "form/fieldform.h"
#include "form/fieldrow.h"
#include "rules/offerschema.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace pubconsole {

ObjectFieldEditor::ObjectFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_fold(new QToolButton(this))
    , m_form(new FieldForm(field.fields, true, {}, this))
    , m_startsOpen(std::any_of(field.fields.cbegin(), field.fields.cend(),
                               [](const OfferField &member) { return member.kind == OfferField::Kind::Audience; }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    if (field.isOptional) {
        m_presence = new QCheckBox(tr("In use"), this);
        head->addWidget(m_presence);
        connect(m_presence, &QCheckBox::clicked, this,
                [this](bool isOn) { Q_EMIT edited(isOn ? JsonValue::object() : JsonValue(), {}, false); });
    }
    head->addWidget(m_fold);
    head->addStretch();
    layout->addLayout(head);
    setAccessibleName(field.label);
    m_fold->setAccessibleName(tr("Fields of %1").arg(field.label));
    if (m_presence)
        m_presence->setAccessibleName(field.label);
    m_form->setContentsMargins(12, 0, 0, 0);
    layout->addWidget(m_form);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::clicked, this, &ObjectFieldEditor::setUnfolded);
    connect(m_form, &FieldForm::edited, this, &FieldEditor::edited);
    connect(m_form, &FieldForm::refused, this, &FieldEditor::refused);
    setUnfolded(m_startsOpen);
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

void ObjectFieldEditor::showState(const FieldState &)
{
    m_form->setState(state());
    if (m_presence) {
        m_presence->setChecked(value().isObject());
        m_presence->setEnabled(!isReadOnly());
    }
    // Folded or not as it has something to show; after that the person decides.
    const bool isThere = !value().isUndefined() || !state().base.isUndefined();
    const bool isFirst = isThere && std::exchange(m_isFirst, false);
    if (isFirst || (value().size() > 0 && m_form->isHidden() && !m_fold->isChecked() && state().base.size() == 0))
        setUnfolded(value().size() > 0 || m_startsOpen);
}

FieldRow *ObjectFieldEditor::reveal(const JsonPointer &target)
{
    FieldRow *row = target == place() ? nullptr : m_form->reveal(target);
    if (row)
        setUnfolded(true);
    return row;
}

} // namespace pubconsole
