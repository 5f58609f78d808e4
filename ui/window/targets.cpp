// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/targets.h"

#include "editor/offertab.h"
#include "offer/offerdocument.h"
#include "offers/alloffersview.h"
#include "offers/offersview.h"
#include "operations/operationstore.h"
#include "publishing/operationsview.h"
#include "window/page.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"
#include "window/workspaceview.h"

#include <QApplication>

namespace pubconsole {

Targets::Targets(WorkspaceView *view, const WorkspaceTabs *tabs, OffersView *offers, OperationsView *operations,
                 const OperationStore *store)
    : m_view(view)
    , m_offerTabs(tabs)
    , m_tabs(tabs->tabs())
    , m_offers(offers)
    , m_operations(operations)
    , m_store(store)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    connect(m_tabs, &Tabs::currentChanged, this, [this] {
        m_place = Place::Tab;
        Q_EMIT changed();
    });
    connect(tabs, &WorkspaceTabs::selectionChanged, this, &Targets::changed);
    connect(offers, &OffersView::selectionChanged, this, &Targets::changed);
    connect(operations, &OperationsView::selectionChanged, this, &Targets::changed);
}

void Targets::focusMoved(QWidget *now)
{
    if (!now)
        return;
    if (m_tabs->isAncestorOf(now))
        moveTo(Place::Tab);
    else if (m_offers->isAncestorOf(now))
        moveTo(Place::Tree);
    else if (m_operations->isAncestorOf(now))
        moveTo(Place::Operations);
}

void Targets::moveTo(Place place)
{
    if (std::exchange(m_place, place) != place)
        Q_EMIT changed();
}

Target Targets::inView(const Tabs *tabs)
{
    return {.page = tabs->currentPage(), .tab = tabs->currentTab(), .draft = tabs->editedTab()};
}

Target Targets::of(const QList<OfferId> &offers) const
{
    Target target = inView(m_tabs);
    target.view = m_view;
    target.offers = offers;
    target.operation = underWay(offers);
    return target;
}

Target Targets::current() const
{
    Target target = of(offers());
    if (m_place == Place::Operations && m_operations->selected() != 0)
        target.operation = m_operations->selected();
    return target;
}

OperationKey Targets::underWay(const QList<OfferId> &offers) const
{
    const OperationRecord *active = offers.size() == 1 ? m_store->active(offers.first()) : nullptr;
    return active ? active->key : 0;
}

QList<OfferId> Targets::offers() const
{
    if (m_place == Place::Operations && !m_tabs->shownOffer()) { // else the one in view is meant
        if (const OperationRecord *record = m_store->find(m_operations->selected()))
            return {record->offer};
    }
    QList<OfferId> selected;
    if (m_place == Place::Tree)
        selected = m_offers->selectedOffers();
    const OfferTab *tab = m_tabs->currentTab();
    const bool isFile = tab && tab->isFile();
    if (const auto shown = m_tabs->shownOffer(); shown && selected.isEmpty() && !isFile)
        return {*shown};
    const bool isInTable = m_tabs->currentWidget() == m_offerTabs->allOffers();
    if (selected.isEmpty() && isInTable)
        selected = m_offerTabs->allOffers()->selectedOffers();
    if (selected.isEmpty() && isInTable)
        selected = m_offers->selectedOffers();
    return selected;
}

} // namespace pubconsole
