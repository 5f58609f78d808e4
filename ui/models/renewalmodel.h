// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "rules/addressmatches.h"
#include "rules/offerimages.h"

namespace pubconsole {

//! A disk that is to have another address, or waits for one.
struct Renewal
{
    QString version;
    ImageDisk disk;                                   //!< with the new address, where there is one
    std::optional<AddressDifference> difference = {}; //!< nothing where no address was pasted for it
    AddressInspection inspection = {};                //!< of the new address
};

//! The table *Changes* of *Renew address…*: which disks get which of the pasted addresses, and behind them those that
//! get none. Those that are there already are no change, and so are those whose tick is taken away, however often the
//! addresses change meanwhile.
class RenewalModel final : public TableModel<Renewal>
{
    Q_OBJECT

public:
    enum Column { Version, Disk, Change, Address };

    explicit RenewalModel(QObject *parent = nullptr);
    void setMatches(const AddressMatches &matches, const QStringList &versions, const QList<ImageDisk> &disks,
                    const AddressInspector &inspect);
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    //! What is to be done: those that get another address and are ticked.
    QList<ImageDisk> disks() const;
    //! How many of them the storage would refuse with that address.
    int unusable() const;
    //! How many were pasted that are there already.
    int same() const { return m_same; }
    //! How many would get another address, and are left out.
    int leftOut() const;

protected:
    QVariant cell(const Renewal &row, int column, int role) const override;

private:
    bool isTaken(const Renewal &row) const;

    int m_same = 0;
    QList<JsonPointer> m_leftOut; // disks
};

} // namespace pubconsole
