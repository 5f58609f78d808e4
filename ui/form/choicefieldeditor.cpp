// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/choicefieldeditor.h"

#include "rules/offerschema.h"
#include "rules/valuetext.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace pubconsole {

ChoiceFieldEditor::ChoiceFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch();
    setFocusProxy(m_box);
    m_box->setAccessibleName(field.label);
    m_box->setMinimumWidth(140);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(14);
    m_box->addItem(tr("not set"));
    m_values.emplace_back();
    for (const OfferField::Choice &choice : field.choices) {
        m_box->addItem(choice.label);
        m_values.push_back(choice.value);
    }
    m_known = qsizetype(m_values.size());
    m_box->setFocusPolicy(Qt::StrongFocus);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_isSetting && index >= 0)
            Q_EMIT edited(m_values[size_t(index)], {}, false);
    });
}

bool ChoiceFieldEditor::accepts(const JsonValue &value) const
{
    return !value.isObject() && !value.isArray();
}

void ChoiceFieldEditor::showState(const FieldState &)
{
    m_isSetting = true;
    while (qsizetype(m_values.size()) > m_known) {
        m_box->removeItem(int(m_values.size()) - 1);
        m_values.pop_back();
    }
    auto it = std::find(m_values.cbegin(), m_values.cend(), value());
    if (value().isNull()) {
        it = m_values.cbegin();
    } else if (it == m_values.cend()) {
        m_box->addItem(valueText(value()));
        m_values.push_back(value());
        it = m_values.cend() - 1;
    }
    m_box->setCurrentIndex(int(it - m_values.cbegin()));
    m_isSetting = false;
    m_box->setEnabled(!isReadOnly());
}

} // namespace pubconsole
