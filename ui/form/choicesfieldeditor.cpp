// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/choicesfieldeditor.h"

#include "rules/offerschema.h"
#include "widgets/plaintext.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace pubconsole {

ChoicesFieldEditor::ChoicesFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(4);
    for (const OfferField::Choice &choice : field.choices)
        addBox(choice.value.text().toByteArray(), choice.label);
}

QCheckBox *ChoicesFieldEditor::addBox(const QByteArray &value, const QString &label)
{
    auto *box = new QCheckBox(PlainText::label(label), this);
    box->setEnabled(!m_isReadOnly);
    box->setAccessibleName(label);
    box->setAccessibleDescription(m_label);
    m_layout->addWidget(box);
    m_boxes.append({value, box});
    if (!focusProxy())
        setFocusProxy(box);
    connect(box, &QCheckBox::clicked, this, [this, value](bool isOn) { toggle(value, isOn); });
    return box;
}

void ChoicesFieldEditor::toggle(const QByteArray &value, bool isOn)
{
    JsonValue list = m_value.isArray() ? m_value : JsonValue::array();
    if (isOn) {
        list = list.withItemInserted(list.size(), JsonValue::utf8String(value));
    } else {
        for (qsizetype i = list.size() - 1; i >= 0; --i) {
            if (list.at(i).text() == value)
                list = list.withoutItem(i);
        }
    }
    Q_EMIT edited(list, {}, false);
}

bool ChoicesFieldEditor::accepts(const JsonValue &value) const
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (!value.at(i).isString())
            return false;
    }
    return isNothing(value) || (value.isArray() && value.size() <= 32);
}

void ChoicesFieldEditor::setValue(const JsonValue &value, const JsonValue &)
{
    m_value = value;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QByteArray word = value.at(i).text().toByteArray();
        const bool isKnown =
            std::any_of(m_boxes.cbegin(), m_boxes.cend(), [&word](const auto &entry) { return entry.first == word; });
        if (!isKnown)
            addBox(word, QString::fromUtf8(word));
    }
    for (const auto &[word, box] : std::as_const(m_boxes)) {
        bool isIn = false;
        for (qsizetype i = 0; i < value.size(); ++i)
            isIn = isIn || value.at(i).text() == word;
        box->setChecked(isIn);
    }
}

void ChoicesFieldEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (const auto &[word, box] : std::as_const(m_boxes))
        box->setEnabled(!isReadOnly);
}

void ChoicesFieldEditor::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(label);
    for (const auto &[word, box] : std::as_const(m_boxes))
        box->setAccessibleDescription(label);
}

} // namespace pubconsole
