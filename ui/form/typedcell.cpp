// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/typedcell.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>

namespace pubconsole {

TypedCell::TypedCell(const QWidget *within, QObject *parent)
    : QObject(parent)
    , m_within(within)
{
}

// An editor is a child of the viewport of its table.
void TypedCell::follow(QWidget *focus)
{
    auto *line = qobject_cast<QLineEdit *>(focus);
    const QWidget *viewport = line ? line->parentWidget() : nullptr;
    if (line == m_editor || !viewport || !qobject_cast<QAbstractItemView *>(viewport->parentWidget()))
        return;
    if (m_editor)
        disconnect(m_editor, nullptr, this, nullptr);
    m_editor = line;
    connect(line, &QLineEdit::textEdited, this, &TypedCell::changed);
    connect(line, &QObject::destroyed, this, [this] {
        m_editor.clear(); // it is no line any more, and not yet nothing
        Q_EMIT changed();
    });
}

bool TypedCell::isTyping() const
{
    return m_editor && m_editor->isModified() && m_editor->isVisibleTo(m_within);
}

void TypedCell::finish()
{
    if (!isTyping())
        return;
    QWidget *editor = m_editor;
    const auto *table = qobject_cast<QAbstractItemView *>(editor->parentWidget()->parentWidget());
    QAbstractItemDelegate *delegate = table->itemDelegateForIndex(table->currentIndex());
    Q_EMIT delegate->commitData(editor);
    Q_EMIT delegate->closeEditor(editor);
}

} // namespace pubconsole
