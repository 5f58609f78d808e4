// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/operationcommands.h"

#include "editor/offertab.h"
#include "json/typedtext.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/rulelevels.h"
#include "operations/operationstore.h"
#include "profiles/settings.h"
#include "publishing/bulkdialog.h"
#include "publishing/canceldialog.h"
#include "publishing/golivedialog.h"
#include "publishing/publishdialog.h"
#include "publishing/reviewstate.h"
#include "session/connection.h"
#include "session/workspace.h"
#include "widgets/opendialog.h"
#include "window/commands.h"
#include "window/linkcommands.h"
#include "window/messages.h"
#include "window/profilemarkof.h"
#include "window/refusals.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"
#include "window/workspaceview.h"

#include <QUrl>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QString offlineOrReadOnly(const Target &target)
{
    const Workspace &workspace = target.view->workspace();
    if (target.offers.isEmpty())
        return OperationCommands::tr("Select an offer first.");
    if (workspace.isReadOnly())
        return Refusals::readOnly();
    return workspace.connection()->isOffline() ? OperationCommands::tr("The service cannot be reached.") : QString();
}

bool isOneWaitingForReview(const Target &target)
{
    Workspace &workspace = target.view->workspace();
    return std::any_of(target.offers.cbegin(), target.offers.cend(), [&workspace](const OfferId &offer) {
        return isWaitingForReview(*workspace.offers(), *workspace.operations(), offer);
    });
}

QString notWaiting(const Target &target)
{
    return target.offers.size() > 1 ? OperationCommands::tr("None of these offers is waiting for your review.")
                                    : OperationCommands::tr("The offer is not waiting for your review.");
}

} // namespace

OperationCommands::OperationCommands(Commands *commands, Settings *settings, Messages *messages, LinkCommands *links,
                                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_messages(messages)
    , m_links(links)
{
    addPublish(commands);
    addGoLive(commands);
    addCancel(commands);
}

void OperationCommands::addPublish(Commands *commands)
{
    using Bar = Command::Bar;
    commands->add(
        {.text = tr("&Publish…"),
         .icon = "document-send",
         .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
         .button = Command::Button::Primary,
         .places = {{Bar::Offer, 23}, {Bar::OfferMenu, 22}, {Bar::ToolBar, 51}},
         .needsProfile = true,
         .refusal =
             [](const Target &target) {
                 const QString why = offlineOrReadOnly(target);
                 const bool areOnlyHere =
                     why.isEmpty() &&
                     std::all_of(target.offers.cbegin(), target.offers.cend(), [&target](const OfferId &offer) {
                         return target.view->workspace().openOffers()->isOnlyHere(offer);
                     });
                 return areOnlyHere ? tr("This offer is not on the service yet. Save it to the service first.") : why;
             },
         .run = [this](const Target &target) { publish(target); },
         .about = &Target::offersText});
}

void OperationCommands::addGoLive(Commands *commands)
{
    using Bar = Command::Bar;
    commands->add({.text = tr("&Review…"),
                   .places = {{Bar::Operation, 11}, {Bar::OfferMenu, 31}},
                   .needsProfile = true,
                   .refusal =
                       [](const Target &target) {
                           return target.offer() && isOneWaitingForReview(target) ? QString() : notWaiting(target);
                       },
                   .run = [](const Target &target) { target.view->tabs()->openReview(*target.offer()); }});
    commands->add({.text = tr("&Go live…"),
                   .icon = "starred-symbolic",
                   .places = {{Bar::Operation, 12}, {Bar::OfferMenu, 32}, {Bar::ToolBar, 52}},
                   .needsProfile = true,
                   .refusal =
                       [](const Target &target) {
                           const QString why = offlineOrReadOnly(target);
                           return !why.isEmpty() || isOneWaitingForReview(target) ? why : notWaiting(target);
                       },
                   .run =
                       [this](const Target &target) {
                           if (const auto offer = target.offer())
                               goLive(target.view, *offer);
                           else
                               openBulk(target, OperationRecord::Kind::GoLive);
                       },
                   .about = &Target::offersText});
}

void OperationCommands::addCancel(Commands *commands)
{
    using Bar = Command::Bar;
    commands->add({.text = tr("&Cancel operation…"),
                   .icon = "dialog-cancel",
                   .places = {{Bar::Operation, 13}, {Bar::OfferMenu, 33}, {Bar::ToolBar, 53}},
                   .needsProfile = true,
                   .refusal =
                       [](const Target &target) {
                           const OperationRecord *record = target.record();
                           return target.view->workspace().isReadOnly() ? Refusals::readOnly()
                                  : record                              ? record->cancelRefusal()
                                           : tr("No operation is under way for this offer.");
                       },
                   .run = [this](const Target &target) { cancel(target.view, target.operation); },
                   .about =
                       [](const Target &target) {
                           const OperationRecord *record = target.record();
                           return record ? visibleText(record->offer.offer) + u" · "_s + record->kindText() : QString();
                       }});
}

// What a publish is checked with: what the person chose of that.
CheckContext OperationCommands::checkContext(const Workspace &workspace) const
{
    return {.sasDays = m_settings->sasDays(), .levels = workspace.ruleLevels()->levels()};
}

void OperationCommands::openBulk(const Target &target, OperationRecord::Kind kind)
{
    const QString publisher = target.offers.first().publisher;
    const Workspace &workspace = target.view->workspace();
    auto *dialog =
        new BulkDialog(profileMarkOf(workspace.profile()), workspace.publishRun(), target.offers, kind,
                       checkContext(workspace), m_settings->notificationEmails(publisher), target.view->dialogParent());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, publisher] {
        if (!dialog->emails().isEmpty())
            m_settings->setNotificationEmails(publisher, dialog->emails());
    });
    openDialog(dialog);
}

