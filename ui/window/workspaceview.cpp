// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspaceview.h"

#include "backend/consolelink.h"
#include "desktop/notifier.h"
#include "editor/problemsdock.h"
#include "offer/draftstore.h"
#include "offer/offerlists.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offers/gotodialog.h"
#include "offers/offersview.h"
#include "offers/refreshdialog.h"
#include "operations/operationstore.h"
#include "publishing/operationsview.h"
#include "session/refreshpolicy.h"
#include "widgets/busybar.h"
#include "widgets/dock.h"
#include "widgets/opendialog.h"
#include "window/actions.h"
#include "window/actionstates.h"
#include "window/draftcommands.h"
#include "window/failuremessages.h"
#include "window/logview.h"
#include "window/offersaves.h"
#include "window/operationcommands.h"
#include "window/savecommands.h"
#include "window/tabs.h"
#include "window/targets.h"
#include "window/workspacemessages.h"
#include "window/workspacestatus.h"
#include "window/workspacetabs.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QStatusBar>

namespace pubconsole {

WorkspaceView::WorkspaceView(Workspace &workspace, const Frame &frame)
    : QObject(frame.window)
    , m_workspace(workspace)
    , m_frame(frame)
    , m_offers(std::make_unique<OffersView>(workspace.offers(), workspace.openOffers()))
    , m_operations(std::make_unique<OperationsView>(&workspace))
    , m_log(std::make_unique<LogView>(workspace.log()))
    , m_status(std::make_unique<WorkspaceStatus>(workspace, frame.statusLine))
    , m_notifier(std::make_unique<Notifier>(workspace.operations(), workspace.profile().name))
    , m_tabs(std::make_unique<WorkspaceTabs>(&workspace, frame.tabs, this))
    , m_targets(std::make_unique<Targets>(m_tabs.get(), m_offers.get(), m_operations.get(), workspace.operations()))
    , m_dialogs(std::make_unique<QWidget>(frame.window))
    , m_messages(std::make_unique<WorkspaceMessages>(&workspace, frame.messages, frame.statusBar, m_dialogs.get()))
    , m_failures(std::make_unique<FailureMessages>(workspace.operations(), frame.messages))
    , m_saves(std::make_unique<OfferSaves>(&workspace, m_tabs.get(), frame.messages, m_dialogs.get()))
    , m_drafting(
          std::make_unique<DraftCommands>(&workspace, m_tabs.get(), m_targets.get(), frame.messages, m_dialogs.get()))
    , m_operating(std::make_unique<OperationCommands>(&workspace, frame.settings, m_targets.get(), m_tabs.get(),
                                                      frame.messages, m_dialogs.get()))
    , m_states(std::make_unique<ActionStates>(frame.actions, workspace, frame.tabs, m_targets.get(), frame.messages))
    , m_refreshing(
          std::make_unique<RefreshPolicy>(&workspace, [window = frame.window] { return window->isActiveWindow(); }))
{
    m_dialogs->hide();
    frame.offers->setContent(m_offers.get());
    frame.operations->setContent(m_operations.get());
    frame.log->setContent(m_log.get());
    frame.problems->setLevels(workspace.ruleLevels());
    frame.saving->addSaver(m_saves.get());
    connectViews();
    connectTabs();
    connectDrafts();
    connectOperations();
    connectPlaces();
    takeSettings();
    showBusy();
}

WorkspaceView::~WorkspaceView()
{
    m_frame.busy->setBusy(false, {});
    m_frame.problems->setLevels(nullptr);
    m_frame.saving->removeSaver(m_saves.get());
}

void WorkspaceView::connectViews()
{
    connect(m_messages.get(), &WorkspaceMessages::secretRequested, this, &WorkspaceView::secretRequested);
    connect(m_failures.get(), &FailureMessages::stepsRequested, this, &WorkspaceView::showOperation);
    connect(m_saves.get(), &OfferSaves::changesRequested, this, &WorkspaceView::changesRequested);
    connect(m_notifier.get(), &Notifier::openRequested, this, &WorkspaceView::openNews);
    connect(&m_workspace, &Workspace::unsavedChanged, this, &WorkspaceView::changed);
    connect(&m_workspace, &Workspace::readOnlyChanged, this, &WorkspaceView::changed);
    connect(m_workspace.openOffers(), &OpenOffers::unsavedChanged, this, &WorkspaceView::changed);
    connect(m_workspace.drafts(), &DraftStore::loaded, this, &WorkspaceView::changed);
    connect(m_workspace.offers(), &OfferStore::publishersChanged, this, &WorkspaceView::showBusy);
    connect(m_workspace.offers(), &OfferStore::publisherChanged, this, &WorkspaceView::showBusy);
    connect(m_workspace.offers(), &OfferStore::offersChanged, this, &WorkspaceView::showBusy);
    connect(m_frame.busy, &BusyBar::stopRequested, m_workspace.offerLists(), &OfferLists::stopRefresh);
}

// The tabs show what is chosen in the docks, and the tree where one is in the tabs.
void WorkspaceView::connectTabs()
{
    WorkspaceTabs *tabs = m_tabs.get();
    connect(m_offers.get(), &OffersView::offerActivated, tabs, &WorkspaceTabs::openOffer);
    connect(m_offers.get(), &OffersView::reviewRequested, tabs, &WorkspaceTabs::openReview);
    connect(m_offers.get(), &OffersView::menuRequested, this, &WorkspaceView::showOfferMenu);
    connect(m_operations.get(), &OperationsView::offerActivated, tabs, &WorkspaceTabs::openOffer);
    connect(m_operations.get(), &OperationsView::reviewRequested, tabs, &WorkspaceTabs::openReview);
    connect(tabs, &WorkspaceTabs::menuRequested, this, &WorkspaceView::showOfferMenu);
    connect(m_frame.tabs, &Tabs::currentChanged, m_offers.get(),
            [offers = m_offers.get(), shown = m_frame.tabs] { offers->follow(shown->shownOffer()); });
    connect(m_frame.tabs, &Tabs::currentChanged, m_operations.get(),
            [operations = m_operations.get(), shown = m_frame.tabs] { operations->follow(shown->shownOffer()); });
}

void WorkspaceView::connectDrafts()
{
    const Actions *actions = m_frame.actions;
    DraftCommands *drafting = m_drafting.get();
    connect(actions->newOffer, &QAction::triggered, drafting, &DraftCommands::newOffer);
    connect(actions->replaceByProduction, &QAction::triggered, drafting, &DraftCommands::replaceByProduction);
    connect(actions->replaceByVersion, &QAction::triggered, drafting, &DraftCommands::replaceByVersion);
    connect(actions->replaceByFile, &QAction::triggered, drafting, qOverload<>(&DraftCommands::replaceByFile));
    connect(actions->discardDraft, &QAction::triggered, drafting, &DraftCommands::discardDraft);
    connect(m_frame.tabs, &Tabs::fileUseRequested, drafting, &DraftCommands::useFile);
}

void WorkspaceView::connectOperations()
{
    const Actions *actions = m_frame.actions;
    OperationCommands *operating = m_operating.get();
    connect(actions->publish, &QAction::triggered, operating, &OperationCommands::publish);
    connect(actions->goLive, &QAction::triggered, operating, &OperationCommands::goLive);
    connect(actions->cancelOperation, &QAction::triggered, operating, &OperationCommands::cancelOperation);
    connect(actions->copyForSupport, &QAction::triggered, operating, &OperationCommands::copyForSupport);
    connect(actions->previewLink, &QAction::triggered, operating, &OperationCommands::openPreviewLink);
    connect(actions->liveLink, &QAction::triggered, operating, &OperationCommands::openLiveLink);
    connect(actions->partnerCenter, &QAction::triggered, operating, &OperationCommands::openPartnerCenter);
    connect(m_tabs.get(), &WorkspaceTabs::linkActivated, operating, &OperationCommands::openLink);
    connect(m_tabs.get(), &WorkspaceTabs::goLiveRequested, operating, &OperationCommands::goLiveWith);
    connect(m_tabs.get(), &WorkspaceTabs::cancelRequested, operating, &OperationCommands::cancelOperationOf);
    connect(m_operations.get(), &OperationsView::linkActivated, operating, &OperationCommands::openLink);
    connect(m_operations.get(), &OperationsView::started, m_frame.operations, [dock = m_frame.operations] {
        dock->show();
        dock->raise();
    });
    connect(operating, &OperationCommands::operationRequested, this, &WorkspaceView::showOperation);
    connect(operating, &OperationCommands::problemsRequested, this, &WorkspaceView::checkRequested);
    connect(operating, &OperationCommands::done, m_frame.statusBar,
            [bar = m_frame.statusBar](const QString &text) { bar->showMessage(text, 3000); });
}

void WorkspaceView::connectPlaces()
{
    const Actions *actions = m_frame.actions;
    connect(actions->refresh, &QAction::triggered, this, &WorkspaceView::refresh);
    connect(actions->goTo, &QAction::triggered, this, &WorkspaceView::goTo);
    connect(actions->history, &QAction::triggered, m_tabs.get(), &WorkspaceTabs::openHistory);
    connect(actions->expiringImages, &QAction::triggered, this,
            [this] { m_tabs->openExpiringImages(m_frame.settings->sasDays()); });
    const auto withOffer = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const auto id = m_targets->offer())
                act(*id);
        });
    };
    withOffer(actions->review, [this](const OfferId &id) { m_tabs->openReview(id); });
    withOffer(actions->compare, [this](const OfferId &id) { m_tabs->openComparison(id); });
    withOffer(actions->copyLink, [](const OfferId &id) { QApplication::clipboard()->setText(ConsoleLink::text(id)); });
}

