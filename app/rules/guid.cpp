// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/guid.h"

#include "json/typedtext.h"

#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;

bool isGuid(const QString &text)
{
    static const QRegularExpression guid(u"\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"_s);
    return guid.match(text).hasMatch();
}

QString guidOf(const QString &text)
{
    constexpr qsizetype longest = 100; // with all that stands around it
    static const QRegularExpression around(u"\\A(?:urn:uuid:)?[\\s{(\\[\"'<]*|[\\s})\\]\"'>,;]*\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(u"\\A[0-9a-fA-F]{32}\\z"_s);
    QString id = typedAddress(text);
    if (id.size() > longest)
        return {};
    id.remove(around);
    if (digits.match(id).hasMatch()) {
        for (const qsizetype dash : {20, 16, 12, 8})
            id.insert(dash, u'-');
    }
    return isGuid(id) ? id : QString();
}

} // namespace pubconsole
