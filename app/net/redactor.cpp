// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redactor.h"

#include "net/spellings.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>
#include <utility>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

using Range = std::pair<qsizetype, qsizetype>; // of the text, its end not included

using Needle = SecretFilter::Needle;

bool isBase64Digit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/' ||
           c == u'-' || c == u'_' || c == u'=';
}

// Base64 of anything with these bytes in it, such as of "id:secret": by where they begin it is one of three, and what
// depends on the bytes around them is left out.
void addBase64(QList<Needle> &needles, const QByteArray &bytes)
{
    constexpr qsizetype shortest = 6;
    for (int before = 0; before < 3; ++before) {
        const qsizetype first = (before * 8 + 5) / 6;
        const qsizetype end = (before + bytes.size()) * 8 / 6;
        if (end - first < shortest)
            continue;
        const QByteArray whole = (QByteArray(before, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        const QString inner = QString::fromLatin1(whole.mid(first, end - first));
        needles.append({inner, Qt::CaseSensitive, true});
        if (inner.contains(u'+') || inner.contains(u'/'))
            needles.append({QString(inner).replace(u'+', u'-').replace(u'/', u'_'), Qt::CaseSensitive, true});
    }
}

// The same of base32, five bits a character.
void addBase32(QList<Needle> &needles, const QByteArray &bytes)
{
    constexpr qsizetype shortest = 8;
    for (int before = 0; before < 5; ++before) {
        const qsizetype first = (before * 8 + 4) / 5;
        const qsizetype end = (before + bytes.size()) * 8 / 5;
        const QByteArray whole = QByteArray(before, '\0') + bytes;
        QString inner;
        for (qsizetype at = first; at < end; ++at) {
            const qsizetype bit = at * 5;
            const uint next = bit / 8 + 1 < whole.size() ? uchar(whole[bit / 8 + 1]) : 0;
            const uint both = uint(uchar(whole[bit / 8])) << 8 | next;
            inner += QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[both >> (11 - bit % 8) & 31]);
        }
        if (inner.size() >= shortest)
            needles.append({inner, Qt::CaseInsensitive, true});
    }
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

QList<Needle> needlesOf(const QByteArray &secret)
{
    const QString plain = QString::fromUtf8(secret);
    const auto visible = Spellings::visibleLayers(plain);
    QStringList spellings{visible.first().text, visible.last().text,
                          Spellings::visibleLayers(QString(plain).replace(u' ', u'+')).first().text};
    spellings.removeDuplicates();
    QList<Needle> needles;
    for (const QString &spelling : std::as_const(spellings)) {
        if (spelling.size() >= Redactor::shortestSecret)
            needles.append({spelling, Qt::CaseInsensitive});
    }
    needles.append({QString::fromLatin1(secret.toHex()), Qt::CaseInsensitive});
    addBase64(needles, secret);
    if (const QByteArray encoded = secret.toPercentEncoding(); encoded != secret)
        addBase64(needles, encoded); // as Basic authorization has it (RFC 6749, 2.3.1)
    const QByteArray utf16 = QStringEncoder(QStringEncoder::Utf16LE)(plain); // as PowerShell and .NET encode a text
    addBase64(needles, utf16);
    addBase32(needles, secret);
    // One in the other: few enough that looking for all of them stays cheap.
    needles.append({QString::fromLatin1(secret.toBase64(QByteArray::OmitTrailingEquals).toHex()), Qt::CaseInsensitive});
    for (const QByteArray &inner :
         {secret.toHex(), secret.toBase64(QByteArray::OmitTrailingEquals), reversed(plain).toUtf8()})
        addBase64(needles, inner);
    const QList<Needle> forward = needles;
    for (const Needle &needle : forward)
        needles.append({reversed(needle.text), needle.cs, needle.isBase64});
    return needles;
}

void find(const Spellings::Layer &layer, const Needle &needle, QList<Range> &ranges)
{
    qsizetype at = layer.text.indexOf(needle.text, 0, needle.cs);
    while (at >= 0) {
        qsizetype begin = at;
        qsizetype end = at + needle.text.size();
        const auto isOneRun = [&layer](qsizetype next) { return layer.to[next - 1] == layer.from[next]; };
        while (needle.isBase64 && begin > 0 && isBase64Digit(layer.text[begin - 1]) && isOneRun(begin))
            --begin;
        while (needle.isBase64 && end < layer.text.size() && isBase64Digit(layer.text[end]) && isOneRun(end))
            ++end;
        ranges.append({layer.from[begin], layer.to[end - 1]});
        at = layer.text.indexOf(needle.text, end, needle.cs);
    }
}

QString withoutRanges(const QString &text, QList<Range> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    QString result;
    qsizetype done = 0;
    for (const auto &[begin, end] : std::as_const(ranges)) {
        if (begin >= done)
            result += QStringView(text).mid(done, begin - done).toString() + u'…';
        done = std::max(done, end);
    }
    return result + text.mid(done);
}

} // namespace

QString Redactor::redacted(const QString &text)
{
    // What stands behind the first group is taken out.
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression rules[] = {
        QRegularExpression(u"\\b(bearer\\s+)[^\\s\"',…]+"_s, anyCase),
        QRegularExpression(u"([?&;](?:amp;)?sig=)[^&\\s\"'<>…]+"_s, anyCase),
        QRegularExpression(u"((?:client_secret|client_assertion|access_token|refresh_token|password)=)[^&\\s\"'…]+"_s,
                           anyCase),
        QRegularExpression(
            u"(\"(?:client_?secret|client_assertion|access_?token|refresh_token|password)\"\\s*:\\s*\")(?:[^\"\\\\…]|\\\\.)+"_s,
            anyCase),
        QRegularExpression(u"((?:AccountKey|SharedAccessSignature)=)[^;\\s\"'…]+"_s, anyCase),
        QRegularExpression(u"()\\beyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*){1,2}"_s),
    };
    QList<Range> ranges;
    const QList<Spellings::Layer> layers = Spellings::layers(text);
    for (const Spellings::Layer &layer : layers) {
        for (const QRegularExpression &rule : rules) {
            for (auto it = rule.globalMatch(layer.text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                ranges.append({layer.from[match.capturedEnd(1)], layer.to[match.capturedEnd() - 1]});
            }
        }
    }
    return ranges.isEmpty() ? text : withoutRanges(text, ranges);
}

QString Redactor::without(const QString &text, const QList<QByteArray> &secrets)
{
    return text.isEmpty() ? text : SecretFilter(secrets).without(text);
}

SecretFilter::SecretFilter(const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() >= Redactor::shortestSecret)
            m_needles += needlesOf(secret);
    }
}

QString SecretFilter::without(const QString &text) const
{
    const bool isTooShort = std::all_of(m_needles.cbegin(), m_needles.cend(),
                                        [&text](const Needle &needle) { return needle.text.size() > text.size(); });
    if (isTooShort)
        return text;
    QList<Range> ranges;
    const QList<Spellings::Layer> layers = Spellings::visibleLayers(text);
    for (const Spellings::Layer &layer : layers) {
        for (const Needle &needle : m_needles)
            find(layer, needle, ranges);
    }
    return ranges.isEmpty() ? text : withoutRanges(text, ranges);
}

} // namespace pubconsole
