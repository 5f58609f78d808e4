// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/planchoice.h"

namespace pubconsole {

JsonValue PlanChoice::idAt(qsizetype place) const
{
    return place >= 0 && place < count() ? m_plans.at(place).value("planId") : JsonValue();
}

qsizetype PlanChoice::placeOf(const JsonValue &id) const
{
    for (qsizetype i = 0; !id.isUndefined() && i < count(); ++i) {
        if (idAt(i) == id)
            return i;
    }
    return -1;
}

void PlanChoice::choose(qsizetype place)
{
    m_before = place < count() ? JsonValue() : m_id;
    m_id = idAt(place);
    m_place = place;
}

void PlanChoice::follow(const JsonValue &plans)
{
    const qsizetype countBefore = count();
    m_plans = plans;
    const bool isInside = m_place >= 0 && m_place < count();
    if (!isInside || (!m_id.isUndefined() && idAt(m_place) != m_id)) {
        const bool isRenamed = isInside && count() == countBefore;
        const qsizetype same = placeOf(m_id);
        const qsizetype before = isRenamed ? -1 : placeOf(m_before);
        const qsizetype near = std::min(std::max<qsizetype>(m_place, 0), count() - 1);
        m_place = same >= 0 ? same : before >= 0 ? before : near;
    }
    m_id = idAt(m_place);
}

} // namespace pubconsole
