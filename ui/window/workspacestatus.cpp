// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspacestatus.h"

#include "net/httpclient.h"
#include "offer/needsyou.h"
#include "offer/offerlists.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationstore.h"
#include "session/connection.h"
#include "session/workspace.h"
#include "widgets/busybar.h"
#include "window/statusline.h"

#include <QLocale>

namespace pubconsole {

WorkspaceStatus::WorkspaceStatus(const Workspace &workspace, StatusLine *line, BusyBar *bar)
    : m_workspace(workspace)
    , m_line(line)
    , m_bar(bar)
{
    connect(workspace.connection(), &Connection::offlineChanged, this, &WorkspaceStatus::update);
    connect(workspace.connection(), &Connection::firstReached, this, &WorkspaceStatus::update);
    connect(workspace.connection()->http(), &HttpClient::requestsUnderWayChanged, this, &WorkspaceStatus::update);
    connect(workspace.offers(), &OfferStore::publishersChanged, this, &WorkspaceStatus::update);
    connect(workspace.offers(), &OfferStore::publisherChanged, this, &WorkspaceStatus::update);
    connect(workspace.offers(), &OfferStore::offersChanged, this, &WorkspaceStatus::update);
    connect(workspace.openOffers()->needsYou(), &NeedsYou::changed, this, &WorkspaceStatus::update);
    connect(bar, &BusyBar::stopRequested, workspace.offerLists(), &OfferLists::stopRefresh);
    update();
}

WorkspaceStatus::~WorkspaceStatus()
{
    m_line->setWorkspaceTexts({}, {});
    m_bar->setBusy(false);
}

bool WorkspaceStatus::isOnline() const
{
    return m_workspace.connection()->wasReached() && !m_workspace.connection()->isOffline();
}

// Before the first answer nobody knows, and a refused sign-in is not the service's answer.
QString WorkspaceStatus::connection() const
{
    if (m_workspace.connection()->isOffline())
        return tr("○ offline");
    if (isOnline())
        return tr("● online");
    const bool hasFailed = m_workspace.offers()->error() && !m_workspace.offers()->isLoading();
    return hasFailed ? tr("○ not connected") : tr("○ connecting…");
}

void WorkspaceStatus::update()
{
    QStringList left{connection(), m_workspace.profile().name};
    if (const QDateTime time = m_workspace.offers()->refreshedAt(); time.isValid())
        left += tr("last refresh %1").arg(QLocale().toString(time.time(), QLocale::ShortFormat));
    if (m_workspace.offers()->isLoading())
        left += tr("Refreshing…");
    if (const auto &error = m_workspace.offers()->error(); error && !isOnline())
        left += error->message;
    QStringList right;
    if (const int waiting = m_workspace.openOffers()->needsYou()->count(); waiting > 0)
        right += tr("%n needs you", nullptr, waiting);
    if (const int requests = m_workspace.connection()->http()->requestsUnderWay(); requests > 0)
        right += tr("%n request(s)", nullptr, requests);
    m_line->setWorkspaceTexts(left, right);
    m_bar->setBusy(m_workspace.offers()->isLoading(), tr("Refreshing…"));
}

} // namespace pubconsole
