// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/naturalorder.h"

#include <QHash>
#include <QString>

namespace pubconsole {

//! Names one offer of the service. In their natural order: by publisher, then by offer.
struct OfferId
{
    QString publisher;
    QString offer;

    friend bool operator==(const OfferId &, const OfferId &) = default;
    friend bool operator<(const OfferId &left, const OfferId &right)
    {
        const auto publishers = naturalOrder(left.publisher, right.publisher);
        return publishers != 0 ? publishers < 0 : naturalOrder(left.offer, right.offer) < 0;
    }
};

inline size_t qHash(const OfferId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.publisher, id.offer);
}

} // namespace pubconsole
