// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roles/roles.h"

#include <QAbstractItemView>

namespace pubconsole {

//! Emits `requested` with the place on the screen where the menu of an offer's row is wanted, with the mouse or by its
//! key. The row under the pointer is selected and the view has the focus by then; elsewhere nothing is emitted.
template<typename Receiver>
void forwardRowMenus(QAbstractItemView *view, Receiver *receiver, void (Receiver::*requested)(const QPoint &))
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, receiver, [=](const QPoint &at) {
        const QModelIndex row = view->indexAt(at);
        if (!row.siblingAtColumn(0).data(OfferIdRole).isValid())
            return;
        if (!view->selectionModel()->isSelected(row))
            view->setCurrentIndex(row);
        view->setFocus();
        Q_EMIT(receiver->*requested)(view->viewport()->mapToGlobal(at));
    });
}

} // namespace pubconsole
