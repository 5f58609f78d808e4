// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/operationcommands.h"

#include "desktop/autostart.h"
#include "editor/offertab.h"
#include "editor/shownoffer.h"
#include "json/typedtext.h"
#include "models/operationtexts.h"
#include "offer/localoffers.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/rulelevels.h"
#include "operations/operationstore.h"
#include "profiles/settings.h"
#include "publishing/bulkdialog.h"
#include "publishing/canceldialog.h"
#include "publishing/golivedialog.h"
#include "publishing/publishdialog.h"
#include "session/connection.h"
#include "session/workspace.h"
#include "widgets/opendialog.h"
#include "widgets/questions.h"
#include "window/commands.h"
#include "window/messages.h"
#include "window/profilemarkof.h"
#include "window/refusals.h"
#include "window/tabs.h"
#include "window/watchdialog.h"
#include "window/workspacetabs.h"
#include "window/workspaceview.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
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

bool isWaitingForReview(const Workspace &workspace, const OfferId &id)
{
    if (const OperationRecord *active = workspace.operations()->active(id))
        return active->phase == OperationRecord::Phase::NeedsReview;
    const OfferSummary *summary = workspace.offers()->summary(id);
    return summary && workspace.offers()->statusClass(*summary) == StatusWord::Class::WaitingForReview;
}

bool isWaitingForReview(const Target &target)
{
    return std::any_of(target.offers.cbegin(), target.offers.cend(),
                       [&target](const OfferId &offer) { return isWaitingForReview(target.view->workspace(), offer); });
}

// Known to be on this computer alone: a list that was not read says nothing of it.
bool isOnlyHere(const Workspace &workspace, const OfferId &id)
{
    const OfferDocument *document = workspace.openOffers()->document(id);
    if (document && !document->current().isUndefined())
        return document->isNew();
    const auto entry = workspace.offers()->publishers().find(id.publisher);
    const bool isRead = entry != workspace.offers()->publishers().end() && entry->second.refreshedAt.isValid();
    return isRead && workspace.openOffers()->localOffers()->find(id);
}

QString notWaiting(const Target &target)
{
    return target.offers.size() > 1 ? OperationCommands::tr("None of these offers is waiting for your review.")
                                    : OperationCommands::tr("The offer is not waiting for your review.");
}

QString offersText(const Target &target)
{
    return target.offers.size() == 1 ? visibleText(target.offers.first().offer)
           : target.offers.isEmpty() ? QString()
                                     : OperationCommands::tr("%n offers", nullptr, int(target.offers.size()));
}

const OperationRecord *operation(const Target &target)
{
    return target.view ? target.view->workspace().operations()->find(target.operation) : nullptr;
}

const OperationReport *report(const Target &target)
{
    const auto id = target.offer();
    return id ? target.view->workspace().offers()->report(*id) : nullptr;
}

} // namespace

OperationCommands::OperationCommands(Commands *commands, Settings *settings, Messages *messages, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_messages(messages)
{
    addPublish(commands);
    addGoLive(commands);
    addCancel(commands);
    addSupport(commands);
    addLinks(commands);
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
                         return isOnlyHere(target.view->workspace(), offer);
                     });
                 return areOnlyHere ? tr("This offer is not on the service yet. Save it to the service first.") : why;
             },
         .run = [this](const Target &target) { publish(target); },
         .about = offersText});
}

void OperationCommands::addGoLive(Commands *commands)
{
    using Bar = Command::Bar;
    commands->add({.text = tr("&Review…"),
                   .places = {{Bar::Operation, 11}, {Bar::OfferMenu, 31}},
                   .needsProfile = true,
                   .refusal =
                       [](const Target &target) {
                           return target.offer() && isWaitingForReview(target) ? QString() : notWaiting(target);
                       },
                   .run = [](const Target &target) { target.view->tabs()->openReview(*target.offer()); }});
    commands->add({.text = tr("&Go live…"),
                   .icon = "starred-symbolic",
                   .places = {{Bar::Operation, 12}, {Bar::OfferMenu, 32}, {Bar::ToolBar, 52}},
                   .needsProfile = true,
                   .refusal =
                       [](const Target &target) {
                           const QString why = offlineOrReadOnly(target);
                           return !why.isEmpty() || isWaitingForReview(target) ? why : notWaiting(target);
                       },
                   .run =
                       [this](const Target &target) {
                           if (const auto offer = target.offer())
                               goLive(target.view, *offer);
                           else
                               openBulk(target, OperationRecord::Kind::GoLive);
                       },
                   .about = offersText});
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
                           const OperationRecord *record = operation(target);
                           return target.view->workspace().isReadOnly() ? Refusals::readOnly()
                                  : record                              ? record->cancelRefusal()
                                           : tr("No operation is under way for this offer.");
                       },
                   .run = [this](const Target &target) { cancel(target.view, target.operation); },
                   .about =
                       [](const Target &target) {
                           const OperationRecord *record = operation(target);
                           return record ? visibleText(record->offer.offer) + u" · "_s + record->kindText() : QString();
                       }});
}

