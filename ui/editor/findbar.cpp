// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findbar.h"

#include "editor/jsoneditor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

FindBar::FindBar(JsonEditor *editor, QWidget *parent)
    : Panel(tr("Find"), parent)
    , m_editor(editor)
    , m_text(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_matchCase(new QCheckBox(tr("Match case"), this))
    , m_replacing(new QWidget(this))
    , m_replacement(new QLineEdit(m_replacing))
{
    m_text->setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("Find in JSON"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    for (QLineEdit *line : {m_text, m_replacement})
        line->installEventFilter(this);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [this](const QString &text, QHBoxLayout *row, auto slot) {
        auto *added = new QPushButton(text, row->parentWidget());
        row->addWidget(added);
        connect(added, &QPushButton::clicked, this, slot);
    };
    auto *finding = new QWidget(this);
    auto *first = new QHBoxLayout(finding);
    first->addWidget(m_text, 1);
    first->addWidget(m_result);
    first->addWidget(m_matchCase);
    button(tr("Next"), first, [this] { find(true, false); });
    button(tr("Previous"), first, [this] { find(false, false); });
    button(tr("Close"), first, [this] { close(); });
    auto *second = new QHBoxLayout(m_replacing);
    second->addWidget(m_replacement, 1);
    button(tr("Replace"), second, [this] { replace(); });
    button(tr("Replace all"), second, [this] { replaceAll(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(finding);
    layout->addWidget(m_replacing);
    for (QHBoxLayout *row : {first, second})
        row->setContentsMargins(0, 0, 0, 0);
    setTabOrder(m_text, m_replacement);
    connect(m_text, &QLineEdit::textEdited, this, [this] { find(true, true); });
    connect(m_matchCase, &QCheckBox::toggled, this, [this] { find(true, true); });
    hide();
}

void FindBar::openFind()
{
    open(false);
}

void FindBar::openReplace()
{
    open(!m_editor->isReadOnly());
}

void FindBar::open(bool isReplacing)
{
    show();
    m_replacing->setVisible(isReplacing);
    m_result->clear();
    if (m_editor->hasSelectedText() && !m_editor->selectedText().contains(u'\n'))
        m_text->setText(m_editor->selectedText());
    m_text->setFocus();
    m_text->selectAll();
}

void FindBar::close()
{
    hide();
    m_editor->setFocus();
}

Qt::CaseSensitivity FindBar::sensitivity() const
{
    return m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void FindBar::find(bool forward, bool fromStart)
{
    const bool isFound = m_text->text().isEmpty() || m_editor->find(m_text->text(), forward, fromStart, sensitivity());
    m_result->setText(isFound ? QString() : tr("Not found"));
}

bool FindBar::canReplace()
{
    if (m_editor->isReadOnly()) // another slot was chosen meanwhile
        m_result->setText(tr("This can only be read"));
    return !m_editor->isReadOnly() && !m_text->text().isEmpty();
}

// What is found first is shown, not changed: nobody replaces what they have not seen.
void FindBar::replace()
{
    if (!canReplace())
        return;
    if (m_editor->selectedText().compare(m_text->text(), sensitivity()) == 0)
        m_editor->replaceSelectedText(m_replacement->text());
    find(true, false);
}

void FindBar::replaceAll()
{
    if (!canReplace())
        return;
    const int count = m_editor->replaceAll(m_text->text(), m_replacement->text(), sensitivity());
    m_result->setText(count == 0 ? tr("Not found") : tr("%n replaced", nullptr, count));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (watched == m_replacement)
                replace();
            else
                find(!(key->modifiers() & Qt::ShiftModifier), false);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace pubconsole
