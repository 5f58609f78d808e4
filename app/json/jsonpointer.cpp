// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonpointer.h"

namespace pubconsole {

JsonPointer::JsonPointer(QList<QByteArray> tokens)
    : m_tokens(std::move(tokens))
{
}

std::optional<JsonPointer> JsonPointer::fromText(QByteArrayView text)
{
    if (text.isEmpty())
        return JsonPointer();
    if (!text.startsWith('/'))
        return std::nullopt;
    QList<QByteArray> tokens = text.sliced(1).toByteArray().split('/');
    for (QByteArray &token : tokens) {
        for (qsizetype tilde = token.indexOf('~'); tilde >= 0; tilde = token.indexOf('~', tilde + 1)) {
            const char escaped = tilde + 1 < token.size() ? token.at(tilde + 1) : '\0';
            if (escaped != '0' && escaped != '1')
                return std::nullopt;
            token.replace(tilde, 2, escaped == '0' ? "~" : "/");
        }
    }
    return JsonPointer(std::move(tokens));
}

qsizetype JsonPointer::arrayIndex(QByteArrayView token)
{
    if (token.isEmpty() || token.size() > 10 || (token.size() > 1 && token.front() == '0'))
        return -1;
    qsizetype index = 0;
    for (const char digit : token) {
        if (digit < '0' || digit > '9')
            return -1;
        index = index * 10 + (digit - '0');
    }
    return index;
}

JsonPointer JsonPointer::child(QByteArrayView token) const
{
    QList<QByteArray> tokens = m_tokens;
    tokens.append(token.toByteArray());
    return JsonPointer(std::move(tokens));
}

JsonPointer JsonPointer::under(QByteArrayView token) const
{
    QList<QByteArray> tokens = m_tokens;
    tokens.prepend(token.toByteArray());
    return JsonPointer(std::move(tokens));
}

JsonPointer JsonPointer::mid(qsizetype from) const
{
    return JsonPointer(m_tokens.mid(from));
}

QByteArray JsonPointer::text() const
{
    QByteArray text;
    for (QByteArray token : m_tokens)
        text += '/' + token.replace('~', "~0").replace('/', "~1");
    return text;
}

} // namespace pubconsole
