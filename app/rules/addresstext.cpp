// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/addresstext.h"

#include "json/typedtext.h"

#include <QRegularExpression>
#include <QUrl>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

// A bracket at the end alone may be of a name: "disk (2)".
QString withoutMarks(const QString &text)
{
    static const QString brackets = u"([{"_s;
    static const QString before = u"\"'`<“‘«‹„"_s + brackets;
    static const QString behind = u"\"'`>,;.”’»›“"_s;
    QStringView inner = text;
    bool isBracketed = false;
    while (!inner.isEmpty() && before.contains(inner.front())) {
        isBracketed = isBracketed || brackets.contains(inner.front());
        inner = inner.sliced(1);
    }
    const auto isMark = [isBracketed](QChar c) {
        return behind.contains(c) || (isBracketed && (c == u')' || c == u']' || c == u'}'));
    };
    while (!inner.isEmpty() && isMark(inner.back()))
        inner.chop(1);
    return inner.size() == text.size() ? text : typedAddress(inner.toString());
}

QString withoutJsonEscapes(QString text)
{
    if (!text.contains(u'\\'))
        return text;
    static const QRegularExpression escape(u"\\\\u00([2-7][0-9a-f])"_s, anyCase);
    QString result;
    qsizetype done = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += QChar(match.captured(1).toUShort(nullptr, 16));
        done = match.capturedEnd();
    }
    result += QStringView(text).sliced(done);
    return result.replace(u"\\/"_s, u"/"_s);
}

QString withoutHtmlEscapes(QString text)
{
    if (!text.contains("&amp;"_L1, Qt::CaseInsensitive) && !text.contains("&#"_L1))
        return text;
    static const QRegularExpression ampersand(u"&(amp;)+|&#(38|x26);"_s, anyCase);
    return text.replace(ampersand, u"&"_s);
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

// A "%" that begins no escape is one itself. Otherwise QUrl takes every other escape for a cut one, too.
QString withoutCutEscapes(QString text)
{
    static const QRegularExpression cut(u"%(?![0-9a-f]{2})"_s, anyCase);
    return text.contains(u'%') ? text.replace(cut, u"%25"_s) : text;
}

// Of the signature itself it is said by its own rules.
QString withoutSignature(QString text)
{
    static const QRegularExpression signature(u"([?&]sig=)[^&?]*"_s, anyCase);
    return text.replace(signature, u"\\1"_s);
}

QString encodedOnce(QString text)
{
    static const QRegularExpression whole(u"^https?%3A"_s, anyCase);
    static const QRegularExpression twice(u"%25([0-9a-f]{2})"_s, anyCase);
    if (!text.contains(u':') && whole.match(text).hasMatch())
        text = decoded(text);
    const qsizetype escaped = text.contains(u'?') ? -1 : text.indexOf("%3F"_L1, 0, Qt::CaseInsensitive);
    if (escaped >= 0) {
        const QString query = text.sliced(escaped + 3);
        text = text.first(escaped) + u'?' + (query.contains(u'=') ? query : decoded(query));
    }
    const qsizetype query = text.indexOf(u'?');
    if (query >= 0 && text.indexOf("%25"_L1, query) >= 0 &&
        twice.match(withoutSignature(text.sliced(query))).hasMatch())
        text = text.first(query) + text.sliced(query).replace(twice, u"%\\1"_s);
    return text;
}

QString withOneQuestionMark(QString text)
{
    static const QRegularExpression missing(u"&(?=(sv|st|se|sr|sp|sig|ss|srt|si)=)"_s);
    static const QRegularExpression several(u"[?][?&]+"_s);
    static const QRegularExpression last(u"(?<=.)[?]+$"_s);
    if (!text.contains(u'?')) {
        const qsizetype first = text.indexOf(missing);
        return first < 0 ? text : text.replace(first, 1, u'?');
    }
    const qsizetype first = text.indexOf(u'?');
    if (text.indexOf(u'?', first + 1) < 0 && text.indexOf("?&"_L1) < 0)
        return text;
    text.replace(several, u"?"_s);
    QString query = text.sliced(first + 1).remove(last);
    return text.first(first + 1) + query.replace(u'?', u'&');
}

// "/container?signature/name.vhd": whoever put the two together put them in the wrong order.
QString withDiskBeforeSignature(const QString &text)
{
    static const QRegularExpression isDisk(u"\\.vhdx?$"_s, anyCase);
    static const QRegularExpression ofParameters(u"[&?=%]"_s);
    const qsizetype question = text.indexOf(u'?');
    QString place = text.left(question);
    if (question < 0 || !text.contains(isDisk) || place.contains(isDisk))
        return text;
    const qsizetype disk = text.indexOf(u'/', text.lastIndexOf(ofParameters));
    if (disk < 0)
        return text;
    if (place.endsWith(u'/'))
        place.chop(1);
    return place + text.sliced(disk) + u'?' + text.sliced(question + 1, disk - question - 1);
}

} // namespace

AddressText AddressText::read(const QString &text)
{
    AddressText address;
    if (text.size() > longest)
        address.faults += "ADR-LONG";
    const QString whole = text.left(longest);
    if (hasUnseenCharacter(whole))
        address.faults += "ADR-SPACE";
    address.meant = typedAddress(whole);
    const auto repair = [&address](const QByteArray &rule, auto without) {
        QString repaired = without(address.meant);
        if (repaired != address.meant)
            address.faults += rule;
        address.meant = std::move(repaired);
    };
    repair("ADR-QUOTES", withoutMarks);
    repair("SAS-JSON", withoutJsonEscapes);
    repair("SAS-HTML", withoutHtmlEscapes);
    repair("SAS-ENCODED", encodedOnce);
    repair("SAS-QUESTION", withOneQuestionMark);
    repair("SAS-BEHIND", withDiskBeforeSignature);
    const QString uncut = withoutCutEscapes(address.meant);
    if (uncut != address.meant && withoutSignature(uncut) != withoutSignature(address.meant))
        address.faults += "SAS-PERCENT";
    address.meant = uncut;
    return address;
}

} // namespace pubconsole
