// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/offersview.h"

#include "models/offerfiltermodel.h"
#include "models/offertreemodel.h"
#include "offer/offerstore.h"
#include "offer/openoffers.h"
#include "offers/offersempty.h"
#include "offers/offerstree.h"
#include "offers/rowmenu.h"
#include "widgets/emptystate.h"
#include "widgets/filteredit.h"
#include "widgets/offerdelegate.h"

#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pubconsole {

OffersView::OffersView(const OfferStore *offers, OpenOffers *open, QWidget *parent)
    : QWidget(parent)
    , m_offers(offers)
    , m_filter(new FilterEdit(tr("Filter offers"), this))
    , m_tree(new OffersTree(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_filterModel(new OfferFilterModel(this))
{
    m_tree->setObjectName(QStringLiteral("offersTree"));
    m_tree->setAccessibleName(tr("Offers"));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setItemDelegate(new OfferDelegate(m_tree));
    m_tree->setModel(m_filterModel);
    m_tree->setHeaderHidden(true);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filterModel->setFilterText(text);
        expandGroups();
        updatePage();
    });
    connect(m_empty, &EmptyState::triggered, m_filter, &QLineEdit::clear);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QVariant id = index.siblingAtColumn(0).data(OfferIdRole);
        if (id.isValid() && index.siblingAtColumn(0).data(ReviewRole).toBool())
            Q_EMIT reviewRequested(id.value<OfferId>());
        else if (id.isValid())
            Q_EMIT offerActivated(id.value<OfferId>());
        else
            m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OffersView::selectionChanged);
    forwardRowMenus(m_tree, this, &OffersView::menuRequested);
    followRows();
    m_filterModel->setSourceModel(new OfferTreeModel(offers, open, this));
    expandGroups();
    updatePage();
}

// What comes is unfolded, and where nothing is that is said.
void OffersView::followRows()
{
    connect(m_filterModel, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &group) {
        if (!group.isValid())
            expandGroups();
        else if (group.data(IsGroupRole).toBool() && m_filterModel->rowCount(group) > 0)
            m_tree->expand(group);
        updatePage();
    });
    connect(m_filterModel, &QAbstractItemModel::rowsRemoved, this, &OffersView::updatePage);
    connect(m_offers, &OfferStore::publishersChanged, this, &OffersView::updatePage);
    connect(m_offers, &OfferStore::publisherChanged, this, &OffersView::updatePage);
    connect(m_offers, &OfferStore::offersChanged, this, &OffersView::updatePage);
}

void OffersView::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

QList<OfferId> OffersView::selectedOffers() const
{
    QList<OfferId> offers;
    QSet<OfferId> known;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const QVariant value = row.data(OfferIdRole);
        const auto id = value.value<OfferId>();
        if (!value.isValid() || known.contains(id))
            continue;
        known.insert(id);
        offers.append(id);
    }
    return offers;
}

// Below its publisher, not among what needs somebody.
QModelIndex OffersView::rowOf(const OfferId &offer) const
{
    for (int group = m_filterModel->rowCount() - 1; group >= 0; --group) {
        const QModelIndex above = m_filterModel->index(group, 0);
        for (int row = 0; row < m_filterModel->rowCount(above); ++row) {
            const QModelIndex place = m_filterModel->index(row, 0, above);
            if (const QVariant id = place.data(OfferIdRole); id.isValid() && id.value<OfferId>() == offer)
                return place;
        }
    }
    return {};
}

void OffersView::follow(const std::optional<OfferId> &offer)
{
    const QList<OfferId> selected = selectedOffers();
    const bool isFollowed = m_followed && selected == QList<OfferId>{*m_followed};
    m_followed = offer;
    if (!offer) {
        if (isFollowed)
            m_tree->clearSelection();
        return;
    }
    if (selected == QList<OfferId>{*offer})
        return; // also one of its plans
    if (const QModelIndex place = rowOf(*offer); place.isValid())
        m_tree->selectionModel()->setCurrentIndex(place,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void OffersView::expandGroups()
{
    for (int row = 0; row < m_filterModel->rowCount(); ++row) {
        const QModelIndex group = m_filterModel->index(row, 0);
        if (!m_tree->isExpanded(group))
            m_tree->expand(group);
    }
}

void OffersView::updatePage()
{
    const bool hasRows = m_filterModel->rowCount() > 0;
    const OffersEmpty empty = OffersEmpty::of(*m_offers, m_filterModel->isFiltering());
    m_empty->setText(empty.sentence, empty.action);
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_tree) : m_empty);
}

} // namespace pubconsole
