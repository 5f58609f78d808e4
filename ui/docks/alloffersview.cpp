// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/alloffersview.h"

#include "delegates/statusdelegate.h"
#include "models/offertablemodel.h"
#include "widgets/filteredit.h"
#include "widgets/readtable.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace pubconsole {

AllOffersView::AllOffersView(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_model(new OfferTableModel(workspace->offers(), workspace->offerService(), this))
{
    auto *filter = new FilterEdit(tr("Filter all offers"), this);
    m_table->setObjectName(QStringLiteral("allOffersTable"));
    m_table->setAccessibleName(tr("All offers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusDelegate(m_table));
    setUpReadTable(m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(OfferTableModel::Offer, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const int widths[] = {220, 120, 160, 240, 100, 160};
    for (int column = 0; column < OfferTableModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    header->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(filter, 1);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(filter, &QLineEdit::textChanged, m_model, &OfferTableModel::setFilterText);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QVariant id = index.data(OfferIdRole);
        if (id.isValid())
            Q_EMIT offerActivated(id.value<OfferId>());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AllOffersView::selectionChanged);
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
