// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/linesfieldeditor.h"

#include "json/typedtext.h"
#include "rules/offerschema.h"
#include "widgets/replacetext.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <vector>

namespace pubconsole {

namespace {

JsonValue listOf(const QString &text)
{
    std::vector<JsonValue> items;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const QString entry = typedAddress(line); !entry.isEmpty())
            items.push_back(JsonValue::string(entry));
    }
    return JsonValue::array(items);
}

} // namespace

LinesFieldEditor::LinesFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setAccessibleName(field.label);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false); // undo is the document's
    m_text->setPlaceholderText(tr("one in each line"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 12);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT edited(listOf(m_text->toPlainText()), {}, true);
    });
}

// Only lists that come back from their lines as they were.
bool LinesFieldEditor::accepts(const JsonValue &value) const
{
    if (isNothing(value))
        return true;
    if (!value.isArray() || value.size() > 20000)
        return false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QString entry = value.at(i).toString();
        if (!value.at(i).isString() || entry.isEmpty() || entry != typedAddress(entry) || entry.contains(u'\n') ||
            entry.contains(u'\r') || entry.contains(QChar::Null))
            return false;
    }
    return true;
}

void LinesFieldEditor::showState(const FieldState &)
{
    m_text->setReadOnly(isReadOnly());
    if (listOf(m_text->toPlainText()) == value())
        return; // an empty line on its way to an entry stays
    QStringList lines;
    for (qsizetype i = 0; i < value().size(); ++i)
        lines += value().at(i).toString();
    m_isSetting = true;
    replaceText(m_text, lines.join(u'\n'));
    m_isSetting = false;
}

} // namespace pubconsole
