// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonpointer.h"
#include "json/jsonvalue.h"

#include <QUndoCommand>

namespace pubconsole {

class OfferDocument;

//! The only undo command: the whole tree before and after. The trees share what is equal, so each costs as much as what
//! it changed, and an undo stays right whatever happened to the base or to a list in between.
class EditCommand final : public QUndoCommand
{
public:
    //! \param document not owned; it owns the stack that owns this command
    //! \param isTyping the next typing in the same place folds into this step
    EditCommand(OfferDocument *document, JsonValue before, JsonValue after, JsonPointer place, const QString &label,
                bool isTyping = false);
    void undo() override;
    void redo() override;
    int id() const override { return m_isTyping ? 1 : -1; }
    bool mergeWith(const QUndoCommand *next) override;

private:
    OfferDocument *m_document;
    JsonValue m_before;
    JsonValue m_after;
    JsonPointer m_place;
    bool m_isTyping;
};

} // namespace pubconsole
