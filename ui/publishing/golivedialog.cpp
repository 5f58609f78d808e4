// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/golivedialog.h"

#include "json/typedtext.h"
#include "models/operationtexts.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationstore.h"
#include "publishing/changestable.h"
#include "publishing/preflight.h"
#include "rules/schemacatalog.h"
#include "widgets/foldedlines.h"
#include "widgets/linkline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pubconsole {

GoLiveDialog::GoLiveDialog(const ProfileMark &profile, PublishRun *run, const OfferId &offer, QWidget *parent)
    : OperationDialog(profile, tr("Go live %1").arg(offer.offer), tr("preview → production"), parent)
    , m_run(run)
    , m_offer(offer)
    , m_preflight(new Preflight(run->parts().offers, run->parts().reader, offer, Preflight::Kind::GoLive, {}, this))
{
    setMinimumWidth(860);
    addScrollArea();
    addText(tr(
        "What is in the preview becomes public. Going live takes up to days; plan ids and public plans are then final, and "
        "prices can go down but not up."));
    addLinks();
    addPreflight();
    body()->addStretch();
    endScrollArea(); // what is to be typed never leaves the sight
    if (profile.isProduction) {
        addHeading(tr("Offer id"));
        addText(tr("Type %1 to go on.").arg(offer.offer))->setForegroundRole(QPalette::PlaceholderText);
        m_typedId = new QLineEdit(this);
        m_typedId->setAccessibleName(tr("Offer id"));
        body()->addWidget(m_typedId);
        connect(m_typedId, &QLineEdit::textChanged, this, &GoLiveDialog::update);
    }
    setButtons(tr("Go live"), tr("Cancel"), true);
    connect(this, &ConfirmDialog::confirmed, this, [this] {
        start(m_run, {m_offer, OperationRecord::Kind::GoLive, {}, m_preflight->result().changeLines});
    });
    connect(run->parts().store, &OperationStore::operationChanged, this, &GoLiveDialog::update);
    if (m_typedId)
        m_typedId->setFocus();
    update();
}

void GoLiveDialog::addLinks()
{
    const OperationRecord *record = m_run->parts().store->active(m_offer);
    const OperationReport *report = record ? &record->report : m_run->parts().listed->report(m_offer);
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
    QLabel *heading = addHeading(tr("Comparing preview and production…"));
    auto *changes = new ChangesTable(m_run->parts().offers->schemas(), this);
    changes->hide();
    body()->addWidget(changes);
    QLabel *finalHeading = addHeading(tr("Cannot be undone"));
    QLabel *final = addText({});
    auto *prices = new FoldedLines(this);
    body()->addWidget(prices);
    finalHeading->hide();
    final->hide();
    connect(m_preflight, &Preflight::changed, this, [=, this] {
        if (m_preflight->error()) {
            heading->setText(tr("What differs could not be read. %1").arg(visibleText(m_preflight->error()->text())));
            return;
        }
        if (!m_preflight->isReady())
            return;
        const PreflightResult &result = m_preflight->result();
        const int count = result.differsFromProduction;
        heading->setText(result.isFirst() ? tr("This offer is not public yet: everything is new.")
                         : count == 0     ? tr("Nothing differs from production.")
                                          : tr("What differs from production: %n field(s)", nullptr, count));
        changes->setVisible(!result.isFirst() && count > 0);
        if (!result.isFirst())
            changes->setStates({{tr("Preview"), result.source}, {tr("Production"), result.production}}, result.changes);
        final->setText(result.consequences.join(u'\n'));
        final->setVisible(!result.consequences.isEmpty());
        finalHeading->setVisible(!result.consequences.isEmpty());
        prices->setLines(tr("All %n price(s) that change", nullptr, int(result.finalPrices.size())),
                         result.finalPrices);
        fitContent();
    });
    m_preflight->start();
}

void GoLiveDialog::update()
{
    if (isStarting())
        return;
    const QString hint = missing();
    confirmButton()->setEnabled(hint.isEmpty());
    setHint(hint.isEmpty() ? reason() : hint);
}

QString GoLiveDialog::missing() const
{
    if (const auto way = PublishGate::inTheWay(m_run->facts(m_offer, OperationRecord::Kind::GoLive)))
        return way->text;
    const bool isTyped = !m_typedId || m_typedId->text().trimmed() == m_offer.offer;
    return isTyped ? QString() : tr("Type the offer id to go on.");
}

} // namespace pubconsole
