// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/offersummary.h"
#include "models/tablemodel.h"

#include <QHash>
#include <QTimer>

namespace pubconsole {

class LocalOffers;
class OpenOffers;
class OfferStore;

//! The table *All offers*, with those too that are only drafts on this computer. Sorts and filters itself, on the
//! values and not on their texts: ten thousand rows take no time that a person sees. Lists that come in one after the
//! other are put in order together.
class OfferTableModel final : public TableModel<OfferId>
{
    Q_OBJECT

public:
    enum Column { Offer, PublisherName, Type, Status, Version, LastChange };

    //! \param store, openOffers not owned
    OfferTableModel(const OfferStore *store, const OpenOffers *openOffers, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order) override;
    void setFilterText(const QString &text);

protected:
    QVariant cell(const OfferId &id, int column, int role) const override;

private:
    void rebuild();
    void rebuildLater();
    const OfferSummary *summary(const OfferId &id) const;
    QList<OfferId> wanted() const;
    void offerChanged(const OfferId &id);
    bool matches(const OfferSummary &offer, const QString &publisher) const;

    const OfferStore *m_store;
    const OpenOffers *m_openOffers;
    const LocalOffers *m_local;
    QHash<OfferId, int> m_places; // of the rows; empty until it is asked for
    QTimer m_pause;
    QString m_filter;
    int m_sortColumn = Offer;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace pubconsole
