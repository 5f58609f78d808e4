// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace pubconsole {

class EmptyState;
class FilterEdit;
class OfferTableModel;
class Workspace;

//! The first tab: the table *All offers* with its filter.
class AllOffersView final : public QWidget
{
    Q_OBJECT

public:
    //! \param workspace not owned
    explicit AllOffersView(Workspace *workspace, QWidget *parent = nullptr);
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

    Workspace *m_workspace;
    FilterEdit *m_filter;
    QTableView *m_table;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    OfferTableModel *m_model;
};

} // namespace pubconsole