void WorkspaceView::takeSettings()
{
    m_notifier->setEnabled(m_frame.settings->hasNotifications());
    m_workspace.setSasDays(m_frame.settings->sasDays());
}

void WorkspaceView::focusFilter()
{
    m_offers->focusFilter();
}

void WorkspaceView::showOperation(OperationKey key)
{
    m_frame.operations->show();
    m_frame.operations->raise();
    m_operations->select(key);
}

void WorkspaceView::showOfferMenu(const QPoint &at)
{
    m_states->update(); // what is selected may have become so by the same click
    QMenu *menu = m_frame.actions->makeOfferMenu(m_frame.window);
    auto *open = new QAction(tr("&Open"), menu);
    connect(open, &QAction::triggered, this, [this] {
        const QList<OfferId> chosen = m_targets->offers();
        for (const OfferId &id : chosen)
            m_tabs->openOffer(id);
    });
    menu->insertAction(menu->actions().first(), open);
    menu->popup(at);
}

void WorkspaceView::showBusy()
{
    m_frame.busy->setBusy(m_workspace.offers()->isLoading(), tr("Refreshing…"));
}

void WorkspaceView::openNews(const OfferId &id)
{
    Q_EMIT forwardRequested();
    const OperationRecord *active = m_workspace.operations()->active(id);
    if (active && active->phase == OperationRecord::Phase::NeedsReview)
        m_tabs->openReview(id);
    else
        m_tabs->openOffer(id);
}

void WorkspaceView::refresh()
{
    if (const QList<OfferId> chosen = m_targets->offers(); chosen.size() > 1)
        openDialog(new RefreshDialog(&m_workspace, chosen, m_dialogs.get()));
    else
        m_workspace.refresh();
}

void WorkspaceView::goTo()
{
    auto *dialog = new GoToDialog(&m_workspace, m_frame.tabs->currentDocument(), m_dialogs.get());
    connect(dialog, &GoToDialog::chosen, this, [this](const PlaceModel::Target &target) {
        OfferTab *tab = m_tabs->openOffer(target.offer);
        if (target.place)
            tab->showPlace(*target.place);
        else if (!target.plan.isEmpty())
            tab->showPlan(target.plan);
    });
    openDialog(dialog);
}

} // namespace pubconsole
