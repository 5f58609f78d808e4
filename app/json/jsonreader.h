// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonvalue.h"

#include <tl/expected.hpp>

namespace pubconsole {

//! Why a text is not a document we accept, and where. Lines and columns count from 1, columns in characters.
struct JsonError
{
    enum class Kind { Syntax, Encoding, ByteOrderMark, DuplicateKey, NumberRange, TooDeep, TooLarge };
    Kind kind = Kind::Syntax;
    qsizetype offset = 0;
    int line = 1;
    int column = 1;
    //! What is wrong, without the place.
    QString reason;

    //! A whole sentence with line and column, translated.
    QString message() const;
};

//! Reads JSON (RFC 8259) strictly: valid UTF-8, no lone surrogates, no key twice in one object, no byte order mark,
//! numbers within a double's range. Never recursive, never throws; whatever it refuses, it says where and why.
class JsonReader final
{
public:
    static constexpr int maximumDepth = 512;
    //! What an offer's definition may weigh; answers that list many offers are read with their own bound.
    static constexpr qsizetype maximumDocument = 64 * 1024 * 1024;

    //! The tree of `utf8`. The tree keeps the bytes alive; they are not copied.
    static tl::expected<JsonValue, JsonError> read(const QByteArray &utf8, qsizetype maximumBytes = maximumDocument);
};

} // namespace pubconsole
