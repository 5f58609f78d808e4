// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/placecommands.h"

#include "backend/consolelink.h"
#include "compare/comparetab.h"
#include "editor/offertab.h"
#include "offers/gotodialog.h"
#include "offers/refreshdialog.h"
#include "operations/operationstore.h"
#include "publishing/reviewtab.h"
#include "widgets/opendialog.h"
#include "window/actions.h"
#include "window/tabs.h"
#include "window/targets.h"
#include "window/workspacetabs.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace pubconsole {

PlaceCommands::PlaceCommands(Actions *actions, Workspace *workspace, const Settings *settings, WorkspaceTabs *tabs,
                             const Targets *targets, QWidget *window)
    : m_actions(actions)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_tabs(tabs)
    , m_targets(targets)
    , m_window(window)
{
    connect(actions->refresh, &QAction::triggered, this, &PlaceCommands::refresh);
    connect(actions->goTo, &QAction::triggered, this, &PlaceCommands::goTo);
    connect(actions->history, &QAction::triggered, tabs, &WorkspaceTabs::openHistory);
    connect(actions->expiringImages, &QAction::triggered, this,
            [this] { m_tabs->openExpiringImages(m_settings->sasDays()); });
    connectOffers();
}

// What acts on the one offer that is chosen.
void PlaceCommands::connectOffers()
{
    const auto withOffer = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const auto id = m_targets->offer())
                act(*id);
        });
    };
    withOffer(m_actions->review, [this](const OfferId &id) { m_tabs->openReview(id); });
    withOffer(m_actions->compare, [this](const OfferId &id) { m_tabs->openComparison(id); });
    withOffer(m_actions->copyLink,
              [](const OfferId &id) { QApplication::clipboard()->setText(ConsoleLink::text(id)); });
}

void PlaceCommands::showMenu(const QPoint &at)
{
    QMenu *menu = m_actions->makeOfferMenu(m_window->window());
    auto *open = new QAction(tr("&Open"), menu);
    connect(open, &QAction::triggered, this, [this] {
        const QList<OfferId> chosen = m_targets->offers();
        for (const OfferId &id : chosen)
            m_tabs->openOffer(id);
    });
    menu->insertAction(menu->actions().first(), open);
    menu->popup(at);
}

void PlaceCommands::openNews(const OfferId &id)
{
    const OperationRecord *active = m_workspace->operations()->active(id);
    if (active && active->phase == OperationRecord::Phase::NeedsReview)
        m_tabs->openReview(id);
    else
        m_tabs->openOffer(id);
}

void PlaceCommands::refresh()
{
    if (const QList<OfferId> chosen = m_targets->offers(); chosen.size() > 1)
        openDialog(new RefreshDialog(m_workspace, chosen, m_window));
    else
        m_workspace->refresh();
}

void PlaceCommands::goTo()
{
    auto *dialog = new GoToDialog(m_workspace, m_tabs->tabs()->currentDocument(), m_window);
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
