// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/spellings.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

//! What an escape at some place stands for, and how long it is.
struct Escape
{
    QString text;
    qsizetype length = 0;
};

std::optional<uint> number(QStringView digits, int base)
{
    bool isNumber = false;
    const uint value = digits.toUInt(&isNumber, base);
    return isNumber ? std::optional(value) : std::nullopt;
}

QString character(uint code)
{
    const char32_t one = code;
    return code > 0 && code <= 0x10FFFF ? QString::fromUcs4(&one, 1) : QString();
}

// A run of %XX, or of =XX in quoted-printable, is UTF-8 together.
std::optional<Escape> bytesBehind(QChar sign, QStringView text)
{
    QByteArray bytes;
    qsizetype at = 0;
    while (at + 2 < text.size() && text[at] == sign) {
        const auto byte = number(text.mid(at + 1, 2), 16);
        if (!byte)
            break;
        bytes += char(*byte);
        at += 3;
        if (*byte < 0x80)
            break;
    }
    return at == 0 ? std::nullopt : std::optional(Escape{QString::fromUtf8(bytes), at});
}

std::optional<Escape> entity(QStringView text)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},      {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"plus"_s, u"+"_s},   {u"sol"_s, u"/"_s},     {u"equals"_s, u"="_s},
        {u"num"_s, u"#"_s},    {u"percnt"_s, u"%"_s}, {u"excl"_s, u"!"_s},    {u"dollar"_s, u"$"_s},
        {u"lpar"_s, u"("_s},   {u"rpar"_s, u")"_s},   {u"ast"_s, u"*"_s},     {u"midast"_s, u"*"_s},
        {u"comma"_s, u","_s},  {u"period"_s, u"."_s}, {u"colon"_s, u":"_s},   {u"semi"_s, u";"_s},
        {u"quest"_s, u"?"_s},  {u"commat"_s, u"@"_s}, {u"lsqb"_s, u"["_s},    {u"lbrack"_s, u"["_s},
        {u"bsol"_s, u"\\"_s},  {u"rsqb"_s, u"]"_s},   {u"rbrack"_s, u"]"_s},  {u"hat"_s, u"^"_s},
        {u"lowbar"_s, u"_"_s}, {u"grave"_s, u"`"_s},  {u"lcub"_s, u"{"_s},    {u"lbrace"_s, u"{"_s},
        {u"verbar"_s, u"|"_s}, {u"vert"_s, u"|"_s},   {u"rcub"_s, u"}"_s},    {u"rbrace"_s, u"}"_s},
        {u"nbsp"_s, u" "_s},   {u"tab"_s, u" "_s},    {u"newline"_s, u" "_s}, {u"shy"_s, u"\u00ad"_s},
        {u"zwj"_s, u" "_s},    {u"zwnj"_s, u" "_s}};
    constexpr qsizetype longest = 12;
    qsizetype end = 1;
    if (text.size() > 2 && text[1] == u'#') {
        const bool isHex = text[2] == u'x' || text[2] == u'X';
        const qsizetype begin = isHex ? 3 : 2;
        const auto isDigit = [isHex](QChar c) {
            return (c >= u'0' && c <= u'9') || (isHex && ((c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')));
        };
        for (end = begin; end < text.size() && end < longest && isDigit(text[end]);)
            ++end;
        const auto code = number(text.mid(begin, end - begin), isHex ? 16 : 10);
        if (!code)
            return std::nullopt;
        return Escape{character(*code), end + (end < text.size() && text[end] == u';')};
    }
    while (end < text.size() && end < longest && text[end].isLetter())
        ++end;
    const auto it = named.constFind(text.mid(1, end - 1).toString().toLower());
    if (it == named.cend())
        return std::nullopt;
    return Escape{*it, end + (end < text.size() && text[end] == u';')};
}

std::optional<Escape> backslash(QStringView text)
{
    if (text.size() < 2)
        return std::nullopt;
    const auto coded = [text](qsizetype digits) -> std::optional<Escape> {
        const auto code = text.size() < 2 + digits ? std::nullopt : number(text.mid(2, digits), 16);
        return code ? std::optional(Escape{QString(QChar(ushort(*code))), 2 + digits}) : std::nullopt;
    };
    switch (text[1].unicode()) {
    case u'u':
        return coded(4);
    case u'x':
        return coded(2);
    case u'n':
    case u'r':
    case u't':
    case u'b':
    case u'f':
        return Escape{u"\n"_s, 2};
    case u'\\':
    case u'/':
    case u'"':
    case u'\'':
        return Escape{text.mid(1, 1).toString(), 2};
    default:
        return std::nullopt;
    }
}

// A short tag says nothing by itself.
std::optional<Escape> tag(QStringView text)
{
    constexpr qsizetype longest = 64;
    if (text.size() < 2 || !(text[1].isLetter() || text[1] == u'/'))
        return std::nullopt;
    const qsizetype end = text.left(longest).indexOf(u'>');
    return end < 0 ? std::nullopt : std::optional(Escape{QString(), end + 1});
}

// Full-width forms are the characters of ASCII, each with another number.
bool isFullWidth(QChar c)
{
    return c >= u'\uff01' && c <= u'\uff5e';
}

std::optional<Escape> escapeAt(const QString &text, qsizetype at)
{
    if (isFullWidth(text[at]))
        return Escape{QString(QChar(text[at].unicode() - 0xFEE0)), 1};
    const QStringView rest = QStringView(text).mid(at);
    switch (text[at].unicode()) {
    case u'%':
        return bytesBehind(u'%', rest);
    case u'&':
        return entity(rest);
    case u'\\':
        return backslash(rest);
    case u'<':
        return tag(rest);
    default:
        return std::nullopt;
    }
}

// Its lines are broken behind a '=', too.
std::optional<Escape> quotedPrintableAt(const QString &text, qsizetype at)
{
    const QStringView rest = QStringView(text).mid(at);
    if (rest.front() != u'=')
        return std::nullopt;
    for (const QStringView end : {QStringView(u"=\r\n"), QStringView(u"=\n")}) {
        if (rest.startsWith(end))
            return Escape{QString(), end.size()};
    }
    return bytesBehind(u'=', rest);
}

Spellings::Layer undone(const Spellings::Layer &layer,
                        std::optional<Escape> (*escapeAt)(const QString &, qsizetype) = &pubconsole::escapeAt)
{
    Spellings::Layer next;
    next.text.reserve(layer.text.size());
    next.from.reserve(layer.from.size());
    next.to.reserve(layer.to.size());
    for (qsizetype at = 0; at < layer.text.size();) {
        const auto escape = escapeAt(layer.text, at);
        const qsizetype length = escape ? escape->length : 1;
        const QString said = escape ? escape->text : QString(layer.text[at]);
        for (const QChar c : said) {
            next.text += c;
            next.from += layer.from[at];
            next.to += layer.to[at + length - 1];
        }
        at += length;
    }
    return next;
}

bool isVisible(QChar c)
{
    if (c.isSpace() || c == u'\u034f' || (c >= u'\ufe00' && c <= u'\ufe0f'))
        return false;
    const QChar::Category category = c.category();
    return category != QChar::Other_Control && category != QChar::Other_Format;
}

Spellings::Layer itself(const QString &text)
{
    Spellings::Layer first{text, {}, {}};
    first.from.reserve(text.size());
    first.to.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        first.from += i;
        first.to += i + 1;
    }
    return first;
}

Spellings::Layer shownOf(const Spellings::Layer &layer)
{
    Spellings::Layer shown;
    shown.text.reserve(layer.text.size());
    shown.from.reserve(layer.from.size());
    shown.to.reserve(layer.to.size());
    for (qsizetype at = 0; at < layer.text.size(); ++at) {
        if (!isVisible(layer.text[at]))
            continue;
        shown.text += layer.text[at];
        shown.from += layer.from[at];
        shown.to += layer.to[at];
    }
    return shown;
}

QList<Spellings::Layer> layersFrom(Spellings::Layer first, Spellings::Layer (*next)(const Spellings::Layer &))
{
    QList<Spellings::Layer> layers{std::move(first)};
    const auto mayBeEscaped = [](const QString &written) {
        return std::any_of(written.cbegin(), written.cend(),
                           [](QChar c) { return c == u'%' || c == u'&' || c == u'\\' || c == u'<' || isFullWidth(c); });
    };
    while (layers.size() < Spellings::mostLayers && mayBeEscaped(layers.last().text)) {
        Spellings::Layer layer = next(layers.last());
        if (layer.text == layers.last().text)
            break;
        layers += std::move(layer);
    }
    return layers;
}

} // namespace

QList<Spellings::Layer> Spellings::layers(const QString &text)
{
    return layersFrom(itself(text), [](const Layer &layer) { return undone(layer); });
}

QList<Spellings::Layer> Spellings::visibleLayers(const QString &text)
{
    const auto next = [](const Layer &layer) { return shownOf(undone(layer)); };
    const Layer first = itself(text);
    const Layer shown = shownOf(first);
    QList<Layer> layers = layersFrom(shown, next);
    // A '=' may be itself as well, so that quoted-printable is read beside it: as it came, and where it is broken up.
    for (const Layer &written : {first, shown}) {
        if (Layer read = undone(written, quotedPrintableAt); read.text != written.text)
            layers += layersFrom(shownOf(read), next);
    }
    return layers;
}

} // namespace pubconsole
