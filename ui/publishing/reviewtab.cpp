// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/reviewtab.h"

#include "json/typedtext.h"
#include "models/operationtexts.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "operations/operationstore.h"
#include "publishing/changestable.h"
#include "publishing/preflight.h"
#include "publishing/reviewstate.h"
#include "widgets/foldedlines.h"
#include "widgets/linkline.h"
#include "widgets/scrollbody.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QLabel *addText(QVBoxLayout *layout, const QString &text, bool isHeading)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (isHeading) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    layout->addWidget(label);
    return label;
}

} // namespace

ReviewTab::ReviewTab(const PublishRun::Parts &parts, const QString &profile, const OfferId &offer, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_profile(profile)
    , m_offer(offer)
    , m_preflight(new Preflight(parts.offers, parts.reader, offer, Preflight::Kind::GoLive, {}, this))
    , m_links(new QVBoxLayout)
    , m_changes(new ChangesTable(parts.offers->schemas(), this))
    , m_checklist(new QWidget(this))
    , m_goLive(new QPushButton(tr("Go live…"), this))
    , m_cancel(new QPushButton(tr("Cancel operation…"), this))
{
    setWindowTitle(tr("Review %1").arg(visibleText(offer.offer)));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    outer->addWidget(new ScrollBody(content, this));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);

    QLabel *title = addText(layout, windowTitle(), true);
    QFont titleFont = title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.5);
    title->setFont(titleFont);
    m_status = addText(layout, {}, false);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_linksHeading = addText(layout, tr("Preview links"), true);
    layout->addLayout(m_links);
    m_changesHeading = addText(layout, {}, true);
    layout->addWidget(m_changes, 1);
    m_finalHeading = addText(layout, tr("Cannot be undone"), true);
    m_final = addText(layout, {}, false);
    m_finalPrices = new FoldedLines(this);
    layout->addWidget(m_finalPrices);
    addChecklist();
    layout->addWidget(m_checklist);

    addButtons(layout);
    layout->addStretch();

    connect(m_preflight, &Preflight::changed, this, &ReviewTab::showPreflight);
    follow();
    m_preflight->start();
    updateStatus();
}

void ReviewTab::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QHBoxLayout;
    auto *edit = new QPushButton(tr("Edit draft"), this);
    m_goLive->setObjectName(u"danger"_s);
    for (QPushButton *button : {m_goLive, edit, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_goLive, &QPushButton::clicked, this, &ReviewTab::goLiveRequested);
    connect(edit, &QPushButton::clicked, this, &ReviewTab::editRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ReviewTab::cancelRequested);
}

void ReviewTab::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateStatus();
}

void ReviewTab::retry()
{
    if (m_preflight->error())
        m_preflight->start();
}

// What it says of the offer is as new as what the program knows.
void ReviewTab::follow()
{
    const auto operationChanged = [this](OperationKey key) {
        if (m_parts.store->find(key)->offer == m_offer)
            updateStatus();
    };
    connect(m_parts.store, &OperationStore::operationAdded, this, operationChanged);
    connect(m_parts.store, &OperationStore::operationChanged, this, operationChanged);
    connect(m_parts.listed, &OfferStore::offerChanged, this, [this](const OfferId &id) {
        if (id == m_offer)
            updateStatus();
    });
    connect(m_parts.listed, &OfferStore::offersChanged, this, [this](const QString &publisher) {
        if (publisher == m_offer.publisher)
            updateStatus();
    });
}

// Ticks are for the person alone: nothing waits for them and nothing is sent.
void ReviewTab::addChecklist()
{
    auto *layout = new QVBoxLayout(m_checklist);
    layout->setContentsMargins(0, 0, 0, 0);
    addText(layout, tr("To look at before it is public"), true);
    addText(layout, tr("For you alone: Go live waits for none of these ticks."), false)
        ->setForegroundRole(QPalette::PlaceholderText);
    for (const QString &text :
         {tr("The preview opens, and a customer of the preview audience can order it"),
          tr("Titles, texts, logos and links are right"), tr("Prices and regions are right in every plan"),
          tr("The new image versions start, and the old ones still do"),
          tr("Plans that should be hidden or private are")}) {
        auto *box = new QCheckBox(text, m_checklist);
        box->setAccessibleName(text);
        layout->addWidget(box);
    }
}

void ReviewTab::updateStatus()
{
    const OperationRecord *newest = m_parts.store->newest(m_offer);
    const bool isLive =
        newest && newest->kind == OperationRecord::Kind::GoLive && newest->phase == OperationRecord::Phase::Succeeded;
    const bool isWaiting = isWaitingForReview(*m_parts.listed, *m_parts.store, m_offer);
    m_status->setText(statusText(isLive, isWaiting));
    updateButtons(isWaiting);
    updateLinks(isLive);

    // What is compared is what waits now; once it is live there is nothing left to compare.
    if (!std::exchange(m_wasWaiting, isWaiting) && isWaiting)
        m_preflight->start();
    if (isLive == m_isLive)
        return;
    m_isLive = isLive;
    m_isCompared = isLive && m_preflight->isReady();
    for (QWidget *part : std::initializer_list<QWidget *>{m_checklist, m_goLive, m_cancel})
        part->setVisible(!isLive);
    if (isLive)
        showPreflight();
    else
        m_preflight->start();
}

