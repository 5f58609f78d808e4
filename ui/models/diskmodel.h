// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "offer/surveyeddisk.h"

namespace pubconsole {

//! The table *Expiring images*: files of many offers and when the signatures of their addresses end. Sorted and
//! filtered by a proxy, with SortRole and ExpiresRole.
class DiskModel final : public TableModel<SurveyedDisk>
{
    Q_OBJECT

public:
    enum Column { Offer, Where, Ends, Meaning };
    enum DiskRole {
        SortRole = Qt::UserRole + 100,
        ExpiresRole, //!< whether it cannot be used, ended, ends within the days, or does not say when
    };

    //! \param days how long a signature has to last
    DiskModel(int days, QObject *parent = nullptr);
    //! \param now what the ends are measured against from here on
    void clear(const QDateTime &now = QDateTime::currentDateTimeUtc());
    const QDateTime &now() const { return m_now; }
    //! Takes the place of what is there of this offer.
    void setDisks(const OfferId &offer, const QList<OfferDisk> &disks);

protected:
    QVariant cell(const SurveyedDisk &row, int column, int role) const override;

private:
    bool expires(const OfferDisk &disk) const;

    int m_days;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace pubconsole
