// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "operations/operationrecord.h"

#include <QObject>

#include <optional>

class QWidget;

namespace pubconsole {

class OffersDock;
class OperationsDock;
class Tabs;
class Workspace;

//! What the commands of the menus act on: the offer or operation where the person last was — in the tree, in the table,
//! in a tab, among the operations. A click on a toolbar or a menu does not count as being somewhere.
class Targets final : public QObject
{
    Q_OBJECT

public:
    //! \param tabs, offers, operations not owned
    Targets(Tabs *tabs, OffersDock *offers, OperationsDock *operations, QObject *parent = nullptr);
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }

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

    Workspace *m_workspace = nullptr;
    Tabs *m_tabs;
    OffersDock *m_offers;
    OperationsDock *m_operations;
    Place m_place = Place::Tab;
};

} // namespace pubconsole
