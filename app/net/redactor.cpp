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

QString Redactor::without(QString text, const QList<QByteArray> &secrets)
{
    constexpr qsizetype shortest = 4; // a shorter one would take half of every sentence with it, and show itself so
    for (const QByteArray &secret : secrets) {
        if (secret.size() < shortest)
            continue;
        const QString plain = QString::fromUtf8(secret);
        const QString encoded = QString::fromLatin1(secret.toPercentEncoding());
        QString formEncoded = encoded;
        formEncoded.replace("%20"_L1, "+"_L1);
        QString escaped = plain;
        escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
        QString slashes = escaped;
        slashes.replace(u'/', "\\/"_L1);
        for (const QString &form : {plain, plain.simplified(), escaped, slashes})
            text.replace(form, u"…"_s);
        for (const QString &form : {encoded, formEncoded})
            text.replace(form, u"…"_s, Qt::CaseInsensitive); // %2B or %2b
        text.replace(QString::fromLatin1(secret.toBase64(QByteArray::OmitTrailingEquals)), u"…"_s);
    }
    return text;
}

} // namespace pubconsole
