// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/steadytree.h"

#include "widgets/rowcopy.h"

#include <QEvent>
#include <QScrollBar>

#include <utility>

namespace pubconsole {

SteadyTree::SteadyTree(QWidget *parent)
    : QTreeView(parent)
{
    new RowCopy(this);
}

void SteadyTree::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    m_kept = QModelIndex();
    if (model) { // before QTreeView hears of it and forgets where rows are
        connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &SteadyTree::keep);
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &SteadyTree::keep);
        connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &SteadyTree::keep);
    }
    QTreeView::setModel(model);
}

QModelIndex SteadyTree::looksAt() const
{
    if (viewport()->underMouse()) {
        if (const QModelIndex row = indexAt(viewport()->mapFromGlobal(QCursor::pos())); row.isValid())
            return row;
    }
    if (hasFocus() && viewport()->rect().intersects(visualRect(currentIndex())))
        return currentIndex();
    return verticalScrollBar()->value() > 0 ? indexAt(QPoint(0, 0)) : QModelIndex();
}

void SteadyTree::keep()
{
    if (m_kept.isValid())
        return;
    m_kept = looksAt();
    m_keptAt = visualRect(m_kept).top();
    scheduleDelayedItemsLayout(); // also where the rows are out of sight: what is kept is of now
}

void SteadyTree::doItemsLayout()
{
    QTreeView::doItemsLayout();
    const QRect now = visualRect(std::exchange(m_kept, QModelIndex()));
    if (!now.isValid())
        return;
    QScrollBar *bar = verticalScrollBar();
    const int wanted = bar->value() + (now.top() - m_keptAt) / now.height(); // the bar counts rows
    if (wanted > bar->maximum() && viewport()->underMouse()) {
        m_beyond = wanted;
        bar->setMaximum(wanted);
    }
    bar->setValue(wanted);
}

void SteadyTree::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    const int value = bar->value();
    QTreeView::updateGeometries();
    if (m_beyond <= bar->maximum())
        return;
    bar->setMaximum(m_beyond);
    bar->setValue(value);
}

bool SteadyTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && std::exchange(m_beyond, 0) > 0)
        updateGeometries();
    return QTreeView::viewportEvent(event);
}

} // namespace pubconsole
