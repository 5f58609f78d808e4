// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/operationsview.h"

#include "publishing/operationpanel.h"

#include "models/operationmodel.h"
#include "models/operationtexts.h"
#include "offer/needsyou.h"
#include "offer/offerstore.h"
#include "operations/operationstore.h"
#include "widgets/emptystate.h"
#include "widgets/fittedcolumns.h"
#include "widgets/plaintext.h"
#include "widgets/statusdelegate.h"
#include "widgets/steadytree.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 1500; // pixels of width that both need beside each other
constexpr int newsFrom = 760;    // and that the tree needs to say something in each of its columns
constexpr int leastRows = 3;     // of the tree, whatever the panel has to say

} // namespace

OperationsView::OperationsView(const Parts &parts, QWidget *parent)
    : QStackedWidget(parent)
    , m_(parts)
    , m_tree(new SteadyTree(this))
    , m_panel(new OperationPanel(parts.operations, parts.ended, this))
    , m_split(new QSplitter(this))
    , m_empty(new EmptyState(this))
    , m_model(new OperationModel(parts.operations, parts.ended, this))
{
    m_tree->setObjectName(QStringLiteral("operationsTree"));
    m_tree->setAccessibleName(tr("Operations"));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setItemDelegate(new StatusDelegate(m_tree));
    m_tree->setExpandsOnDoubleClick(false);
    addWidget(m_empty);
    m_split->addWidget(m_tree);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    m_split->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    addWidget(m_split);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &OperationsView::openMenu);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const OperationRecord *record = m_.operations->find(index.siblingAtColumn(0).data(OperationKeyRole).toInt());
        if (record && record->phase == OperationRecord::Phase::NeedsReview)
            Q_EMIT reviewRequested(record->offer);
        else if (record)
            Q_EMIT offerActivated(record->offer);
        else
            m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
    });
    m_tree->setExpandsOnDoubleClick(false); // it opens the offer
    followModel();
    connect(parts.offers, &OfferStore::publishersChanged, this, &OperationsView::updateEmpty);
    connect(parts.offers, &OfferStore::publisherChanged, this, &OperationsView::updateEmpty);
    connect(parts.offers, &OfferStore::offersChanged, this, &OperationsView::updateEmpty);
    update();
    updateEmpty();
}

void OperationsView::followModel()
{
    m_tree->setModel(m_model);
    FittedColumns::fit(
        m_tree->header(),
        {{270, 205}, {90, 55}, {260, 110}, {240, 175}, {90, 40, false, 2}, {160, 45}, {120, 60, false, 1}});
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OperationsView::selectionChanged);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OperationsView::showTimeline);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &place, int first) {
        // Groups start expanded, and so does what is under way.
        if (place.isValid() && place.data(IsGroupRole).toBool())
            m_tree->expand(place);
        const QVariant key = place.data(OperationKeyRole);
        const OperationRecord *record = key.isValid() ? m_.operations->find(key.toInt()) : nullptr;
        if (record && first == 0 && !record->isOver())
            m_tree->expand(place);
        if (place == m_tree->currentIndex().siblingAtColumn(0))
            QMetaObject::invokeMethod(this, &OperationsView::keepInSight, Qt::QueuedConnection);
        update();
    });
    connect(m_model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int, int, const QModelIndex &group) {
                m_tree->expand(group);
                m_tree->scrollTo(m_tree->currentIndex());
                update();
            });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OperationsView::update);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OperationsView::update);
    connect(m_.operations, &OperationStore::operationAdded, m_model,
            [this](OperationKey key) { showStarted(key); }); // behind the model, which has it by then
    connect(m_.needsYou, &NeedsYou::changed, this, &OperationsView::update);
    m_tree->expandAll();
}

OperationKey OperationsView::selected() const
{
    return m_tree->currentIndex().siblingAtColumn(0).data(OperationKeyRole).toInt();
}

