// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actionstates.h"

#include "json/typedtext.h"
#include "offer/draftstore.h"
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

ActionStates::ActionStates(Actions *actions, const Workspace &workspace, const Tabs *tabs, const Targets *targets,
                           const Messages *messages)
    : m_actions(actions)
    , m_workspace(workspace)
    , m_targets(targets)
    , m_messages(messages)
{
    connect(tabs, &Tabs::stateChanged, this, &ActionStates::update);
    connect(targets, &Targets::changed, this, &ActionStates::update);
    connect(&workspace, &Workspace::unsavedChanged, this, &ActionStates::follow);
    connect(workspace.openOffers(), &OpenOffers::unsavedChanged, this, &ActionStates::follow);
    connect(workspace.drafts(), &DraftStore::loaded, this, &ActionStates::follow);
    connect(&workspace, &Workspace::offlineChanged, this, &ActionStates::follow);
    connect(&workspace, &Workspace::readOnlyChanged, this, &ActionStates::follow);
    connect(workspace.offers(), &OfferStore::offersChanged, this, &ActionStates::follow);
    connect(workspace.offers(), &OfferStore::offerChanged, this, &ActionStates::follow);
    connect(workspace.operations(), &OperationStore::operationAdded, this, &ActionStates::follow);
    connect(workspace.operations(), &OperationStore::operationChanged, this, &ActionStates::follow);
    for (QAction *action : {actions->refresh, actions->goTo, actions->history, actions->expiringImages})
        actions->setEnabled(action, true);
    update();
}

ActionStates::~ActionStates()
{
    refuseAll(m_actions);
}

void ActionStates::refuseAll(Actions *actions)
{
    for (QAction *action : {actions->refresh, actions->goTo, actions->history, actions->expiringImages,
                            actions->newOffer, actions->discardDraft, actions->publish, actions->compare,
                            actions->goLive, actions->review, actions->cancelOperation, actions->copyLink,
                            actions->previewLink, actions->liveLink, actions->copyForSupport})
        actions->setEnabled(action, false, tr("No profile is open."));
}

void ActionStates::update()
{
    updateDraft();
    updateOperations();
    updateTargets();
    updateLinks();
}

void ActionStates::follow()
{
    update();
    Q_EMIT changed();
}

void ActionStates::updateDraft()
{
    m_actions->setEnabled(m_actions->newOffer, !m_workspace.isReadOnly(), tr("This profile is read-only."));
    const QString keeping = discardRefusal();
    m_actions->setEnabled(m_actions->discardDraft, keeping.isEmpty(), keeping);
}

bool ActionStates::isWaitingForReview(const OfferId &id) const
{
    if (const OperationRecord *active = m_workspace.operations()->active(id))
        return active->phase == OperationRecord::Phase::NeedsReview;
    const OfferSummary *summary = m_workspace.offers()->summary(id);
    return summary && m_workspace.offers()->statusClass(*summary) == StatusWord::Class::WaitingForReview;
}

// Known to be on this computer alone: a list that was not read says nothing of it.
bool ActionStates::isOnlyHere(const OfferId &id) const
{
    const OfferDocument *document = m_workspace.openOffers()->document(id);
    if (document && !document->current().isUndefined())
        return document->isNew();
    const auto entry = m_workspace.offers()->publishers().find(id.publisher);
    const bool isRead = entry != m_workspace.offers()->publishers().end() && entry->second.refreshedAt.isValid();
    return isRead && m_workspace.openOffers()->localOffers()->find(id);
}

QString ActionStates::discardRefusal() const
{
    const auto id = m_targets->offer();
    if (!id)
        return tr("Select one offer first.");
    if (!m_workspace.openOffers()->hasUnsaved(*id))
        return tr("This offer has no local draft.");
    const OfferDocument *document = m_workspace.openOffers()->document(*id);
    const bool isBeingSaved = document && (document->state() == OfferDocument::State::Saving ||
                                           document->state() == OfferDocument::State::Checking);
    return isBeingSaved ? tr("The offer is being read or saved.") : QString();
}

QString ActionStates::refusal(qsizetype chosen) const
{
    if (chosen == 0)
        return tr("Select an offer first.");
    if (m_workspace.isReadOnly())
        return tr("This profile is read-only.");
    return m_workspace.isOffline() ? tr("The service cannot be reached.") : QString();
}

void ActionStates::updateOperations()
{
    const QList<OfferId> chosen = m_targets->offers();
    const QString why = refusal(chosen.size());
    const bool areOnlyHere = why.isEmpty() && std::all_of(chosen.cbegin(), chosen.cend(),
                                                          [this](const OfferId &offer) { return isOnlyHere(offer); });
    const QString whyNotPublished =
        areOnlyHere ? tr("This offer is not on the service yet. Save it to the service first.") : why;
    m_actions->setEnabled(m_actions->publish, whyNotPublished.isEmpty(), whyNotPublished);

    const QString notWaiting = chosen.size() > 1 ? tr("None of these offers is waiting for your review.")
                                                 : tr("The offer is not waiting for your review.");
    const bool isWaiting =
        std::any_of(chosen.cbegin(), chosen.cend(), [this](const OfferId &offer) { return isWaitingForReview(offer); });
    const QString whyNotLive = !why.isEmpty() ? why : isWaiting ? QString() : notWaiting;
    m_actions->setEnabled(m_actions->goLive, whyNotLive.isEmpty(), whyNotLive);
    m_actions->setEnabled(m_actions->review, isWaiting && m_targets->offer(), notWaiting);

    const OperationRecord *operation = m_workspace.operations()->find(m_targets->operation());
    const QString whyNotCancelled = m_workspace.isReadOnly() ? tr("This profile is read-only.")
                                    : operation              ? operation->cancelRefusal()
                                                             : tr("No operation is under way for this offer.");
    m_actions->setEnabled(m_actions->cancelOperation, whyNotCancelled.isEmpty(), whyNotCancelled);
    m_actions->setEnabled(m_actions->copyForSupport, operation || m_messages->lastError());
}

// The buttons name only what they do.
void ActionStates::updateTargets()
{
    const QList<OfferId> chosen = m_targets->offers();
    const QString target = chosen.size() == 1 ? visibleText(chosen.first().offer)
                           : chosen.isEmpty() ? QString()
                                              : tr("%n offers", nullptr, int(chosen.size()));
    for (QAction *action : {m_actions->publish, m_actions->goLive})
        m_actions->setTarget(action, target);
    if (const OperationRecord *operation = m_workspace.operations()->find(m_targets->operation()))
        m_actions->setTarget(m_actions->cancelOperation,
                             visibleText(operation->offer.offer) + QStringLiteral(" · ") + operation->kindText());
}

void ActionStates::updateLinks()
{
    const auto id = m_targets->offer();
    const OperationReport *report = id ? m_workspace.offers()->report(*id) : nullptr;
    m_actions->setEnabled(m_actions->compare, id.has_value(), tr("Select one offer first."));
    m_actions->setEnabled(m_actions->copyLink, id.has_value());
    m_actions->setEnabled(m_actions->previewLink, report && !report->previewLinks.isEmpty());
    m_actions->setEnabled(m_actions->liveLink, report && !report->liveLinks.isEmpty());
}

} // namespace pubconsole
