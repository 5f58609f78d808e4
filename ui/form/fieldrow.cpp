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
        editor->setToolTip(m_field.help);
        editor->setAccessibleDescription(m_field.help);
        connect(editor, &FieldEditor::edited, this, &FieldRow::edited);
        connect(editor, &FieldEditor::refused, this, &FieldRow::refused);
    }
    m_label->setBuddy(editor);
    editor->show();
}

void FieldRow::setState(const FieldState &state)
{
    m_state = state;
    if (m_expected->accepts(state.value)) {
        useEditor(m_expected);
    } else {
        if (!m_tree)
            m_tree = new TreeFieldEditor(m_field, this);
        useEditor(m_tree);
    }
    const QString why = lock();
    FieldState locked = state;
    locked.lock.isReadOnly = locked.lock.isReadOnly || !why.isEmpty();
    m_editor->setState(locked);
    updateNote(why);
    update();
}

// What the person may not change says why.
QString FieldRow::lock() const
{
    if (m_field.isReadOnly)
        return tr("Written by the service.");
    if (m_field.isFixed && m_state.lock.isPublished && !m_state.base.isUndefined())
        return tr("Fixed since the offer was published.");
    return {};
}

// What is to be said of the value, and of what is inside of it where nothing there says it.
QList<FieldNote> FieldRow::notes() const
{
    constexpr int most = 5;
    const FieldNotes::Sentences &all = m_state.notes.sentences;
    const QByteArray here = m_state.place.text();
    QList<FieldNote> notes = all.value(here);
    for (auto it = all.cbegin(); !m_editor->showsNotesInside() && it != all.cend() && notes.size() < most; ++it) {
        if (it.key().startsWith(here + '/'))
            notes += *it;
    }
    return notes;
}

void FieldRow::updateNote(const QString &lock)
{
    QStringList lines;
    if (m_editor == m_tree)
        lines += tr("This value is of another kind than this field has; it is shown as it is.");
    const QStringList locks = lock.isEmpty() ? QStringList() : QStringList{lock};
    if (m_lockNote)
        m_lockNote->setNotes({}, locks);
    m_note->setNotes(notes(), m_lockNote ? lines : lines + locks);
    const QString text = m_lockNote && !lock.isEmpty() ? (lock + u'\n' + m_note->text()).trimmed() : m_note->text();
    m_editor->setAccessibleDescription(text.isEmpty() ? m_field.help : text);
}

FieldRow *FieldRow::reveal(const JsonPointer &target)
{
    const QList<QByteArray> &tokens = place().tokens();
    if (target.tokens().first(std::min(tokens.size(), target.tokens().size())) != tokens)
        return nullptr;
    FieldRow *inner = m_editor->reveal(target);
    return inner ? inner : this;
}

void FieldRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_state.value == m_state.base)
        return;
    QPainter painter(this);
    painter.fillRect(0, 6, 3, height() - 12, palette().color(QPalette::Highlight));
}

} // namespace pubconsole
