// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonrepair.h"

#include <QCoreApplication>

#include <functional>

namespace pubconsole {

class OfferDocument;
class OfferReader;

//! The trees of an answer that is no strict JSON, once it is corrected.
struct CorrectedAnswer
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::CorrectedAnswer)
public:
    JsonValue now;    //!< Undefined where it cannot be corrected
    JsonValue before; //!< as it came, as far as a tree can hold it

    //! A small text is looked through at once, a large one in another thread.
    //! \param done called in this thread; not at all once `context` is gone
    static void find(const QByteArray &text, JsonRepair::Choice choice, QObject *context,
                     std::function<void(const CorrectedAnswer &)> done);
    //! Makes the document, which could not be read, what its answer is once it is corrected: an edit of what came,
    //! with the revision that came. Nothing changes where it cannot be corrected, or when the document was read again
    //! meanwhile.
    //! \param reader not owned, outlives the document
    static void take(OfferDocument *document, const OfferReader *reader, JsonRepair::Choice choice);
};

} // namespace pubconsole
