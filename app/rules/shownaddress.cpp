// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/shownaddress.h"

#include "json/typedtext.h"
#include "rules/addresstext.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar hidden = u'…';

enum class Sort { Other, Capital, Small, Digit };

Sort sortOf(QChar c)
{
    return c >= u'A' && c <= u'Z'   ? Sort::Capital
           : c >= u'a' && c <= u'z' ? Sort::Small
           : c >= u'0' && c <= u'9' ? Sort::Digit
                                    : Sort::Other;
}

// Capital letters, small ones and digits take turns in a signature, which is chance, more often than in a name.
bool looksLikeSignature(QStringView text)
{
    constexpr qsizetype width = 12;
    constexpr int mostTurns = 4;
    for (qsizetype start = 0; start + width <= text.size(); ++start) {
        const QStringView piece = text.sliced(start, width);
        int turns = 0;
        bool hasCapital = false;
        bool hasSmall = false;
        bool hasOther = false;
        for (qsizetype i = 0; i < width; ++i) {
            const Sort sort = sortOf(piece[i]);
            hasCapital = hasCapital || sort == Sort::Capital;
            hasSmall = hasSmall || sort == Sort::Small;
            hasOther = hasOther || sort == Sort::Other;
            turns += i > 0 && sort != sortOf(piece[i - 1]);
        }
        if (!hasOther && hasCapital && hasSmall && turns > mostTurns)
            return true;
    }
    return false;
}

// Of a few parameters the form is so narrow that no signature has it.
const QRegularExpression &formOf(const QString &parameter)
{
    static const QRegularExpression few(u"^[A-Za-z]{1,4}$"_s);
    static const QRegularExpression time(u"^[0-9TZtz:.,/ +-]{1,40}$"_s);
    static const QRegularExpression version(u"^[0-9-]{1,12}$"_s);
    static const QHash<QString, QRegularExpression> forms{
        {u"st"_s, time},
        {u"se"_s, time},
        {u"skt"_s, time},
        {u"ske"_s, time},
        {u"sv"_s, version},
        {u"skv"_s, version},
        {u"sp"_s, QRegularExpression(u"^([a-z]{1,15}|[A-Za-z]{1,4})$"_s)},
        {u"sip"_s, QRegularExpression(u"^[0-9.-]{1,40}$"_s)},
        {u"spr"_s, QRegularExpression(u"^(http|https|,){1,4}$"_s)},
        {u"si"_s, QRegularExpression(u"^[\\w .-]{1,64}$"_s, QRegularExpression::UseUnicodePropertiesOption)},
    };
    const auto form = forms.constFind(parameter);
    return form == forms.cend() ? few : *form;
}

} // namespace

QString shownName(const QString &name)
{
    constexpr qsizetype longest = 80;
    static const QString never = u"?&=%#+;\"<>\\"_s;
    const bool isTorn = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return never.contains(c); });
    return isTorn || looksLikeSignature(name) ? QString(hidden) : visibleText(name.left(longest));
}

QString shownValue(const QString &parameter, const QString &value)
{
    return formOf(parameter).match(value).hasMatch() && !looksLikeSignature(value) ? value : QString(hidden);
}

QString shownAddress(const QString &address)
{
    static const QRegularExpression form(u"^(https?)://(?:[^/?#]*@)?([^/?#]*)([^?#]*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto parts = form.match(AddressText::read(address).meant);
    if (!parts.hasMatch())
        return hidden;
    QString shown = parts.captured(1).toLower() + u"://"_s + shownName(parts.captured(2));
    const QStringList names = parts.captured(3).split(u'/').mid(1);
    for (const QString &name : names) {
        const QString part = QUrl::fromPercentEncoding(name.toUtf8());
        const QString shownPart = part.contains(u'/') ? QString(hidden) : shownName(part);
        shown += u'/' + shownPart;
        if (shownPart == hidden)
            break; // the rest is of the same piece
    }
    return shown;
}

} // namespace pubconsole
