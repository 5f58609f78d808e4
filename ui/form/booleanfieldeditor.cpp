// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/booleanfieldeditor.h"

#include "rules/offerschema.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace pubconsole {

BooleanFieldEditor::BooleanFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_box);
    layout->addStretch();
    setFocusProxy(m_box);
    m_box->setAccessibleName(field.label);
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool isOn) { Q_EMIT edited(JsonValue::boolean(isOn || isNothing(value())), {}, false); });
}

bool BooleanFieldEditor::accepts(const JsonValue &value) const
{
    return isNothing(value) || value.isBool();
}

void BooleanFieldEditor::showState(const FieldState &)
{
    const bool isUnset = isNothing(value());
    m_box->setCheckState(isUnset ? Qt::PartiallyChecked : value().toBool() ? Qt::Checked : Qt::Unchecked);
    m_box->setTristate(false); // the third state is shown, never chosen
    m_box->setText(isUnset ? tr("not set") : value().toBool() ? tr("Yes") : tr("No"));
    m_box->setEnabled(!isReadOnly());
}

} // namespace pubconsole
