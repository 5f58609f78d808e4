// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/draftsteps.h"

#include "editor/formview.h"
#include "editor/jsoneditor.h"
#include "editor/offertab.h"
#include "editor/shownoffer.h"
#include "editor/textadoption.h"
#include "offer/offerdocument.h"

#include <QApplication>

namespace pubconsole {

DraftSteps::DraftSteps(OfferTab *tab, TextAdoption *adoption)
    : QObject(tab)
    , m_tab(tab)
    , m_adoption(adoption)
{
}

// A text of an earlier session that is no JSON has no step before it, and the document's are not gone back to behind
// it.
bool DraftSteps::canUndo() const
{
    return m_tab->shown()->isDraft() && !m_tab->editor()->isReadOnly() &&
           ((m_adoption->hasPendingText() && m_tab->editor()->isUndoAvailable()) || m_tab->form()->hasNewRefused() ||
            canUndoDocument());
}

bool DraftSteps::canRedo() const
{
    return m_tab->shown()->isDraft() && !m_tab->editor()->isReadOnly() &&
           (m_adoption->hasPendingText() ? m_tab->editor()->isRedoAvailable()
                                         : m_tab->document()->undoStack()->canRedo());
}

bool DraftSteps::canUndoDocument() const
{
    return !m_adoption->error() && m_tab->document()->undoStack()->canUndo();
}

bool DraftSteps::canUndoDraft() const
{
    return m_tab->shown()->isDraft() ? canUndo() : !m_tab->isReadOnly() && canUndoDocument();
}

bool DraftSteps::canRedoDraft() const
{
    return m_tab->shown()->isDraft()
               ? canRedo()
               : !m_tab->isReadOnly() && !m_adoption->hasPendingText() && m_tab->document()->undoStack()->canRedo();
}

void DraftSteps::undo()
{
    if (m_adoption->hasPendingText() && m_tab->editor()->isUndoAvailable())
        m_tab->editor()->undo();
    else if (m_tab->form()->hasNewRefused())
        m_tab->form()->dropNewRefused();
    else if (!m_adoption->hasPendingText() || !m_adoption->flush())
        step(&QUndoStack::undo);
}

void DraftSteps::redo()
{
    if (m_adoption->hasPendingText() && m_tab->editor()->isRedoAvailable())
        m_tab->editor()->redo();
    else if (!m_adoption->hasPendingText())
        step(&QUndoStack::redo);
}

// What it changed comes into sight, also where that is another section.
void DraftSteps::step(void (QUndoStack::*undoOrRedo)())
{
    OfferDocument *document = m_tab->document();
    FormView *form = m_tab->form();
    std::optional<JsonPointer> changed;
    const auto seen =
        connect(document, &OfferDocument::changed, this, [&changed](const JsonPointer &place) { changed = place; });
    (document->undoStack()->*undoOrRedo)();
    disconnect(seen);
    if (!changed || !form->isVisible())
        return;
    const bool hadKeys = form->isAncestorOf(QApplication::focusWidget());
    form->reveal(*changed, false);
    if (hadKeys && !form->isAncestorOf(QApplication::focusWidget())) // the field that had them is out of sight
        form->reveal(*changed, true);
}

} // namespace pubconsole
