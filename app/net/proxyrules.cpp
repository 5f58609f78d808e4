// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxyrules.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace pubconsole {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumExceptions = 500;

bool matches(QString pattern, const QString &host, int port)
{
    if (pattern == "*"_L1)
        return true;
    const QHostAddress address(host);
    if (pattern.contains(u'/')) {
        const auto range = QHostAddress::parseSubnet(pattern);
        return !range.first.isNull() && !address.isNull() && address.isInSubnet(range);
    }
    const bool isAddress = !QHostAddress(pattern).isNull(); // of IPv6, whose colons are no port
    if (const qsizetype colon = pattern.lastIndexOf(u':'); colon > 0 && !isAddress) {
        if (pattern.mid(colon + 1) != QString::number(port))
            return false;
        pattern.truncate(colon);
    }
    if (pattern.startsWith(u'[') && pattern.endsWith(u']'))
        pattern = pattern.mid(1, pattern.size() - 2);
    if (pattern.startsWith("*."_L1))
        pattern.remove(0, 2);
    else if (pattern.startsWith(u'.'))
        pattern.remove(0, 1);
    if (pattern.isEmpty())
        return false;
    if (!address.isNull())
        return address == QHostAddress(pattern);
    return host.compare(pattern, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + pattern, Qt::CaseInsensitive);
}

} // namespace

bool ProxyRules::bypasses(const QUrl &url) const
{
    const QString name = url.host();
    if (name == "localhost"_L1 || QHostAddress(name).isLoopback())
        return true;
    const int number = url.port(url.scheme() == "http"_L1 ? 80 : 443);
    const QStringList all = exceptions + environmentExceptions();
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const QString &pattern) { return matches(pattern, name, number); });
}

QStringList ProxyRules::exceptionsOf(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    QStringList entries = text.left(64 * 1024).split(separators, Qt::SkipEmptyParts);
    entries.resize(std::min(entries.size(), maximumExceptions));
    return entries;
}

QStringList ProxyRules::environmentExceptions()
{
    const QString upper = qEnvironmentVariable("NO_PROXY");
    return exceptionsOf(upper.isEmpty() ? qEnvironmentVariable("no_proxy") : upper);
}

} // namespace pubconsole
