// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/decimal.h"

#if defined(__GNUC__) && !defined(__clang__) // g++ 12, optimizing, sees an overlap in it that is none (GCC bug 105651)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wrestrict"
#endif
#include <boost/multiprecision/cpp_int.hpp>
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

#include <algorithm>

namespace pubconsole {

namespace {

// Each step gives a number: expressions that are put off refer to what is gone when they are returned.
using Integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

// What a text says: coefficient × 10^-places. There are fewer than no places where zeros stand before the point.
struct Scaled
{
    Integer coefficient;
    qint64 places = 0;
};

constexpr bool isExponent(char c)
{
    return c == 'e' || c == 'E';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype digitsFrom(QByteArrayView text, qsizetype from)
{
    return std::find_if_not(text.begin() + from, text.end(), isDigit) - text.begin() - from;
}

// The grammar of RFC 8259, section 6.
bool isNumber(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const qsizetype whole = digitsFrom(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return false;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fraction = digitsFrom(text, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at < text.size() && isExponent(text[at])) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const qsizetype exponent = digitsFrom(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

// 0 where there is none; more than any bound where there are too many digits of it.
qint64 exponentOf(QByteArrayView number)
{
    const auto mark = std::find_if(number.begin(), number.end(), isExponent);
    if (mark == number.end())
        return 0;
    bool isReadable = false;
    const qint64 exponent = number.sliced(mark - number.begin() + 1).toByteArray().toLongLong(&isReadable);
    return isReadable ? exponent : Decimal::mostExponent + 1;
}

Integer power(qint64 exponent)
{
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

Scaled scaled(const QByteArray &number)
{
    constexpr int mostAtOnce = 18; // digits that a machine's number holds: nearly every price is one step
    Scaled value;
    bool isBehindPoint = false;
    qint64 part = 0;
    int digits = 0;
    const auto take = [&] {
        value.coefficient = value.coefficient == 0 ? Integer(part) : Integer(value.coefficient * power(digits) + part);
        part = digits = 0;
    };
    for (const char c : number) {
        if (isExponent(c))
            break;
        isBehindPoint = isBehindPoint || c == '.';
        if (!isDigit(c))
            continue;
        if (digits == mostAtOnce)
            take();
        part = part * 10 + (c - '0');
        ++digits;
        value.places += isBehindPoint ? 1 : 0;
    }
    take();
    if (number.startsWith('-'))
        value.coefficient = -value.coefficient;
    value.places -= exponentOf(number);
    return value;
}

// Both with as many places as the one that has more.
void align(Scaled &left, Scaled &right)
{
    const qint64 places = std::max(left.places, right.places);
    for (Scaled *value : {&left, &right}) {
        if (value->places < places)
            value->coefficient *= power(places - value->places);
        value->places = places;
    }
}

// With the places that the value needs, and with zeros up to `least` as long as there is room for them.
QByteArray spelled(Scaled value, qint64 least)
{
    if (value.coefficient == 0)
        value.places = 0;
    while (value.places > 0 && value.coefficient % 10 == 0) {
        value.coefficient /= 10;
        --value.places;
    }
    const QByteArray sign = value.coefficient < 0 ? "-" : "";
    QByteArray digits = QByteArray::fromStdString(Integer(abs(value.coefficient)).str());
    // Beyond that an exponent is shorter than zeros.
    if (value.places < -Decimal::longest || value.places > Decimal::longest + digits.size())
        return sign + digits + 'e' + QByteArray::number(-value.places);
    const qint64 before = std::max<qint64>(1, digits.size() - value.places);
    const qint64 room = Decimal::longest - sign.size() - before - 1;
    const qint64 places = std::max({qint64(0), value.places, std::min(least, room)});
    digits += QByteArray(places - value.places, '0');
    if (places == 0)
        return sign + digits;
    if (digits.size() <= places)
        digits.prepend(QByteArray(places + 1 - digits.size(), '0'));
    return sign + digits.insert(digits.size() - places, '.');
}

Integer quotient(const Integer &dividend, const Integer &divisor, Decimal::Rounding rounding)
{
    Integer whole;
    Integer rest;
    divide_qr(Integer(abs(dividend)), Integer(abs(divisor)), whole, rest);
    const int half = Integer(rest * 2).compare(Integer(abs(divisor)));
    if (half > 0 || (half == 0 && (rounding == Decimal::Rounding::HalfUp || whole % 2 != 0)))
        ++whole;
    return (dividend < 0) != (divisor < 0) ? Integer(-whole) : whole;
}

} // namespace

tl::expected<Decimal, QString> Decimal::read(QByteArrayView text)
{
    if (text.size() > longest)
        return tl::unexpected(tr("A number of more than %n characters is not taken.", nullptr, int(longest)));
    if (!isNumber(text))
        return tl::unexpected(tr("“%1” is not a decimal number such as 0.10.").arg(QString::fromUtf8(text)));
    if (std::abs(exponentOf(text)) > mostExponent)
        return tl::unexpected(tr("The exponent of “%1” is beyond %2.").arg(QString::fromUtf8(text)).arg(mostExponent));
    return Decimal(text.toByteArray());
}

bool Decimal::fits() const
{
    return m_text.size() <= longest && std::abs(exponentOf(m_text)) <= mostExponent;
}

bool Decimal::isZero() const
{
    const auto first =
        std::find_if(m_text.begin(), m_text.end(), [](char c) { return isExponent(c) || (isDigit(c) && c != '0'); });
    return first == m_text.end() || isExponent(*first);
}

bool Decimal::isNegative() const
{
    return m_text.startsWith('-') && !isZero();
}

Decimal Decimal::rounded(int places, Rounding rounding) const
{
    const Scaled value = scaled(m_text);
    if (value.places <= places)
        return Decimal(spelled(value, places));
    return Decimal(spelled({quotient(value.coefficient, power(value.places - places), rounding), places}, places));
}

Decimal Decimal::roundedTo(const Decimal &step, Rounding rounding) const
{
    Q_ASSERT(!step.isZero() && !step.isNegative());
    Scaled value = scaled(m_text);
    Scaled one = scaled(step.m_text);
    const qint64 least = one.places;
    align(value, one);
    return Decimal(
        spelled({quotient(value.coefficient, one.coefficient, rounding) * one.coefficient, one.places}, least));
}

Decimal Decimal::raisedBy(const Decimal &percent) const
{
    const Scaled value = scaled(m_text);
    Scaled factor = scaled((percent + Decimal(100)).m_text);
    factor.places += 2;
    return Decimal(spelled({value.coefficient * factor.coefficient, value.places + factor.places}, value.places));
}

Decimal Decimal::dividedBy(const Decimal &divisor, int places, Rounding rounding) const
{
    Scaled value = scaled(m_text);
    Scaled by = scaled(divisor.m_text);
    Q_ASSERT(by.coefficient != 0);
    align(value, by);
    return Decimal(spelled({quotient(value.coefficient * power(places), by.coefficient, rounding), places}, 0));
}

Decimal operator+(const Decimal &left, const Decimal &right)
{
    Scaled a = scaled(left.m_text);
    Scaled b = scaled(right.m_text);
    align(a, b);
    const qint64 least = a.places;
    return Decimal(spelled({a.coefficient + b.coefficient, a.places}, least));
}

Decimal operator-(const Decimal &left, const Decimal &right)
{
    Scaled a = scaled(left.m_text);
    Scaled b = scaled(right.m_text);
    align(a, b);
    const qint64 least = a.places;
    return Decimal(spelled({a.coefficient - b.coefficient, a.places}, least));
}

Decimal operator*(const Decimal &left, const Decimal &right)
{
    const Scaled a = scaled(left.m_text);
    const Scaled b = scaled(right.m_text);
    return Decimal(spelled({a.coefficient * b.coefficient, a.places + b.places}, std::max(a.places, b.places)));
}

std::weak_ordering operator<=>(const Decimal &left, const Decimal &right)
{
    if (left.m_text == right.m_text)
        return std::weak_ordering::equivalent;
    Scaled a = scaled(left.m_text);
    Scaled b = scaled(right.m_text);
    align(a, b);
    return a.coefficient.compare(b.coefficient) <=> 0;
}

} // namespace pubconsole
