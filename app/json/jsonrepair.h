// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

#include <QList>
#include <QString>

#include <optional>

namespace pubconsole {

//! A text that JsonReader refuses, but for faults alone that can be set right without guessing at its structure: half
//! of a surrogate pair, bytes that are no UTF-8, a comma behind the last item, a byte order mark, a key that stands
//! twice.
class JsonRepair final
{
public:
    enum class Kind { HalfSurrogate, Encoding, TrailingComma, ByteOrderMark, DoubledKey };
    //! Which member counts where two have one key.
    enum class Choice { First, Last };
    struct Fault
    {
        Kind kind;
        JsonPointer place; //!< the value; of a doubled key its member
        int line = 1;
        int column = 1; //!< in characters; of a doubled key where its object ends
        QString what;   //!< the piece of text, where it can be shown

        //! A whole sentence, translated.
        QString message() const;
    };

    //! What of() looks through within a frame. Larger texts are for another thread.
    static constexpr qsizetype quick = 256 * 1024;

    //! Nothing where the text has other faults, too, or none. A pure function, like corrected() and asItCame().
    static std::optional<JsonRepair> of(const QByteArray &text);

    //! In the order of the text, doubled keys last; at most 100.
    const QList<Fault> &faults() const { return m_faults; }
    bool hasDoubledKeys() const;
    //! The text's tree, with U+FFFD for what is no character.
    JsonValue corrected(Choice choice) const;
    //! The same tree, in which such places show how they were written, and the other member counts: what the text was,
    //! as far as a tree can hold it. Differs from corrected() in what was corrected and in nothing else.
    JsonValue asItCame(Choice choice) const;

private:
    QByteArray m_corrected; // strict JSON but for doubled keys
    QByteArray m_asItCame;
    QList<Fault> m_faults;
};

} // namespace pubconsole
