// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewpage.h"

#include "json/typedtext.h"
#include "models/historymodel.h"
#include "models/planglancemodel.h"
#include "net/background.h"
#include "offer/offerdocument.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offer/problemlist.h"
#include "offer/publishedreader.h"
#include "operations/operationstore.h"
#include "overview/endingpanel.h"
#include "overview/lastoperationpanel.h"
#include "overview/nextsteppanel.h"
#include "overview/slotspanel.h"
#include "publishing/reviewstate.h"
#include "rules/editedfields.h"
#include "rules/offerschema.h"
#include "widgets/fittedcolumns.h"
#include "widgets/linkbutton.h"
#include "widgets/linkline.h"
#include "widgets/readtable.h"
#include "widgets/statusdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QTableView>
#include <QTimeZone>
#include <QVBoxLayout>

#include <functional>

namespace pubconsole {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int leastForTwo = 860; // pixels of width
constexpr int mostPlans = 12;    // rows in sight; the others are scrolled to
constexpr int mostDone = 5;

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString versionText(const OfferBody &body)
{
    return body.version() > 0 ? OverviewPage::tr("version %1").arg(body.version()) : QString();
}

// As high as its rows, up to `most` of them: the page scrolls, and not a table in it.
void fitHeight(QTableView *table, int most)
{
    const int rows = std::min(table->model()->rowCount(), most);
    const int row = table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * row + 2 * table->frameWidth());
}

} // namespace

OverviewPage::OverviewPage(const Parts &parts, OfferDocument *document, QWidget *parent)
    : Panel(tr("Overview"), parent)
    , m_(parts)
    , m_document(document)
    , m_next(new NextStepPanel(this))
    , m_slots(new SlotsPanel(this))
    , m_operation(new LastOperationPanel(parts.operations, parts.repository, this))
    , m_plans(new GlancePanel(tr("Plans"), this))
    , m_planModel(new PlanGlanceModel(this))
    , m_planTable(new QTableView(this))
    , m_links(new GlancePanel(tr("Links"), this))
    , m_ending(new EndingPanel(this))
    , m_history(new GlancePanel(tr("History"), this))
    , m_historyModel(new HistoryModel(this))
    , m_historyTable(new QTableView(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(16);
    layout->addWidget(m_next);
    layout->addWidget(m_slots);
    layout->addWidget(m_operation);
    layout->addLayout(m_columns);
    layout->addStretch();
    auto *wide = new QVBoxLayout;
    auto *narrow = new QVBoxLayout;
    for (QVBoxLayout *column : {wide, narrow})
        column->setSpacing(16);
    m_columns->setSpacing(24);
    m_columns->addLayout(wide, 5);
    m_columns->addLayout(narrow, 3);
    addPlans(wide);
    addHistory(wide);
    wide->addStretch();
    narrow->addWidget(m_links);
    narrow->addWidget(m_ending);
    narrow->addStretch();
    m_lookLater.setSingleShot(true);
    m_lookLater.setInterval(200ms); // of typing
    connect(&m_lookLater, &QTimer::timeout, this, &OverviewPage::look);
    m_updateLater.setSingleShot(true);
    m_updateLater.setInterval(0);
    connect(&m_updateLater, &QTimer::timeout, this, &OverviewPage::update);
    connectPanels();
    connectStores();
    look();
    update();
}

void OverviewPage::addPlans(QVBoxLayout *column)
{
    m_planTable->setAccessibleName(tr("Plans"));
    setUpReadTable(m_planTable);
    m_planTable->setModel(m_planModel);
    m_planTable->setItemDelegate(new StatusDelegate(m_planTable));
    m_planTable->setFrameShape(QFrame::NoFrame);
    FittedColumns::fit(m_planTable->horizontalHeader(),
                       {{170, 70}, {170, 60, false, 1}, {120, 70}, {170, 90}, {90, 70, true}, {120, 90}});
    m_plans->body()->addWidget(m_planTable);
    m_addPlan = m_plans->addLink(tr("Add plan…"));
    column->addWidget(m_plans);
}

void OverviewPage::addHistory(QVBoxLayout *column)
{
    m_historyModel->setFilter(
        {.publisher = m_document->id().publisher, .offer = m_document->id().offer, .most = mostDone});
    m_historyModel->setHistory(m_.history);
    m_historyTable->setAccessibleName(tr("History"));
    setUpReadTable(m_historyTable);
    m_historyTable->setModel(m_historyModel);
    m_historyTable->setFrameShape(QFrame::NoFrame);
    for (const auto hidden : {HistoryModel::Offer, HistoryModel::Duration, HistoryModel::CorrelationId})
        m_historyTable->hideColumn(hidden);
    m_historyTable->horizontalHeader()->hide();
    FittedColumns::fit(m_historyTable->horizontalHeader(),
                       {{130, 90, true}, {0, 0}, {110, 60}, {340, 100}, {120, 60, false, 1}});
    m_history->body()->addWidget(m_historyTable);
    connect(m_history->addLink(tr("Show all")), &LinkButton::clicked, this, &OverviewPage::historyRequested);
    column->addWidget(m_history);
}

void OverviewPage::connectPanels()
{
    connect(m_next, &NextStepPanel::requested, this, [this](NextStep::Action action) {
        if (action == NextStep::Action::ShowSteps && newest())
            Q_EMIT stepsRequested(newest()->key);
        else if (const OfferImage *ending = firstEnding(); action == NextStep::Action::RenewAddresses && ending)
            Q_EMIT renewalRequested(ending->place);
        else
            Q_EMIT actionRequested(action);
    });
    connect(m_slots, &SlotsPanel::comparisonRequested, this, &OverviewPage::comparisonRequested);
    connect(m_slots, &SlotsPanel::retryRequested, this, [this] { m_.published->read(m_document); });
    connect(m_operation, &LastOperationPanel::stepsRequested, this, &OverviewPage::stepsRequested);
    connect(m_addPlan, &LinkButton::clicked, this, &OverviewPage::planWanted);
    connect(m_planTable, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT placeActivated(m_planModel->row(index.row()).place); });
    connect(m_ending, &EndingPanel::renewalRequested, this, &OverviewPage::renewalRequested);
    const auto fit = [this] {
        fitHeight(m_planTable, mostPlans);
        fitHeight(m_historyTable, mostDone);
        const bool isEmpty = m_historyModel->rowCount() == 0;
        m_historyTable->setVisible(!isEmpty);
        m_history->setNote(isEmpty ? tr("nothing yet") : tr("what was done and seen last"));
    };
    connect(m_planModel, &QAbstractItemModel::modelReset, this, fit);
    connect(m_historyModel, &QAbstractItemModel::modelReset, this, fit);
    fit();
}

