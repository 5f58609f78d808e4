// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>

#include <tl/expected.hpp>

#include <compare>

namespace pubconsole {

//! A decimal number that is exact to the last digit, such as a price: no floating-point number ever comes in between.
//! One that was read keeps its spelling; what was calculated has the places that it needs, and no fewer than what it
//! was made of: 0.10 × 4 is 0.40. Values are compared by what they are: 0.10 equals 0.1.
class Decimal final
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::Decimal)

public:
    enum class Rounding {
        HalfEven, //!< a half goes to the even neighbor: 0.125 becomes 0.12, and 0.135 becomes 0.14
        HalfUp,   //!< a half goes away from zero: 0.125 becomes 0.13, and -0.125 becomes -0.13
    };
    static constexpr qsizetype longest = 40;   //!< characters of a text that is read
    static constexpr qint64 mostExponent = 30; //!< of one with an exponent, above and below zero

    //! Zero.
    Decimal() = default;
    explicit Decimal(qint64 value)
        : m_text(QByteArray::number(value))
    {
    }
    //! Takes a number as JSON spells it. Anything else, and what is out of bounds, is refused with a whole sentence.
    static tl::expected<Decimal, QString> read(QByteArrayView text);

    //! As it was read, or as it was calculated: always a number of JSON.
    const QByteArray &text() const { return m_text; }
    //! Whether its text is one that read() takes: results grow, and what is no longer within bounds is for no document.
    bool fits() const;
    bool isZero() const;
    bool isNegative() const;

    //! \param places behind the point, zero or more; the result has exactly these
    Decimal rounded(int places, Rounding rounding) const;
    //! The nearest multiple of a step above zero, such as 0.05.
    Decimal roundedTo(const Decimal &step, Rounding rounding) const;
    //! So many percent more, or less below zero. Exact.
    Decimal raisedBy(const Decimal &percent) const;
    //! The quotient, with at most `places` behind the point. \param divisor not zero
    Decimal dividedBy(const Decimal &divisor, int places, Rounding rounding) const;

    friend Decimal operator+(const Decimal &left, const Decimal &right);
    friend Decimal operator-(const Decimal &left, const Decimal &right);
    friend Decimal operator*(const Decimal &left, const Decimal &right);
    friend bool operator==(const Decimal &left, const Decimal &right) { return (left <=> right) == 0; }
    friend std::weak_ordering operator<=>(const Decimal &left, const Decimal &right);

private:
    explicit Decimal(const QByteArray &text)
        : m_text(text)
    {
    }

    QByteArray m_text = QByteArrayLiteral("0");
};

} // namespace pubconsole
