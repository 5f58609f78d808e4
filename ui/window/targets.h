// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "operations/operationrecord.h"

#include <QObject>

#include <optional>

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
    //! \param tabs, offers, operations, store not owned, outlive it
    Targets(const WorkspaceTabs *tabs, OffersView *offers, OperationsView *operations, const OperationStore *store);

    //! The one offer that is chosen; nothing where none is, or several are.
    std::optional<OfferId> offer() const;
    //! All that are chosen.
    QList<OfferId> offers() const;
    //! The operation that Cancel would stop: the selected one, or the one that is under way for offer(). 0 when none
    //! is.
    OperationKey operation() const;

Q_SIGNALS:
    void changed();

private:
    enum class Place { Tab, Tree, Operations };
    void focusMoved(QWidget *now);
    void moveTo(Place place);

    const WorkspaceTabs *m_offerTabs;
    const Tabs *m_tabs;
    OffersView *m_offers;
    OperationsView *m_operations;
    const OperationStore *m_store;
    Place m_place = Place::Tab;
};

} // namespace pubconsole
