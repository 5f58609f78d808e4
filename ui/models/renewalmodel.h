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
//! get none. Those that are there already are no change.
class RenewalModel final : public TableModel<Renewal>
{
    Q_OBJECT

public:
    enum Column { Version, Disk, Change, Address };

    explicit RenewalModel(QObject *parent = nullptr);
    void setMatches(const AddressMatches &matches, const QStringList &versions, const QList<ImageDisk> &disks,
                    const AddressInspector &inspect);
    //! What is to be done: those that get another address.
    QList<ImageDisk> disks() const;
    //! How many of them the storage would refuse with that address.
    int unusable() const;
    //! How many were pasted that are there already.
    int same() const { return m_same; }

protected:
    QVariant cell(const Renewal &row, int column, int role) const override;

private:
    int m_same = 0;
};

} // namespace pubconsole
