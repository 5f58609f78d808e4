// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/consolelink.h"

#include <QRegularExpression>

namespace pubconsole {

using namespace Qt::StringLiterals;

std::optional<OfferId> ConsoleLink::parse(const QString &text)
{
    // Not by QUrl, which takes the publisher for a host and changes its letters.
    static const QRegularExpression link(
        u"\\Apubconsole://([A-Za-z0-9][A-Za-z0-9._-]{0,99})/([A-Za-z0-9][A-Za-z0-9._-]{0,99})/?\\z"_s);
    const QRegularExpressionMatch match = link.match(text.left(300));
    if (!match.hasMatch())
        return std::nullopt;
    return OfferId{match.captured(1), match.captured(2)};
}

QString ConsoleLink::text(const OfferId &id)
{
    return u"pubconsole://%1/%2"_s.arg(id.publisher, id.offer);
}

} // namespace pubconsole
