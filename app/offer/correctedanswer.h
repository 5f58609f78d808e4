// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonrepair.h"

#include <functional>

class QObject;

namespace pubconsole {

//! The trees of an answer that is no strict JSON, once it is corrected.
struct CorrectedAnswer
{
    JsonValue now;    //!< Undefined where it cannot be corrected
    JsonValue before; //!< as it came, as far as a tree can hold it

    //! A small text is looked through at once, a large one in another thread.
    //! \param done called in this thread; not at all once `context` is gone
    static void find(const QByteArray &text, JsonRepair::Choice choice, QObject *context,
                     std::function<void(const CorrectedAnswer &)> done);
};

} // namespace pubconsole
