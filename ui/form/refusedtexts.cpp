// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/refusedtexts.h"

namespace pubconsole {

QList<RefusedText> RefusedTexts::all() const
{
    QList<RefusedText> texts;
    for (const Refused &refused : m_refused)
        texts += refused.text;
    return texts;
}

std::optional<RefusedText> RefusedTexts::newest() const
{
    return m_isNewest && !m_refused.isEmpty() ? std::optional(m_refused.last().text) : std::nullopt;
}

void RefusedTexts::take(const RefusedText &text, const JsonValue &body, const JsonIdentities &identities)
{
    m_refused.removeIf([&text](const Refused &refused) { return refused.text.place == text.place; });
    m_isNewest = !text.text.isEmpty();
    m_body = body;
    if (text.text.isEmpty())
        return;
    QByteArrayList there = text.place.tokens();
    QByteArrayList rest;
    while (!there.isEmpty() && body.value(JsonPointer(there)).isUndefined())
        rest.prepend(there.takeLast());
    m_refused.append({JsonPath::of(JsonPointer(there), body, identities), rest, text});
}

bool RefusedTexts::follow(const JsonValue &body, const JsonIdentities &identities)
{
    const QList<RefusedText> before = all();
    m_isNewest = m_isNewest && m_body.isSameAs(body);
    m_body = body;
    QList<Refused> kept;
    for (Refused refused : std::as_const(m_refused)) {
        const auto there = refused.path.in(body, identities);
        refused.text.place = there ? JsonPointer(there->tokens() + refused.rest) : JsonPointer();
        if (there && body.value(refused.text.place) == refused.text.kept)
            kept += refused;
    }
    m_refused = kept;
    return all() != before;
}

} // namespace pubconsole
