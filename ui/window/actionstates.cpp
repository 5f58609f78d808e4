// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actionstates.h"

#include "editor/offertab.h"
#include "json/typedtext.h"
#include "offer/localoffers.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationstore.h"
#include "window/actions.h"
#include "window/messages.h"
#include "window/tabs.h"
#include "window/targets.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace pubconsole {

namespace {

bool isWaitingForReview(const Workspace *workspace, const OfferId &id)
{
    if (const OperationRecord *active = workspace->operations()->active(id))
        return active->phase == OperationRecord::Phase::NeedsReview;
    const OfferSummary *summary = workspace->offers()->summary(id);
    return summary && workspace->offers()->statusClass(*summary) == StatusWord::Class::WaitingForReview;
}

// Known to be on this computer alone: a list that was not read says nothing of it.
bool isOnlyHere(const Workspace *workspace, const OfferId &id)
{
    const OfferDocument *document = workspace->openOffers()->document(id);
    if (document && !document->current().isUndefined())
        return document->isNew();
    const auto entry = workspace->offers()->publishers().find(id.publisher);
    const bool isRead = entry != workspace->offers()->publishers().end() && entry->second.refreshedAt.isValid();
    return isRead && workspace->openOffers()->localOffers()->find(id);
}

} // namespace

ActionStates::ActionStates(Actions *actions, const Tabs *tabs, const Targets *targets, const Messages *messages)
    : m_actions(actions)
    , m_tabs(tabs)
    , m_targets(targets)
    , m_messages(messages)
{
}

void ActionStates::update(const Workspace *workspace)
{
    for (QAction *action : {m_actions->refresh, m_actions->goTo, m_actions->history, m_actions->expiringImages})
        m_actions->setEnabled(action, workspace != nullptr, tr("No profile is open."));
    updateEditing(workspace);
    updateOperations(workspace);
}

void ActionStates::updateEditing(const Workspace *workspace)
{
    const OfferTab *tab = m_tabs->currentTab();
    updateDraft(workspace);
    const bool isFile = tab && tab->isFile();
    const bool isReadOnly = workspace && workspace->isReadOnly();
    const bool isReady = tab && tab->document()->state() == OfferDocument::State::Ready;
    m_actions->setEnabled(m_actions->saveCopy, tab, tr("No offer is open."));
    m_actions->setEnabled(m_actions->closeTab, tab || m_tabs->currentIndex() > 0, tr("This tab stays."));
    m_actions->replace->setEnabled(tab);
    for (QAction *action : {m_actions->copyPath, m_actions->viewForm, m_actions->viewJson, m_actions->viewSplit,
                            m_actions->addPlan, m_actions->clonePlan, m_actions->addImage})
        action->setEnabled(tab != nullptr);
    m_actions->setEnabled(m_actions->revertField, tab && tab->isDraftShown() && (isFile || !isReadOnly),
                          !tab         ? tr("No offer is open.")
                          : isReadOnly ? tr("This profile is read-only.")
                                       : tr("Only the draft can be changed."));
    m_actions->setEnabled(m_actions->newOffer, workspace && !isReadOnly,
                          isReadOnly ? tr("This profile is read-only.") : tr("No profile is open."));
    for (QAction *action : {m_actions->replaceByProduction, m_actions->replaceByVersion, m_actions->replaceByFile})
        action->setEnabled(isReady && !isFile && !isReadOnly);
    const QString keeping = discardRefusal(workspace);
    m_actions->setEnabled(m_actions->discardDraft, keeping.isEmpty(), keeping);
    m_actions->partnerCenter->setEnabled(tab && !isFile &&
                                         !tab->shownBody().value("pcRedirectUri").toString().isEmpty());
}

// What acts on the draft also where it is compared or reviewed.
void ActionStates::updateDraft(const Workspace *workspace)
{
    const OfferTab *tab = m_tabs->editedTab();
    const bool isShown = tab && tab == m_tabs->currentTab();
    const bool isFile = tab && tab->isFile();
    const bool isReady = tab && tab->document()->state() == OfferDocument::State::Ready;
    const QString none = m_tabs->shownOffer() ? tr("The draft of this offer is not open.") : tr("No offer is open.");
    const QString saveRefusal = !tab                                              ? none
                                : !isFile && workspace && workspace->isReadOnly() ? tr("This profile is read-only.")
                                : !tab->isUnsaved()                               ? tr("There are no unsaved changes.")
                                : !isReady ? tr("The offer is being read or saved.")
                                           : QString();
    m_actions->setSavesToFile(isFile);
    m_actions->setEnabled(m_actions->save, saveRefusal.isEmpty(), saveRefusal);
    m_actions->setEnabled(m_actions->undo, tab && (isShown ? tab->canUndo() : tab->canUndoDraft()),
                          tab ? tr("There is nothing to undo.") : none);
    m_actions->setEnabled(m_actions->redo, tab && (isShown ? tab->canRedo() : tab->canRedoDraft()),
                          tab ? tr("There is nothing to redo.") : none);
    m_actions->setEnabled(m_actions->check, m_tabs->shownOffer().has_value(), tr("No offer is open."));
}

