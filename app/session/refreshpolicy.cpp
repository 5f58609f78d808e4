// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/refreshpolicy.h"

#include "offer/draftsaver.h"
#include "offer/openoffers.h"
#include "session/workspace.h"

namespace pubconsole {

using namespace std::chrono_literals;

RefreshPolicy::RefreshPolicy(Workspace *workspace, std::function<bool()> isLookedAt, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_isLookedAt(std::move(isLookedAt))
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &RefreshPolicy::tick);
    m_minute.start();
}

void RefreshPolicy::tick()
{
    constexpr int minutesBetweenLists = 5;
    if (!m_isLookedAt())
        return;
    if (++m_minutes % minutesBetweenLists == 0) {
        m_workspace->refresh();
        return;
    }
    const QList<OfferDocument *> documents = m_workspace->openOffers()->documents();
    for (OfferDocument *document : documents)
        m_workspace->draftSaver()->refresh(document);
}

} // namespace pubconsole
