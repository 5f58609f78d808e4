// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspacetabs.h"

#include "compare/comparetab.h"
#include "editor/draftplaces.h"
#include "editor/formview.h"
#include "editor/offertab.h"
#include "editor/shownoffer.h"
#include "history/historyview.h"
#include "json/typedtext.h"
#include "offer/localoffers.h"
#include "offer/openoffers.h"
#include "offers/alloffersview.h"
#include "offers/expiringimagesview.h"
#include "overview/overviewpage.h"
#include "publishing/publishrun.h"
#include "publishing/reviewtab.h"
#include "session/connection.h"
#include "session/workspace.h"
#include "window/offerpage.h"
#include "window/operationmessages.h"
#include "window/profilemarkof.h"
#include "window/tabs.h"

#include <QSet>

namespace pubconsole {

using namespace Qt::StringLiterals;

WorkspaceTabs::WorkspaceTabs(Workspace *workspace, Tabs *tabs, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tabs(tabs)
    , m_allOffers(new AllOffersView(workspace->offers(), workspace->openOffers(), tabs))
{
    tabs->addFirst(new Page(m_allOffers, {.key = u"all offers"_s, .title = tr("All offers"), .stays = true}));
    connect(m_allOffers, &AllOffersView::offerActivated, this, &WorkspaceTabs::openOffer);
    connect(m_allOffers, &AllOffersView::selectionChanged, this, &WorkspaceTabs::selectionChanged);
    connect(m_allOffers, &AllOffersView::menuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuRequested(m_allOffers->selectedOffers(), at); });
    tabs->setFileUsesEnabled(true);
}

WorkspaceTabs::~WorkspaceTabs()
{
    m_tabs->setFileUsesEnabled(false);
    m_tabs->closeAllButFiles();
}

// The open view of this key, which is shown then.
template<typename View>
View *WorkspaceTabs::shown(const QString &key) const
{
    Page *page = m_tabs->find(key);
    if (!page)
        return nullptr;
    m_tabs->setCurrentWidget(page->view());
    return qobject_cast<View *>(page->view());
}

// What is read again when everything is, and what one may change in it.
template<typename View, typename Reader>
void WorkspaceTabs::follow(View *view, Reader *reader)
{
    view->setReadOnly(m_workspace->isReadOnly());
    connect(m_workspace, &Workspace::readOnlyChanged, view,
            [workspace = m_workspace, view] { view->setReadOnly(workspace->isReadOnly()); });
    connect(m_workspace, &Workspace::refreshBegan, reader, &Reader::retry);
}

Page *WorkspaceTabs::open(QWidget *view, const Page::About &about)
{
    Page *page = m_tabs->add(new Page(view, about));
    m_tabs->setCurrentWidget(view);
    return page;
}

OfferTab *WorkspaceTabs::openOffer(const OfferId &id)
{
    OfferTab *tab = openBehind(id);
    m_tabs->show(Page::of(tab));
    return tab;
}

// It lives in a tab of the offer, which is there whenever the person asks for something.
QWidget *WorkspaceTabs::makeOverview(const OfferId &id, QWidget *parent)
{
    auto *page =
        new OverviewPage({m_workspace->offers(), m_workspace->openOffers(), m_workspace->operations(),
                          m_workspace->operationRepository(), m_workspace->publishedReader(), m_workspace->history()},
                         m_workspace->openOffers()->open(id), parent);
    page->setReadOnly(m_workspace->isReadOnly());
    connect(m_workspace, &Workspace::readOnlyChanged, page,
            [workspace = m_workspace, page] { page->setReadOnly(workspace->isReadOnly()); });
    const Connection *connection = m_workspace->connection();
    page->setOffline(connection->isOffline());
    connect(connection, &Connection::offlineChanged, page,
            [connection, page] { page->setOffline(connection->isOffline()); });
    connect(page, &OverviewPage::actionRequested, this,
            [this, id](NextStep::Action action) { Q_EMIT nextStepRequested(id, action); });
    connect(page, &OverviewPage::stepsRequested, this, &WorkspaceTabs::stepsRequested);
    connect(page, &OverviewPage::completenessChanged, this, [this, id](const auto &sections) {
        if (OfferTab *tab = m_tabs->offerTab(id))
            tab->form()->setCompleteness(sections);
    });
    connect(page, &OverviewPage::comparisonRequested, this, [this, id] { openComparison(id); });
    connect(page, &OverviewPage::linkActivated, this, &WorkspaceTabs::linkActivated);
    connect(page, &OverviewPage::renewalRequested, this,
            [this, id](const JsonPointer &place) { openOffer(id)->form()->startRenewing(place); });
    connect(page, &OverviewPage::placeActivated, this,
            [this, id](const JsonPointer &place) { openOffer(id)->places()->show(place); });
    connect(page, &OverviewPage::planWanted, this, [this, id] { openOffer(id)->form()->startAddingPlan(); });
    connect(page, &OverviewPage::historyRequested, this, [this, id] { openOffer(id)->form()->showLastPage(); });
    return page;
}

OfferTab *WorkspaceTabs::openBehind(const OfferId &id)
{
    if (OfferTab *open = m_tabs->offerTab(id))
        return open;
    const auto makeHistory = [this, id](QWidget *parent) {
        auto *history = new HistoryView(m_workspace->history(), m_workspace->profile().name, id, parent);
        connect(history, &HistoryView::failed, m_tabs,
                [tabs = m_tabs, id](const QString &sentence) { Q_EMIT tabs->failed(sentence, id); });
        connect(history, &HistoryView::done, m_tabs, &Tabs::done);
        return history;
    };
    auto *tab = new OfferTab(
        {m_workspace->offers(), m_workspace->openOffers(), m_workspace->offerReader(), m_workspace->publishedReader(),
         m_workspace->connection()->addressTester(), profileMarkOf(m_workspace->profile())},
        m_workspace->openOffers()->open(id), [this, id](QWidget *parent) { return makeOverview(id, parent); },
        makeHistory, m_tabs);
    follow(tab, tab->shown());
    m_tabs->add(new OfferPage(tab))->whenClosed([this, id](bool) { m_workspace->openOffers()->closeKeepingDraft(id); });
    return tab;
}

CompareTab *WorkspaceTabs::openComparison(const OfferId &id)
{
    const QString key = u"compare\n"_s + OfferPage::keyOf(id);
    if (auto *open = shown<CompareTab>(key))
        return open;
    openOffer(id); // whose draft it shows
    auto *tab = new CompareTab(m_workspace->openOffers(), m_workspace->offerReader(), id, m_tabs);
    follow(tab, tab);
    connect(tab, &CompareTab::placeActivated, this,
            [this, id](const JsonPointer &place) { openOffer(id)->places()->show(place); });
    Page *page =
        open(tab, {.key = key, .title = tr("Compare: %1").arg(visibleText(id.offer)), .offer = id, .needsDraft = true});
    connect(tab, &CompareTab::failed, page, &Page::failed);
    connect(tab, &CompareTab::done, page, &Page::done);
    return tab;
}

ReviewTab *WorkspaceTabs::openReview(const OfferId &id)
{
    const QString key = u"review\n"_s + OfferPage::keyOf(id);
    if (auto *open = shown<ReviewTab>(key))
        return open;
    auto *tab = new ReviewTab(m_workspace->publishRun()->parts(), m_workspace->profile().name, id, m_tabs);
    follow(tab, tab);
    connect(tab, &ReviewTab::linkActivated, this, &WorkspaceTabs::linkActivated);
    connect(tab, &ReviewTab::goLiveRequested, this, [this, id] { Q_EMIT goLiveRequested(id); });
    connect(tab, &ReviewTab::cancelRequested, this, [this, id] { Q_EMIT cancelRequested(id); });
    connect(tab, &ReviewTab::editRequested, this, [this, id] { openOffer(id); });
    open(tab, {.key = key,
               .title = tr("Review: %1").arg(visibleText(id.offer)),
               .offer = id,
               .says = OperationMessages::reviewTopic()});
    return tab;
}

void WorkspaceTabs::openHistory()
{
    const QString key = u"history"_s;
    if (shown<HistoryView>(key))
        return;
    auto *tab = new HistoryView(m_workspace->history(), m_workspace->profile().name, std::nullopt, m_tabs);
    connect(tab, &HistoryView::offerActivated, this, &WorkspaceTabs::openOffer);
    Page *page = open(tab, {.key = key, .title = tr("History")});
    connect(tab, &HistoryView::failed, page, &Page::failed);
    connect(tab, &HistoryView::done, page, &Page::done);
}

void WorkspaceTabs::openExpiringImages(int days)
{
    const QString key = u"expiring images"_s;
    if (shown<ExpiringImagesView>(key))
        return;
    auto *tab = new ExpiringImagesView(m_workspace->offers(), m_workspace->diskSurvey(), days, m_tabs);
    connect(tab, &ExpiringImagesView::placeActivated, this,
            [this](const OfferId &offer, const JsonPointer &place) { openOffer(offer)->places()->show(place); });
    connect(tab, &ExpiringImagesView::renewRequested, this, [this](const OfferId &offer, const JsonPointer &place) {
        openOffer(offer)->places()->renewAddress(place);
    });
    auto *page = open(tab, {.key = key, .title = tr("Expiring images")});
    connect(tab, &ExpiringImagesView::failed, page, &Page::failed);
}

int WorkspaceTabs::unsavedCount() const
{
    QSet<OfferId> ids = m_workspace->openOffers()->unsaved();
    const QList<OfferTab *> tabs = m_tabs->offerTabs();
    for (const OfferTab *tab : tabs) { // of what is just being typed they alone know
        if (tab->isUnsaved())
            ids.insert(tab->document()->id());
    }
    return int(ids.size());
}

void WorkspaceTabs::discardDraft(const OfferId &id)
{
    OfferTab *open = m_tabs->offerTab(id);
    const bool isLocal = m_workspace->openOffers()->localOffers()->find(id);
    if (open)
        m_tabs->closeNow(Page::of(open));
    m_workspace->openOffers()->close(id);
    if (open && !isLocal)
        openOffer(id);
}

} // namespace pubconsole
