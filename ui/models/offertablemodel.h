// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketplace/offersummary.h"
#include "roles/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace pubconsole {

class LocalOffers;
class OpenOffers;
class OfferStore;

//! The table *All offers*, with those too that are only drafts on this computer. Sorts and filters itself, on the
//! values and not on their texts: ten thousand rows take no time that a person sees. Lists that come in one after the
//! other are put in order together.
class OfferTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Offer, PublisherName, Type, Status, Version, LastChange, ColumnCount };

    //! \param store, openOffers not owned
    OfferTableModel(const OfferStore *store, const OpenOffers *openOffers, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    void setFilterText(const QString &text);

private:
    void rebuild();
    void rebuildLater();
    const OfferSummary *summary(const OfferId &id) const;
    QList<OfferId> wanted() const;
    void offerChanged(const OfferId &id);
    bool matches(const OfferSummary &offer, const QString &publisher) const;
    QVariant display(const OfferSummary &offer, int column, bool isUnsaved) const;

    const OfferStore *m_store;
    const OpenOffers *m_openOffers;
    const LocalOffers *m_local;
    QList<OfferId> m_rows;
    QHash<OfferId, int> m_places; // of the rows; empty until it is asked for
    QTimer m_pause;
    QString m_filter;
    int m_sortColumn = Offer;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

//! What people call an offer type: "Virtual machine"; the id itself when it is not known.
QString offerTypeText(const QString &offerTypeId);

} // namespace pubconsole
