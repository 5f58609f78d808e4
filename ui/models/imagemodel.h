// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "rules/offerimages.h"

#include <QHash>

namespace pubconsole {

//! The table *Images*: the versions of all plans of an offer, the newest of each first. Sorted and filtered by a proxy,
//! with SortRole.
class ImageModel final : public TableModel<OfferImage>
{
    Q_OBJECT

public:
    enum Column { Plan, Version, Generation, Label, Published, Shown, LiveIn, Address, Expiry };
    enum ImageRole { SortRole = Qt::UserRole + 100 };

    explicit ImageModel(QObject *parent = nullptr);
    //! \param days how long a signature has to last
    //! \param now what the ends are measured against
    void setOffer(const ImageSlots &offer, const OfferSchema &schema, int days,
                  const QDateTime &now = QDateTime::currentDateTimeUtc());
    const QList<OfferImage> &images() const { return m_rows; }
    //! All that is to be said of an address, as the table counts.
    AddressInspection inspect(const QString &address) const;
    //! The row of the version that a place is, or is in; -1 for none.
    int rowOf(const JsonPointer &place) const;
    //! "gold 1.0.2", with the generation where it says one.
    static QString nameOf(const OfferImage &image);
    static QString generationText(const OfferImage &image);

protected:
    QVariant cell(const OfferImage &row, int column, int role) const override;

private:
    QString expiry(const OfferImage &image) const;

    mutable QHash<QString, AddressInspection> m_inspected; // by address; most of an offer stays while one types
    QDateTime m_now;
    int m_days = 0;
};

} // namespace pubconsole
