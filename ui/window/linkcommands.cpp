// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/linkcommands.h"

#include "backend/operation.h"
#include "editor/offertab.h"
#include "editor/shownoffer.h"
#include "models/operationtexts.h"
#include "offer/offerstore.h"
#include "operations/operationstore.h"
#include "session/workspace.h"
#include "widgets/questions.h"
#include "window/commands.h"
#include "window/messages.h"
#include "window/workspaceview.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QUrl>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

const OperationReport *report(const Target &target)
{
    const auto id = target.offer();
    return id ? target.view->workspace().offers()->report(*id) : nullptr;
}

} // namespace

LinkCommands::LinkCommands(Commands *commands, Messages *messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{
    addSupport(commands);
    addLinks(commands);
}

void LinkCommands::addSupport(Commands *commands)
{
    commands->add({.text = tr("Copy for support"),
                   .places = {{Command::Bar::Operation, 22}},
                   .needsProfile = true,
                   .refusal =
                       [this](const Target &target) {
                           return target.record() || m_messages->lastError()
                                      ? QString()
                                      : tr("No operation is selected, and no error was shown.");
                       },
                   .run = [this](const Target &target) { copyForSupport(target); }});
}

void LinkCommands::addLinks(Commands *commands)
{
    using Bar = Command::Bar;
    const auto add = [this, commands](const QString &text, int position, int inMenu,
                                      QList<OfferLink> OperationReport::*links, const QString &none) {
        commands->add({.text = text,
                       .places = {{Bar::Offer, position}, {Bar::OfferMenu, inMenu}},
                       .needsProfile = true,
                       .refusal =
                           [links, none](const Target &target) {
                               const OperationReport *known = report(target);
                               return known && !(known->*links).isEmpty() ? QString() : none;
                           },
                       .run =
                           [this, links](const Target &target) {
                               follow((report(target)->*links).first(), target.view->dialogParent());
                           },
                       .about = &Target::offersText});
    };
    add(tr("Open preview link"), 51, 41, &OperationReport::previewLinks,
        tr("No preview link is known for this offer."));
    add(tr("Open live link"), 52, 42, &OperationReport::liveLinks, tr("No live link is known for this offer."));
    commands->add({.text = tr("Open in Partner Center"),
                   .places = {{Bar::Offer, 53}},
                   .needsProfile = true,
                   .refusal =
                       [](const Target &target) {
                           return target.tab && !target.tab->shown()->partnerCenterLink().isEmpty()
                                      ? QString()
                                      : tr("No page in Partner Center is known of what is shown.");
                       },
                   .run =
                       [this](const Target &target) {
                           open(QUrl(target.tab->shown()->partnerCenterLink()), target.view->dialogParent());
                       }});
}

void LinkCommands::copyForSupport(const Target &target)
{
    const OperationRecord *record = target.record();
    QApplication::clipboard()->setText(record ? supportText(*record) : m_messages->lastError()->forSupport());
    Q_EMIT done(tr("Copied."));
}

void LinkCommands::open(const QUrl &url, QWidget *window)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb) {
        refuse(url.toString());
        return;
    }
    Questions::ask(
        window,
        {tr("Open link"), tr("Open this address in the browser?\n%1").arg(url.toString()), tr("Open"), tr("Cancel")},
        [this, url] {
            if (QDesktopServices::openUrl(url))
                return;
            m_messages->show(
                m_messages->currentKey(),
                {MessageBar::Level::Warning, tr("No browser could be started for %1").arg(url.toString()), {}, {}, {}});
        });
}

void LinkCommands::follow(const OfferLink &link, QWidget *window)
{
    if (link.url.isEmpty())
        refuse(link.address);
    else
        open(link.url, window);
}

void LinkCommands::refuse(const QString &address)
{
    m_messages->show(m_messages->currentKey(),
                     {MessageBar::Level::Warning,
                      tr("This address is not opened, only http and https addresses are: %1").arg(address),
                      {},
                      {},
                      {}});
}

} // namespace pubconsole
