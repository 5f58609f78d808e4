// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/planchoice.h"

namespace pubconsole {

void PlanChoice::choose(qsizetype place)
{
    m_before = place < m_ids.size() ? QByteArray() : m_id;
    m_id = m_ids.value(place);
    m_place = place;
}

void PlanChoice::follow(const QList<OfferPlan> &plans)
{
    const qsizetype countBefore = m_ids.size();
    m_ids.clear();
    m_ids.reserve(plans.size());
    for (const OfferPlan &plan : plans)
        m_ids += plan.id;
    const bool isInside = m_place >= 0 && m_place < m_ids.size();
    if (!isInside || (!m_id.isEmpty() && m_ids[m_place] != m_id)) {
        const bool isRenamed = isInside && m_ids.size() == countBefore;
        const qsizetype same = placeOf(m_id);
        const qsizetype before = isRenamed ? -1 : placeOf(m_before);
        const qsizetype near = std::min(std::max<qsizetype>(m_place, 0), m_ids.size() - 1);
        m_place = same >= 0 ? same : before >= 0 ? before : near;
    }
    m_id = m_ids.value(m_place);
}

} // namespace pubconsole
