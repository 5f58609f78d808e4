// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/naturalorder.h"

#include <algorithm>

namespace pubconsole {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

// The digits that begin there; `at` goes behind them.
QStringView takeNumber(QStringView text, qsizetype &at)
{
    const qsizetype start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.sliced(start, at - start);
}

std::strong_ordering order(char16_t left, char16_t right)
{
    return left <=> right;
}

// Of any length: no number is too large to be compared.
std::strong_ordering byValue(QStringView left, QStringView right)
{
    while (left.startsWith(u'0'))
        left = left.sliced(1);
    while (right.startsWith(u'0'))
        right = right.sliced(1);
    return left.size() != right.size() ? left.size() <=> right.size() : left.compare(right) <=> 0;
}

} // namespace

std::strong_ordering naturalOrder(QStringView left, QStringView right)
{
    // What both begin with is passed over at once, but for a number that goes on.
    qsizetype i = std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first - left.begin();
    while (i > 0 && isDigit(left[i - 1]))
        --i;
    qsizetype j = i;
    while (i < left.size() && j < right.size()) {
        if (isDigit(left[i]) && isDigit(right[j])) {
            if (const auto numbers = byValue(takeNumber(left, i), takeNumber(right, j)); numbers != 0)
                return numbers;
            continue;
        }
        if (left[i] != right[j]) {
            const auto letters = order(left[i].toCaseFolded().unicode(), right[j].toCaseFolded().unicode());
            if (letters != 0)
                return letters;
        }
        ++i;
        ++j;
    }
    const auto rest = left.size() - i <=> right.size() - j;
    return rest != 0 ? rest : left.compare(right) <=> 0;
}

} // namespace pubconsole
