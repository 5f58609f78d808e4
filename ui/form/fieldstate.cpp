// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fieldstate.h"

namespace pubconsole {

JsonPath FieldState::path() const
{
    QList<QByteArray> there = place.tokens();
    QList<QByteArray> rest;
    while (!there.isEmpty() && notes.body.value(JsonPointer(there)).isUndefined())
        rest.prepend(there.takeLast());
    JsonPath path = JsonPath::of(JsonPointer(there), notes.body, notes.identities);
    for (const QByteArray &key : std::as_const(rest))
        path = path.child(JsonPath::Step::Kind::Member, key);
    return path;
}

JsonValue FieldState::inProduction() const
{
    const auto there = path().in(notes.production, notes.identities);
    return there ? notes.production.value(*there) : JsonValue();
}

} // namespace pubconsole