void OverviewPage::connectStores()
{
    const auto later = [this] { m_updateLater.start(); };
    const auto ofOffer = [this](const OfferId &id) {
        if (id == m_document->id())
            m_updateLater.start();
    };
    connect(m_.listed, &OfferStore::offerChanged, this, ofOffer);
    connect(m_.listed, &OfferStore::reportChanged, this, ofOffer);
    connect(m_.listed, &OfferStore::offersChanged, this, [this](const QString &publisher) {
        if (publisher == m_document->id().publisher)
            m_updateLater.start();
    });
    const auto ofOperation = [this, ofOffer](OperationKey key) {
        if (const OperationRecord *record = m_.operations->find(key))
            ofOffer(record->offer);
    };
    connect(m_.operations, &OperationStore::operationAdded, this, ofOperation);
    connect(m_.operations, &OperationStore::operationChanged, this, ofOperation);
    connect(m_.published, &PublishedReader::changed, this, ofOffer);
    connect(m_document, &OfferDocument::rivalChanged, this, later);
    connect(m_document, &OfferDocument::modifiedChanged, this, later);
    const auto lookLater = [this] {
        m_updateLater.start();
        m_lookLater.start();
    };
    connect(m_document, &OfferDocument::changed, this, lookLater);
    connect(m_document, &OfferDocument::stateChanged, this, lookLater);
    connect(m_document->problems(), &ProblemList::changed, this, lookLater);
}

void OverviewPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_addPlan->setEnabled(!isReadOnly);
    m_updateLater.start();
}

void OverviewPage::setOffline(bool isOffline)
{
    m_isOffline = isOffline;
    m_updateLater.start();
}

// What is public is asked for by who looks, and shown when it comes.
void OverviewPage::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    m_.published->read(m_document);
    look();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_columns->setDirection(event->size().width() < leastForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// One after the other: of a large offer a look takes longer than a pause in typing.
void OverviewPage::look()
{
    if (m_document->current().isUndefined())
        return;
    if (m_isLooking) {
        m_isStale = true;
        return;
    }
    m_isLooking = true;
    const ProblemList *problems = m_document->problems();
    const ImageSlots bodies{m_document->current(), problems->preview(), problems->production()};
    inBackground(
        this,
        [bodies, schema = m_document->schema(), base = m_document->base(), days = problems->sasDays()] {
            OfferGlance glance = OfferGlance::of(bodies, *schema, QDateTime::currentDateTimeUtc(), days);
            if (!base.isUndefined())
                glance.edits = int(editedFields(base, bodies.draft, *schema).size());
            return glance;
        },
        [this](const OfferGlance &glance) {
            m_isLooking = false;
            take(glance);
            if (std::exchange(m_isStale, false))
                look();
        });
}

void OverviewPage::take(const OfferGlance &glance)
{
    const bool isFilledOtherwise = m_glance.sections != glance.sections;
    m_glance = glance;
    if (isFilledOtherwise)
        Q_EMIT completenessChanged(glance.sections);
    m_planModel->setPlans(glance.plans);
    m_ending->setImages(glance.ending);
    const QList<OfferSection> &sections = m_document->schema()->planSections();
    m_ending->setVisible(!glance.ending.isEmpty() ||
                         std::any_of(sections.cbegin(), sections.cend(), OfferSchema::hasImages));
    update();
}

const OperationRecord *OverviewPage::newest() const
{
    return m_.operations->newest(m_document->id());
}

// Of those for which there is something to do; null where there is none.
const OfferImage *OverviewPage::firstEnding() const
{
    const auto found =
        std::find_if(m_glance.ending.cbegin(), m_glance.ending.cend(), std::mem_fn(&OfferImage::needsYou));
    return found == m_glance.ending.cend() ? nullptr : &*found;
}

OfferState OverviewPage::state() const
{
    const OfferId &id = m_document->id();
    const OfferSummary *summary = m_.listed->summary(id);
    OfferState state;
    state.isLocal = m_document->isNew();
    state.hasConflict = m_.offers->isConflict(id);
    state.edits = m_document->hasEdits() ? std::max(1, m_glance.edits) : 0;
    for (const Problem &problem : m_document->problems()->problems())
        state.errors += problem.severity == Problem::Severity::Error;
    state.status = m_.listed->statusClass(id);
    state.version = summary ? summary->version : 0;
    state.newest = newest();
    if (state.newest && state.newest->isFollowed())
        state.forecast = Forecast::of(*state.newest, Forecast::usualOf(m_.repository, state.newest->kind),
                                      QDateTime::currentDateTime());
    state.isWaitingForReview = isWaitingForReview(*m_.listed, *m_.operations, id);
    state.isPublic = m_.listed->isLive(id) || !m_document->problems()->production().isUndefined();
    const auto &ahead = state.isWaitingForReview ? m_glance.previewFromProduction : m_glance.draftFromProduction;
    if (ahead)
        state.aheadOfProduction = int(ahead->size());
    state.ending =
        int(std::count_if(m_glance.ending.cbegin(), m_glance.ending.cend(), std::mem_fn(&OfferImage::needsYou)));
    if (const OfferImage *ending = firstEnding())
        state.firstEnding = ending->plan + u" › "_s + QString::fromUtf8(ending->version);
    return state;
}

QString OverviewPage::refusal(NextStep::Action action) const
{
    const bool isSent = action == NextStep::Action::Publish || action == NextStep::Action::GoLive;
    if (isSent && m_isOffline)
        return tr("The service cannot be reached.");
    const bool isRead = action == NextStep::Action::ShowSteps || action == NextStep::Action::ShowProblems;
    return m_isReadOnly && !isRead ? tr("This profile is read-only.") : QString();
}

void OverviewPage::update()
{
    const NextStep step = NextStep::of(state());
    m_next->setStep(step, refusal(step.action));
    m_operation->setOperation(newest());
    m_plans->setNote(QString::number(m_planModel->rowCount()));
    updateSlots();
    updateLinks();
}

void OverviewPage::updateSlots()
{
    const OfferId &id = m_document->id();
    const ProblemList *problems = m_document->problems();
    const OfferSchema &schema = *m_document->schema();
    std::array<SlotsPanel::Slot, 3> said;
    const OfferSummary *summary = m_.listed->summary(id);
    const OfferBody draft = m_document->body();
    said[0].heading = versionText(draft);
    if (m_document->isNew())
        said[0].lines += tr("on this computer alone");
    else if (m_document->savedAt().isValid())
        said[0].lines += tr("saved %1").arg(timeText(m_document->savedAt()));
    else if (summary && summary->changedTime.isValid())
        said[0].lines += tr("changed %1").arg(timeText(summary->changedTime));
    if (m_document->hasEdits())
        said[0].lines += tr("%n unsaved change(s) here", nullptr, std::max(1, m_glance.edits));
    const auto add = [&](SlotsPanel::Slot *slot, const JsonValue &body, bool isExpected, const QString &status) {
        const auto error = m_.published->error(id);
        if (!body.isUndefined()) {
            slot->heading = versionText(schema.body(body));
            if (const QDateTime changed = schema.body(body).changedAt(); changed.isValid())
                slot->lines += tr("of %1").arg(timeText(changed));
            slot->lines += status;
        } else if (isExpected && error) {
            slot->lines += tr("could not be read: %1").arg(error->message);
            slot->canRetry = true;
        } else {
            slot->lines += isExpected && !m_.published->isRead(id) ? tr("not read yet") : tr("nothing yet");
        }
    };
    const bool wasPublished = summary && summary->status.kind() != StatusWord::Class::NeverPublished;
    const bool isWaiting = isWaitingForReview(*m_.listed, *m_.operations, id);
    add(&said[1], problems->preview(), wasPublished, isWaiting ? tr("Waiting for your review") : QString());
    add(&said[2], problems->production(), wasPublished, m_.listed->isLive(id) ? tr("Live") : QString());
    m_slots->setSlots(said, m_glance.draftFromPreview, m_glance.previewFromProduction);
}

void OverviewPage::updateLinks()
{
    const OperationReport *report = m_.listed->report(m_document->id());
    if (!report && newest())
        report = &newest()->report;
    const QString partnerCenter = m_document->body().head(OfferHead::PartnerCenter).toString();
    const QList<QUrl> shown{report && !report->previewLinks.isEmpty() ? report->previewLinks.first().url : QUrl(),
                            report && !report->liveLinks.isEmpty() ? report->liveLinks.first().url : QUrl(),
                            QUrl(partnerCenter, QUrl::StrictMode)};
    if (m_linkLines && m_shownLinks == shown)
        return;
    m_shownLinks = shown;
    delete m_linkLines;
    m_linkLines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_linkLines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    const auto add = [this, lines](const QString &title, const QUrl &url) {
        if (url.isEmpty())
            return;
        auto *link = new LinkButton(title, m_linkLines);
        link->setToolTip(url.toString());
        link->setAccessibleDescription(url.toString());
        connect(link, &LinkButton::clicked, this, [this, url] { Q_EMIT linkActivated(url); });
        lines->addWidget(link, 0, Qt::AlignLeft);
    };
    add(tr("Open preview link"), shown[0]);
    add(tr("Open live link"), shown[1]);
    add(tr("Open in Partner Center"), shown[2]);
    if (lines->isEmpty()) {
        auto *none = new QLabel(tr("No link is known for this offer yet."), m_linkLines);
        none->setForegroundRole(QPalette::PlaceholderText);
        lines->addWidget(none);
    }
    m_links->body()->addWidget(m_linkLines);
}

} // namespace pubconsole
