// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fieldrow.h"

#include "form/fieldeditor.h"
#include "form/noteview.h"
#include "form/treefieldeditor.h"
#include "widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace pubconsole {

namespace {
constexpr int labelWidth = 130;
constexpr int leastWidth = 340; // for both beside each other
} // namespace

FieldRow::FieldRow(const OfferField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_right(new QVBoxLayout)
    , m_label(new QLabel(PlainText::label(field.isRequired ? tr("%1 *").arg(field.label) : field.label), this))
    , m_note(new NoteView(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_expected = FieldEditor::make(field, this);
    m_label->setToolTip(field.help);
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_layout->setContentsMargins(8, 4, 8, 4);
    m_layout->addWidget(m_label);
    m_layout->addLayout(m_right, 1);
    if (m_expected->isTall()) {
        m_lockNote = new NoteView(this);
        m_right->addWidget(m_lockNote);
    }
    fold(m_expected->isWide());
    m_right->setSpacing(2);
    m_right->addWidget(m_note);
    useEditor(m_expected);
}

// The label above the field instead of beside it.
void FieldRow::fold(bool isFolded)
{
    m_layout->setDirection(isFolded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(isFolded ? 4 : 12);
    m_label->setAlignment(isFolded ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignTop);
    m_label->setContentsMargins(0, isFolded ? 0 : 6, 0, 0);
    m_label->setMinimumWidth(isFolded ? 0 : labelWidth);
    m_label->setMaximumWidth(isFolded ? QWIDGETSIZE_MAX : labelWidth);
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isFolded = m_expected->isWide() || width() < leastWidth;
    if (isFolded != (m_layout->direction() == QBoxLayout::TopToBottom))
        fold(isFolded);
}

void FieldRow::useEditor(FieldEditor *editor)
{
    if (m_editor == editor)
        return;
    if (m_editor)
        m_editor->hide();
    m_editor = editor;
    if (m_right->indexOf(editor) < 0) {
        m_right->insertWidget(m_right->count() - 1, editor); // above the note
        editor->setLabel(m_field.label);
        editor->setToolTip(m_field.help);
        editor->setAccessibleDescription(m_field.help);
        connect(editor, &FieldEditor::edited, this, &FieldRow::edited);
        connect(editor, &FieldEditor::refused, this, &FieldRow::refused);
    }
    m_label->setBuddy(editor);
    editor->setPlace(m_place);
    editor->setPublished(m_isPublished);
    editor->show();
    updateLock();
}

void FieldRow::setPlace(const JsonPointer &place)
{
    m_place = place;
    m_editor->setPlace(place);
}

void FieldRow::setValue(const JsonValue &value, const JsonValue &base)
{
    m_value = value;
    m_base = base;
    if (m_expected->accepts(value)) {
        useEditor(m_expected);
    } else {
        if (!m_tree)
            m_tree = new TreeFieldEditor(this);
        useEditor(m_tree);
    }
    m_editor->setValue(value, base);
    updateLock();
    update();
}

void FieldRow::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateLock();
}

void FieldRow::setPublished(bool isPublished)
{
    m_isPublished = isPublished;
    m_editor->setPublished(isPublished);
    updateLock();
}

// What the person may not change says why.
void FieldRow::updateLock()
{
    if (m_field.isReadOnly)
        m_lock = tr("Written by the service.");
    else if (m_field.isFixed && m_isPublished && !m_base.isUndefined())
        m_lock = tr("Fixed since the offer was published.");
    else
        m_lock.clear();
    m_editor->setReadOnly(m_isReadOnly || !m_lock.isEmpty());
    updateNote();
}

void FieldRow::setNotes(const FieldNotes &notes)
{
    const QByteArray here = m_place.text();
    m_notes = notes.sentences.value(here);
    if (!m_editor->setNotes(notes)) {
        for (auto it = notes.sentences.cbegin(); it != notes.sentences.cend(); ++it) {
            if (it.key().startsWith(here + '/') && m_notes.size() < 5)
                m_notes += *it;
        }
    }
    updateNote();
}

void FieldRow::updateNote()
{
    QStringList lines;
    if (m_editor == m_tree)
        lines += tr("This value is of another kind than this field has; it is shown as it is.");
    const QStringList locks = m_lock.isEmpty() ? QStringList() : QStringList{m_lock};
    if (m_lockNote)
        m_lockNote->setNotes({}, locks);
    m_note->setNotes(m_notes, m_lockNote ? lines : lines + locks);
    const QString text = m_lockNote && !m_lock.isEmpty() ? (m_lock + u'\n' + m_note->text()).trimmed() : m_note->text();
    m_editor->setAccessibleDescription(text.isEmpty() ? m_field.help : text);
}

FieldRow *FieldRow::reveal(const JsonPointer &target)
{
    const QList<QByteArray> &tokens = m_place.tokens();
    if (target.tokens().first(std::min(tokens.size(), target.tokens().size())) != tokens)
        return nullptr;
    FieldRow *inner = m_editor->reveal(target);
    return inner ? inner : this;
}

void FieldRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_value == m_base)
        return;
    QPainter painter(this);
    painter.fillRect(0, 6, 3, height() - 12, palette().color(QPalette::Highlight));
}

} // namespace pubconsole
