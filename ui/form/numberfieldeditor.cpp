// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/numberfieldeditor.h"

#include "json/typedtext.h"
#include "rules/offerschema.h"
#include "rules/refusedtext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <utility>

namespace pubconsole {

NumberFieldEditor::NumberFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->setMaximumWidth(220);
    layout->addStretch();
    setFocusProxy(m_line);
    m_line->setAccessibleName(field.label);
    connect(m_line, &QLineEdit::textChanged, this, &NumberFieldEditor::textChanged);
    connect(m_line, &QLineEdit::editingFinished, this, &NumberFieldEditor::finish);
}

void NumberFieldEditor::textChanged(const QString &text)
{
    if (m_isSetting)
        return;
    const TypedNumber number = TypedNumber::read(text);
    m_line->setAccessibleDescription(number.problem);
    if (!number.problem.isEmpty()) {
        refuse(text, number.problem);
        return;
    }
    if (!std::exchange(m_refused, QString()).isEmpty()) {
        const QScopedValueRollback telling(m_isTelling, true);
        Q_EMIT refused({place(), {}, {}, {}});
    }
    if (number.value.text() != m_value.text()) {
        m_value = number.value;
        Q_EMIT edited(number.value, {}, true);
    }
    if (!m_line->hasFocus())
        finish();
}

// On the way to it some of it may have been a number: "0.10" of "0.10 USD".
void NumberFieldEditor::refuse(const QString &text, const QString &reason)
{
    m_refused = text;
    const QScopedValueRollback telling(m_isTelling, true);
    if (m_value != m_before) {
        m_value = m_before;
        Q_EMIT edited(m_before, {}, true);
    }
    Q_EMIT refused({place(), text, reason, m_before});
}

// What was taken over is shown as it is in the document.
void NumberFieldEditor::finish()
{
    if (!m_refused.isEmpty())
        return;
    m_before = m_value;
    show(QString::fromUtf8(m_value.text()));
}

void NumberFieldEditor::show(const QString &text)
{
    m_isSetting = true;
    if (m_line->text() != text)
        m_line->setText(text);
    m_isSetting = false;
}

bool NumberFieldEditor::accepts(const JsonValue &value) const
{
    return isNothing(value) || value.isNumber();
}

void NumberFieldEditor::showState(const FieldState &before)
{
    m_line->setReadOnly(isReadOnly());
    const bool isKnown = before.place == place() && value() == m_value;
    m_value = value();
    if (!isKnown)
        m_before = m_value;
    else if (m_isTelling)
        return; // what is told now is in the notes soon
    const QString typed = m_isTelling ? QString() : state().notes.typed.value(place().text());
    const bool isSame = std::exchange(m_refused, typed) == typed;
    if (!isKnown || !isSame || !m_line->hasFocus()) // else "1." on its way to 1.5
        show(typed.isEmpty() ? QString::fromUtf8(m_value.text()) : typed);
}

} // namespace pubconsole
