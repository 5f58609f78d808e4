// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/booleanfieldeditor.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace pubconsole {

BooleanFieldEditor::BooleanFieldEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_box);
    layout->addStretch();
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool isOn) { Q_EMIT edited(JsonValue::boolean(isOn || m_isUnset), {}, false); });
}

bool BooleanFieldEditor::accepts(const JsonValue &value) const
{
    return isNothing(value) || value.isBool();
}

void BooleanFieldEditor::setValue(const JsonValue &value, const JsonValue &)
{
    m_isUnset = isNothing(value);
    m_box->setCheckState(m_isUnset ? Qt::PartiallyChecked : value.toBool() ? Qt::Checked : Qt::Unchecked);
    m_box->setTristate(false); // the third state is shown, never chosen
    m_box->setText(m_isUnset ? tr("not set") : value.toBool() ? tr("Yes") : tr("No"));
}

void BooleanFieldEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

void BooleanFieldEditor::setLabel(const QString &label)
{
    m_box->setAccessibleName(label);
}

} // namespace pubconsole
