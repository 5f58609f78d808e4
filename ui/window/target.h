// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"
#include "operations/operationrecord.h"

#include <QCoreApplication>
#include <QPointer>

#include <optional>

namespace pubconsole {

class OfferTab;
class Page;
class WorkspaceView;

//! What a command acts on, captured when the person asks for it: whatever it waits for afterwards changes nothing of
//! it. What is gone by then is null.
struct Target
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::Target)

public:
    QPointer<WorkspaceView> view = {}; //!< null while no profile is open
    QPointer<Page> page = {};          //!< the tab in view; null where there is none
    QPointer<OfferTab> tab = {};       //!< the same where an offer or a file is edited there
    QPointer<OfferTab> draft = {};     //!< where the draft is edited that `page` shows, compares or reviews
    QList<OfferId> offers = {};        //!< those that are chosen
    OperationKey operation = 0;        //!< the one that *Cancel operation…* means; 0 where there is none

    //! The one offer that is chosen; nothing where none is, or several are.
    std::optional<OfferId> offer() const { return offers.size() == 1 ? std::optional(offers.first()) : std::nullopt; }
    //! Which offers those are, for the person: the one, or how many. Empty for none.
    QString offersText() const;
    //! Null where there is no operation. \return owned by the workspace of the view
    const OperationRecord *record() const;
};

} // namespace pubconsole
