// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pricecommands.h"

#include "offers/priceexportdialog.h"
#include "session/workspace.h"
#include "widgets/opendialog.h"
#include "widgets/savedialog.h"
#include "window/commands.h"
#include "window/messages.h"
#include "window/refusals.h"
#include "window/workspaceview.h"

#include <QFileDialog>

namespace pubconsole {

PriceCommands::PriceCommands(Commands *commands, Messages *messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{
    using Bar = Command::Bar;
    commands->add(
        {.text = tr("Export prices…"),
         .places = {{Bar::Offer, 55}, {Bar::OfferMenu, 46}},
         .needsProfile = true,
         .refusal = [](const Target &target) { return target.offers.isEmpty() ? Refusals::noOffer() : QString(); },
         .run = [this](const Target &target) { chooseExport(target); },
         .about = &Target::offersText});
}

void PriceCommands::chooseExport(const Target &target)
{
    QFileDialog *dialog = saveDialog(tr("Export prices of %1").arg(target.offersText()), QStringLiteral("prices.xlsx"),
                                     tr("Workbook (*.xlsx);;CSV (*.csv)"), target.view->dialogParent());
    connect(dialog, &QFileDialog::fileSelected, target.view,
            [this, target](const QString &path) { exportTo(path, target); });
    openDialog(dialog);
}

void PriceCommands::exportTo(const QString &path, const Target &target)
{
    const Workspace &workspace = target.view->workspace();
    auto *dialog = new PriceExportDialog(workspace.draftSurvey(), workspace.schemas(), target.offers, path,
                                         target.view->dialogParent());
    connect(dialog, &PriceExportDialog::said, this, [this](const QString &sentence, bool isWhole) {
        if (isWhole)
            Q_EMIT done(sentence);
        else
            m_messages->show(Messages::workspaceKey(), {MessageBar::Level::Warning, sentence, {}, {}, {}});
    });
    openDialog(dialog);
    dialog->begin();
}

} // namespace pubconsole