QString ActionStates::discardRefusal(const Workspace *workspace) const
{
    const auto id = m_targets->offer();
    if (!workspace || !id)
        return tr("Select one offer first.");
    if (!workspace->openOffers()->hasUnsaved(*id))
        return tr("This offer has no local draft.");
    const OfferDocument *document = workspace->openOffers()->document(*id);
    const bool isBeingSaved = document && (document->state() == OfferDocument::State::Saving ||
                                           document->state() == OfferDocument::State::Checking);
    return isBeingSaved ? tr("The offer is being read or saved.") : QString();
}

QString ActionStates::refusal(const Workspace *workspace, qsizetype chosen) const
{
    if (!workspace)
        return tr("No profile is open.");
    if (chosen == 0)
        return tr("Select an offer first.");
    if (workspace->isReadOnly())
        return tr("This profile is read-only.");
    return workspace->isOffline() ? tr("The service cannot be reached.") : QString();
}

void ActionStates::updateOperations(const Workspace *workspace)
{
    const QList<OfferId> chosen = m_targets->offers();
    const auto id = m_targets->offer();
    const OperationReport *report = id ? workspace->offers()->report(*id) : nullptr;
    const QString why = refusal(workspace, chosen.size());
    const bool areOnlyHere = why.isEmpty() && std::all_of(chosen.cbegin(), chosen.cend(), [&](const OfferId &offer) {
                                 return isOnlyHere(workspace, offer);
                             });
    const QString whyNotPublished =
        areOnlyHere ? tr("This offer is not on the service yet. Save it to the service first.") : why;
    m_actions->setEnabled(m_actions->publish, whyNotPublished.isEmpty(), whyNotPublished);
    m_actions->setEnabled(m_actions->compare, id.has_value(), tr("Select one offer first."));

    const QString notWaiting = chosen.size() > 1 ? tr("None of these offers is waiting for your review.")
                                                 : tr("The offer is not waiting for your review.");
    const bool isWaiting = std::any_of(chosen.cbegin(), chosen.cend(), [workspace](const OfferId &offer) {
        return isWaitingForReview(workspace, offer);
    });
    const QString whyNotLive = !why.isEmpty() ? why : isWaiting ? QString() : notWaiting;
    m_actions->setEnabled(m_actions->goLive, whyNotLive.isEmpty(), whyNotLive);
    m_actions->setEnabled(m_actions->review, isWaiting && id, notWaiting);

    const OperationRecord *operation = workspace ? workspace->operations()->find(m_targets->operation()) : nullptr;
    const QString whyNotCancelled = workspace && workspace->isReadOnly() ? tr("This profile is read-only.")
                                    : operation                          ? operation->cancelRefusal()
                                                : tr("No operation is under way for this offer.");
    m_actions->setEnabled(m_actions->cancelOperation, whyNotCancelled.isEmpty(), whyNotCancelled);
    const QString target = chosen.size() == 1 ? visibleText(chosen.first().offer)
                           : chosen.isEmpty() ? QString()
                                              : tr("%n offers", nullptr, int(chosen.size()));
    for (QAction *action : {m_actions->publish, m_actions->goLive})
        m_actions->setTarget(action, target);
    if (operation)
        m_actions->setTarget(m_actions->cancelOperation,
                             visibleText(operation->offer.offer) + QStringLiteral(" · ") + operation->kindText());
    m_actions->copyLink->setEnabled(id.has_value());
    m_actions->previewLink->setEnabled(report && !report->previewLinks.isEmpty());
    m_actions->liveLink->setEnabled(report && !report->liveLinks.isEmpty());
    m_actions->copyForSupport->setEnabled(operation || m_messages->lastError());
}

} // namespace pubconsole
