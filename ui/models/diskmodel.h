// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marketplace/ids.h"
#include "rules/offerdisks.h"

#include <QAbstractTableModel>

namespace pubconsole {

//! The table *Expiring images*: files of many offers and when the signatures of their addresses end. Sorted and
//! filtered by a proxy, with SortRole and ExpiresRole.
class DiskModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Offer, Where, Ends, Meaning, ColumnCount };
    enum DiskRole {
        SortRole = Qt::UserRole + 100,
        ExpiresRole, //!< whether it ended, ends within the days, or does not say when
    };
    struct Row
    {
        OfferId offer;
        OfferDisk disk;
    };

    //! \param days how long a signature has to last
    DiskModel(int days, QObject *parent = nullptr);
    //! \param now what the ends are measured against from here on
    void clear(const QDateTime &now = QDateTime::currentDateTimeUtc());
    //! Takes the place of what is there of this offer.
    void setDisks(const OfferId &offer, const QList<OfferDisk> &disks);
    const Row &row(int row) const { return m_rows[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool expires(const OfferDisk &disk) const;
    QString meaning(const OfferDisk &disk) const;
    QVariant display(const Row &row, int column) const;

    int m_days;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    QList<Row> m_rows;
};

} // namespace pubconsole