// What one may want of a row: its offer, its review, what the service said and where that leads.
void OperationsView::openMenu(const QPoint &position)
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const OperationRecord *record = m_.operations->find(selected());
    if (!record)
        return;
    const bool isStep = current.parent().data(OperationKeyRole).isValid();
    const int step = isStep ? current.row() : -1;
    const OfferId offer = record->offer;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open offer"), this, [this, offer] { Q_EMIT offerActivated(offer); });
    if (record->phase == OperationRecord::Phase::NeedsReview)
        menu->addAction(tr("Review…"), this, [this, offer] { Q_EMIT reviewRequested(offer); });
    const QString messages = messagesText(*record, step);
    QAction *copy =
        menu->addAction(tr("Copy messages"), this, [messages] { QApplication::clipboard()->setText(messages); });
    copy->setEnabled(!messages.isEmpty());
    menu->addSeparator();
    constexpr qsizetype most = 20;
    const QList<QUrl> links = messageLinks(*record, step).mid(0, most);
    for (const QUrl &url : links) {
        menu->addAction(PlainText::label(tr("Open %1…").arg(url.toString().left(80))), this,
                        [this, url] { Q_EMIT linkActivated(url); });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

// Of the chosen operation; while none is, and no offer is looked at, of the newest one that is under way.
void OperationsView::showTimeline()
{
    OperationKey key = selected();
    if (key == 0 && !m_followed) {
        for (const auto &[candidate, record] : m_.operations->operations()) {
            if (!record.isOver())
                key = candidate;
        }
    }
    m_panel->setOperation(key);
    arrange();
}

// The panel takes what it needs and never the tree's last rows; where the person has put the handle it stays.
void OperationsView::arrange()
{
    const auto orientation = m_split->width() >= besideFrom ? Qt::Horizontal : Qt::Vertical;
    if (orientation != m_split->orientation()) {
        m_split->setOrientation(orientation);
        m_isDivided = false;
    }
    const int row = m_model->rowCount() > 0 ? m_tree->sizeHintForRow(0) : fontMetrics().height();
    const int least = m_tree->header()->sizeHint().height() + leastRows * row + 2 * m_tree->frameWidth() +
                      m_tree->horizontalScrollBar()->sizeHint().height();
    m_tree->setMinimumHeight(least);
    setMinimumHeight(least + m_split->handleWidth() + 1); // the same with and without the panel
    m_tree->setColumnHidden(OperationModel::LastNews, width() < newsFrom);
    const bool isBeside = orientation == Qt::Horizontal;
    const int room = (isBeside ? m_split->width() : m_split->height()) - m_split->handleWidth();
    m_panel->setCramped(!isBeside && !m_isDivided && room - least < m_panel->wholeHeight());
    if (m_panel->isHidden() || m_isDivided)
        return;
    const int panel = isBeside ? room * 2 / 5 : std::clamp(m_panel->sizeHint().height(), 1, std::max(room - least, 1));
    if (m_split->sizes().value(1) != panel)
        m_split->setSizes({room - panel, panel});
}

bool OperationsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_split) {
        arrange();
    } else if (event->type() == QEvent::Resize && watched == m_tree->viewport()) {
        // What the person has scrolled away from is left alone.
        const QRect before({}, static_cast<QResizeEvent *>(event)->oldSize());
        if (m_tree->currentIndex().isValid() && before.intersects(m_tree->visualRect(m_tree->currentIndex())))
            QMetaObject::invokeMethod(this, &OperationsView::keepInSight, Qt::QueuedConnection); // once it is laid out
    }
    return QStackedWidget::eventFilter(watched, event);
}

void OperationsView::keepInSight()
{
    const int across = m_tree->horizontalScrollBar()->value();
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const int steps = m_tree->isExpanded(current) ? m_model->rowCount(current) : 0;
    if (steps > 0)
        m_tree->scrollTo(m_model->index(steps - 1, 0, current));
    m_tree->scrollTo(current); // where not all of them have room, it and the first ones
    m_tree->horizontalScrollBar()->setValue(across);
}

// What somebody has just started here; what others started leaves the selection alone.
void OperationsView::showStarted(OperationKey key)
{
    if (m_.operations->find(key)->phase != OperationRecord::Phase::Starting)
        return;
    const QModelIndex place = m_model->indexOf(key);
    m_tree->setCurrentIndex(place);
    m_tree->scrollTo(place);
    Q_EMIT started();
}

void OperationsView::select(OperationKey key)
{
    const QModelIndex place = m_model->indexOf(key);
    if (!place.isValid())
        return;
    m_tree->setCurrentIndex(place);
    m_tree->expand(place);
    keepInSight();
    m_tree->setFocus();
}

void OperationsView::follow(const std::optional<OfferId> &offer)
{
    m_followed = offer;
    const OperationRecord *chosen = m_.operations->find(selected());
    if (chosen && offer == chosen->offer)
        return; // also one of its earlier ones
    OperationKey newest = 0;
    for (const auto &[key, record] : m_.operations->operations()) {
        if (offer == record.offer)
            newest = key;
    }
    if (const QModelIndex place = m_model->indexOf(newest); place.isValid()) {
        m_tree->setCurrentIndex(place);
        keepInSight();
    } else if (offer) {
        m_tree->selectionModel()->clear(); // what is said below would be of another offer
        showTimeline();
    }
}

void OperationsView::setService(bool isOffline, bool wasReached)
{
    m_isOffline = isOffline;
    m_wasReached = wasReached;
    updateEmpty();
}

// What runs is known from the lists.
void OperationsView::updateEmpty()
{
    if (!m_.offers->isLoading() && (m_isOffline || m_.offers->hasUnread()))
        m_empty->setText(tr("What is under way could not be read."));
    else if (!m_.offers->refreshedAt().isValid() && (m_.offers->isLoading() || !m_wasReached))
        m_empty->setText(tr("Refreshing…"));
    else
        m_empty->setText(
            tr("No operations. Publish an offer to start one; operations that others start appear here too."));
}

void OperationsView::update()
{
    using Phase = OperationRecord::Phase;
    const OperationStore *store = m_.operations;
    const int running = store->count(Phase::Running) + store->count(Phase::Cancelling) + store->count(Phase::Starting) +
                        store->count(Phase::LookingUp);
    const int waiting = m_.needsYou->countOperations();
    QStringList counts;
    if (running > 0)
        counts += tr("%n running", nullptr, running);
    if (waiting > 0)
        counts += tr("%n needs you", nullptr, waiting);
    const QString title =
        counts.isEmpty() ? tr("Operations") : tr("Operations (%1)").arg(counts.join(QStringLiteral(" · ")));
    if (title != windowTitle())
        setWindowTitle(title);
    showTimeline();
    setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

} // namespace pubconsole
