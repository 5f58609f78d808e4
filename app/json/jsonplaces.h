// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"

#include <optional>

namespace pubconsole {

//! Where the values of a JSON text stand in it. Bytes count from 0. Made for texts that parse; on others it answers as
//! far as it can follow them and never fails.
class JsonPlaces final
{
public:
    struct Range
    {
        qsizetype start = 0;
        qsizetype end = 0; //!< behind the last byte

        friend bool operator==(const Range &, const Range &) = default;
    };

    //! The bytes of the value at a pointer, its key not included. Nothing when the text has no such place.
    static std::optional<Range> rangeOf(const QByteArray &text, const JsonPointer &pointer);
    //! The innermost value that holds the byte at `offset`; a key counts as its value.
    static JsonPointer pointerAt(const QByteArray &text, qsizetype offset);
    //! The same for many places, which are looked for in one pass.
    //! \param offsets in ascending order
    static QList<JsonPointer> pointersAt(const QByteArray &text, const QList<qsizetype> &offsets);
};

} // namespace pubconsole
