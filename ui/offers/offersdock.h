// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ids.h"

#include <QDockWidget>

#include <optional>

class QStackedWidget;

namespace pubconsole {

class EmptyState;
class FilterEdit;
class OfferFilterModel;
class OfferTreeModel;
class OffersTree;
class Workspace;

//! The dock with the tree *Offers* and its filter.
class OffersDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit OffersDock(QWidget *parent = nullptr);
    //! Shows this workspace's offers; null shows none.
    void setWorkspace(Workspace *workspace);
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
    void expandGroups();
    void updatePage();

    Workspace *m_workspace = nullptr;
    FilterEdit *m_filter;
    OffersTree *m_tree;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    OfferFilterModel *m_filterModel;
    std::optional<OfferId> m_followed; // the selection is follow()'s while it is this one
    OfferTreeModel *m_model = nullptr;
};

} // namespace pubconsole
