// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusline.h"

#include "net/httpclient.h"
#include "offer/offerstore.h"
#include "operations/operationstore.h"
#include "widgets/elidedlabel.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace pubconsole {

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
    , m_left(new ElidedLabel(bar))
    , m_right(new QLabel(bar))
{
    bar->setSizeGripEnabled(false);
    for (QLabel *label : {m_left, m_right})
        label->setTextFormat(Qt::PlainText);
    m_left->setAccessibleName(tr("Connection"));
    m_right->setAccessibleName(tr("Activity"));
    m_left->setContentsMargins(8, 2, 8, 2);
    m_right->setContentsMargins(8, 2, 8, 2);
    bar->addWidget(m_left, 1);
    bar->addPermanentWidget(m_right);
}

void StatusLine::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::offlineChanged, this, &StatusLine::update);
        connect(workspace, &Workspace::needsYouChanged, this, &StatusLine::update);
        connect(workspace, &Workspace::firstReached, this, &StatusLine::update);
        connect(workspace->http(), &HttpClient::requestsUnderWayChanged, this, &StatusLine::update);
        connect(workspace->offers(), &OfferStore::publishersChanged, this, &StatusLine::update);
        connect(workspace->offers(), &OfferStore::publisherChanged, this, &StatusLine::update);
        connect(workspace->offers(), &OfferStore::offersChanged, this, &StatusLine::update);
        connect(workspace->operations(), &OperationStore::operationAdded, this, &StatusLine::update);
        connect(workspace->operations(), &OperationStore::operationChanged, this, &StatusLine::update);
    }
    update();
}

void StatusLine::setUnsaved(int offers, int files)
{
    m_unsavedOffers = offers;
    m_unsavedFiles = files;
    update();
}

bool StatusLine::isOnline() const
{
    return m_workspace->wasReached() && !m_workspace->isOffline();
}

// Before the first answer nobody knows, and a refused sign-in is not the service's answer.
QString StatusLine::connection() const
{
    if (m_workspace->isOffline())
        return tr("○ offline");
    if (isOnline())
        return tr("● online");
    const bool hasFailed = m_workspace->offers()->error() && !m_workspace->offers()->isLoading();
    return hasFailed ? tr("○ not connected") : tr("○ connecting…");
}

void StatusLine::update()
{
    QStringList left;
    QStringList right;
    if (m_workspace) {
        left += connection();
        left += m_workspace->profile().name;
        if (const QDateTime time = m_workspace->offers()->refreshedAt(); time.isValid())
            left += tr("last refresh %1").arg(QLocale().toString(time.time(), QLocale::ShortFormat));
        if (const auto &error = m_workspace->offers()->error(); error && !isOnline())
            left += error->message;
        if (const int waiting = m_workspace->countNeedingYou(); waiting > 0)
            right += tr("%n needs you", nullptr, waiting);
        if (const int requests = m_workspace->http()->requestsUnderWay(); requests > 0)
            right += tr("%n request(s)", nullptr, requests);
    }
    if (m_unsavedOffers > 0)
        right += tr("%n unsaved offer(s)", nullptr, m_unsavedOffers);
    if (m_unsavedFiles > 0)
        right += tr("%n unsaved file(s)", nullptr, m_unsavedFiles);
    m_left->setText(left.join(QStringLiteral("  ·  ")));
    m_right->setText(right.join(QStringLiteral("  ·  ")));
}

} // namespace pubconsole
