// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/editstates.h"

#include "offer/offerdocument.h"
#include "window/actions.h"
#include "window/tabs.h"

namespace pubconsole {

EditStates::EditStates(Actions *actions, const Tabs *tabs)
    : m_actions(actions)
    , m_tabs(tabs)
{
}

void EditStates::update()
{
    updateDraft();
    const OfferTab *tab = m_tabs->currentTab();
    const bool isOfService = tab && !tab->isFile();
    const bool isReady = tab && tab->document()->state() == OfferDocument::State::Ready;
    m_actions->setEnabled(m_actions->saveCopy, tab, tr("No offer is open."));
    m_actions->setEnabled(m_actions->closeTab, m_tabs->count() > 0 && !m_tabs->staysOpen(m_tabs->currentIndex()),
                          tr("This tab stays."));
    m_actions->replace->setEnabled(tab);
    for (QAction *action : {m_actions->copyPath, m_actions->viewForm, m_actions->viewJson, m_actions->viewSplit,
                            m_actions->addPlan, m_actions->clonePlan, m_actions->addImage})
        action->setEnabled(tab != nullptr);
    m_actions->setEnabled(m_actions->revertField, tab && tab->isDraftShown() && !tab->isReadOnly(),
                          !tab                ? tr("No offer is open.")
                          : tab->isReadOnly() ? tr("This profile is read-only.")
                                              : tr("Only the draft can be changed."));
    for (QAction *action : {m_actions->replaceByProduction, m_actions->replaceByVersion, m_actions->replaceByFile})
        action->setEnabled(isReady && isOfService && !tab->isReadOnly());
    m_actions->partnerCenter->setEnabled(isOfService && !tab->partnerCenterLink().isEmpty());
}

// What acts on the draft also where it is compared or reviewed.
void EditStates::updateDraft()
{
    const OfferTab *tab = m_tabs->editedTab();
    const bool isShown = tab && tab == m_tabs->currentTab();
    const bool isReady = tab && tab->document()->state() == OfferDocument::State::Ready;
    const QString none = m_tabs->shownOffer() ? tr("The draft of this offer is not open.") : tr("No offer is open.");
    const QString saveRefusal = !tab                ? none
                                : tab->isReadOnly() ? tr("This profile is read-only.")
                                : !tab->isUnsaved() ? tr("There are no unsaved changes.")
                                : !isReady          ? tr("The offer is being read or saved.")
                                                    : QString();
    m_actions->setSavesToFile(tab && tab->isFile());
    m_actions->setEnabled(m_actions->save, saveRefusal.isEmpty(), saveRefusal);
    m_actions->setEnabled(m_actions->undo, tab && (isShown ? tab->canUndo() : tab->canUndoDraft()),
                          tab ? tr("There is nothing to undo.") : none);
    m_actions->setEnabled(m_actions->redo, tab && (isShown ? tab->canRedo() : tab->canRedoDraft()),
                          tab ? tr("There is nothing to redo.") : none);
    m_actions->setEnabled(m_actions->check, m_tabs->shownOffer().has_value(), tr("No offer is open."));
}

} // namespace pubconsole
