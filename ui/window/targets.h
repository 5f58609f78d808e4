// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/target.h"

#include <QObject>

class QWidget;

namespace pubconsole {

class OffersView;
class OperationStore;
class OperationsView;
class Tabs;
class WorkspaceTabs;

//! What the commands of the menus act on: the offer or operation where the person last was — in the tree, in the table,
//! in a tab, among the operations. Of an offer the one whose tab is in view is meant, whichever operation is selected.
//! A click on a toolbar or a menu does not count as being somewhere.
class Targets final : public QObject
{
    Q_OBJECT

public:
    //! \param view what the targets are of
    //! \param tabs, offers, operations, store not owned, outlive it
    Targets(WorkspaceView *view, const WorkspaceTabs *tabs, OffersView *offers, OperationsView *operations,
            const OperationStore *store);

    //! What is chosen now.
    Target current() const;
    //! The same with these offers instead.
    Target of(const QList<OfferId> &offers) const;
    //! What is in view where no profile is open.
    static Target inView(const Tabs *tabs);

Q_SIGNALS:
    void changed();

private:
    enum class Place { Tab, Tree, Operations };
    void focusMoved(QWidget *now);
    void moveTo(Place place);
    QList<OfferId> offers() const;
    OperationKey underWay(const QList<OfferId> &offers) const;

    WorkspaceView *m_view;
    const WorkspaceTabs *m_offerTabs;
    const Tabs *m_tabs;
    OffersView *m_offers;
    OperationsView *m_operations;
    const OperationStore *m_store;
    Place m_place = Place::Tab;
};

} // namespace pubconsole
