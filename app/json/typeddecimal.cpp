// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/typeddecimal.h"

#include "json/typedtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::TypedDecimal)
};

TypedDecimal refused(const QString &why)
{
    return {{}, why};
}

QString quoted(const QString &text)
{
    return visibleText(text.left(Decimal::longest));
}

TypedDecimal notAPrice(const QString &text)
{
    return refused(Texts::tr("“%1” is not a price such as 0.10.").arg(quoted(text)));
}

// A sign stands for the one currency that the world takes it for: a bare $ is no Australian dollar.
bool isOf(const QString &sign, const QByteArray &currency)
{
    static const QHash<QString, QByteArray> signs{
        {u"$"_s, "USD"},   {u"€"_s, "EUR"}, {u"£"_s, "GBP"}, {u"¥"_s, "JPY"}, {u"₹"_s, "INR"}, {u"₩"_s, "KRW"},
        {u"₽"_s, "RUB"}, {u"₺"_s, "TRY"}, {u"₪"_s, "ILS"}, {u"₴"_s, "UAH"}, {u"฿"_s, "THB"}, {u"₦"_s, "NGN"},
    };
    return !currency.isEmpty() && (signs.value(sign) == currency || sign.toUpper().toUtf8() == currency);
}

// Digits as JSON spells them: no zeros in front, and one where nothing stands before the point.
QByteArray joined(const QString &sign, QString whole, const QString &fraction)
{
    whole.removeIf([](QChar c) { return !c.isDigit(); });
    while (whole.startsWith(u'0') && whole.size() > 1)
        whole.remove(0, 1);
    if (whole.isEmpty())
        whole = u"0"_s;
    return (sign + whole + (fraction.isEmpty() ? QString() : u'.' + fraction)).toLatin1();
}

TypedDecimal read(const QString &typed, const QByteArray &number)
{
    const auto value = Decimal::read(number);
    if (value && value->isZero() && number.startsWith('-'))
        return refused(Texts::tr("“%1” has a minus, and no price is less than nothing.").arg(quoted(typed)));
    return value ? TypedDecimal{*value, {}} : refused(value.error());
}

// A sign and three digits behind it: what it means depends on who wrote it.
TypedDecimal ambiguous(const QString &typed, const QString &sign, const QString &whole, const QString &last)
{
    return refused(Texts::tr("“%1” can be read as %2 or as %3. Write one of these.")
                       .arg(quoted(typed), sign + whole + last, sign + whole + u'.' + last + u'0'));
}

TypedDecimal readDigits(const QString &typed, const QString &digits, const QLocale &locale)
{
    static const QRegularExpression exponential(u"^-?[0-9]+(?:\\.[0-9]+)?[eE][+-]?[0-9]+$"_s);
    static const QRegularExpression plain(u"^(-?)([0-9]*)(?:([.,])([0-9]+))?$"_s);
    static const QRegularExpression grouped(
        u"^(-?)([1-9][0-9]{0,2}([.,'’ \\x{a0}\\x{2009}\\x{202f}])[0-9]{3}(?:\\3[0-9]{3})*)(?:([.,])([0-9]+))?$"_s);
    if (exponential.match(digits).hasMatch())
        return read(typed, digits.toLatin1());
    const bool isComma = locale.decimalPoint() == u","_s;
    if (const auto match = grouped.match(digits); match.hasMatch() && match.captured(3) != match.captured(4)) {
        const QString whole = match.captured(2);
        const QString mark = match.captured(3);
        const bool mayBeDecimal = mark == u"," || (mark == u"." && locale.decimalPoint() != u"."_s);
        if (match.captured(4).isEmpty() && whole.count(mark) == 1 && mayBeDecimal)
            return ambiguous(typed, match.captured(1), whole.section(mark, 0, 0), whole.section(mark, 1));
        if (mark != u"." || whole.count(mark) > 1 || !match.captured(4).isEmpty())
            return read(typed, joined(match.captured(1), whole, match.captured(5)));
    }
    const auto match = plain.match(digits);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(4).isEmpty()))
        return notAPrice(typed);
    if (match.captured(3) == u"," && !isComma)
        return refused(Texts::tr("Write “%1” with a point, such as 0.10.").arg(quoted(typed)));
    return read(typed, joined(match.captured(1), match.captured(2), match.captured(4)));
}

} // namespace

TypedDecimal TypedDecimal::read(const QString &text, const QByteArray &currency, const QLocale &locale)
{
    static const QRegularExpression parts(u"^([\\p{L}\\p{Sc}]*)\\s*(-?(?:[0-9.,].*)?[0-9.,])\\s*([\\p{L}\\p{Sc}]*)$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString typed = typedWord(text);
    if (typed.isEmpty())
        return {};
    if (typed.size() > Decimal::longest)
        return refused(Decimal::read(typed.toUtf8()).error());
    if (typed.startsWith(u'=') || typed.startsWith(u'+') || typed.startsWith(u'@'))
        return refused(Texts::tr("“%1” is a formula. Write its result.").arg(quoted(typed)));
    const auto match = parts.match(typed);
    if (!match.hasMatch())
        return notAPrice(typed);
    for (const QString &sign : {match.captured(1), match.captured(3)}) {
        if (sign.isEmpty() || isOf(sign, currency))
            continue;
        return refused(currency.isEmpty()
                           ? Texts::tr("“%1” names a currency. Write the number alone.").arg(quoted(typed))
                           : Texts::tr("“%1” is not in %2.").arg(quoted(typed), QString::fromLatin1(currency)));
    }
    return readDigits(typed, match.captured(2), locale);
}

} // namespace pubconsole
