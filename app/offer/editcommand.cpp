// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/editcommand.h"

#include "offer/offerdocument.h"

namespace pubconsole {

EditCommand::EditCommand(OfferDocument *document, JsonValue before, JsonValue after, JsonPointer place,
                         const QString &label, bool isTyping)
    : QUndoCommand(label)
    , m_document(document)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_place(std::move(place))
    , m_isTyping(isTyping)
{
}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const auto *command = static_cast<const EditCommand *>(next); // of the same id, and there is one class of them
    if (command->m_place != m_place || command->m_before != m_after)
        return false;
    m_after = command->m_after;
    setObsolete(m_after == m_before); // typed and taken back: nothing happened
    return true;
}

void EditCommand::undo()
{
    m_document->show(m_before, m_place);
}

void EditCommand::redo()
{
    m_document->show(m_after, m_place);
}

} // namespace pubconsole