void OperationCommands::publish(const Target &target)
{
    if (const auto offer = target.offer())
        publish(target.view, *offer);
    else
        openBulk(target, OperationRecord::Kind::Publish);
}

void OperationCommands::publish(WorkspaceView *view, const OfferId &offer)
{
    Tabs *tabs = view->tabs()->tabs();
    if (OfferTab *tab = tabs->offerTab(offer)) {
        if (const auto error = tab->flush()) {
            tabs->setCurrentWidget(tab);
            m_messages->show(Messages::keyOf(offer),
                             {MessageBar::Level::Error, tr("Not published: %1").arg(error->message()), {}, {}, {}});
            return;
        }
    }
    const Workspace &workspace = view->workspace();
    auto *dialog = new PublishDialog(profileMarkOf(workspace.profile()), workspace.publishRun(),
                                     workspace.operationRepository(), offer, checkContext(workspace),
                                     m_settings->notificationEmails(offer.publisher), view->dialogParent());
    connect(dialog, &PublishDialog::openRequested, view, &WorkspaceView::showOperation);
    connect(dialog, &PublishDialog::cancelRequested, view, [this, view](OperationKey key) { cancel(view, key); });
    connect(dialog, &PublishDialog::problemsRequested, view, [this, view, offer] {
        view->tabs()->openOffer(offer);
        Q_EMIT problemsRequested();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, publisher = offer.publisher] {
        m_settings->setNotificationEmails(publisher, dialog->emails());
    });
    openDialog(dialog);
}

void OperationCommands::goLive(WorkspaceView *view, const OfferId &offer)
{
    auto *dialog = new GoLiveDialog(profileMarkOf(view->workspace().profile()), view->workspace().publishRun(), offer,
                                    view->dialogParent());
    connect(dialog, &GoLiveDialog::linkActivated, view,
            [this, view](const QUrl &url) { m_links->open(url, view->dialogParent()); });
    openDialog(dialog);
}

void OperationCommands::cancel(WorkspaceView *view, const OfferId &offer)
{
    if (const OperationRecord *active = view->workspace().operations()->active(offer))
        cancel(view, active->key);
}

void OperationCommands::cancel(WorkspaceView *view, OperationKey key)
{
    const Workspace &workspace = view->workspace();
    if (workspace.operations()->find(key))
        openDialog(new CancelDialog(profileMarkOf(workspace.profile()), workspace.operations(),
                                    workspace.operationService(), key, view->dialogParent()));
}

} // namespace pubconsole
