// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toolmenu.h"

#include "widgets/rowcopy.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QMenu>

namespace pubconsole {

ToolMenu::ToolMenu(QAbstractItemView *view, const QList<QAbstractButton *> &tools)
    : QObject(view)
    , m_view(view)
    , m_tools(tools.cbegin(), tools.cend())
{
    view->installEventFilter(this); // by its key
    view->viewport()->installEventFilter(this);
}

bool ToolMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || m_view->contextMenuPolicy() != Qt::DefaultContextMenu)
        return QObject::eventFilter(watched, event);
    const auto *menu = static_cast<QContextMenuEvent *>(event);
    const bool isByKey = menu->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey && watched == m_view)
        return false; // beside the rows
    open(isByKey ? m_view->visualRect(m_view->currentIndex()).center() : menu->pos());
    return true;
}

void ToolMenu::open(const QPoint &at)
{
    const QModelIndex row = m_view->indexAt(at);
    if (!row.isValid())
        return;
    if (!m_view->selectionModel()->isSelected(row))
        m_view->setCurrentIndex(row);
    m_view->setFocus();
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_view->actions());
    for (const QPointer<QAbstractButton> &tool : std::as_const(m_tools)) {
        if (!tool || tool->isHidden())
            continue;
        QAction *action = menu->addAction(tool->text(), tool.get(), &QAbstractButton::click);
        action->setEnabled(tool->isEnabled());
        action->setToolTip(tool->toolTip());
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Copy"), this, [this] { RowCopy::copy(*m_view); })->setShortcut(QKeySequence::Copy);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace pubconsole
