// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/textfieldeditor.h"

#include "offer/offerschema.h"
#include "widgets/counterlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

namespace pubconsole {

namespace {

constexpr qsizetype largestPreview = 1024 * 1024;

// Pictures and style sheets that the HTML names are never fetched, not from files either.
class ClosedBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

TextFieldEditor::TextFieldEditor(const OfferField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit(this))
    , m_counter(new CounterLabel(field.maximum, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    auto *below = new QHBoxLayout;
    below->addStretch();
    below->addWidget(m_counter);
    setFocusProxy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false); // undo is the document's
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 6 + 12);
    if (field.kind == OfferField::Kind::Html) {
        m_toggle = new QPushButton(tr("Preview"), this);
        m_toggle->setCheckable(true);
        m_preview = new ClosedBrowser(this);
        m_preview->setOpenLinks(false);
        m_preview->setAccessibleName(tr("Preview of %1").arg(field.label));
        m_preview->setMinimumHeight(140);
        m_preview->hide();
        below->addWidget(m_toggle);
        layout->addWidget(m_preview);
        connect(m_toggle, &QPushButton::toggled, this, [this](bool isOn) {
            m_preview->setVisible(isOn);
            updatePreview();
        });
    }
    layout->insertLayout(1, below);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isSetting)
            return;
        m_counter->count(m_text->toPlainText());
        Q_EMIT edited(JsonValue::string(m_text->toPlainText()), {}, true);
    });
}

// A text edit turns carriage returns and NUL into something else.
bool TextFieldEditor::accepts(const JsonValue &value) const
{
    return value.isUndefined() ||
           (value.isString() && !value.text().contains('\r') && !value.text().contains('\0') &&
            !value.toString().contains(QChar::ParagraphSeparator) && !value.toString().contains(QChar::LineSeparator) &&
            !value.toString().contains(QChar::Nbsp));
}

void TextFieldEditor::setValue(const JsonValue &value, const JsonValue &)
{
    const QString text = value.toString();
    if (m_text->toPlainText() != text) {
        m_isSetting = true;
        const int position = m_text->textCursor().position();
        m_text->setPlainText(text);
        if (m_text->hasFocus()) {
            QTextCursor cursor = m_text->textCursor();
            cursor.setPosition(std::min(position, int(text.size())));
            m_text->setTextCursor(cursor);
        }
        m_isSetting = false;
    }
    m_counter->count(text);
    updatePreview();
}

void TextFieldEditor::updatePreview()
{
    if (!m_preview || !m_preview->isVisibleTo(this))
        return;
    const QString html = m_text->toPlainText();
    if (html.size() > largestPreview)
        m_preview->setPlainText(tr("This text is too long for a preview."));
    else
        m_preview->setHtml(html);
}

void TextFieldEditor::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
}

void TextFieldEditor::setLabel(const QString &label)
{
    m_text->setAccessibleName(label);
}

} // namespace pubconsole
