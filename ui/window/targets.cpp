// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/targets.h"

#include "editor/offertab.h"
#include "offer/offerdocument.h"
#include "offers/alloffersview.h"
#include "offers/offersview.h"
#include "operations/operationstore.h"
#include "publishing/operationsview.h"
#include "window/tabs.h"
#include "window/workspacetabs.h"

#include <QApplication>

namespace pubconsole {

Targets::Targets(const WorkspaceTabs *tabs, OffersView *offers, OperationsView *operations, const OperationStore *store)
    : m_offerTabs(tabs)
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
    // A menu is of the row it was asked for at, also where the window cannot give that row the focus.
    connect(offers, &OffersView::menuRequested, this, [this] { moveTo(Place::Tree); });
    connect(tabs, &WorkspaceTabs::menuRequested, this, [this] { moveTo(Place::Tab); });
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

std::optional<OfferId> Targets::offer() const
{
    const QList<OfferId> chosen = offers();
    return chosen.size() == 1 ? std::optional(chosen.first()) : std::nullopt;
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
    if (selected.isEmpty() && m_tabs->currentOffer())
        return {m_tabs->currentOffer()->document()->id()};
    if (const auto shown = m_tabs->shownOffer(); shown && selected.isEmpty() && !m_tabs->currentTab())
        return {*shown};
    const bool isInTable = m_tabs->currentWidget() == m_offerTabs->allOffers();
    if (selected.isEmpty() && isInTable)
        selected = m_offerTabs->allOffers()->selectedOffers();
    if (selected.isEmpty() && isInTable)
        selected = m_offers->selectedOffers();
    return selected;
}

OperationKey Targets::operation() const
{
    if (m_place == Place::Operations && m_operations->selected() != 0)
        return m_operations->selected();
    const auto id = offer();
    const OperationRecord *active = id ? m_store->active(*id) : nullptr;
    return active ? active->key : 0;
}

} // namespace pubconsole
