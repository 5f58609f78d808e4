// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/linefieldeditor.h"

#include "json/typedtext.h"
#include "rules/offerschema.h"
#include "widgets/counterlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace pubconsole {

LineFieldEditor::LineFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
    , m_counter(new CounterLabel(field.isSecret ? 0 : field.maximum, this))
    , m_isAddress(field.kind != OfferField::Kind::Text)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_counter);
    setFocusProxy(m_line);
    m_line->setAccessibleName(field.label);
    m_line->setMaxLength(1024 * 1024); // the service decides what is too long; the counter says it
    if (field.isSecret) {
        m_line->setEchoMode(QLineEdit::Password);
        m_line->setPlaceholderText(tr("not shown by the service"));
    } else if (field.kind == OfferField::Kind::Date) {
        m_line->setPlaceholderText(tr("MM/DD/YYYY"));
    } else if (field.kind == OfferField::Kind::Url) {
        m_line->setPlaceholderText(QStringLiteral("https://"));
    }
    // Assistive tools set a text without typing it: every change that is not ours is the person's.
    connect(m_line, &QLineEdit::textChanged, this, &LineFieldEditor::textChanged);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_isTyping, false))
            show(value().toString());
    });
}

bool LineFieldEditor::accepts(const JsonValue &value) const
{
    return isNothing(value) || (value.isString() && !value.text().contains('\0') && value.text().size() < 1024 * 1024);
}

QString LineFieldEditor::cleaned(const QString &text) const
{
    return m_isAddress ? typedAddress(text) : typedLine(text);
}

void LineFieldEditor::textChanged(const QString &text)
{
    if (m_isSetting)
        return;
    m_isTyping = m_line->hasFocus();
    const QString line = cleaned(text);
    m_counter->count(line);
    if (line != value().toString())
        Q_EMIT edited(JsonValue::string(line), {}, true);
    else if (!m_isTyping)
        show(line); // blanks alone
}

void LineFieldEditor::show(const QString &text)
{
    if (m_line->text() == text)
        return;
    const int cursor = m_line->cursorPosition();
    m_isSetting = true;
    m_line->setText(text);
    m_isSetting = false;
    m_line->setCursorPosition(m_line->hasFocus() ? cursor : 0);
}

void LineFieldEditor::showState(const FieldState &)
{
    const QString text = value().toString();
    m_isTyping = m_isTyping && cleaned(m_line->text()) == text;
    if (!m_isTyping)
        show(text);
    m_counter->count(text);
    m_line->setReadOnly(isReadOnly());
}

} // namespace pubconsole
