// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/operationcommands.h"

#include "desktop/autostart.h"
#include "editor/offertab.h"
#include "models/operationtexts.h"
#include "offer/offerstore.h"
#include "operations/operationstore.h"
#include "publishing/bulkdialog.h"
#include "publishing/canceldialog.h"
#include "publishing/golivedialog.h"
#include "publishing/publishdialog.h"
#include "widgets/opendialog.h"
#include "widgets/questions.h"
#include "window/messages.h"
#include "window/tabs.h"
#include "window/targets.h"
#include "window/watchdialog.h"
#include "window/workspacetabs.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QUrl>

namespace pubconsole {

using namespace Qt::StringLiterals;

OperationCommands::OperationCommands(Workspace *workspace, Settings *settings, Targets *targets, WorkspaceTabs *tabs,
                                     Messages *messages, QWidget *window)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_targets(targets)
    , m_offerTabs(tabs)
    , m_tabs(tabs->tabs())
    , m_messages(messages)
    , m_window(window)
{
}

void OperationCommands::openBulk(OperationRecord::Kind kind)
{
    const QList<OfferId> offers = m_targets->offers();
    const QString publisher = offers.first().publisher;
    auto *dialog = new BulkDialog(m_workspace, offers, kind, m_settings->notificationEmails(publisher),
                                  m_settings->sasDays(), m_window);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, publisher] {
        if (!dialog->emails().isEmpty())
            m_settings->setNotificationEmails(publisher, dialog->emails());
    });
    openDialog(dialog);
}

void OperationCommands::publish()
{
    if (m_targets->offers().size() > 1) {
        openBulk(OperationRecord::Kind::Publish);
        return;
    }
    const auto id = m_targets->offer();
    if (!id)
        return;
    if (OfferTab *tab = m_tabs->offerTab(*id)) {
        if (const auto error = tab->flush()) {
            m_tabs->setCurrentWidget(tab);
            m_messages->show(Messages::keyOf(*id),
                             {MessageBar::Level::Error, tr("Not published: %1").arg(error->message()), {}, {}, {}});
            return;
        }
    }
    auto *dialog = new PublishDialog(m_workspace, *id, m_settings->notificationEmails(id->publisher),
                                     m_settings->sasDays(), m_window);
    connect(dialog, &PublishDialog::openRequested, this, &OperationCommands::operationRequested);
    connect(dialog, &PublishDialog::cancelRequested, this, &OperationCommands::openCancel);
    connect(dialog, &PublishDialog::problemsRequested, this, [this, id = *id] {
        m_offerTabs->openOffer(id);
        Q_EMIT problemsRequested();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, publisher = id->publisher] {
        m_settings->setNotificationEmails(publisher, dialog->emails());
    });
    openDialog(dialog);
}

void OperationCommands::goLive()
{
    if (m_targets->offers().size() > 1)
        openBulk(OperationRecord::Kind::GoLive);
    else if (const auto id = m_targets->offer())
        goLiveWith(*id);
}

void OperationCommands::goLiveWith(const OfferId &offer)
{
    auto *dialog = new GoLiveDialog(m_workspace, offer, m_window);
    connect(dialog, &GoLiveDialog::linkActivated, this, &OperationCommands::openLink);
    openDialog(dialog);
}

void OperationCommands::cancelOperation()
{
    openCancel(m_targets->operation());
}

void OperationCommands::cancelOperationOf(const OfferId &offer)
{
    if (const OperationRecord *active = m_workspace->operations()->active(offer))
        openCancel(active->key);
}

void OperationCommands::openCancel(OperationKey key)
{
    if (m_workspace->operations()->find(key))
        openDialog(new CancelDialog(m_workspace, key, m_window));
}

bool OperationCommands::askToWatch()
{
    const int count = m_workspace->operations()->countUnderWay();
    if (count == 0)
        return false;
    const bool canAutostart = m_workspace->profile().origin == Profile::Origin::Stored;
    auto *dialog = new WatchDialog(count, canAutostart, Autostart().isOn(), m_window);
    connect(dialog, &WatchDialog::keepChosen, this, &OperationCommands::backgroundRequested);
    connect(dialog, &WatchDialog::quitChosen, this, &OperationCommands::quitRequested);
    openDialog(dialog);
    return true;
}

void OperationCommands::copyForSupport()
{
    QStringList lines;
    if (const OperationRecord *record = m_workspace->operations()->find(m_targets->operation())) {
        lines += supportText(*record);
    } else if (m_messages->lastError()) {
        lines += m_messages->lastError()->forSupport();
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT done(tr("Copied."));
}

void OperationCommands::openLink(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb) {
        refuseLink(url.toString());
        return;
    }
    Questions::ask(
        m_window,
        {tr("Open link"), tr("Open this address in the browser?\n%1").arg(url.toString()), tr("Open"), tr("Cancel")},
        [this, url] {
            if (QDesktopServices::openUrl(url))
                return;
            m_messages->show(
                m_messages->currentKey(),
                {MessageBar::Level::Warning, tr("No browser could be started for %1").arg(url.toString()), {}, {}, {}});
        });
}

void OperationCommands::follow(const OfferLink &link)
{
    if (link.url.isEmpty())
        refuseLink(link.address);
    else
        openLink(link.url);
}

void OperationCommands::refuseLink(const QString &address)
{
    m_messages->show(m_messages->currentKey(),
                     {MessageBar::Level::Warning,
                      tr("This address is not opened, only http and https addresses are: %1").arg(address),
                      {},
                      {},
                      {}});
}

void OperationCommands::openPreviewLink()
{
    const auto id = m_targets->offer();
    const OperationReport *report = id ? m_workspace->offers()->report(*id) : nullptr;
    if (report && !report->previewLinks.isEmpty())
        follow(report->previewLinks.first());
}

void OperationCommands::openLiveLink()
{
    const auto id = m_targets->offer();
    const OperationReport *report = id ? m_workspace->offers()->report(*id) : nullptr;
    if (report && !report->liveLinks.isEmpty())
        follow(report->liveLinks.first());
}

void OperationCommands::openPartnerCenter()
{
    if (const OfferTab *tab = m_tabs->currentOffer())
        openLink(QUrl(tab->partnerCenterLink()));
}

} // namespace pubconsole
