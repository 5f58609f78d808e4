// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <QStringList>

namespace pubconsole {

//! A plan of an offer and its image versions, as the tree shows them.
struct PlanOutline
{
    QString planId;
    QStringList versions; //!< by number, newest first: 1.10.0 before 1.9.7

    friend bool operator==(const PlanOutline &, const PlanOutline &) = default;
};

//! The plans of an offer's body (contract 5.4), in the document's order.
QList<PlanOutline> planOutlines(const JsonValue &body);

} // namespace pubconsole
