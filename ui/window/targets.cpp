// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/targets.h"

#include "editor/offertab.h"
#include "offer/offerdocument.h"
#include "offers/alloffersview.h"
#include "offers/offersdock.h"
#include "operations/operationstore.h"
#include "publishing/operationsdock.h"
#include "window/tabs.h"
#include "workspace/workspace.h"

#include <QApplication>

namespace pubconsole {

Targets::Targets(Tabs *tabs, OffersDock *offers, OperationsDock *operations, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_offers(offers)
    , m_operations(operations)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    connect(tabs, &Tabs::currentChanged, this, [this] {
        m_place = Place::Tab;
        Q_EMIT changed();
    });
    connect(tabs, &Tabs::selectionChanged, this, &Targets::changed);
    connect(offers, &OffersDock::selectionChanged, this, &Targets::changed);
    connect(operations, &OperationsDock::selectionChanged, this, &Targets::changed);
    // A menu is of the row it was asked for at, also where the window cannot give that row the focus.
    connect(offers, &OffersDock::menuRequested, this, [this] { moveTo(Place::Tree); });
    connect(tabs, &Tabs::offerMenuRequested, this, [this] { moveTo(Place::Tab); });
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
    if (!m_workspace)
        return {};
    if (m_place == Place::Operations) {
        if (const OperationRecord *record = m_workspace->operations()->find(m_operations->selected()))
            return {record->offer};
    }
    QList<OfferId> selected;
    if (m_place == Place::Tree)
        selected = m_offers->selectedOffers();
    if (selected.isEmpty() && m_tabs->currentOffer())
        return {m_tabs->currentOffer()->document()->id()};
    if (const auto shown = m_tabs->shownOffer(); shown && selected.isEmpty() && !m_tabs->currentTab())
        return {*shown};
    if (selected.isEmpty() && m_tabs->allOffers() && m_tabs->currentWidget() == m_tabs->allOffers())
        selected = m_tabs->allOffers()->selectedOffers();
    if (selected.isEmpty() && m_tabs->currentWidget() == m_tabs->allOffers())
        selected = m_offers->selectedOffers();
    return selected;
}

OperationKey Targets::operation() const
{
    if (!m_workspace)
        return 0;
    if (m_place == Place::Operations && m_operations->selected() != 0)
        return m_operations->selected();
    const auto id = offer();
    const OperationRecord *active = id ? m_workspace->operations()->active(*id) : nullptr;
    return active ? active->key : 0;
}

} // namespace pubconsole
