// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/golivedialog.h"

#include "offer/offerstore.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

GoLiveDialog::GoLiveDialog(Workspace *workspace, const OfferId &offer, QWidget *parent)
    : ConfirmDialog(workspace->profile(), tr("Go live %1").arg(offer.offer), tr("preview → production"), parent)
    , m_workspace(workspace)
    , m_offer(offer)
{
    addText(tr(
        "What is in the preview becomes public. Going live takes up to days; plan ids and public plans are then final, and "
        "prices can go down but not up."));
    addLinks();
    if (workspace->profile().isProduction()) {
        addHeading(tr("Offer id"));
        addText(tr("Type %1 to go on.").arg(offer.offer))->setForegroundRole(QPalette::PlaceholderText);
        m_typedId = new QLineEdit(this);
        m_typedId->setAccessibleName(tr("Offer id"));
        body()->addWidget(m_typedId);
        connect(m_typedId, &QLineEdit::textChanged, this, &GoLiveDialog::update);
    }
    body()->addStretch();
    setButtons(tr("Go live"), tr("Cancel"), true);
    connect(this, &ConfirmDialog::confirmed, this,
            [this] { follow(m_workspace->operations(), m_workspace->operationService()->goLive(m_offer)); });
    if (m_typedId)
        m_typedId->setFocus();
    update();
}

void GoLiveDialog::addLinks()
{
    const OperationRecord *record = m_workspace->operations()->active(m_offer);
    const OperationReport *report = record ? &record->report : m_workspace->offers()->report(m_offer);
    if (!report || report->previewLinks.isEmpty())
        return;
    addHeading(tr("Preview links"));
    for (const OfferLink &link : report->previewLinks) {
        QLabel *label = addText(tr("%1: %2").arg(link.title, link.url.toString()));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
}

void GoLiveDialog::update()
{
    const bool isTyped = !m_typedId || m_typedId->text().trimmed() == m_offer.offer;
    confirmButton()->setEnabled(isTyped && !isFollowing());
    setHint(isTyped ? QString() : tr("Type the offer id to go on."));
}

void GoLiveDialog::refused(const QString &reason)
{
    update();
    setHint(reason);
}

} // namespace pubconsole
