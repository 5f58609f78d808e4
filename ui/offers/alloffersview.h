// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace pubconsole {

class EmptyState;
class FilterEdit;
class OfferStore;
class OfferTableModel;
class OpenOffers;

//! The first tab: the table *All offers* with its filter.
class AllOffersView final : public QWidget
{
    Q_OBJECT

public:
    //! \param offers, openOffers not owned
    AllOffersView(const OfferStore *offers, const OpenOffers *openOffers, QWidget *parent = nullptr);
    QList<OfferId> selectedOffers() const;

Q_SIGNALS:
    void offerActivated(const OfferId &id);
    void selectionChanged();
    //! The person wants to know what can be done with the selected offers.
    //! \param at on the screen
    void menuRequested(const QPoint &at);

private:
    void setUpTable();
    void updatePage();

    const OfferStore *m_offers;
    FilterEdit *m_filter;
    QTableView *m_table;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    OfferTableModel *m_model;
};

} // namespace pubconsole
