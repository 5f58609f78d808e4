// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonnumber.h"

#include <algorithm>

namespace pubconsole {

QByteArray plainNumber(QByteArrayView number)
{
    constexpr qint64 longest = 40; // beyond that an exponent is shorter than zeros
    const bool isNegative = number.startsWith('-');
    const QByteArrayView rest = number.sliced(isNegative ? 1 : 0);
    const auto mark = std::find_if(rest.begin(), rest.end(), [](char c) { return c == 'e' || c == 'E'; });
    const qsizetype mantissaSize = mark - rest.begin();
    const QByteArrayView mantissa = rest.first(mantissaSize);
    qint64 exponent = 0;
    if (mantissaSize < rest.size()) {
        bool isReadable = false;
        exponent = rest.sliced(mantissaSize + 1).toByteArray().toLongLong(&isReadable);
        constexpr qint64 most = 1'000'000'000'000;
        if (!isReadable || exponent > most || exponent < -most)
            return number.toByteArray();
    }
    const qsizetype point = mantissa.indexOf('.');
    QByteArray digits = mantissa.toByteArray();
    if (point >= 0)
        digits.remove(point, 1);
    qint64 before = (point >= 0 ? point : digits.size()) + exponent; // digits that stand before the point
    const qsizetype zeros =
        std::find_if(digits.cbegin(), digits.cend(), [](char c) { return c != '0'; }) - digits.cbegin();
    digits.remove(0, zeros);
    before -= zeros;
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.isEmpty())
        return "0";
    const QByteArray sign = isNegative ? "-" : "";
    if (before < -longest || before > longest)
        return sign + digits + 'e' + QByteArray::number(before - digits.size());
    if (before <= 0)
        return sign + "0." + QByteArray(qsizetype(-before), '0') + digits;
    if (before >= digits.size())
        return sign + digits + QByteArray(qsizetype(before - digits.size()), '0');
    return sign + digits.insert(qsizetype(before), '.');
}

} // namespace pubconsole
