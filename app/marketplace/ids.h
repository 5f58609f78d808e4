// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <tuple>

namespace pubconsole {

//! Names one offer of the service.
struct OfferId
{
    QString publisher;
    QString offer;

    friend bool operator==(const OfferId &, const OfferId &) = default;
    friend bool operator<(const OfferId &left, const OfferId &right)
    {
        return std::tie(left.publisher, left.offer) < std::tie(right.publisher, right.offer);
    }
};

inline size_t qHash(const OfferId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.publisher, id.offer);
}

} // namespace pubconsole
