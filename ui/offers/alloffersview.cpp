// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers/alloffersview.h"

#include "models/offertablemodel.h"
#include "offer/offerstore.h"
#include "offers/offersempty.h"
#include "offers/rowmenu.h"
#include "roles/roles.h"
#include "widgets/emptystate.h"
#include "widgets/filteredit.h"
#include "widgets/fittedcolumns.h"
#include "widgets/offerdelegate.h"
#include "widgets/readtable.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pubconsole {

AllOffersView::AllOffersView(const OfferStore *offers, const OpenOffers *openOffers, QWidget *parent)
    : QWidget(parent)
    , m_offers(offers)
    , m_filter(new FilterEdit(tr("Filter all offers"), this))
    , m_table(new QTableView(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_model(new OfferTableModel(offers, openOffers, this))
{
    setUpTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_filter, 1);
    line->addStretch(1);
    layout->addLayout(line);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_table);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilterText(text);
        updatePage();
    });
    connect(m_empty, &EmptyState::triggered, m_filter, &QLineEdit::clear);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AllOffersView::updatePage);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &AllOffersView::updatePage);
    connect(offers, &OfferStore::publishersChanged, this, &AllOffersView::updatePage);
    connect(offers, &OfferStore::publisherChanged, this, &AllOffersView::updatePage);
    connect(offers, &OfferStore::offersChanged, this, &AllOffersView::updatePage);
    updatePage();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QVariant id = index.data(OfferIdRole);
        if (id.isValid())
            Q_EMIT offerActivated(id.value<OfferId>());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AllOffersView::selectionChanged);
    forwardRowMenus(m_table, this, &AllOffersView::menuRequested);
}

void AllOffersView::setUpTable()
{
    m_table->setObjectName(QStringLiteral("allOffersTable"));
    m_table->setAccessibleName(tr("All offers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OfferDelegate(m_table));
    setUpReadTable(m_table);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(OfferTableModel::Offer, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    FittedColumns::fit(header,
                       {{300, 190}, {120, 60}, {150, 70, false, 2}, {200, 185}, {90, 50, true, 1}, {160, 125, true}});
}

void AllOffersView::updatePage()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty) {
        const OffersEmpty empty = OffersEmpty::of(*m_offers, !m_filter->text().trimmed().isEmpty());
        m_empty->setText(empty.sentence, empty.action);
    }
    m_pages->setCurrentWidget(isEmpty ? m_empty : static_cast<QWidget *>(m_table));
}

QList<OfferId> AllOffersView::selectedOffers() const
{
    QList<OfferId> offers;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        offers.append(row.data(OfferIdRole).value<OfferId>());
    return offers;
}

} // namespace pubconsole
