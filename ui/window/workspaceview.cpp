// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspaceview.h"

#include "desktop/notifier.h"
#include "editor/problemsdock.h"
#include "offers/offersview.h"
#include "publishing/operationsview.h"
#include "session/refreshpolicy.h"
#include "widgets/dock.h"
#include "window/actions.h"
#include "window/actionstates.h"
#include "window/draftcommands.h"
#include "window/failuremessages.h"
#include "window/logview.h"
#include "window/offersaves.h"
#include "window/operationcommands.h"
#include "window/placecommands.h"
#include "window/savecommands.h"
#include "window/tabs.h"
#include "window/targets.h"
#include "window/workspacemessages.h"
#include "window/workspacestatus.h"
#include "window/workspacetabs.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QStatusBar>

namespace pubconsole {

WorkspaceView::WorkspaceView(Workspace &workspace, const Frame &frame)
    : QObject(frame.window)
    , m_workspace(workspace)
    , m_frame(frame)
    , m_offers(std::make_unique<OffersView>(workspace.offers(), workspace.openOffers()))
    , m_operations(std::make_unique<OperationsView>(&workspace))
    , m_log(std::make_unique<LogView>(workspace.log()))
    , m_status(std::make_unique<WorkspaceStatus>(workspace, frame.statusLine, frame.busy))
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
    , m_places(std::make_unique<PlaceCommands>(frame.actions, &workspace, frame.settings, m_tabs.get(), m_targets.get(),
                                               m_dialogs.get()))
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
    takeSettings();
}

WorkspaceView::~WorkspaceView()
{
    m_frame.problems->setLevels(nullptr);
    m_frame.saving->removeSaver(m_saves.get());
}

void WorkspaceView::connectViews()
{
    connect(m_messages.get(), &WorkspaceMessages::secretRequested, this, &WorkspaceView::secretRequested);
    connect(m_failures.get(), &FailureMessages::stepsRequested, this, &WorkspaceView::showOperation);
    connect(m_saves.get(), &OfferSaves::changesRequested, this, &WorkspaceView::changesRequested);
    connect(m_notifier.get(), &Notifier::openRequested, this, [this](const OfferId &id) {
        Q_EMIT forwardRequested();
        m_places->openNews(id);
    });
    connect(m_states.get(), &ActionStates::changed, this, &WorkspaceView::changed);
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
    connect(operating, &OperationCommands::backgroundRequested, this, &WorkspaceView::backgroundRequested);
    connect(operating, &OperationCommands::quitRequested, this, &WorkspaceView::quitRequested);
    connect(operating, &OperationCommands::problemsRequested, this, &WorkspaceView::checkRequested);
    connect(operating, &OperationCommands::done, m_frame.statusBar,
            [bar = m_frame.statusBar](const QString &text) { bar->showMessage(text, 3000); });
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
    m_places->showMenu(at);
}

bool WorkspaceView::askToWatch()
{
    return m_operating->askToWatch();
}

} // namespace pubconsole
