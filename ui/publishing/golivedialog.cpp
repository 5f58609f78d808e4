// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/golivedialog.h"

#include "models/operationtexts.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/preflight.h"
#include "operations/operationservice.h"
#include "operations/operationstore.h"
#include "publishing/changestable.h"
#include "rules/changelines.h"
#include "rules/schemacatalog.h"
#include "widgets/linkline.h"
#include "workspace/historyrecorder.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

GoLiveDialog::GoLiveDialog(Workspace *workspace, const OfferId &offer, QWidget *parent)
    : OperationDialog({workspace->profile().color, workspace->profile().label()}, tr("Go live %1").arg(offer.offer),
                      tr("preview → production"), parent)
    , m_workspace(workspace)
    , m_offer(offer)
{
    setMinimumWidth(860);
    addScrollArea();
    addText(tr(
        "What is in the preview becomes public. Going live takes up to days; plan ids and public plans are then final, and "
        "prices can go down but not up."));
    addLinks();
    addPreflight();
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
    connect(this, &ConfirmDialog::confirmed, this, [this] {
        const OperationKey key = m_workspace->operationService()->goLive(m_offer);
        m_workspace->historyRecorder()->setChanges(key, m_changes);
        follow(m_workspace->operations(), key);
    });
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
        if (link.url.isEmpty()) {
            addText(linkText(link))->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            continue;
        }
        auto *label = new LinkLine(link.title, link.url, this);
        body()->addWidget(label);
        connect(label, &LinkLine::activated, this, &GoLiveDialog::linkActivated);
    }
}

// What becomes public is told as soon as it is read; going live does not wait for it.
void GoLiveDialog::addPreflight()
{
    auto *preflight = new Preflight(m_workspace->openOffers(), m_workspace->offerReader(), m_offer,
                                    Preflight::Purpose::GoLive, {}, this);
    QLabel *heading = addHeading(tr("Comparing preview and production…"));
    auto *changes = new ChangesTable(m_workspace->schemas(), this);
    changes->setMinimumHeight(170);
    changes->hide();
    body()->addWidget(changes, 1);
    QLabel *finalHeading = addHeading(tr("Cannot be undone"));
    QLabel *final = addText({});
    finalHeading->hide();
    final->hide();
    connect(preflight, &Preflight::changed, this, [=, this] {
        if (preflight->error()) {
            heading->setText(tr("What differs could not be read. %1").arg(preflight->error()->text()));
            return;
        }
        if (!preflight->isReady())
            return;
        m_changes =
            changeLines(preflight->production(), preflight->source(), *m_workspace->schemas()->of(preflight->source()));
        const int count = preflight->differsFromProduction();
        heading->setText(preflight->isFirst() ? tr("This offer is not public yet: everything is new.")
                         : count == 0         ? tr("Nothing differs from production.")
                                              : tr("What differs from production: %n field(s)", nullptr, count));
        changes->setVisible(!preflight->isFirst() && count > 0);
        if (!preflight->isFirst())
            changes->setStates({{tr("Preview"), preflight->source()}, {tr("Production"), preflight->production()}},
                               preflight->changes());
        final->setText(preflight->consequences().join(u'\n'));
        final->setVisible(!preflight->consequences().isEmpty());
        finalHeading->setVisible(!preflight->consequences().isEmpty());
    });
    preflight->start();
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
