// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offershape.h"

namespace pubconsole {

//! Which plan of an offer is chosen, in every section that shows one at a time. Follows it by its id through edits,
//! undo and other slots.
class PlanChoice final
{
public:
    //! Its place in the list that was followed last; -1 while there is no plan.
    qsizetype place() const { return m_place; }
    //! The person chose it. A place behind the list is the plan that the edit which comes next adds.
    void choose(qsizetype place);
    //! The list is another: the choice is the plan of the same id; when it was added and is gone again, the one that
    //! was chosen before it; else what stands at its place now.
    void follow(const QList<OfferPlan> &plans);

private:
    qsizetype placeOf(const QByteArray &id) const { return id.isEmpty() ? -1 : m_ids.indexOf(id); }

    QByteArrayList m_ids;
    qsizetype m_place = -1;
    QByteArray m_id;     // empty for a plan that is still to be added, or has none
    QByteArray m_before; // the id of the plan that was chosen before one was added
};

} // namespace pubconsole
