// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/audiencerows.h"

#include "rules/guid.h"

#include <QHash>
#include <QSet>

namespace pubconsole {

using State = AudienceRow::State;

QList<AudienceRow> audienceRows(const AudienceList &shape, const JsonValue &list,
                                const std::optional<JsonValue> &production)
{
    const bool isReadable = production && shape.accepts(*production);
    const QList<AudienceEntry> before = isReadable ? shape.entries(*production) : QList<AudienceEntry>();
    QHash<QString, AudienceEntry> live;
    for (const AudienceEntry &entry : before)
        live.insert(entry.id.toLower(), entry);
    const auto stateOf = [&](const AudienceEntry &entry) {
        if (!isReadable)
            return State::Plain;
        const auto there = live.constFind(entry.id.toLower());
        if (there == live.cend())
            return State::New;
        return there->kind == entry.kind && there->description == entry.description ? State::Public : State::Changed;
    };
    QList<AudienceRow> rows;
    QSet<QString> seen;
    const QList<AudienceEntry> entries = shape.entries(list);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString id = entries[i].id.toLower();
        const State state = id.isEmpty()             ? State::NoId
                            : !isGuid(entries[i].id) ? State::NoGuid
                            : seen.contains(id)      ? State::Doubled
                                                     : stateOf(entries[i]);
        rows.append({entries[i], i, state});
        seen.insert(id);
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QString id = before[i].id.toLower();
        if (!seen.contains(id))
            rows.append({before[i], -1, State::Removed, production->at(i)});
        seen.insert(id);
    }
    return rows;
}

} // namespace pubconsole
