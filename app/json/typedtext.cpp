// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/typedtext.h"

#include "json/jsonreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(pubconsole::TypedText)
};

constexpr qsizetype longestNumber = 400;

bool isLineBreak(QChar c)
{
    return (c >= u'\n' && c <= u'\r') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\x85';
}

// Characters without a width, and the byte order mark. Marks of direction are not among them: a text needs them.
bool isWidthless(QChar c)
{
    return (c >= u'\u200B' && c <= u'\u200D') || c == u'\u2060' || c == u'\uFEFF' || c == u'\u00AD';
}

bool isDirection(QChar c)
{
    return c == u'\u200E' || c == u'\u200F' || (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

bool isUnseen(QChar c)
{
    return c.isSpace() || isWidthless(c) || isDirection(c) || c < u' ' || (c >= u'\x7F' && c <= u'\x9F');
}

template<typename IsOuter>
QStringView trimmed(QStringView text, IsOuter isOuter)
{
    while (!text.isEmpty() && isOuter(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isOuter(text.back()))
        text.chop(1);
    return text;
}

QString notANumber(const QString &text)
{
    return Texts::tr("“%1” is not a number such as 0.10. It is not in the offer.").arg(text.left(40));
}

// "1.000" where a point groups digits: a thousand to some, one to others.
bool mayBeGrouped(const QString &digits, const QLocale &locale)
{
    static const QRegularExpression groups(u"^-?[1-9][0-9]{0,2}\\.[0-9]{3}$"_s);
    return locale.groupSeparator() == u"."_s && groups.match(digits).hasMatch();
}

} // namespace

QString typedLine(const QString &text)
{
    const QStringView inner =
        trimmed(QStringView(text), [](QChar c) { return c.isSpace() || isLineBreak(c) || isWidthless(c); });
    QString line;
    line.reserve(inner.size());
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (!isLineBreak(inner[i]))
            line += inner[i];
        else if (inner[i] != u'\n' || inner[i - 1] != u'\r') // the two are one break
            line += u' ';
    }
    return line;
}

QString typedWord(const QString &text)
{
    return trimmed(QStringView(text), isUnseen).toString();
}

QString typedAddress(const QString &text)
{
    QString line = typedWord(text);
    line.removeIf(isLineBreak);
    return line;
}

bool hasUnseenCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), isUnseen);
}

QString visibleText(QString text)
{
    const auto misleads = [](QChar c) {
        const bool isNeeded = c == u'\u200C' || c == u'\u200D' || c == u'\u200E' || c == u'\u200F';
        const bool isControl = (c < u' ' && c != u'\n' && c != u'\t') || (c >= u'\x7F' && c <= u'\x9F');
        return !isNeeded && (isWidthless(c) || isDirection(c) || isControl);
    };
    std::replace_if(text.begin(), text.end(), misleads, QChar(QChar::ReplacementCharacter));
    return text;
}

TypedNumber TypedNumber::read(const QString &text, const QLocale &locale)
{
    static const QRegularExpression decimal(u"^(-?)([0-9]*)(?:([.,])([0-9]+))?$"_s);
    // What breaks a line inside stood between two numbers, such as two cells of a table.
    const QString typed = typedWord(text);
    if (typed.isEmpty())
        return {};
    const auto match = typed.size() <= longestNumber ? decimal.match(typed) : QRegularExpressionMatch();
    const QString fraction = match.captured(4);
    QString whole = match.captured(2);
    if (!match.hasMatch() || (whole.isEmpty() && fraction.isEmpty()))
        return {{}, notANumber(typed)};
    const bool hasComma = match.captured(3) == u","_s;
    if (hasComma && locale.decimalPoint() != u","_s)
        return {{},
                Texts::tr("Write “%1” with a point, such as 0.10. With a comma it is not in the offer.")
                    .arg(typed.left(40))};
    if (!hasComma && mayBeGrouped(typed, locale))
        return {{},
                Texts::tr("“%1” can be read in two ways. Write %2 or %3. It is not in the offer.")
                    .arg(typed.left(40), QString(typed).remove(u'.').left(40),
                         QString(typed).replace(typed.lastIndexOf(u'.'), 1, u","_s).remove(u'.').left(40))};
    while (whole.size() > 1 && whole.front() == u'0')
        whole.remove(0, 1);
    const QString spelled =
        match.captured(1) + (whole.isEmpty() ? u"0"_s : whole) + (fraction.isEmpty() ? QString() : u'.' + fraction);
    const auto value = JsonReader::read(spelled.toLatin1());
    if (!value || !value->isNumber())
        return {{}, notANumber(typed)};
    return {JsonValue::numberText(value->text()), {}};
}

} // namespace pubconsole
