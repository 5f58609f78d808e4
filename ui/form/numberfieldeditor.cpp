// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/numberfieldeditor.h"

#include "json/jsonreader.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace pubconsole {

NumberFieldEditor::NumberFieldEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->setMaximumWidth(220);
    layout->addStretch();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_isSetting)
            return;
        const JsonValue value = number(text);
        const bool isEmpty = text.trimmed().isEmpty();
        m_line->setAccessibleDescription(isEmpty || value.isNumber() ? QString() : tr("This is not a number."));
        m_line->setToolTip(m_line->accessibleDescription());
        if (!isEmpty && !value.isNumber())
            return;
        m_spelling = value.text().toByteArray();
        Q_EMIT edited(value, {}, true);
    });
}

JsonValue NumberFieldEditor::number(const QString &text)
{
    const auto value = JsonReader::read(text.trimmed().toUtf8());
    return value && value->isNumber() ? JsonValue::numberText(value->text()) : JsonValue();
}

bool NumberFieldEditor::accepts(const JsonValue &value) const
{
    return value.isUndefined() || value.isNumber();
}

void NumberFieldEditor::setValue(const JsonValue &value, const JsonValue &)
{
    if (m_line->hasFocus() && value.text() == m_spelling)
        return; // "1." on its way to 1.5
    m_spelling = value.text().toByteArray();
    m_isSetting = true;
    m_line->setText(QString::fromUtf8(m_spelling));
    m_isSetting = false;
}

void NumberFieldEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

void NumberFieldEditor::setLabel(const QString &label)
{
    m_line->setAccessibleName(label);
}

} // namespace pubconsole
