// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/placecommands.h"

#include "backend/consolelink.h"
#include "compare/comparetab.h"
#include "editor/draftplaces.h"
#include "editor/offertab.h"
#include "offer/draftsaver.h"
#include "offer/openoffers.h"
#include "offers/gotodialog.h"
#include "offers/refreshdialog.h"
#include "operations/operationstore.h"
#include "profiles/settings.h"
#include "publishing/reviewtab.h"
#include "session/workspace.h"
#include "widgets/opendialog.h"
#include "window/commands.h"
#include "window/refusals.h"
#include "window/workspacetabs.h"
#include "window/workspaceview.h"

#include <QApplication>
#include <QClipboard>

namespace pubconsole {

using Bar = Command::Bar;

namespace {

void refreshOffers(const Target &target)
{
    Workspace *workspace = &target.view->workspace();
    const auto refresh = [workspace](const OfferId &offer) {
        if (OfferDocument *document = workspace->openOffers()->document(offer))
            workspace->draftSaver()->refresh(document);
        workspace->refreshOffer(offer);
    };
    openDialog(new RefreshDialog({workspace->offers(), workspace->offerReader(), workspace->schemas(), refresh},
                                 target.offers, target.view->dialogParent()));
}

} // namespace

PlaceCommands::PlaceCommands(Commands *commands, const Settings *settings, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{
    addOfAll(settings);
    addOfOffer();
}

void PlaceCommands::addOfAll(const Settings *settings)
{
    m_commands->add({.text = tr("&Refresh"),
                     .icon = "view-refresh",
                     .key = QKeySequence(Qt::Key_F5),
                     .places = {{Bar::Offer, 11}, {Bar::OfferMenu, 44}, {Bar::ToolBar, 11}},
                     .needsProfile = true,
                     .run = [](const Target &target) {
                         if (target.offers.size() > 1)
                             refreshOffers(target);
                         else
                             target.view->workspace().refresh();
                     }});
    m_commands->add({.text = tr("&Go to…"),
                     .icon = "edit-find",
                     .key = QKeySequence(Qt::CTRL | Qt::Key_P),
                     .button = Command::Button::IconOnly, // what is known by its key takes little room
                     .places = {{Bar::Offer, 12}, {Bar::ToolBar, 61}},
                     .needsProfile = true,
                     .isFound = false,
                     .run = [this](const Target &target) { goTo(target); }});
    m_commands->add({.text = tr("&History"),
                     .places = {{Bar::Operation, 21}, {Bar::OfferMenu, 34}},
                     .needsProfile = true,
                     .run = [](const Target &target) { target.view->tabs()->openHistory(); }});
    m_commands->add(
        {.text = tr("&Expiring images…"),
         .places = {{Bar::Tools, 12}},
         .needsProfile = true,
         .run = [settings](const Target &target) { target.view->tabs()->openExpiringImages(settings->sasDays()); }});
}

void PlaceCommands::addOfOffer()
{
    m_commands->add({.text = tr("&Open"),
                     .places = {{Bar::OfferMenu, 11}},
                     .needsProfile = true,
                     .isFound = false,
                     .run = [](const Target &target) {
                         for (const OfferId &id : target.offers)
                             target.view->tabs()->openOffer(id);
                     }});
    m_commands->add({.text = tr("&Compare slots"),
                     .icon = "view-split-left-right",
                     .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                     .buttonText = tr("Compare"),
                     .places = {{Bar::Offer, 21}, {Bar::OfferMenu, 21}, {Bar::ToolBar, 31}},
                     .needsProfile = true,
                     .refusal = Refusals::ofOneOffer,
                     .run = [](const Target &target) { target.view->tabs()->openComparison(*target.offer()); }});
    m_commands->add(
        {.text = tr("Copy link to offer"),
         .places = {{Bar::Offer, 54}, {Bar::OfferMenu, 43}},
         .needsProfile = true,
         .refusal = Refusals::ofOneOffer,
         .run = [](const Target &target) { QApplication::clipboard()->setText(ConsoleLink::text(*target.offer())); }});
}

void PlaceCommands::openNews(WorkspaceView *view, const OfferId &id)
{
    const OperationRecord *active = view->workspace().operations()->active(id);
    if (active && active->phase == OperationRecord::Phase::NeedsReview)
        view->tabs()->openReview(id);
    else
        view->tabs()->openOffer(id);
}

void PlaceCommands::goTo(const Target &target)
{
    WorkspaceView *view = target.view;
    auto *dialog = new GoToDialog(
        *view->workspace().offers(), *view->workspace().openOffers(), target.draft ? target.draft->document() : nullptr,
        target.draft ? target.draft->name() : QString(), m_commands->possible(target), view->dialogParent());
    connect(dialog, &GoToDialog::chosen, view, [view](const PlaceModel::Target &place) {
        OfferTab *tab = view->tabs()->openOffer(place.offer);
        if (place.place)
            tab->places()->show(*place.place);
        else if (!place.plan.isEmpty())
            tab->places()->showPlan(place.plan);
    });
    openDialog(dialog);
}

} // namespace pubconsole
