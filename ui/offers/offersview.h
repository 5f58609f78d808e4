// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace pubconsole {

class EmptyState;
class FilterEdit;
class OfferFilterModel;
class OfferStore;
class OffersTree;
class OpenOffers;

//! What the dock *Offers* shows: the tree and its filter.
class OffersView final : public QWidget
{
    Q_OBJECT

public:
    //! \param offers, open not owned, outlive it
    OffersView(const OfferStore *offers, OpenOffers *open, QWidget *parent = nullptr);
    void focusFilter();
    //! The offers that are selected, or the one of the selected plan.
    QList<OfferId> selectedOffers() const;
    //! Selects this offer's row, which is what is looked at elsewhere, and nothing where none is. What the person
    //! selected otherwise stays then. Neither focus nor what is open changes.
    void follow(const std::optional<OfferId> &offer);

Q_SIGNALS:
    void offerActivated(const OfferId &id);
    //! The person opened what waits for their review from among what needs them.
    void reviewRequested(const OfferId &id);
    void selectionChanged();
    //! The person wants to know what can be done with the selected offers.
    //! \param at on the screen
    void menuRequested(const QPoint &at);

private:
    QModelIndex rowOf(const OfferId &offer) const;
    void followRows();
    void expandGroups();
    void updatePage();

    const OfferStore *m_offers;
    FilterEdit *m_filter;
    OffersTree *m_tree;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    OfferFilterModel *m_filterModel;
    std::optional<OfferId> m_followed; // the selection is follow()'s while it is this one
};

} // namespace pubconsole
