// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/offerdocument.h"

#include <QCoreApplication>

namespace pubconsole {

struct Draft;

//! How what was read, stored or merged becomes the base of an open offer, and what then is left of the edits. For who
//! reads and writes offers and files; views edit the document. Made for one such step at a time.
class OfferAdoption final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::OfferAdoption)

public:
    //! \param document not owned
    explicit OfferAdoption(OfferDocument *document)
        : m_document(document)
    {
    }

    //! An offer that is not on the service yet.
    void begin(const JsonValue &body);
    //! Edits of an earlier session: `base` as it was then, with them as one undoable step.
    void restore(const Draft &draft);
    //! What was read is base and current; the undo history ends here.
    void load(const OfferSnapshot &snapshot);
    //! The same with what an earlier session read.
    void loadCopy(const OfferSnapshot &snapshot, const QDateTime &readAt, const ApiError &why);
    //! The copy is what the service has now.
    void confirmCopy();
    //! The draft on the service is another than the base; the document stays as it is.
    void setRival(const std::optional<OfferSnapshot> &theirs);
    //! `theirs` differs from the base in what only the service writes: the edits are of it from now on, which is no
    //! step to undo.
    void adoptUnchanged(const OfferSnapshot &theirs);
    //! `merged`, made from rival(), is an edit of the rival from now on.
    void adoptMerge(const JsonValue &merged);
    //! The service stored `sent` and answered `stored`, which is the base from now on. What it normalised is an edit of
    //! nobody; what was typed since the sending stays an edit.
    void adoptSaved(const JsonValue &sent, const OfferSnapshot &stored);
    //! What it is now stands in its file: the base from now on. `revision` is the file's.
    void adoptWritten(const Revision &revision);
    void setState(OfferDocument::State state, const std::optional<ApiError> &error = std::nullopt);

private:
    OfferDocument *m_document;
};

} // namespace pubconsole