QString ReviewTab::statusText(bool isLive, bool isWaiting) const
{
    const OperationRecord *active = m_parts.store->active(m_offer);
    QStringList parts{visibleText(m_offer.publisher + u'/' + m_offer.offer)};
    if (active)
        parts += tr("%1: %2").arg(active->kindText(), active->statusText());
    else if (isLive)
        parts += tr("Live"); // whatever the list said before
    else if (const OfferSummary *summary = m_parts.listed->summary(m_offer))
        parts += m_parts.listed->statusText(*summary);
    if (active && isWaiting && !active->times.isEmpty()) {
        const QDateTime since = active->times.value(active->report.currentStep()).started;
        if (since.isValid())
            parts += tr("waiting since %1").arg(QLocale().toString(since, QLocale::ShortFormat));
    }
    parts += m_profile;
    return parts.join(u"  ·  "_s);
}

void ReviewTab::updateButtons(bool isWaiting)
{
    const OperationRecord *active = m_parts.store->active(m_offer);
    const auto enable = [](QPushButton *button, const QString &refusal) {
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal);
        button->setAccessibleDescription(refusal);
    };
    enable(m_goLive, m_isReadOnly ? tr("This profile is read-only.")
                     : !isWaiting ? tr("The offer is not waiting for your review.")
                                  : QString());
    enable(m_cancel, m_isReadOnly ? tr("This profile is read-only.")
                     : active     ? active->cancelRefusal()
                                  : tr("No operation is under way for this offer."));
}

// Of what can be looked at now: the preview, and once it has gone live that.
void ReviewTab::updateLinks(bool isLive)
{
    const auto linksOf = [isLive](const OperationReport &report) {
        return isLive ? report.liveLinks : report.previewLinks;
    };
    const OperationRecord *newest = m_parts.store->newest(m_offer);
    const OperationReport *read = m_parts.listed->report(m_offer);
    QList<OfferLink> links = newest && (isLive || !newest->isOver()) ? linksOf(newest->report) : QList<OfferLink>();
    if (links.isEmpty() && read)
        links = linksOf(*read);
    m_linksHeading->setText(isLive ? tr("Live links") : tr("Preview links"));
    const bool isSame = isLive == m_isLive && links == m_shownLinks;
    if (isSame && m_links->count() > 0)
        return;
    m_shownLinks = links;
    while (QLayoutItem *item = m_links->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (links.isEmpty()) {
        addText(m_links,
                isLive ? tr("The service gave no live links. Open the offer in Partner Center to see where it is.")
                       : tr("The service gave no preview links. Open the offer in Partner Center to see its preview."),
                false);
        return;
    }
    for (const OfferLink &link : links) {
        if (link.url.isEmpty()) {
            addText(m_links, linkText(link), false);
            continue;
        }
        auto *label = new LinkLine(link.title, link.url, this);
        m_links->addWidget(label);
        connect(label, &LinkLine::activated, this, &ReviewTab::linkActivated);
    }
}

QString ReviewTab::liveText() const
{
    if (!m_isCompared)
        return tr("This offer is live now. What went live was not compared here.");
    if (m_preflight->result().isFirst())
        return tr("This offer is live now. It was not public before: everything was new.");
    if (m_preflight->result().differsFromProduction == 0)
        return tr("This offer is live now. Before it went live nothing differed from production.");
    return tr("This offer is live now. What differed from production before: %n field(s)", nullptr,
              m_preflight->result().differsFromProduction);
}

void ReviewTab::showPreflight()
{
    const bool isReady = m_preflight->isReady() && (!m_isLive || m_isCompared);
    m_changes->setVisible(isReady && !m_preflight->result().isFirst() &&
                          m_preflight->result().differsFromProduction > 0);
    if (m_isLive)
        m_changesHeading->setText(liveText());
    else if (m_preflight->error())
        m_changesHeading->setText(
            tr("What differs could not be read. %1").arg(visibleText(m_preflight->error()->text())));
    else if (!isReady)
        m_changesHeading->setText(tr("Comparing preview and production…"));
    else if (m_preflight->result().isFirst())
        m_changesHeading->setText(tr("This offer is not public yet: everything is new."));
    else if (m_preflight->result().differsFromProduction == 0)
        m_changesHeading->setText(tr("Nothing differs from production."));
    else
        m_changesHeading->setText(
            tr("What differs from production: %n field(s)", nullptr, m_preflight->result().differsFromProduction));
    if (isReady && !m_preflight->result().isFirst())
        m_changes->setStates(
            {{tr("Preview"), m_preflight->result().source},
             {m_isLive ? tr("Production before") : tr("Production"), m_preflight->result().production}},
            m_preflight->result().changes);
    const QStringList consequences = isReady && !m_isLive ? m_preflight->result().consequences : QStringList();
    for (QLabel *label : {m_finalHeading, m_final})
        label->setVisible(!consequences.isEmpty());
    m_final->setText(consequences.join(u'\n'));
    const QStringList prices = consequences.isEmpty() ? QStringList() : m_preflight->result().finalPrices;
    m_finalPrices->setLines(tr("All %n price(s) that change", nullptr, int(prices.size())), prices);
}

} // namespace pubconsole
