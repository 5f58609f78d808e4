// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/textencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pubconsole::TextEncoding", text);
}

struct Mark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    const char *name;
    qsizetype unit; // bytes
};

// UTF-32 LE before UTF-16 LE, whose mark it begins with.
const std::array<Mark, 5> marks{{{{"\xFF\xFE\0\0", 4}, QStringConverter::Utf32LE, "UTF-32 LE", 4},
                                 {{"\0\0\xFE\xFF", 4}, QStringConverter::Utf32BE, "UTF-32 BE", 4},
                                 {{"\xFF\xFE", 2}, QStringConverter::Utf16LE, "UTF-16 LE", 2},
                                 {{"\xFE\xFF", 2}, QStringConverter::Utf16BE, "UTF-16 BE", 2},
                                 {{"\xEF\xBB\xBF", 3}, QStringConverter::Utf8, "UTF-8 with a byte order mark", 1}}};

// Text in these has few characters beyond ASCII, and half of its bytes, or three of four, are zero.
QString likely(const QByteArray &bytes)
{
    const QByteArrayView sample = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096));
    std::array<qsizetype, 4> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[size_t(i % 4)] += sample[i] == '\0';
    const qsizetype most = std::max<qsizetype>(1, sample.size() / 8);
    const auto are = [&zeros, most](std::initializer_list<size_t> places) {
        return std::all_of(places.begin(), places.end(), [&](size_t place) { return zeros[place] >= most; });
    };
    if (are({1, 2, 3}))
        return u"UTF-32 LE"_s;
    if (are({0, 1, 2}))
        return u"UTF-32 BE"_s;
    if (are({1, 3}))
        return u"UTF-16 LE"_s;
    if (are({0, 2}))
        return u"UTF-16 BE"_s;
    return std::any_of(zeros.cbegin(), zeros.cend(), [](qsizetype count) { return count > 0; }) ? QString()
                                                                                                : u"Windows-1252"_s;
}

} // namespace

tl::expected<TextEncoding, QString> TextEncoding::read(const QByteArray &bytes)
{
    for (const Mark &mark : marks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        const QString name = QString::fromLatin1(mark.name);
        QStringDecoder decoder(mark.encoding, QStringConverter::Flag::Stateless);
        const QString text = decoder(QByteArrayView(bytes).sliced(mark.bytes.size()));
        if (bytes.size() % mark.unit != mark.bytes.size() % mark.unit || decoder.hasError() || !text.isValidUtf16() ||
            text.contains(QChar(u'\0')))
            return tl::unexpected(tr("It begins as %1, but what follows is not valid in it.").arg(name));
        return TextEncoding{text.toUtf8(), name};
    }
    if (bytes.isValidUtf8() && !bytes.contains('\0'))
        return TextEncoding{bytes, {}};
    const QString guess = likely(bytes);
    if (guess.isEmpty())
        return tl::unexpected(tr("It is not a text in UTF-8."));
    return tl::unexpected(tr("It is not UTF-8; it looks like %1. Save it as UTF-8.").arg(guess));
}

} // namespace pubconsole
