// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspaceview.h"

#include "desktop/notifier.h"
#include "editor/problemsdock.h"
#include "offer/draftstore.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offers/offersview.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "profiles/settings.h"
#include "publishing/operationsview.h"
#include "session/connection.h"
#include "session/refreshpolicy.h"
#include "session/workspace.h"
#include "widgets/dock.h"
#include "window/commandgroups.h"
#include "window/commands.h"
#include "window/logview.h"
#include "window/offersaves.h"
#include "window/operationmessages.h"
#include "window/tabs.h"
#include "window/workspacemessages.h"
#include "window/workspacestatus.h"
#include "window/workspacetabs.h"

#include <QMenu>
#include <QStatusBar>
#include <QUrl>

namespace pubconsole {

WorkspaceView::WorkspaceView(Workspace &workspace, const Frame &frame)
    : QObject(frame.window)
    , m_workspace(workspace)
    , m_frame(frame)
    , m_offers(std::make_unique<OffersView>(workspace.offers(), workspace.openOffers()))
    , m_operations(std::make_unique<OperationsView>(
          OperationsView::Parts{workspace.operations(), workspace.operationRepository(), workspace.offers(),
                                workspace.openOffers()->needsYou()}))
    , m_log(std::make_unique<LogView>(workspace.connection()->log()))
    , m_status(std::make_unique<WorkspaceStatus>(workspace, frame.statusLine, frame.busy))
    , m_notifier(std::make_unique<Notifier>(workspace.operations(), workspace.profile().name))
    , m_tabs(std::make_unique<WorkspaceTabs>(&workspace, frame.tabs, this))
    , m_targets(
          std::make_unique<Targets>(this, m_tabs.get(), m_offers.get(), m_operations.get(), workspace.operations()))
    , m_dialogs(std::make_unique<QWidget>(frame.window))
    , m_messages(std::make_unique<WorkspaceMessages>(&workspace, frame.messages, frame.statusBar, m_dialogs.get()))
    , m_news(std::make_unique<OperationMessages>(workspace.operations(), frame.messages))
    , m_saves(std::make_unique<OfferSaves>(
          OfferSaves::Parts{&workspace.profile(), workspace.openOffers(), workspace.draftSaver(), workspace.drafts()},
          m_tabs.get(), frame.messages, m_dialogs.get()))
    , m_refreshing(
          std::make_unique<RefreshPolicy>(&workspace, [window = frame.window] { return window->isActiveWindow(); }))
{
    m_dialogs->hide();
    frame.offers->setContent(m_offers.get());
    frame.operations->setContent(m_operations.get());
    frame.log->setContent(m_log.get());
    frame.problems->setLevels(workspace.ruleLevels());
    frame.groups.saving->addSaver(m_saves.get());
    connectViews();
    connectTabs();
    connectOperations();
    connectStates();
    takeSettings();
}

WorkspaceView::~WorkspaceView()
{
    m_frame.problems->setLevels(nullptr);
    m_frame.groups.saving->removeSaver(m_saves.get());
}

void WorkspaceView::connectViews()
{
    connect(m_messages.get(), &WorkspaceMessages::secretRequested, this, &WorkspaceView::secretRequested);
    connect(m_news.get(), &OperationMessages::stepsRequested, this, &WorkspaceView::showOperation);
    connect(m_news.get(), &OperationMessages::reviewRequested, m_tabs.get(), &WorkspaceTabs::openReview);
    connect(m_saves.get(), &OfferSaves::changesRequested, this, &WorkspaceView::changesRequested);
    connect(m_notifier.get(), &Notifier::told, m_workspace.operationService(), &OperationService::setTold);
    connect(m_notifier.get(), &Notifier::openRequested, this, [this](const OfferId &id) {
        Q_EMIT forwardRequested();
        m_frame.groups.places->openNews(this, id);
    });
}

// The tabs show what is chosen in the docks, and the tree where one is in the tabs.
void WorkspaceView::connectTabs()
{
    WorkspaceTabs *tabs = m_tabs.get();
    connect(m_offers.get(), &OffersView::offerActivated, tabs, &WorkspaceTabs::openOffer);
    connect(m_offers.get(), &OffersView::reviewRequested, tabs, &WorkspaceTabs::openReview);
    connect(m_offers.get(), &OffersView::menuRequested, this,
            [this](const QPoint &at) { showOfferMenu(m_offers->selectedOffers(), at); });
    connect(m_operations.get(), &OperationsView::offerActivated, tabs, &WorkspaceTabs::openOffer);
    connect(m_operations.get(), &OperationsView::reviewRequested, tabs, &WorkspaceTabs::openReview);
    connect(tabs, &WorkspaceTabs::menuRequested, this, &WorkspaceView::showOfferMenu);
    connect(m_frame.tabs, &Tabs::currentChanged, m_offers.get(),
            [offers = m_offers.get(), shown = m_frame.tabs] { offers->follow(shown->shownOffer()); });
    connect(m_frame.tabs, &Tabs::currentChanged, m_operations.get(),
            [operations = m_operations.get(), shown = m_frame.tabs] { operations->follow(shown->shownOffer()); });
}

// What the overview of an offer asks for beyond what it leads to itself.
void WorkspaceView::act(const OfferId &offer, NextStep::Action action)
{
    OfferTab *tab = m_tabs->openOffer(offer);
    switch (action) {
    case NextStep::Action::Merge:
        m_saves->mergeNow(offer);
        break;
    case NextStep::Action::GoLive:
        m_frame.groups.operating->goLive(this, offer);
        break;
    case NextStep::Action::ShowProblems:
        tab->check();
        m_frame.problems->show();
        m_frame.problems->raise();
        break;
    case NextStep::Action::Save:
        m_frame.groups.saving->save(tab);
        break;
    case NextStep::Action::Publish:
        m_frame.groups.operating->publish(this, offer);
        break;
    case NextStep::Action::ShowSteps:
    case NextStep::Action::RenewAddresses:
    case NextStep::Action::None:
        break;
    }
}

void WorkspaceView::connectOperations()
{
    OperationCommands *operating = m_frame.groups.operating;
    const auto openLink = [this](const QUrl &url) { m_frame.groups.links->open(url, m_dialogs.get()); };
    connect(m_frame.tabs, &Tabs::fileUseRequested, this,
            [this](OfferTab::FileUse use) { m_frame.groups.drafting->useFile(this, m_frame.tabs->currentTab(), use); });
    connect(m_tabs.get(), &WorkspaceTabs::linkActivated, this, openLink);
    connect(m_operations.get(), &OperationsView::linkActivated, this, openLink);
    connect(m_tabs.get(), &WorkspaceTabs::goLiveRequested, operating,
            [this, operating](const OfferId &offer) { operating->goLive(this, offer); });
    connect(m_tabs.get(), &WorkspaceTabs::nextStepRequested, this, &WorkspaceView::act);
    connect(m_tabs.get(), &WorkspaceTabs::stepsRequested, this, &WorkspaceView::showOperation);
    connect(m_tabs.get(), &WorkspaceTabs::cancelRequested, operating,
            [this, operating](const OfferId &offer) { operating->cancel(this, offer); });
    connect(m_operations.get(), &OperationsView::started, m_frame.operations, [dock = m_frame.operations] {
        dock->show();
        dock->raise();
    });
}

// What may change which commands can be given.
void WorkspaceView::connectStates()
{
    connect(m_targets.get(), &Targets::changed, this, &WorkspaceView::changed);
    connect(&m_workspace, &Workspace::unsavedChanged, this, &WorkspaceView::changed);
    connect(m_workspace.connection(), &Connection::offlineChanged, this, &WorkspaceView::changed);
    connect(&m_workspace, &Workspace::readOnlyChanged, this, &WorkspaceView::changed);
    const Connection *connection = m_workspace.connection();
    const auto showService = [this, connection] {
        m_operations->setService(connection->isOffline(), connection->wasReached());
    };
    connect(connection, &Connection::offlineChanged, m_operations.get(), showService);
    connect(connection, &Connection::firstReached, m_operations.get(), showService);
    showService();
    connect(m_workspace.openOffers(), &OpenOffers::unsavedChanged, this, &WorkspaceView::changed);
    connect(m_workspace.drafts(), &DraftStore::loaded, this, &WorkspaceView::changed);
    connect(m_workspace.offers(), &OfferStore::offersChanged, this, &WorkspaceView::changed);
    connect(m_workspace.offers(), &OfferStore::offerChanged, this, &WorkspaceView::changed);
    connect(m_workspace.operations(), &OperationStore::operationAdded, this, &WorkspaceView::changed);
    connect(m_workspace.operations(), &OperationStore::operationChanged, this, &WorkspaceView::changed);
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

void WorkspaceView::showOfferMenu(const QList<OfferId> &offers, const QPoint &at)
{
    m_frame.commands->makeMenu({Command::Bar::OfferMenu}, targetOf(offers), m_frame.window)->popup(at);
}

} // namespace pubconsole