void OperationCommands::addSupport(Commands *commands)
{
    commands->add({.text = tr("Copy for support"),
                   .places = {{Command::Bar::Operation, 22}},
                   .needsProfile = true,
                   .refusal =
                       [this](const Target &target) {
                           return operation(target) || m_messages->lastError()
                                      ? QString()
                                      : tr("No operation is selected, and no error was shown.");
                       },
                   .run = [this](const Target &target) { copyForSupport(target); }});
}

void OperationCommands::addLinks(Commands *commands)
{
    using Bar = Command::Bar;
    const auto add = [this, commands](const QString &text, int position, int inMenu,
                                      QList<OfferLink> OperationReport::*links, const QString &none) {
        commands->add({.text = text,
                       .places = {{Bar::Offer, position}, {Bar::OfferMenu, inMenu}},
                       .needsProfile = true,
                       .refusal =
                           [links, none](const Target &target) {
                               const OperationReport *known = report(target);
                               return known && !(known->*links).isEmpty() ? QString() : none;
                           },
                       .run =
                           [this, links](const Target &target) {
                               follow((report(target)->*links).first(), target.view->dialogParent());
                           },
                       .about = offersText});
    };
    add(tr("Open preview link"), 51, 41, &OperationReport::previewLinks,
        tr("No preview link is known for this offer."));
    add(tr("Open live link"), 52, 42, &OperationReport::liveLinks, tr("No live link is known for this offer."));
    commands->add({.text = tr("Open in Partner Center"),
                   .places = {{Bar::Offer, 53}},
                   .needsProfile = true,
                   .refusal =
                       [](const Target &target) {
                           return target.tab && !target.tab->shown()->partnerCenterLink().isEmpty()
                                      ? QString()
                                      : tr("No page in Partner Center is known of what is shown.");
                       },
                   .run =
                       [this](const Target &target) {
                           openLink(QUrl(target.tab->shown()->partnerCenterLink()), target.view->dialogParent());
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
            [this, view](const QUrl &url) { openLink(url, view->dialogParent()); });
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

bool OperationCommands::askToWatch(WorkspaceView *view)
{
    const int count = view->workspace().operations()->countUnderWay();
    if (count == 0)
        return false;
    const bool canAutostart = view->workspace().profile().origin == Profile::Origin::Stored;
    auto *dialog = new WatchDialog(count, canAutostart, Autostart().isOn(), view->dialogParent());
    connect(dialog, &WatchDialog::keepChosen, this, &OperationCommands::backgroundRequested);
    connect(dialog, &WatchDialog::quitChosen, this, &OperationCommands::quitRequested);
    openDialog(dialog);
    return true;
}

void OperationCommands::copyForSupport(const Target &target)
{
    const OperationRecord *record = operation(target);
    QApplication::clipboard()->setText(record ? supportText(*record) : m_messages->lastError()->forSupport());
    Q_EMIT done(tr("Copied."));
}

void OperationCommands::openLink(const QUrl &url, QWidget *window)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb) {
        refuseLink(url.toString());
        return;
    }
    Questions::ask(
        window,
        {tr("Open link"), tr("Open this address in the browser?\n%1").arg(url.toString()), tr("Open"), tr("Cancel")},
        [this, url] {
            if (QDesktopServices::openUrl(url))
                return;
            m_messages->show(
                m_messages->currentKey(),
                {MessageBar::Level::Warning, tr("No browser could be started for %1").arg(url.toString()), {}, {}, {}});
        });
}

void OperationCommands::follow(const OfferLink &link, QWidget *window)
{
    if (link.url.isEmpty())
        refuseLink(link.address);
    else
        openLink(link.url, window);
}

void OperationCommands::refuseLink(const QString &address)
{
    m_messages->show(m_messages->currentKey(),
                     {MessageBar::Level::Warning,
                      tr("This address is not opened, only http and https addresses are: %1").arg(address),
                      {},
                      {},
                      {}});
}

} // namespace pubconsole
