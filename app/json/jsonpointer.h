// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace pubconsole {

//! A place in a JSON tree (RFC 6901): the keys and array indices from the root to it, UTF-8.
class JsonPointer final
{
public:
    JsonPointer() = default;
    explicit JsonPointer(QList<QByteArray> tokens);
    //! Reads "/definition/plans/0"; nothing when the text is not a pointer.
    static std::optional<JsonPointer> fromText(QByteArrayView text);
    //! The index that a token names in an array, -1 when it names none ("01" and "-" name none).
    static qsizetype arrayIndex(QByteArrayView token);

    const QList<QByteArray> &tokens() const { return m_tokens; }
    bool isRoot() const { return m_tokens.isEmpty(); }
    JsonPointer child(QByteArrayView token) const;
    //! The same place seen from what has it as its member `token`.
    JsonPointer under(QByteArrayView token) const;
    JsonPointer mid(qsizetype from) const;
    QByteArray text() const;

    friend bool operator==(const JsonPointer &, const JsonPointer &) = default;

private:
    QList<QByteArray> m_tokens;
};

} // namespace pubconsole
