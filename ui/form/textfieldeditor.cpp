// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/textfieldeditor.h"

#include "rules/offerschema.h"
#include "widgets/counterlabel.h"
#include "widgets/replacetext.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

namespace pubconsole {

using namespace Qt::StringLiterals;

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
    m_text->setAccessibleName(field.label);
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
        m_counter->count(text());
        Q_EMIT edited(JsonValue::string(text()), {}, true);
    });
}

// A text edit knows one kind of line break, and the plain text it gives has no no-break blanks.
QString TextFieldEditor::text() const
{
    QString text = m_text->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return m_hasReturns ? text.replace(u'\n', "\r\n"_L1) : text;
}

bool TextFieldEditor::accepts(const JsonValue &value) const
{
    if (!value.isString())
        return isNothing(value);
    const QString text = value.toString();
    const auto returns = text.count(u'\r');
    const bool hasOneKind = returns == 0 || (returns == text.count("\r\n"_L1) && returns == text.count(u'\n'));
    return hasOneKind && !text.contains(QChar::Null) && !text.contains(QChar::ParagraphSeparator) &&
           !text.contains(QChar::LineSeparator);
}

void TextFieldEditor::showState(const FieldState &)
{
    const QString wanted = value().toString();
    m_hasReturns = wanted.contains(u'\r');
    if (text() != wanted) {
        m_isSetting = true;
        replaceText(m_text, wanted);
        m_isSetting = false;
    }
    m_counter->count(wanted);
    m_text->setReadOnly(isReadOnly());
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

} // namespace pubconsole
