// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/operationsdock.h"

#include "publishing/operationpanel.h"

#include "models/operationmodel.h"
#include "models/operationtexts.h"
#include "operations/operationstore.h"
#include "widgets/emptystate.h"
#include "widgets/plaintext.h"
#include "widgets/statusdelegate.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace pubconsole {

using namespace Qt::StringLiterals;

OperationsDock::OperationsDock(QWidget *parent)
    : QDockWidget(tr("Operations"), parent)
    , m_tree(new QTreeView(this))
    , m_panel(new OperationPanel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("operationsDock"));
    m_tree->setObjectName(QStringLiteral("operationsTree"));
    m_tree->setAccessibleName(tr("Operations"));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setItemDelegate(new StatusDelegate(m_tree));
    m_tree->setExpandsOnDoubleClick(false);
    m_empty->setText(tr("No operations. Publish an offer to start one; operations that others start appear here too."));
    m_pages->addWidget(m_empty);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_panel);
    m_pages->addWidget(page);
    setWidget(m_pages);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &OperationsDock::openMenu);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const OperationRecord *record =
            m_workspace->operations()->find(index.siblingAtColumn(0).data(OperationKeyRole).toInt());
        if (record && record->phase == OperationRecord::Phase::NeedsReview)
            Q_EMIT reviewRequested(record->offer);
        else if (record)
            Q_EMIT offerActivated(record->offer);
    });
}

void OperationsDock::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_tree->setModel(nullptr);
    delete m_model;
    m_model = workspace ? new OperationModel(workspace->operations(), workspace->operationJournal(), this) : nullptr;
    m_tree->setModel(m_model);
    m_panel->setWorkspace(workspace);
    if (m_model) {
        const int widths[] = {250, 80, 220, 190, 90, 160, 300};
        for (int column = 0; column < OperationModel::ColumnCount; ++column)
            m_tree->header()->resizeSection(column, widths[column]);
        connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &OperationsDock::selectionChanged);
        connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OperationsDock::showTimeline);
        connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &place, int first) {
            // Groups start expanded, and so does what is under way.
            if (place.isValid() && place.data(IsGroupRole).toBool())
                m_tree->expand(place);
            const QVariant key = place.data(OperationKeyRole);
            const OperationRecord *record = key.isValid() ? m_workspace->operations()->find(key.toInt()) : nullptr;
            if (record && first == 0 && !record->isOver())
                m_tree->expand(place);
            update();
        });
        connect(m_model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &, int, int, const QModelIndex &group) {
                    m_tree->expand(group);
                    m_tree->scrollTo(m_tree->currentIndex());
                    update();
                });
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OperationsDock::update);
        connect(m_model, &QAbstractItemModel::dataChanged, this, &OperationsDock::update);
        connect(workspace->operations(), &OperationStore::operationAdded, m_model,
                [this](OperationKey key) { showStarted(key); }); // behind the model, which has it by then
        m_tree->expandAll();
    }
    update();
}

OperationKey OperationsDock::selected() const
{
    return m_tree->currentIndex().siblingAtColumn(0).data(OperationKeyRole).toInt();
}

// What one may want of a row: its offer, its review, what the service said and where that leads.
void OperationsDock::openMenu(const QPoint &position)
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const OperationRecord *record = m_workspace ? m_workspace->operations()->find(selected()) : nullptr;
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

// Of the chosen operation; while none is, of the newest one that is under way.
void OperationsDock::showTimeline()
{
    OperationKey key = selected();
    if (key == 0 && m_workspace) {
        for (const auto &[candidate, record] : m_workspace->operations()->operations()) {
            if (!record.isOver())
                key = candidate;
        }
    }
    m_panel->setOperation(key);
}

// What somebody has just started here; what others started leaves the selection alone.
void OperationsDock::showStarted(OperationKey key)
{
    if (m_workspace->operations()->find(key)->phase != OperationRecord::Phase::Starting)
        return;
    const QModelIndex place = m_model->indexOf(key);
    m_tree->setCurrentIndex(place);
    m_tree->scrollTo(place);
}

void OperationsDock::select(OperationKey key)
{
    const QModelIndex place = m_model ? m_model->indexOf(key) : QModelIndex();
    if (!place.isValid())
        return;
    m_tree->setCurrentIndex(place);
    m_tree->scrollTo(place);
    m_tree->setFocus();
}

void OperationsDock::update()
{
    const OperationStore *store = m_workspace ? m_workspace->operations() : nullptr;
    QStringList counts;
    if (store) {
        using Phase = OperationRecord::Phase;
        const int running = store->count(Phase::Running) + store->count(Phase::Cancelling) +
                            store->count(Phase::Starting) + store->count(Phase::LookingUp);
        const int waiting = store->countNeedingYou();
        if (running > 0)
            counts += tr("%n running", nullptr, running);
        if (waiting > 0)
            counts += tr("%n needs you", nullptr, waiting);
    }
    const QString title =
        counts.isEmpty() ? tr("Operations") : tr("Operations (%1)").arg(counts.join(QStringLiteral(" · ")));
    if (title != windowTitle())
        setWindowTitle(title);
    showTimeline();
    m_pages->setCurrentIndex(m_model && m_model->rowCount() > 0 ? 1 : 0);
}

} // namespace pubconsole
