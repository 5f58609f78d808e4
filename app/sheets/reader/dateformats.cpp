// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/reader/dateformats.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>
#include <QXmlStreamReader>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostDays = 2'958'465; // 31 December 9999

// ECMA-376, 18.8.30: those that every program knows, and those of languages of East Asia.
bool isKnownDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) ||
           (format >= 50 && format <= 58);
}

// Without texts, colors, currencies and characters that stand for themselves.
bool isDateCode(QString code)
{
    static const QRegularExpression words(u"\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*]."_s);
    static const QRegularExpression parts(u"[ymdhs]"_s, QRegularExpression::CaseInsensitiveOption);
    return code.remove(words).remove(u"General"_s, Qt::CaseInsensitive).contains(parts);
}

} // namespace

QSet<size_t> dateFormats(const QByteArray &styles)
{
    QHash<int, bool> own; // formats of the file, and whether they are of dates
    QSet<size_t> found;
    QXmlStreamReader xml(styles);
    bool isOfCells = false; // there are some for named styles, too
    size_t index = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "cellXfs"_L1)
            isOfCells = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int format = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            own[format] = isDateCode(xml.attributes().value("formatCode"_L1).toString());
        else if (xml.name() == "cellXfs"_L1)
            isOfCells = true;
        else if (isOfCells && xml.name() == "xf"_L1) {
            if (own.value(format, isKnownDate(format)))
                found.insert(index);
            ++index;
        }
    }
    return found;
}

QString dateText(double days)
{
    if (!(days >= 0 && days <= mostDays))
        return u"####"_s;
    const QDateTime begin(QDate(1899, 12, 30), QTime(0, 0), QTimeZone::utc());
    const QDateTime time = begin.addSecs(qRound64(days * 86'400));
    return time.time() == QTime(0, 0) ? time.toString(u"yyyy-MM-dd"_s) : time.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace pubconsole
