// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpath.h"
#include "rules/refusedtext.h"

#include <QByteArrayList>

namespace pubconsole {

//! All texts that stand in the fields of a form and are no values of their kinds. Each keeps its place while plans and
//! items around it move.
class RefusedTexts final
{
public:
    bool isEmpty() const { return m_refused.isEmpty(); }
    QList<RefusedText> all() const;
    //! The last one that was typed, while nothing was changed since; nothing otherwise: then that change is the newer.
    std::optional<RefusedText> newest() const;
    //! A field has such a text, or a value again.
    //! \param body what the form shows
    void take(const RefusedText &text, const JsonValue &body, const JsonIdentities &identities);
    //! The form shows another body: a plan or an item may have moved, and where the value is another now it was entered
    //! elsewhere, which is newer. Whether all() is another.
    bool follow(const JsonValue &body, const JsonIdentities &identities);

private:
    struct Refused
    {
        JsonPath path;       // as far as it exists
        QByteArrayList rest; // and what does not yet
        RefusedText text;
    };
    QList<Refused> m_refused; // in the order in which they were typed
    JsonValue m_body;         // that the form shows
    bool m_isNewest = false;
};

} // namespace pubconsole
