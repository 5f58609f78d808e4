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
    setAccessibleName(field.label);
    for (const OfferField::Choice &choice : field.choices)
        addBox(choice.value.text().toByteArray(), choice.label);
}

QCheckBox *ChoicesFieldEditor::addBox(const QByteArray &word, const QString &label)
{
    auto *box = new QCheckBox(PlainText::label(label), this);
    box->setEnabled(!isReadOnly());
    box->setAccessibleName(label);
    box->setAccessibleDescription(accessibleName());
    m_layout->addWidget(box);
    m_boxes.append({word, box});
    if (!focusProxy())
        setFocusProxy(box);
    connect(box, &QCheckBox::clicked, this, [this, word](bool isOn) { toggle(word, isOn); });
    return box;
}

void ChoicesFieldEditor::toggle(const QByteArray &word, bool isOn)
{
    JsonValue list = value().isArray() ? value() : JsonValue::array();
    if (isOn) {
        list = list.withItemInserted(list.size(), JsonValue::utf8String(word));
    } else {
        for (qsizetype i = list.size() - 1; i >= 0; --i) {
            if (list.at(i).text() == word)
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

void ChoicesFieldEditor::showState(const FieldState &)
{
    for (qsizetype i = 0; i < value().size(); ++i) {
        const QByteArray word = value().at(i).text().toByteArray();
        const bool isKnown =
            std::any_of(m_boxes.cbegin(), m_boxes.cend(), [&word](const auto &entry) { return entry.first == word; });
        if (!isKnown)
            addBox(word, QString::fromUtf8(word));
    }
    for (const auto &[word, box] : std::as_const(m_boxes)) {
        bool isIn = false;
        for (qsizetype i = 0; i < value().size(); ++i)
            isIn = isIn || value().at(i).text() == word;
        box->setChecked(isIn);
        box->setEnabled(!isReadOnly());
    }
}

} // namespace pubconsole
