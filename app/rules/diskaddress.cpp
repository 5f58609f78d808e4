// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/diskaddress.h"

#include "rules/addresstext.h"

#include <QHashFunctions>
#include <QUrl>

namespace pubconsole {

using namespace Qt::StringLiterals;

DiskAddress DiskAddress::of(const QString &address)
{
    const QString text = AddressText::read(address).meant;
    const QUrl url(text);
    const bool isHttps = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.port(443) == 443;
    return isHttps ? DiskAddress{url.host(), url.path(QUrl::FullyDecoded)} : DiskAddress{{}, text.section(u'?', 0, 0)};
}

bool DiskAddress::hasBlob() const
{
    return !host.isEmpty() && !path.section(u'/', 1, 1).isEmpty() && !path.section(u'/', 2).isEmpty() &&
           !path.endsWith(u'/');
}

size_t qHash(const DiskAddress &disk, size_t seed) noexcept
{
    return qHashMulti(seed, disk.host, disk.path);
}

AddressDifference differenceOf(const QString &before, const QString &after)
{
    if (before == after)
        return AddressDifference::None;
    const DiskAddress one = DiskAddress::of(before);
    const DiskAddress other = DiskAddress::of(after);
    if (one == other && !one.isEmpty())
        return AddressDifference::Signature;
    return one.hasBlob() && other.hasBlob() && one.path == other.path ? AddressDifference::Account
                                                                      : AddressDifference::Disk;
}

} // namespace pubconsole
