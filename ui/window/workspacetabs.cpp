// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspacetabs.h"

#include "compare/comparetab.h"
#include "editor/offertab.h"
#include "history/historyview.h"
#include "json/typedtext.h"
#include "offer/localoffers.h"
#include "offer/openoffers.h"
#include "offers/alloffersview.h"
#include "offers/expiringimagesview.h"
#include "publishing/reviewtab.h"
#include "window/tabs.h"
#include "workspace/workspace.h"

#include <QSet>

namespace pubconsole {

WorkspaceTabs::WorkspaceTabs(Workspace *workspace, Tabs *tabs, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tabs(tabs)
    , m_allOffers(new AllOffersView(workspace, tabs))
{
    tabs->addFirst(m_allOffers, tr("All offers"));
    connect(m_allOffers, &AllOffersView::offerActivated, this, &WorkspaceTabs::openOffer);
    connect(m_allOffers, &AllOffersView::selectionChanged, this, &WorkspaceTabs::selectionChanged);
    connect(m_allOffers, &AllOffersView::menuRequested, this, &WorkspaceTabs::menuRequested);
    connect(tabs, &Tabs::closing, this, &WorkspaceTabs::closeComparison);
    connect(tabs, &Tabs::offerClosed, this,
            [this](const OfferId &id) { m_workspace->openOffers()->closeKeepingDraft(id); });
    tabs->setFileUsesEnabled(true);
}

WorkspaceTabs::~WorkspaceTabs()
{
    m_tabs->setFileUsesEnabled(false);
    m_tabs->closeAllButFiles();
}

template<typename Tab>
Tab *WorkspaceTabs::shown(const OfferId &id) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *open = qobject_cast<Tab *>(m_tabs->widget(i));
        if (open && open->offer() == id) {
            m_tabs->setCurrentIndex(i);
            return open;
        }
    }
    return nullptr;
}

template<typename Tab>
bool WorkspaceTabs::showOnly() const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (qobject_cast<Tab *>(m_tabs->widget(i))) {
            m_tabs->setCurrentIndex(i);
            return true;
        }
    }
    return false;
}

// It lives on the offer's draft.
void WorkspaceTabs::closeComparison(const OfferId &id)
{
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        auto *comparison = qobject_cast<CompareTab *>(m_tabs->widget(i));
        if (comparison && comparison->offer() == id)
            delete comparison;
    }
}

OfferTab *WorkspaceTabs::openOffer(const OfferId &id)
{
    OfferTab *tab = openBehind(id);
    m_tabs->show(tab);
    return tab;
}

OfferTab *WorkspaceTabs::openBehind(const OfferId &id)
{
    if (OfferTab *open = m_tabs->offerTab(id))
        return open;
    const auto makeHistory = [this, id](QWidget *parent) {
        auto *history = new HistoryView(m_workspace, id, parent);
        connect(history, &HistoryView::failed, m_tabs,
                [tabs = m_tabs, id](const QString &sentence) { Q_EMIT tabs->failed(sentence, id); });
        return history;
    };
    auto *tab = new OfferTab(m_workspace, m_workspace->openOffers()->open(id), makeHistory, m_tabs);
    m_tabs->add(tab);
    return tab;
}

CompareTab *WorkspaceTabs::openComparison(const OfferId &id)
{
    if (auto *open = shown<CompareTab>(id))
        return open;
    openOffer(id); // whose draft it shows
    auto *tab = new CompareTab(m_workspace, id, m_tabs);
    connect(tab, &CompareTab::failed, m_tabs,
            [tabs = m_tabs, id](const QString &sentence) { Q_EMIT tabs->failed(sentence, id); });
    connect(tab, &CompareTab::placeActivated, this,
            [this, id](const JsonPointer &place) { openOffer(id)->showPlace(place); });
    m_tabs->add(tab, tr("Compare: %1").arg(visibleText(id.offer)), id);
    return tab;
}

ReviewTab *WorkspaceTabs::openReview(const OfferId &id)
{
    if (auto *open = shown<ReviewTab>(id))
        return open;
    auto *tab = new ReviewTab(m_workspace, id, m_tabs);
    connect(tab, &ReviewTab::linkActivated, this, &WorkspaceTabs::linkActivated);
    connect(tab, &ReviewTab::goLiveRequested, this, [this, id] { Q_EMIT goLiveRequested(id); });
    connect(tab, &ReviewTab::cancelRequested, this, [this, id] { Q_EMIT cancelRequested(id); });
    connect(tab, &ReviewTab::editRequested, this, [this, id] { openOffer(id); });
    m_tabs->add(tab, tr("Review: %1").arg(visibleText(id.offer)), id);
    return tab;
}

void WorkspaceTabs::openHistory()
{
    if (showOnly<HistoryView>())
        return;
    auto *tab = new HistoryView(m_workspace, std::nullopt, m_tabs);
    connect(tab, &HistoryView::offerActivated, this, &WorkspaceTabs::openOffer);
    connect(tab, &HistoryView::failed, m_tabs,
            [tabs = m_tabs](const QString &sentence) { Q_EMIT tabs->failed(sentence, {}); });
    m_tabs->add(tab, tr("History"));
}

void WorkspaceTabs::openExpiringImages(int days)
{
    if (showOnly<ExpiringImagesView>())
        return;
    auto *tab = new ExpiringImagesView(m_workspace, days, m_tabs);
    connect(tab, &ExpiringImagesView::placeActivated, this,
            [this](const OfferId &offer, const JsonPointer &place) { openOffer(offer)->showPlace(place); });
    m_tabs->add(tab, tr("Expiring images"));
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
        m_tabs->closeNow(m_tabs->indexOf(open));
    m_workspace->openOffers()->close(id);
    if (open && !isLocal)
        openOffer(id);
}

} // namespace pubconsole
