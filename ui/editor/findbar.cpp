// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findbar.h"

#include "editor/jsoneditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pubconsole {

FindBar::FindBar(JsonEditor *editor, QWidget *parent)
    : Panel(tr("Find"), parent)
    , m_editor(editor)
    , m_text(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    m_text->setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("Find in JSON"));
    m_text->installEventFilter(this);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    auto *next = new QPushButton(tr("Next"), this);
    auto *previous = new QPushButton(tr("Previous"), this);
    auto *closing = new QPushButton(tr("Close"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_result);
    for (QPushButton *button : {next, previous, closing})
        layout->addWidget(button);
    connect(m_text, &QLineEdit::textEdited, this, [this] { find(true, true); });
    connect(next, &QPushButton::clicked, this, [this] { find(true, false); });
    connect(previous, &QPushButton::clicked, this, [this] { find(false, false); });
    connect(closing, &QPushButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
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

void FindBar::find(bool forward, bool fromStart)
{
    const bool isFound = m_text->text().isEmpty() || m_editor->find(m_text->text(), forward, fromStart);
    m_result->setText(isFound ? QString() : tr("Not found"));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            find(!(key->modifiers() & Qt::ShiftModifier), false);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace pubconsole
