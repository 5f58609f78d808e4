// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redactor.h"

#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;

QString Redactor::redacted(const QString &text)
{
    struct Rule
    {
        QRegularExpression pattern;
        QString replacement;
    };
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const Rule rules[] = {
        {QRegularExpression(u"\\b(bearer\\s+)[^\\s\"',]+"_s, anyCase), u"\\1…"_s},
        {QRegularExpression(u"([?&;](?:amp;)?sig=)[^&\\s\"'<>]+"_s, anyCase), u"\\1…"_s},
        {QRegularExpression(u"((?:client_secret|client_assertion|access_token|refresh_token|password)=)[^&\\s\"']+"_s,
                            anyCase),
         u"\\1…"_s},
        {QRegularExpression(
             u"(\"(?:client_?secret|client_assertion|access_?token|refresh_token|password)\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*"_s,
             anyCase),
         u"\\1…"_s},
        {QRegularExpression(u"((?:AccountKey|SharedAccessSignature)=)[^;\\s\"']+"_s, anyCase), u"\\1…"_s},
        {QRegularExpression(u"\\beyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*){1,2}"_s), u"…"_s},
    };
    QString result = text;
    for (const Rule &rule : rules)
        result.replace(rule.pattern, rule.replacement);
    return result;
}

} // namespace pubconsole
