// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer/editcommand.h"

#include "offer/offerdocument.h"

namespace pubconsole {

EditCommand::EditCommand(OfferDocument *document, JsonValue before, JsonValue after, JsonPointer place,
                         const QString &label)
    : QUndoCommand(label)
    , m_document(document)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_place(std::move(place))
{
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
